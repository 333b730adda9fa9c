package guongsang.ui.plan.reminder;

import guongsang.domain.office.ReminderWords;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Arrears;
import guongsang.service.ReminderDraft;
import guongsang.service.Workspace;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the pane shows of a draft, read in one job. `proposed` are the words without the clerk's own ones, `words` with
/// them.
record ReminderData(
        ReminderDraft draft, List<Arrears> owing, ReminderWords proposed, ReminderWords words, List<Signer> signers) {

    /// Throws [guongsang.domain.Refused] when nobody owes anything.
    static ReminderData read(Workspace workspace, ReminderDraft draft) {
        return new ReminderData(
                draft,
                workspace.reminders().owing(draft.year(), draft.on()),
                workspace.reminders().proposed(draft),
                workspace.reminders().words(draft),
                workspace.office().signers(draft.on()));
    }

    /// The units that the letter goes to.
    Set<UUID> chosen() {
        return owing.stream()
                .map(a -> a.unit().id())
                .filter(id -> !draft.leftOut().contains(id))
                .collect(Collectors.toSet());
    }
}
