package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.StageRules;
import guongsang.domain.exemplar.State;
import guongsang.domain.journal.ActionName;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.HistoryStore;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Moves registrations through the four stages: forward, back, stop, take up again; one or many as one action.
public final class StageService {
    private final Database database;
    private final ExemplarStore exemplars;
    private final HistoryStore history;

    public StageService(Database database, ExemplarStore exemplars, HistoryStore history) {
        this.database = database;
        this.exemplars = exemplars;
        this.history = history;
    }

    /// A remark about a move in words; `count`: for how many of the registrations.
    public record Remark(String code, boolean blocking, String sentence, int count) {}

    /// What the move would be told for these registrations, each remark once. Whether a move between stages is
    /// forward
    /// or back follows from where each registration stands, so that many can be moved at once.
    public List<Remark> check(List<Registered> all, StageRules.Move move) {
        LocalDate today = LocalDate.now(database.clock());
        Map<String, Remark> remarks = new LinkedHashMap<>();
        for (Registered one : all) {
            var r = one.registration();
            var own = directed(r.stage(), move);
            for (StageRules.Remark remark : StageRules.check(r.stage(), r.stageSince(), r.state(), own, today)) {
                remarks.merge(
                        remark.code(),
                        new Remark(remark.code(), remark.blocking(), sentence(remark.code()), 1),
                        (a, _) -> new Remark(a.code(), a.blocking(), a.sentence(), a.count() + 1));
            }
        }
        return List.copyOf(remarks.values());
    }

    private static StageRules.Move directed(Stage from, StageRules.Move move) {
        boolean between = move.type() == StageChange.Type.ADVANCE || move.type() == StageChange.Type.RETURN;
        return between
                ? new StageRules.Move(
                        StageRules.typeOf(from, move.to()), move.to(), move.date(), move.reason(), move.evidence())
                : move;
    }

    private static String sentence(String code) {
        return switch (code) {
            case "date.missing" -> "Thiếu ngày chuyển: hãy ghi ngày.";
            case "date.future" -> "Ngày chuyển ở tương lai: hãy ghi ngày đã diễn ra.";
            case "date.before-last" -> "Ngày chuyển sớm hơn lần chuyển trước.";
            case "reason.missing" -> "Thiếu lý do: hãy ghi lý do trả lại, dừng hoặc bỏ qua khâu.";
            case "evidence.missing" -> "Chưa ghi minh chứng (báo cáo, biên bản, kết quả đánh giá).";
            case "stage.skipped" -> "Bỏ qua một khâu; kế hoạch yêu cầu đủ bốn khâu (S1, S4).";
            case "stage.same" -> "Hồ sơ đã ở đúng chỗ đó rồi.";
            default -> throw new IllegalArgumentException(code);
        };
    }

    /// Makes the move for all registrations as one action that one undo takes back.
    /// Throws [Refused] when a remark is blocking or one of them changed since it was read; then nothing is moved.
    public void move(List<Registered> all, StageRules.Move move) {
        check(all, move).stream().filter(Remark::blocking).findFirst().ifPresent(r -> {
            throw new Refused(r.code(), r.sentence());
        });
        LocalDate on = java.util.Objects.requireNonNull(move.date());
        database.act(ActionName.STAGE_MOVE, DossierService.about(all), changes -> {
            for (Registered one : all) {
                var r = one.registration();
                boolean stays = move.type() == StageChange.Type.STOP || move.type() == StageChange.Type.RESUME;
                var to = stays ? r.stage() : move.to();
                var state = move.type() == StageChange.Type.STOP ? State.STOPPED : State.ACTIVE;
                exemplars.place(changes, r, to, on, state);
                history.add(
                        changes,
                        new StageChange(
                                new UUID(0, 0),
                                r.id(),
                                directed(r.stage(), move).type(),
                                r.stage(),
                                to,
                                on,
                                block(move.reason()),
                                block(move.evidence()),
                                !stays && StageRules.skips(r.stage(), to)));
            }
            return true;
        });
    }

    private static @org.jspecify.annotations.Nullable String block(@org.jspecify.annotations.Nullable String text) {
        String clean = text == null ? "" : Text.cleanBlock(text);
        return clean.isEmpty() ? null : clean;
    }
}
