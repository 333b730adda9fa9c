package guongsang.ui.catalogue;

import atlantafx.base.theme.Styles;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.CheckList;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The question behind "Sáp nhập, đổi tên" and "Chia tách": which units, into what, from what day, by what decision.
/// Everything is done at once and taken back by one undo.
final class ReshapePane extends VBox {
    private final UiContext context;
    private final ReshapeModel model;
    private final Runnable close;
    private final CheckList<Unit> old;
    private final Label oldLabel = new Label();
    private final Sentence oldProblem = Sentence.problem();
    private final LabelledField names;
    private final ComboBox<UnitKind> kind = new ComboBox<>();
    private final DateField date = new DateField();
    private final Sentence dateProblem = Sentence.problem();
    private final LabelledField decision = LabelledField.line(Messages.t("catalogue.reshape.decision"));
    private final Label summary = new Label();
    private final Sentence problem = Sentence.problem();
    private final Button go = new Button();

    ReshapePane(UiContext context, ReshapeModel model, Runnable close) {
        super(12);
        this.context = context;
        this.model = model;
        this.close = close;
        boolean merge = model.way() == ReshapeModel.Way.MERGE;
        getStyleClass().add("reshape-pane");
        setId("reshape");
        Label title = new Label(Messages.t(merge ? "catalogue.merge.title" : "catalogue.split.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        Label about = new Label(Messages.t(merge ? "catalogue.merge.about" : "catalogue.split.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        old = new CheckList<>(ReshapeModel::word, !merge, chosen -> {
            model.old(chosen);
            oldProblem.say(null);
            tell();
        });
        old.setId("reshape-old");
        old.show(model.choices(), model.old());
        names = merge
                ? LabelledField.line(Messages.t("catalogue.merge.name"))
                        .prompt(Messages.t("catalogue.merge.name-prompt"))
                : LabelledField.lines(Messages.t("catalogue.split.names"), 4);
        names.input().setId("reshape-names");
        names.onLeave(text -> {
            model.names(text);
            tell();
        });
        kind.getItems().setAll(UnitKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(UnitKind value) {
                return value == null ? "" : Messages.t(value);
            }

            @Override
            public UnitKind fromString(String text) {
                return UnitKind.COMMUNE;
            }
        });
        kind.setValue(model.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty().addListener((_, _, chosen) -> model.kind(chosen));
        date.field().setId("reshape-date");
        date.onLeft(day -> {
            model.on(day.orElse(null));
            dateProblem.say(null);
            tell();
        });
        decision.prompt(Messages.t("catalogue.reshape.decision-prompt"));
        decision.onLeave(model::decision);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        oldLabel.getStyleClass().add("field-label");
        oldLabel.setLabelFor(old);
        VBox left = new VBox(4, oldLabel, old, oldProblem);
        left.setMinWidth(320);
        VBox right = new VBox(
                10,
                names,
                new VBox(3, label("catalogue.reshape.kind", kind), kind),
                new VBox(3, label("catalogue.reshape.on", date.field()), date, dateProblem),
                decision);
        right.setPrefWidth(380);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(title, about, new HBox(18, left, right), summary, problem, buttons(merge));
        setPrefWidth(760);
        tell();
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                run();
                e.consume();
            }
        });
    }

    private static Label label(String key, Node field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }

    private HBox buttons(boolean merge) {
        go.setText(Messages.t(merge ? "catalogue.merge.do" : "catalogue.split.do"));
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(_ -> run());
        Button cancel = new Button(Messages.t("move.cancel"));
        cancel.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys = new Label("Ctrl+Enter");
        keys.getStyleClass().add("kbd");
        HBox buttons = new HBox(8, go, cancel, gap, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /// Puts the focus where choosing begins.
    void begin() {
        old.begin();
    }

    private void tell() {
        oldLabel.setText(Messages.t("catalogue.reshape.old", model.old().size()));
        summary.setText(model.summary());
    }

    private void run() {
        // A field that still has the focus has not handed over its text yet.
        model.names(names.text());
        model.decision(decision.text());
        model.on(date.date().orElse(null));
        names.problem(null);
        problem.say(null);
        oldProblem.say(null);
        var plan = model.plan();
        if (plan.isEmpty()) {
            dateProblem.say(date.wrong() ? null : Messages.t("catalogue.reshape.no-date"));
            date.field().requestFocus();
            return;
        }
        boolean merge = model.way() == ReshapeModel.Way.MERGE;
        go.setDisable(true);
        context.jobs()
                .run(
                        _ -> {
                            if (merge) {
                                context.workspace().units().merge(plan.get());
                            } else {
                                context.workspace().units().split(plan.get());
                            }
                            return true;
                        },
                        _ -> {
                            close.run();
                            context.go()
                                    .notice(Messages.t(merge ? "catalogue.merge.done" : "catalogue.split.done"), true);
                        },
                        this::refused);
    }

    /// Each sentence beside the field it is about.
    private void refused(Jobs.Problem why) {
        go.setDisable(false);
        switch (why.code()) {
            case "units.none", "unit.ended", "unit.began" -> oldProblem.say(why.sentence());
            case "name.missing", "unit.taken", "units.one" -> {
                names.refused(why);
                names.input().requestFocus();
            }
            default -> problem.say(why.sentence());
        }
    }
}
