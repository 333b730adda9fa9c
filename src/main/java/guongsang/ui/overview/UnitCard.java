package guongsang.ui.overview;

import guongsang.domain.plan.Compliance;
import guongsang.ui.Messages;
import guongsang.ui.overview.OverviewData.UnitLine;
import guongsang.ui.part.Pressable;
import guongsang.ui.part.QuotaBar;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.part.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Units against the least that the plan wants of them, those that lack most first; a row opens the unit's files.
final class UnitCard extends VBox {
    private static final int SHOWN = 15;

    private final OverviewView.Actions actions;
    private final int scale;

    UnitCard(OverviewData data, OverviewView.Actions actions) {
        super(1);
        this.actions = actions;
        this.scale = data.units().stream().mapToInt(UnitCard::extent).max().orElse(1);
        getStyleClass().addAll("card", "unit-card");
        getChildren().add(head(data));
        data.units().stream().limit(SHOWN).map(this::row).forEach(getChildren()::add);
        if (data.units().isEmpty()) {
            Label none = new Label(Messages.t("overview.no-quotas"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        Hyperlink all =
                new Hyperlink(Messages.t("overview.all-units", data.units().size()));
        all.setOnAction(_ -> actions.show("plan"));
        all.setId("all-units");
        HBox foot = new HBox(all);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (data.todaysUnits() != null) {
            CheckBox today = new CheckBox(Messages.t("overview.todays-units"));
            today.setId("todays-units");
            today.setSelected(data.todaysUnits());
            today.setOnAction(_ -> actions.todaysUnits(today.isSelected()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            foot.getChildren().addAll(gap, today);
        }
        getChildren().add(foot);
    }

    private static int extent(UnitLine line) {
        Compliance.QuotaItem quota = line.quota();
        Integer max = quota == null ? null : quota.quota().max();
        return Math.max(line.found(), max == null ? 0 : max);
    }

    private static Node head(OverviewData data) {
        Label title = new Label(
                Messages.t(Boolean.TRUE.equals(data.todaysUnits()) ? "overview.units-today" : "overview.units"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label note = new Label(
                Boolean.TRUE.equals(data.todaysUnits())
                        ? Messages.t("overview.todays-units-why")
                        : data.plan() == null
                                ? Messages.t("overview.no-plan")
                                : Messages.t("overview.mark", data.plan().number()));
        note.getStyleClass().addAll("small", "muted");
        HBox head = new HBox(8, title, gap, note);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node row(UnitLine line) {
        Compliance.QuotaItem quota = line.quota();
        Tone tone = quota == null ? Tone.PLAIN : QuotaWords.tone(quota);
        String words = words(line);
        String spoken = line.unit().name() + ": " + words;
        Label name = new Label(line.unit().shortName());
        name.getStyleClass().add("bar-name");
        QuotaBar bar = new QuotaBar();
        bar.show(line.found(), quota == null ? null : quota.quota().min(), scale, tone, spoken);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxHeight(14);
        Label says = new Label(words);
        says.getStyleClass().addAll("bar-words", tone.styleClass());
        HBox row = new HBox(10, name, bar, says);
        row.setAlignment(Pos.CENTER_LEFT);
        Pressable press = new Pressable(row, spoken, () -> actions.open(line.from()));
        press.getStyleClass().add("bar-row");
        return press;
    }

    /// "14 / 10–15", "8 · thiếu 2", "chưa gửi".
    static String words(UnitLine line) {
        Compliance.QuotaItem quota = line.quota();
        if (quota == null) {
            return Integer.toString(line.found());
        }
        if (line.found() == 0 && quota.missing() > 0 && !line.sent()) {
            return Messages.t("overview.nothing-sent");
        }
        return quota.state() == Compliance.State.OK
                ? line.found() + " / " + QuotaWords.wanted(quota.quota())
                : line.found() + " · " + QuotaWords.state(quota);
    }
}
