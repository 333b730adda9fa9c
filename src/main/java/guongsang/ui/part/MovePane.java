package guongsang.ui.part;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.StageRules;
import guongsang.service.StageService;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for what a move through the stages brings along (date, reason, evidence), shows what the rules say to it, and
/// makes it. Used by the dossier, the register and the board alike.
public final class MovePane extends VBox {
    private final UiContext ctx;
    private final Runnable close;
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox stages = new HBox();
    private final ToggleGroup stage = new ToggleGroup();
    private final DateField date = new DateField();
    private final Label reasonLabel = new Label();
    private final TextArea reason = new TextArea();
    private final TextField evidence = new TextField();
    private final VBox evidenceBox;
    private final VBox remarks = new VBox(6);
    private final Sentence problem = Sentence.problem();
    private final Button confirm = new Button();
    private @Nullable MoveModel model;

    /// `close` takes the pane away, after the move or without it.
    public MovePane(UiContext ctx, Runnable close) {
        this.ctx = ctx;
        this.close = close;
        getStyleClass().add("move-pane");
        title.getStyleClass().add(Styles.TITLE_4);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        stages.getStyleClass().add("stage-choice");
        for (Stage s : Stage.values()) {
            ToggleButton button = new ToggleButton(Messages.t(s), new StageDot(s));
            button.setToggleGroup(stage);
            button.setUserData(s);
            stages.getChildren().add(button);
        }
        stage.selectedToggleProperty().subscribe(t -> {
            if (t != null && model != null) {
                turn(model.with(StageChange.Type.ADVANCE, (Stage) t.getUserData()));
            }
        });
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        evidence.setPromptText(Messages.t("move.evidence.prompt"));
        reason.focusedProperty().subscribe(_ -> check());
        evidence.focusedProperty().subscribe(_ -> check());
        date.onLeft(_ -> check());
        evidenceBox = labelled(new Label(Messages.t("move.evidence")), evidence);
        confirm.getStyleClass().add(Styles.ACCENT);
        confirm.setOnAction(_ -> go());
        Button cancel = new Button(Messages.t("move.cancel"));
        cancel.setOnAction(_ -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        Label keys = new Label("Ctrl+Enter");
        keys.getStyleClass().add("kbd");
        HBox buttons = new HBox(8, confirm, cancel, space, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        getChildren()
                .addAll(
                        title,
                        about,
                        stages,
                        labelled(new Label(Messages.t("move.date")), date),
                        labelled(reasonLabel, reason),
                        evidenceBox,
                        remarks,
                        problem,
                        buttons);
    }

    private static VBox labelled(Label label, javafx.scene.Node field) {
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private void keys(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            go();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close.run();
            e.consume();
        } else if (e.getCode() == KeyCode.TAB && e.getTarget() == reason && !e.isShortcutDown()) {
            reason.requestFocusTraversal(
                    e.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            e.consume();
        }
    }

    /// Asks about these registrations. An absent stage of a move between stages: the stage is chosen here.
    public void ask(List<UUID> registrations, StageChange.Type type, @Nullable Stage to) {
        model = null;
        problem.say(null);
        remarks.getChildren().clear();
        reason.clear();
        evidence.clear();
        stage.selectToggle(null);
        date.show(LocalDate.now(ctx.workspace().clock()));
        confirm.setDisable(true);
        title.setText(verb(type, to, null));
        about.setText("");
        boolean choose = to == null && type != StageChange.Type.STOP && type != StageChange.Type.RESUME;
        stages.setVisible(choose);
        stages.setManaged(choose);
        ctx.jobs().run(_ -> ctx.workspace().register().rows(registrations), rows -> {
            if (!rows.isEmpty()) {
                Toggle chosen = stage.getSelectedToggle();
                turn(new MoveModel(rows, type, chosen == null ? to : (Stage) chosen.getUserData()));
                begin();
            }
        });
    }

    private void begin() {
        if (stages.isVisible() && stage.getSelectedToggle() == null) {
            stages.getChildren().getFirst().requestFocus();
        } else if (model != null && model.needsReason()) {
            reason.requestFocus();
        } else {
            confirm.requestFocus();
        }
    }

    private void turn(MoveModel next) {
        model = next;
        List<guongsang.domain.exemplar.Registered> moving = next.moving();
        title.setText(verb(next.type(), next.to(), next));
        StringBuilder who = new StringBuilder(
                next.rows().size() == 1
                        ? next.rows().getFirst().registered().exemplar().name()
                        : Messages.t("move.many", next.rows().size()));
        if (next.to() != null || !next.betweenStages()) {
            if (next.standing() > 0 && next.rows().size() > 1) {
                who.append(". ").append(Messages.t("move.standing", next.standing()));
            }
            if (next.returning() > 0 && next.returning() < moving.size()) {
                who.append(". ").append(Messages.t("move.returning", next.returning()));
            }
        }
        about.setText(who.toString());
        reasonLabel.setText(Messages.t(next.needsReason() ? "move.reason.needed" : "move.reason"));
        evidenceBox.setVisible(next.asksEvidence());
        evidenceBox.setManaged(next.asksEvidence());
        confirm.setText(verb(next.type(), next.to(), next));
        confirm.setDisable(moving.isEmpty());
        check();
    }

    /// The move in words, on its button: "Chuyển sang Tổng kết".
    private static String verb(StageChange.Type type, @Nullable Stage to, @Nullable MoveModel model) {
        return switch (type) {
            case STOP -> Messages.t("move.stop");
            case RESUME -> Messages.t("move.resume");
            case ADVANCE, RETURN -> {
                if (to == null) {
                    yield Messages.t("move.title");
                }
                boolean back = model == null
                        ? type == StageChange.Type.RETURN
                        : model.returning() > 0
                                && model.returning() == model.moving().size();
                yield Messages.t(back ? "move.back" : "move.on", Messages.t(to));
            }
        };
    }

    private void check() {
        MoveModel asked = model;
        if (asked == null || asked.moving().isEmpty() || asked.betweenStages() && asked.to() == null) {
            remarks.getChildren().clear();
            return;
        }
        StageRules.Move move = move(asked);
        ctx.jobs().run(_ -> ctx.workspace().stages().check(asked.moving(), move), found -> {
            if (asked.equals(model)) {
                show(asked, found);
            }
        });
    }

    private void show(MoveModel asked, List<StageService.Remark> found) {
        remarks.getChildren().clear();
        for (StageService.Remark remark : found) {
            if (!remark.blocking()) {
                Sentence sentence = Sentence.warning();
                sentence.say(
                        asked.moving().size() > 1
                                ? Messages.t("move.remark.count", remark.sentence(), remark.count())
                                : remark.sentence());
                remarks.getChildren().add(sentence);
            }
        }
    }

    private StageRules.Move move(MoveModel asked) {
        return asked.move(date.date().orElse(null), reason.getText(), evidence.getText());
    }

    private void go() {
        MoveModel asked = model;
        if (asked == null || confirm.isDisabled() || date.wrong()) {
            return;
        }
        confirm.setDisable(true);
        problem.say(null);
        String done = said(asked);
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().stages().move(asked.moving(), move(asked));
                            return true;
                        },
                        _ -> {
                            model = null;
                            close.run();
                            ctx.go().notice(done, true);
                        },
                        refused -> {
                            confirm.setDisable(false);
                            problem.say(refused.sentence());
                            if (refused.code().equals("reason.missing")) {
                                reason.requestFocus();
                            }
                        });
    }

    private static String said(MoveModel asked) {
        String who = asked.moving().size() == 1
                ? "“" + asked.moving().getFirst().exemplar().name() + "”"
                : Messages.t("move.many", asked.moving().size());
        return switch (asked.type()) {
            case STOP -> Messages.t("move.done.stop", who);
            case RESUME -> Messages.t("move.done.resume", who);
            case ADVANCE, RETURN -> Messages.t("move.done", who, asked.to() == null ? "" : Messages.t(asked.to()));
        };
    }
}
