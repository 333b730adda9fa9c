package guongsang.ui.intake;

import guongsang.domain.unit.Unit;
import guongsang.ui.Messages;
import guongsang.ui.part.Pressable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The files that were dropped, a card each; up and down go from card to card, Delete takes one off.
final class FileRail {
    private final IntakeModel model;
    private final Map<Integer, FileCard> cards = new HashMap<>();
    private final VBox list = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(list);
    private List<Unit> units = List.of();

    FileRail(IntakeModel model, Runnable chooseFiles) {
        this.model = model;
        Label more = new Label(Messages.t("intake.drop-more"));
        more.setWrapText(true);
        more.getStyleClass().addAll("muted", "small");
        more.setMaxWidth(Double.MAX_VALUE);
        Pressable drop = new Pressable(more, more.getText(), chooseFiles);
        drop.getStyleClass().add("drop-place");
        list.getStyleClass().add("file-rail");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("file-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.files().addListener((ListChangeListener<FileEntry>) _ -> show(drop));
        model.chosen().subscribe(_ -> mark());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        show(drop);
    }

    Node node() {
        return scroll;
    }

    void units(List<Unit> all) {
        units = all;
        cards.values().forEach(c -> c.units(all));
    }

    /// Goes to the card of the file that is looked at.
    void focus() {
        FileEntry file = model.chosen().get();
        FileCard card = file == null ? null : cards.get(file.number());
        if (card != null) {
            card.requestFocus();
        }
    }

    /// Goes to the first file whose unit is not known; false when there is none.
    boolean askUnit() {
        for (FileEntry file : model.files()) {
            if (file.unitWanted()) {
                model.choose(file);
                cards.get(file.number()).askUnit();
                return true;
            }
        }
        return false;
    }

    private void show(Node drop) {
        List<Node> nodes = new ArrayList<>();
        for (FileEntry file : model.files()) {
            FileCard card = cards.computeIfAbsent(file.number(), _ -> made(file));
            card.update(file);
            nodes.add(card);
        }
        cards.values().removeIf(c -> !nodes.contains(c));
        nodes.add(drop);
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
        mark();
    }

    private FileCard made(FileEntry file) {
        FileCard card = new FileCard(model, file);
        card.units(units);
        return card;
    }

    private void mark() {
        FileEntry file = model.chosen().get();
        cards.forEach((number, card) -> card.chosen(file != null && file.number() == number));
    }

    private void keys(KeyEvent e) {
        if (e.getTarget() instanceof FileCard card
                && (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP)
                && !e.isAltDown()) {
            int at = list.getChildren().indexOf(card) + (e.getCode() == KeyCode.DOWN ? 1 : -1);
            if (at >= 0 && at < list.getChildren().size()) {
                list.getChildren().get(at).requestFocus();
            }
            e.consume();
        }
    }
}
