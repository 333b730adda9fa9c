package guongsang.ui.plan.criteria;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Criterion.Scope;
import guongsang.domain.unit.Unit;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for a new criterion in place: whose or of what field it is, and its words. Ctrl+Enter adds, Esc closes.
final class NewCriterionForm extends VBox {
    private static final UUID NEW = new UUID(0, 0);

    private final Consumer<Criterion> add;
    private final Runnable close;
    private final LabelledField field = LabelledField.line(Messages.t("criteria.field"));
    private final ChoiceField<Unit> unit = new ChoiceField<>(Unit::name);
    private final VBox unitBox;
    private final LabelledField text = LabelledField.lines(Messages.t("criteria.text"), 2);
    private final Sentence problem = Sentence.problem();
    private Scope scope = Scope.OWN;
    private @Nullable UUID planId;

    NewCriterionForm(Consumer<Criterion> add, Runnable close) {
        super(8);
        this.add = add;
        this.close = close;
        getStyleClass().add("entry-form");
        unit.setPromptText(Messages.t("criteria.of-office"));
        unit.setMaxWidth(420);
        Label unitLabel = new Label(Messages.t("criteria.unit"));
        unitLabel.getStyleClass().add("field-label");
        unitLabel.setLabelFor(unit);
        unitBox = new VBox(3, unitLabel, unit);
        text.input().setId("new-criterion");
        text.input().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                text.input()
                        .requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        Button save = new Button(Messages.t("criteria.add"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(_ -> give());
        Button cancel = new Button(Messages.t("dossier.cancel"));
        cancel.setOnAction(_ -> close.run());
        Label keys = new Label("Ctrl+Enter");
        keys.getStyleClass().add("kbd");
        HBox buttons = new HBox(8, save, cancel, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                unit.settle();
                give();
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        getChildren().addAll(unitBox, field, text, problem, buttons);
    }

    /// Asks for one of this scope, under the plan unless it is an own one.
    void ask(Scope newScope, @Nullable UUID plan, List<Unit> units) {
        scope = newScope;
        planId = scope == Scope.OWN ? null : plan;
        unit.choices(units);
        shown(unitBox, scope == Scope.OWN);
        shown(field, scope == Scope.FIELD);
        problem.say(null);
        (scope == Scope.FIELD ? field.input() : text.input()).requestFocus();
    }

    private static void shown(VBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private void give() {
        if (scope == Scope.OWN && unit.wrong()) {
            problem.say(unit.wrongSentence());
            return;
        }
        Unit of = unit.value();
        add.accept(new Criterion(
                NEW,
                0,
                planId,
                "",
                text.text(),
                scope,
                scope == Scope.FIELD ? field.text() : null,
                Set.of(),
                null,
                null,
                scope == Scope.OWN && of != null ? of.id() : null,
                null,
                0));
    }

    /// After it was added: ready for another time.
    void done() {
        text.input().clear();
        field.input().clear();
        unit.show(null);
        close.run();
    }

    void refused(Jobs.Problem why) {
        problem.say(why.sentence());
        text.input().requestFocus();
    }
}
