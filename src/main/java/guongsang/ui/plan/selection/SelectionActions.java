package guongsang.ui.plan.selection;

import guongsang.service.CriteriaService;
import java.util.UUID;

/// What can be done with candidates; all but marking and deciding by id is about the chosen one.
interface SelectionActions {
    /// Marks one for comparing, or takes the mark away.
    void mark(UUID id);

    void select(UUID id);

    /// Asks for the reason.
    void askDecline(UUID id);

    void decline(UUID id, String reason);

    void reopen(UUID id);

    /// Puts it on the shortlist.
    void shortlist(UUID id);

    /// Takes it off the shortlist.
    void drop(UUID id);

    void rank(UUID id, int by);

    /// Turns the mark of a criterion on.
    void turn(UUID id, CriteriaService.Line line);

    /// Opens the dossier of the chosen one.
    void open();
}
