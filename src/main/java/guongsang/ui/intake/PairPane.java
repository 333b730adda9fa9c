package guongsang.ui.intake;

import guongsang.service.MergeService;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Records of the register that may be one, one pair after the other, to be merged or told apart.
final class PairPane extends VBox {
    private final Consumer<MergeService.Pair> merge;
    private final Consumer<MergeService.Pair> different;
    private final SideBySide question = new SideBySide();
    private final Label title = new Label();
    private List<MergeService.Pair> pairs = List.of();
    private int at;
    private ValueText words;

    PairPane(
            Consumer<MergeService.Pair> merge, Consumer<MergeService.Pair> different, Runnable close, ValueText words) {
        this.merge = merge;
        this.different = different;
        this.words = words;
        getStyleClass().add("inner-pane");
        setSpacing(10);
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button(Messages.t("intake.close"));
        done.setOnAction(_ -> close.run());
        ScrollPane scroll = new ScrollPane(question);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(10, title, gap, done), scroll);
    }

    void show(List<MergeService.Pair> all, ValueText names) {
        pairs = all;
        words = names;
        at = Math.min(at, Math.max(0, all.size() - 1));
        showOne();
    }

    private void showOne() {
        question.setVisible(!pairs.isEmpty());
        title.setText(
                pairs.isEmpty()
                        ? Messages.t("intake.pairs-none")
                        : Messages.t("intake.pairs-at", at + 1, pairs.size()));
        if (pairs.isEmpty()) {
            return;
        }
        MergeService.Pair pair = pairs.get(at);
        question.show(
                new Comparing(words).of(pair),
                List.of(
                        new SideBySide.Answer("intake.answer.join", 1, () -> merge.accept(pair)),
                        new SideBySide.Answer("intake.answer.separate", 2, () -> different.accept(pair)),
                        new SideBySide.Answer("intake.answer.later", 3, this::next)));
    }

    private void next() {
        at = (at + 1) % pairs.size();
        showOne();
    }

    boolean answer(int digit) {
        return !pairs.isEmpty() && question.answer(digit);
    }
}
