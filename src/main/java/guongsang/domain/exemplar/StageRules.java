package guongsang.domain.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a move through the four stages has to bring along, and what it should be warned about.
/// Nothing here forbids a move that the clerk gives a reason for (design decision 7); only a missing or impossible
/// date does.
public final class StageRules {
    private StageRules() {}

    /// A move that is asked for. `date` absent: not given. Texts absent or blank: not given.
    public record Move(
            StageChange.Type type,
            Stage to,
            @Nullable LocalDate date,
            @Nullable String reason,
            @Nullable String evidence) {}

    /// Something about a move. `blocking`: it cannot be stored like that; else it is a warning.
    public record Remark(String code, boolean blocking) {}

    /// What a move from `from`, where the exemplar stands since `since`, would be told.
    /// Codes: `date.missing`, `date.future`, `date.before-last`, `reason.missing`, `evidence.missing`,
    /// `stage.skipped`, `stage.same`.
    public static List<Remark> check(Stage from, LocalDate since, State state, Move move, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        if (move.date() == null) {
            remarks.add(new Remark("date.missing", true));
        } else {
            if (move.date().isAfter(today)) {
                remarks.add(new Remark("date.future", true));
            }
            if (move.date().isBefore(since)) {
                remarks.add(new Remark("date.before-last", false));
            }
        }
        boolean toSame = move.to() == from;
        switch (move.type()) {
            case STOP -> {
                if (state == State.STOPPED) {
                    remarks.add(new Remark("stage.same", true));
                }
                needReason(move, remarks);
            }
            case RESUME -> {
                if (state == State.ACTIVE) {
                    remarks.add(new Remark("stage.same", true));
                }
            }
            case RETURN -> {
                if (toSame) {
                    remarks.add(new Remark("stage.same", true));
                }
                needReason(move, remarks);
            }
            case ADVANCE -> {
                if (toSame) {
                    remarks.add(new Remark("stage.same", true));
                }
                if (skips(from, move.to())) {
                    remarks.add(new Remark("stage.skipped", false));
                    needReason(move, remarks);
                }
                if ((move.to() == Stage.REVIEW || move.to() == Stage.REPLICATE) && blank(move.evidence())) {
                    remarks.add(new Remark("evidence.missing", false));
                }
            }
        }
        return remarks;
    }

    /// The type of a move from one stage to another: forward is [StageChange.Type#ADVANCE], back is
    /// [StageChange.Type#RETURN].
    public static StageChange.Type typeOf(Stage from, Stage to) {
        return to.isAfter(from) || to == from ? StageChange.Type.ADVANCE : StageChange.Type.RETURN;
    }

    public static boolean skips(Stage from, Stage to) {
        return to.ordinal() - from.ordinal() > 1;
    }

    private static void needReason(Move move, List<Remark> remarks) {
        if (blank(move.reason())) {
            remarks.add(new Remark("reason.missing", true));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
