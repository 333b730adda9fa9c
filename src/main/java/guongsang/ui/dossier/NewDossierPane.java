package guongsang.ui.dossier;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.service.DossierService.Problem;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sentence;
import guongsang.ui.part.Sheets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Writes a new dossier by keyboard alone: kind by 1 to 4, name, unit, field, summary, Ctrl+Enter. Offers exemplars
/// of
/// the same name that are known already.
public final class NewDossierPane extends VBox {
    private final UiContext ctx;
    private final NewDossierModel model = new NewDossierModel();
    private final Consumer<UUID> added;
    private final Runnable close;
    private final Label year = new Label();
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final Map<Attribute, ValueEditor> editors = new EnumMap<>(Attribute.class);
    private final Map<Attribute, Label> labels = new EnumMap<>(Attribute.class);
    private final Map<Attribute, Sentence> problems = new EnumMap<>(Attribute.class);
    private final VBox fields = new VBox(10);
    private final KnownBox known;
    private final Button add = new Button(Messages.t("dossier.new.add"));
    private boolean built;

    /// `added` gets the new registration; `close` takes the pane away and keeps the draft.
    public NewDossierPane(UiContext ctx, Consumer<UUID> added, Runnable close) {
        this.ctx = ctx;
        this.added = added;
        this.close = close;
        this.known = new KnownBox(ctx, this::done);
        Sheets.add(this, "dossier");
        getStyleClass().addAll("dossier", "new-dossier");
        Label title = new Label(Messages.t("dossier.new.title"));
        title.getStyleClass().add("dossier-name");
        year.getStyleClass().add("muted");
        ctx.year().subscribe(y -> year.setText(Messages.t("dossier.new.year", Integer.toString(y.intValue()))));
        VBox words = new VBox(2, title, year);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button shut = DossierHeader.button("fth-x", "dossier.new.keep");
        shut.setOnAction(_ -> close.run());
        HBox top = new HBox(4, words, shut);
        fields.getStyleClass().add("new-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dossier-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> add());
        Button discard = new Button(Messages.t("dossier.new.discard"));
        discard.setOnAction(_ -> {
            clear();
            close.run();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label("Ctrl+Enter");
        keys.getStyleClass().add("kbd");
        HBox buttons = new HBox(8, add, discard, space, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("move-bar");
        getChildren().addAll(top, kindRow(), scroll, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    private HBox kindRow() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("kind-choice");
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton(kind.ordinal() + 1 + "  " + Messages.t(kind));
            button.setToggleGroup(group);
            button.setOnAction(_ -> turn(kind));
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void keys(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            add();
            e.consume();
        } else if (built && e.getTarget() instanceof ToggleButton && e.getText().matches("[1-4]")) {
            turn(Kind.values()[e.getText().charAt(0) - '1']);
            editors.get(Attribute.NAME).node().requestFocus();
            e.consume();
        }
    }

    /// Begins or goes on with the draft.
    public void begin() {
        ctx.jobs().run(_ -> Choices.read(ctx.workspace()), choices -> {
            if (!built) {
                build(choices);
            }
            editors.forEach((attribute, editor) -> {
                if (editor instanceof ValueEditor.Choice choice) {
                    choice.choices(choices.of(attribute, ctx.year().get()));
                }
            });
            turn(model.kind());
            if (isFocusWithin()) {
                // Whoever is typing already goes on typing where they are.
                return;
            }
            if (model.isEmpty()) {
                kinds.get(model.kind()).requestFocus();
            } else {
                editors.get(Attribute.NAME).node().requestFocus();
            }
        });
    }

    /// True when a draft is waiting to be added.
    public boolean hasDraft() {
        return !model.isEmpty();
    }

    private void build(Choices choices) {
        built = true;
        for (Attribute attribute : NewDossierModel.ASKED) {
            ValueEditor editor = ValueEditor.of(attribute, choices.values());
            editor.node().getStyleClass().removeAll("value-field", "value-block");
            editor.node().setId("new-" + attribute.name());
            Label label = new Label();
            label.getStyleClass().add("field-label");
            Sentence problem = Sentence.problem();
            editors.put(attribute, editor);
            labels.put(attribute, label);
            problems.put(attribute, problem);
            VBox field = new VBox(3, label, editor.node(), problem);
            fields.getChildren().add(field);
            if (attribute == Attribute.NAME) {
                fields.getChildren().add(known);
            }
            if (editor.node() instanceof TextInputControl text) {
                text.textProperty().subscribe(_ -> model.type(attribute, text.getText()));
            }
            editor.onLeft(() -> left(attribute));
        }
        if (editors.get(Attribute.SUMMARY) instanceof ValueEditor.Block block) {
            block.field().setPrefRowCount(5);
            block.field().setMinHeight(110);
        }
    }

    private void turn(Kind kind) {
        model.kind(kind);
        kinds.get(kind).setSelected(true);
        labels.forEach((attribute, label) -> label.setText(
                Labels.of(attribute, kind) + (attribute == Attribute.NAME || attribute == Attribute.UNIT ? " *" : "")));
    }

    private Map<Attribute, String> values() {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        editors.forEach((attribute, editor) -> {
            if (!editor.typed().isBlank()) {
                values.put(attribute, editor.typed());
            }
        });
        return values;
    }

    private void left(Attribute attribute) {
        String typed = editors.get(attribute).typed();
        if (attribute == Attribute.NAME) {
            known.look(typed, ctx.year().get());
        }
        if (editors.get(attribute) instanceof ValueEditor.Choice choice && choice.wrong()) {
            problems.get(attribute).say(choice.field().wrongSentence());
            return;
        }
        if (typed.isBlank()) {
            problems.get(attribute).say(null);
            return;
        }
        int inYear = ctx.year().get();
        ctx.jobs()
                .run(
                        _ -> ctx.workspace().dossiers().problems(inYear, model.kind(), Map.of(attribute, typed)),
                        found -> say(found, attribute));
    }

    private void say(List<Problem> found, Attribute attribute) {
        problems.get(attribute)
                .say(NewDossierModel.of(found, attribute).map(Problem::sentence).orElse(null));
    }

    private void add() {
        if (!built || add.isDisabled()) {
            return;
        }
        for (Map.Entry<Attribute, ValueEditor> one : editors.entrySet()) {
            if (one.getValue() instanceof ValueEditor.Choice choice) {
                choice.field().settle();
                if (!choice.wrong()) {
                    continue;
                }
                problems.get(one.getKey()).say(choice.field().wrongSentence());
                one.getValue().node().requestFocus();
                return;
            }
        }
        Map<Attribute, String> values = values();
        Kind kind = model.kind();
        int inYear = ctx.year().get();
        add.setDisable(true);
        ctx.jobs()
                .run(
                        _ -> {
                            List<Problem> found = ctx.workspace().dossiers().problems(inYear, kind, values);
                            return found.isEmpty()
                                    ? new Answer(ctx.workspace().dossiers().add(inYear, kind, values), found)
                                    : new Answer(new UUID(0, 0), found);
                        },
                        answer -> {
                            add.setDisable(false);
                            if (answer.problems().isEmpty()) {
                                ctx.go()
                                        .notice(
                                                Messages.t("dossier.new.done", values.getOrDefault(Attribute.NAME, "")),
                                                true);
                                done(answer.id());
                            } else {
                                refuse(answer.problems());
                            }
                        },
                        problem -> {
                            add.setDisable(false);
                            ctx.go().problem(problem);
                        });
    }

    private record Answer(UUID id, List<Problem> problems) {}

    private void refuse(List<Problem> found) {
        NewDossierModel.ASKED.forEach(a -> say(found, a));
        NewDossierModel.ASKED.stream()
                .filter(a -> NewDossierModel.of(found, a).isPresent())
                .findFirst()
                .ifPresent(a -> editors.get(a).node().requestFocus());
    }

    private void done(UUID id) {
        clear();
        close.run();
        added.accept(id);
    }

    private void clear() {
        editors.forEach((attribute, editor) -> {
            if (editor instanceof ValueEditor.Choice choice) {
                choice.field().show(null);
            } else {
                editor.show(null);
            }
        });
        problems.values().forEach(p -> p.say(null));
        known.clear();
        model.clear();
    }
}
