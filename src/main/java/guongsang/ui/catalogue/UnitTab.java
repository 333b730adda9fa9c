package guongsang.ui.catalogue;

import guongsang.domain.unit.Unit;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.CardOverlay;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The table of units, under it what became of the selected one, over it the ways to merge and to split.
final class UnitTab extends VBox {
    private final UiContext context;
    private final EditableTable<Unit> table;
    private final UnitStory story;
    private Catalogues shown = Catalogues.NONE;
    private @Nullable CardOverlay cards;

    UnitTab(UiContext context, Supplier<Catalogues> catalogues) {
        super(8);
        this.context = context;
        setId("unit-tab");
        story = new UnitStory(context, this::goTo, sentence -> table().problem(sentence));
        table = UnitTable.of(context, catalogues)
                .tool(button("catalogue.merge", "fth-git-merge", this::merge))
                .tool(button("catalogue.split", "fth-git-branch", this::split))
                .onSelected(unit -> story.show(unit.filter(u -> u.version() > 0), shown));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, story);
    }

    private EditableTable<Unit> table() {
        return table;
    }

    private static Button button(String key, String icon, Runnable act) {
        Button button = new Button(Messages.t(key), new FontIcon(icon));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Where questions are asked.
    void cards(CardOverlay overlay) {
        cards = overlay;
    }

    void show(Catalogues read) {
        shown = read;
        table.show(read.units());
    }

    private void goTo(Unit unit) {
        table.select(u -> u.id().equals(unit.id()));
    }

    void merge() {
        ask(ReshapeModel.Way.MERGE);
    }

    void split() {
        ask(ReshapeModel.Way.SPLIT);
    }

    private void ask(ReshapeModel.Way way) {
        CardOverlay overlay = cards;
        if (overlay != null) {
            Optional<Unit> chosen = table.selected().filter(u -> u.version() > 0);
            ReshapeModel model = new ReshapeModel(way, shown.units(), chosen.orElse(null));
            ReshapePane pane = new ReshapePane(context, model, overlay::close);
            overlay.show(pane);
            pane.begin();
        }
    }

    /// Takes the selected unit away, or tells what uses it.
    void remove() {
        table.selected().filter(u -> u.version() > 0).ifPresent(story::remove);
    }
}
