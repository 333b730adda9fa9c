package guongsang.ui.catalogue;

import atlantafx.base.theme.Styles;
import guongsang.domain.unit.Succession;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitUse;
import guongsang.text.DocumentDate;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What became of a unit: whom it took over from, who took over from it, since when and by what decision; what uses it.
final class UnitStory extends VBox {
    private static final int LINE = 30;
    private static final int MOST_LINES = 4;

    private final UiContext context;
    private final Consumer<Unit> goTo;
    private final Consumer<String> problems;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private @Nullable Unit shown;

    /// `goTo` shows another unit, `problems` says why something was not done (blank: it was).
    UnitStory(UiContext context, Consumer<Unit> goTo, Consumer<String> problems) {
        super(4);
        this.context = context;
        this.goTo = goTo;
        this.problems = problems;
        getStyleClass().addAll("card", "unit-story");
        setMinHeight(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
    }

    void show(Optional<Unit> unit, Catalogues catalogues) {
        shown = unit.orElse(null);
        getChildren().clear();
        if (unit.isEmpty()) {
            Label none = new Label(Messages.t("catalogue.story.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
            return;
        }
        Unit now = unit.get();
        Label uses = new Label();
        uses.getStyleClass().addAll("muted", "small");
        lines.getChildren().clear();
        getChildren().addAll(head(now), uses, scroll);
        Map<UUID, Unit> byId = catalogues.units().stream().collect(Collectors.toMap(Unit::id, u -> u));
        lines(catalogues.successions().before(now.id()), "catalogue.story.from", s -> byId.get(s.from()));
        lines(catalogues.successions().after(now.id()), "catalogue.story.to", s -> byId.get(s.to()));
        scroll.setVisible(!lines.getChildren().isEmpty());
        scroll.setManaged(!lines.getChildren().isEmpty());
        scroll.setMinHeight(Math.min(MOST_LINES, lines.getChildren().size()) * LINE);
        context.jobs().run(_ -> context.workspace().units().uses(now), found -> {
            if (shown == now) {
                uses.setText(found.isEmpty() ? Messages.t("catalogue.story.unused") : words(found));
            }
        });
    }

    private static String words(Map<UnitUse, Integer> uses) {
        String what = uses.entrySet().stream()
                .map(e -> e.getValue() + " " + Messages.t(e.getKey()))
                .collect(Collectors.joining(", "));
        return Messages.t("catalogue.story.used", what);
    }

    private Node head(Unit unit) {
        Label name = new Label(unit.name());
        name.getStyleClass().add("strong");
        Label validity = new Label(validity(unit));
        validity.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button(Messages.t("catalogue.remove-unit"), new FontIcon("fth-trash-2"));
        remove.getStyleClass().add(Styles.SMALL);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> remove(unit));
        HBox head = new HBox(10, name, validity, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String validity(Unit unit) {
        String from = unit.validFrom() == null ? "" : DocumentDate.table(unit.validFrom());
        String to = unit.validTo() == null ? "" : DocumentDate.table(unit.validTo());
        if (from.isEmpty() && to.isEmpty()) {
            return Messages.t("catalogue.valid.always");
        }
        return from.isEmpty()
                ? Messages.t("catalogue.valid.to", to)
                : to.isEmpty()
                        ? Messages.t("catalogue.valid.from", from)
                        : Messages.t("catalogue.valid.both", from, to);
    }

    private void lines(List<Succession> some, String key, Function<Succession, @Nullable Unit> other) {
        for (Succession succession : some) {
            Unit unit = other.apply(succession);
            if (unit == null) {
                continue;
            }
            Label what = new Label(Messages.t(key));
            Hyperlink name = new Hyperlink(unit.name());
            name.setOnAction(_ -> goTo.accept(unit));
            String decision = succession.decision();
            Label since = new Label(
                    decision == null
                            ? Messages.t("catalogue.story.since", DocumentDate.table(succession.on()))
                            : Messages.t("catalogue.story.since-by", DocumentDate.table(succession.on()), decision));
            since.getStyleClass().add("muted");
            Button remove = new Button(null, new FontIcon("fth-x"));
            remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
            remove.setTooltip(new Tooltip(Messages.t("catalogue.story.remove")));
            remove.setAccessibleText(Messages.t("catalogue.story.remove"));
            remove.setOnAction(_ ->
                    act(() -> context.workspace().units().remove(succession), Messages.t("catalogue.story.removed")));
            HBox line = new HBox(6, what, name, since, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinHeight(LINE);
            line.setMaxHeight(LINE);
            lines.getChildren().add(line);
        }
    }

    /// Takes a unit away, or says what uses it.
    void remove(Unit unit) {
        act(() -> context.workspace().units().remove(unit), Messages.t("catalogue.removed", unit.name()));
    }

    private void act(Runnable work, String notice) {
        problems.accept("");
        context.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> context.go().notice(notice, true),
                        why -> problems.accept(why.sentence()));
    }
}
