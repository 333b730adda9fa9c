package guongsang.ui.plan.selection;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.service.SelectionService.Asked;
import guongsang.service.SelectionService.Overview;
import guongsang.ui.Messages;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.QuotaBar;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.part.Tone;
import guongsang.ui.part.ToneChip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Over the candidates: how many are selected of how many, as each plan asks, until when, and how they are spread over
/// kinds, fields and units.
final class QuotaStrip extends VBox {
    private static final int NAMED = 3;

    QuotaStrip() {
        super(4);
        getStyleClass().add("quota-strip");
    }

    void show(Overview now, LocalDate today) {
        List<Node> lines = new ArrayList<>();
        for (Asked asked : now.quotas()) {
            lines.add(line(asked));
        }
        if (lines.isEmpty()) {
            lines.add(free(now));
        }
        for (Compliance.DeadlineItem due : now.due()) {
            ((HBox) lines.getFirst()).getChildren().add(due(due, today));
        }
        if (now.selected() > 0) {
            lines.add(spread(now));
        }
        getChildren().setAll(lines);
    }

    private static Node line(Asked asked) {
        Compliance.QuotaItem item = asked.item();
        Quota quota = item.quota();
        Label count = new Label(Messages.t("selection.quota", item.found(), QuotaWords.wanted(quota)));
        count.getStyleClass().add("strong");
        count.setMinWidth(USE_PREF_SIZE);
        QuotaBar bar = new QuotaBar();
        bar.setMinWidth(120);
        bar.setPrefWidth(160);
        bar.setMaxHeight(10);
        bar.show(item.found(), quota.min(), scale(item), QuotaWords.tone(item), count.getText());
        String words =
                Messages.t("selection.clause", cited(item.plan()), quota.clause(), quota.wording(), reading(quota));
        Label source = new Label(asked.above() ? Messages.t("selection.above", words) : words);
        source.getStyleClass().addAll("small", "muted");
        source.setTooltip(tooltip(source.getText()));
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setMaxWidth(Double.MAX_VALUE);
        return row(count, bar, new ToneChip(QuotaWords.state(item), QuotaWords.tone(item)), source);
    }

    private static int scale(Compliance.QuotaItem item) {
        Integer end =
                item.quota().max() == null ? item.quota().min() : item.quota().max();
        return Math.max(item.found(), end == null ? 1 : end);
    }

    /// What "ít nhất từ 10 đến 15" was taken to mean, where a range could be read in two ways.
    private static String reading(Quota quota) {
        if (quota.min() == null || quota.max() == null || !quota.atLeast()) {
            return "";
        }
        return " " + Messages.t("selection.reading." + quota.reading().name(), quota.min(), quota.max());
    }

    private static String cited(Plan plan) {
        String tag = plan.tag();
        return tag != null && plan.number().isEmpty() ? tag : plan.number().isEmpty() ? plan.title() : plan.number();
    }

    private static Node free(Overview now) {
        Label count = new Label(Messages.t("selection.count", now.selected()));
        count.getStyleClass().add("strong");
        count.setMinWidth(USE_PREF_SIZE);
        String plans = now.plans().stream().map(QuotaStrip::cited).collect(Collectors.joining(", "));
        Label why =
                new Label(plans.isEmpty() ? Messages.t("selection.no-plan") : Messages.t("selection.no-quota", plans));
        why.getStyleClass().addAll("small", "muted");
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        return row(count, why);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node due(Compliance.DeadlineItem item, LocalDate today) {
        LocalDate due = item.due();
        if (due == null) {
            return new ToneChip(Messages.t("due.what.UPWARD_LIST"), Tone.PLAIN);
        }
        String day = Messages.t("selection.due", DueWords.due(due, item.strict()));
        LocalDate done = item.doneOn();
        ToneChip chip =
                switch (item.state()) {
                    case DONE -> new ToneChip(day + " · " + Messages.t("due.in-time"), Tone.GOOD);
                    case LATE ->
                        new ToneChip(
                                day + " · "
                                        + (done == null
                                                ? Messages.t(
                                                        "due.not-sent", DueWords.distance(due, item.strict(), today))
                                                : Messages.t("due.late", -DueWords.daysLeft(due, item.strict(), done))),
                                done == null ? Tone.BAD : Tone.WARN);
                    default -> new ToneChip(day + " · " + DueWords.distance(due, item.strict(), today), Tone.OPEN);
                };
        chip.setTooltip(tooltip(item.clause() + ": “" + item.deadline().wording() + "”"));
        return chip;
    }

    private static Node spread(Overview now) {
        HBox row = row(
                part("selection.by-kind", now.byKind(), (Kind k) -> k.word(), Kind.values().length),
                part("selection.by-field", now.byField(), QuotaStrip::field, NAMED),
                part("selection.by-unit", now.byUnit(), u -> u, NAMED));
        row.setSpacing(18);
        return row;
    }

    private static String field(String name) {
        return name.isEmpty() ? Messages.t("selection.no-field") : name;
    }

    /// The greatest few by name, the rest by number; all of them on hovering.
    private static <K> Label part(String key, Map<K, Integer> counts, Function<K, String> word, int named) {
        List<String> words = counts.entrySet().stream()
                .map(e -> word.apply(e.getKey()) + " " + e.getValue())
                .toList();
        String shown = String.join(", ", words.subList(0, Math.min(named, words.size())));
        @Nullable String more = words.size() > named ? Messages.t("selection.more", words.size() - named) : null;
        Label label = new Label(Messages.t(key, more == null ? shown : shown + " " + more));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(more == null && named > NAMED ? USE_PREF_SIZE : 0);
        label.setTooltip(tooltip(String.join("\n", words)));
        return label;
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
        return tooltip;
    }
}
