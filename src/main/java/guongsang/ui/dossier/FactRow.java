package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.ui.Jobs;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.part.Sentence;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One attribute of the open dossier: its word, its value to edit in place, and beside it what was wrong with it.
/// Leaving it saves; what is refused stays as it was typed; Esc brings the old value back.
final class FactRow extends VBox {
    private final Attribute attribute;
    private final DossierModel model;
    private final ValueEditor editor;
    private final Sentence problem = Sentence.problem();
    private final Hyperlink reopen = new Hyperlink(Messages.t("dossier.reopen"));
    private String shown = "";
    private @Nullable String base;
    private @Nullable String newest;
    private String newestWord = "";
    private boolean saving;
    /// True between the saving of this field and the dossier shown anew because of it.
    private boolean own;
    private int dossiers;

    FactRow(Attribute attribute, Kind kind, DossierModel model, Choices choices) {
        this.attribute = attribute;
        this.model = model;
        this.editor = ValueEditor.of(attribute, choices.values());
        getStyleClass().add("fact-row");
        Label label = new Label(Labels.of(attribute, kind));
        label.getStyleClass().add("fact-label");
        label.setWrapText(true);
        label.setLabelFor(editor.node());
        editor.node().setId("fact-" + attribute.name());
        if (editor.wide()) {
            getChildren().addAll(label, editor.node());
        } else {
            label.setMinWidth(118);
            label.setMaxWidth(118);
            HBox line = new HBox(label, editor.node());
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
            getChildren().add(line);
        }
        reopen.setOnAction(_ -> {
            show(newest, newestWord);
            editor.node().requestFocus();
        });
        getChildren().addAll(problem, reopen);
        say(null, false);
        editor.onLeft(this::left);
        editor.node().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && dirty()) {
                show(newest, newestWord);
                e.consume();
            }
        });
    }

    Attribute attribute() {
        return attribute;
    }

    Node field() {
        return editor.node();
    }

    private boolean dirty() {
        return !editor.typed().equals(shown);
    }

    /// Goes over to another dossier: what was typed in the last one is no longer here, and answers to it do not
    /// count.
    void turn() {
        dossiers++;
        saving = false;
        own = false;
        shown = editor.typed();
    }

    /// The value as it is stored now. What is being typed is not touched by it.
    void update(@Nullable String value, Choices choices, int year) {
        newest = value;
        newestWord = choices.values().of(attribute, value);
        if (own) {
            // The row was changed by this very field: what is typed by now goes upon that.
            base = value;
        }
        if (editor instanceof ValueEditor.Choice choice) {
            choice.choices(choices.of(attribute, year));
        }
        if (!dirty() && !saving) {
            show(value, newestWord);
        } else if (own && !saving && !editor.node().isFocusWithin()) {
            left();
        }
        own = false;
    }

    private void show(@Nullable String value, String word) {
        base = value;
        if (editor instanceof ValueEditor.Choice choice) {
            choice.show(value, word);
        } else {
            editor.show(value);
        }
        shown = editor.typed();
        say(null, false);
    }

    private void left() {
        if (!dirty()) {
            say(null, false);
            return;
        }
        if (saving) {
            return;
        }
        if (editor instanceof ValueEditor.Choice choice && choice.wrong()) {
            say(choice.field().wrongSentence(), false);
            return;
        }
        if (!Objects.equals(base, newest)) {
            say(Messages.t("dossier.stale", newestWord.isEmpty() ? Messages.t("dossier.empty") : newestWord), true);
            return;
        }
        saving = true;
        String typed = editor.typed();
        int of = dossiers;
        model.edit(
                attribute,
                typed,
                () -> {
                    if (of == dossiers) {
                        saving = false;
                        own = true;
                        shown = typed;
                        say(null, false);
                    }
                },
                why -> {
                    if (of == dossiers) {
                        refused(why);
                    }
                });
    }

    private void refused(Jobs.Problem why) {
        saving = false;
        say(why.sentence(), why.code().equals("row.stale"));
        if (why.code().equals("row.stale")) {
            model.reload();
        }
    }

    private void say(@Nullable String sentence, boolean stale) {
        problem.say(sentence);
        reopen.setVisible(stale);
        reopen.setManaged(stale);
        editor.node().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), sentence != null);
    }
}
