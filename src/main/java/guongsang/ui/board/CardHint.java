package guongsang.ui.board;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.service.BoardService.Progress;
import guongsang.service.BoardService.Tally;
import guongsang.ui.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The one line a card says about how things stand: what hinders, else what the stage is for and whether it was done.
record CardHint(String text, Tone tone) {
    /// How the line is coloured; it reads without colour too.
    enum Tone {
        PLAIN,
        GOOD,
        WARN,
        BAD
    }

    private static final int NEW_DAYS = 7;

    static CardHint of(Registration registration, Progress progress, LocalDate today) {
        Activity difficulty = progress.difficulty();
        if (difficulty != null && difficulty.difficulty() != null) {
            return new CardHint(Messages.t("board.hint.difficulty", oneLine(difficulty.difficulty())), Tone.BAD);
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(registration.stageSince(), today));
        return switch (registration.stage()) {
            case DISCOVER ->
                progress.inspection() != null
                        ? done("board.hint.inspected", progress.inspection())
                        : days <= NEW_DAYS
                                ? new CardHint(Messages.t("board.hint.new"), Tone.PLAIN)
                                : new CardHint(Messages.t("board.hint.unseen", days), Tone.WARN);
            case NURTURE ->
                progress.inspection() != null
                        ? done("board.hint.inspected", progress.inspection())
                        : new CardHint(Messages.t("board.hint.uninspected", days), Tone.WARN);
            case REVIEW ->
                progress.assessment() != null
                        ? done("board.hint.assessed", progress.assessment())
                        : new CardHint(Messages.t("board.hint.unassessed", days), Tone.WARN);
            case REPLICATE -> spread(progress);
        };
    }

    private static CardHint done(String key, Activity activity) {
        String day = "%02d/%02d"
                .formatted(activity.on().getDayOfMonth(), activity.on().getMonthValue());
        String said = activity.result() == null ? activity.content() : activity.result();
        return new CardHint(Messages.t(key, day, oneLine(said)), Tone.GOOD);
    }

    private static CardHint spread(Progress progress) {
        List<String> parts = new ArrayList<>();
        for (Activity.Type type : List.of(Activity.Type.ADOPTION, Activity.Type.VISIT, Activity.Type.OUTREACH)) {
            if (progress.count(type) > 0) {
                parts.add(Messages.t("board.hint." + type.name(), progress.count(type)));
            }
        }
        return parts.isEmpty()
                ? new CardHint(Messages.t("board.hint.unspread"), Tone.WARN)
                : new CardHint(String.join(" · ", parts), Tone.PLAIN);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /// The line over a whole column: how many of its cards still wait for what the stage is for.
    static String over(Stage stage, Collection<UUID> cards, Map<UUID, Tally> tallies) {
        int count = 0;
        for (UUID id : cards) {
            Tally tally = tallies.get(id);
            count += switch (stage) {
                case DISCOVER -> none(tally, Activity.Type.INSPECTION);
                case NURTURE -> tally == null ? 0 : tally.openDifficulties();
                case REVIEW -> none(tally, Activity.Type.ASSESSMENT);
                case REPLICATE -> tally == null ? 0 : tally.counts().getOrDefault(Activity.Type.ADOPTION, 0);
            };
        }
        return count == 0 ? "" : Messages.t("board.over." + stage.name(), count);
    }

    private static int none(@org.jspecify.annotations.Nullable Tally tally, Activity.Type type) {
        return tally == null || !tally.counts().containsKey(type) ? 1 : 0;
    }
}
