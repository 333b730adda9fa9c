package guongsang.ui.part;

import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.StageRules;
import guongsang.domain.exemplar.State;
import guongsang.service.RegisterService.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked before registrations are moved: which, what kind of move, where to. Holds no nodes.
public record MoveModel(
        List<Row> rows, StageChange.Type type, @Nullable Stage to) {
    public MoveModel {
        rows = List.copyOf(rows);
    }

    /// The same rows moved otherwise.
    public MoveModel with(StageChange.Type newType, @Nullable Stage newTo) {
        return new MoveModel(rows, newType, newTo);
    }

    /// Those that the move would change: not the ones that stand there already.
    public List<Registered> moving() {
        return rows.stream()
                .map(Row::registered)
                .filter(r -> changes(r.registration()))
                .toList();
    }

    private boolean changes(Registration r) {
        return switch (type) {
            case STOP -> r.state() == State.ACTIVE;
            case RESUME -> r.state() == State.STOPPED;
            case ADVANCE, RETURN -> to != null && r.stage() != to;
        };
    }

    /// How many are left out because they stand there already.
    public int standing() {
        return rows.size() - moving().size();
    }

    /// How many of them go back.
    public long returning() {
        return betweenStages()
                ? moving().stream()
                        .filter(r -> r.registration().stage().isAfter(target(r)))
                        .count()
                : 0;
    }

    public boolean betweenStages() {
        return type == StageChange.Type.ADVANCE || type == StageChange.Type.RETURN;
    }

    /// True when a reason has to be written: stopping, going back, leaving a stage out.
    public boolean needsReason() {
        return type == StageChange.Type.STOP
                || returning() > 0
                || betweenStages()
                        && moving().stream()
                                .anyMatch(r -> StageRules.skips(r.registration().stage(), target(r)));
    }

    /// True when evidence is asked for.
    public boolean asksEvidence() {
        return betweenStages() && (to == Stage.REVIEW || to == Stage.REPLICATE) && returning() < moving().size();
    }

    private Stage target(Registered r) {
        return to == null ? r.registration().stage() : to;
    }

    /// The move as the rules take it.
    public StageRules.Move move(@Nullable LocalDate date, String reason, String evidence) {
        Stage target =
                to != null ? to : rows.getFirst().registered().registration().stage();
        return new StageRules.Move(type, target, date, reason, evidence);
    }
}
