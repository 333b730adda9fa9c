package guongsang.ui.wizard;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Tier;
import guongsang.service.Workspace;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.LabelledField;
import guongsang.ui.shell.Mark;
import guongsang.ui.wizard.WizardModel.Data;
import guongsang.ui.wizard.WizardModel.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first run: office, plan, data; three steps in one card, each by keyboard, back always possible.
public final class WizardView {
    /// Fills the empty register with an invented district.
    @FunctionalInterface
    public interface Demo {
        void fill(Jobs.Progress progress) throws Exception;
    }

    private final Workspace workspace;
    private final Jobs jobs;
    private final @Nullable Demo demo;
    private final Consumer<Data> finished;
    private final WizardModel model = new WizardModel();
    private final StackPane root = new StackPane();
    private final VBox body = new VBox(12);
    private final Label title = new Label();
    private final Label steps = new Label();
    private final Label problem = new Label();
    private final Button back = new Button(Messages.t("wizard.back"));
    private final Button next = new Button();
    private final Map<Line, LabelledField> fields = new EnumMap<>(Line.class);
    private final List<Node> pages = new ArrayList<>();
    private final Choices<@Nullable String> plans = new Choices<>(model.planCode());
    private final Choices<Data> data = new Choices<>(model.data());

    /// `demo` absent: sample data is not offered. `finished` gets what the register begins with, once it is stored.
    public WizardView(Workspace workspace, Jobs jobs, @Nullable Demo demo, Consumer<Data> finished) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.demo = demo;
        this.finished = finished;
        title.getStyleClass().add("screen-title");
        steps.getStyleClass().add("muted");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        back.setOnAction(_ -> go(-1));
        back.setMinWidth(Region.USE_PREF_SIZE);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setDefaultButton(true);
        next.setOnAction(_ -> go(1));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, Mark.node(24), title, gap, steps);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(10, problem, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox card = new VBox(16, head, body, foot);
        card.getStyleClass().add("card-window");
        card.setMaxSize(780, 600);
        card.setPrefSize(780, 600);
        pages.add(office());
        pages.add(new VBox());
        pages.add(data());
        jobs.run(_ -> workspace.office().shipped(), model::offer, this::problem);
        jobs.run(
                _ -> workspace.plans().shipped(),
                shipped -> {
                    pages.set(1, plan(shipped));
                    if (model.step().get() == 2) {
                        show();
                    }
                },
                this::problem);
        // Enter on a card chooses it and goes on, as it does in a field.
        card.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof ChoiceCard chosen) {
                e.consume();
                chosen.setSelected(true);
                go(1);
            }
        });
        root.getStyleClass().add("wizard");
        root.getChildren().add(card);
        show();
    }

    public Parent root() {
        return root;
    }

    public WizardModel model() {
        return model;
    }

    /// Says what went wrong, at the foot of the card.
    public void problem(Jobs.Problem why) {
        problem.setText(why.sentence() + " " + Messages.t("shell.code", why.code()));
    }

    private void go(int by) {
        problem.setText("");
        // A field hands over its text when it is left.
        root.requestFocus();
        if (by > 0 && model.step().get() == 1 && !officeIsWhole()) {
            return;
        }
        int step = model.step().get() + by;
        if (step > 3) {
            finish();
            return;
        }
        model.step().set(Math.max(1, step));
        show();
    }

    private boolean officeIsWhole() {
        model.propose();
        List<Line> missing = model.missing();
        fields.forEach((line, field) -> field.problem(missing.contains(line) ? Messages.t("wizard.missing") : null));
        if (!missing.isEmpty()) {
            fields.get(missing.getFirst()).input().requestFocus();
        }
        return missing.isEmpty();
    }

    private void show() {
        int step = model.step().get();
        title.setText(Messages.t("wizard.step" + step));
        steps.setText(Messages.t("wizard.step-of", step));
        back.setVisible(step > 1);
        back.setManaged(step > 1);
        next.setText(Messages.t(step == 3 ? "wizard.finish" : "wizard.next"));
        body.getChildren().setAll(pages.get(step - 1));
        Node first =
                switch (step) {
                    case 1 -> fields.get(Line.AREA).input();
                    case 2 -> plans.chosen();
                    default -> data.chosen();
                };
        if (first != null) {
            Platform.runLater(first::requestFocus);
        }
    }

    private Node office() {
        Choices<Tier> tiers = new Choices<>(model.tier());
        HBox tier = new HBox(
                10,
                tiers.card(Tier.DISTRICT, Messages.t(Tier.DISTRICT), Messages.t("wizard.district")),
                tiers.card(Tier.COMMUNE, Messages.t(Tier.COMMUNE), Messages.t("wizard.commune")),
                tiers.card(Tier.PROVINCE, Messages.t(Tier.PROVINCE), Messages.t("wizard.province")));
        tier.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        model.tier().addListener((_, _, _) -> model.propose());
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.add(field(Line.AREA, "wizard.area", "wizard.area-prompt"), 0, 0);
        grid.add(field(Line.NAME, "settings.name", null), 1, 0);
        grid.add(field(Line.SUPERIOR, "settings.superior", null), 0, 1);
        grid.add(field(Line.ISSUER, "settings.issuer", null), 1, 1);
        grid.add(field(Line.SYMBOL, "settings.symbol", null), 0, 2);
        grid.add(field(Line.PLACE, "settings.place", null), 1, 2);
        grid.add(field(Line.SIGNER, "wizard.signer", "wizard.signer-prompt"), 0, 3);
        grid.add(field(Line.AUTHORITY, "settings.signer-lines", "settings.signer-lines-prompt"), 1, 3);
        VBox page = new VBox(12, new Label(Messages.t("wizard.office-why")), tier, grid);
        if (demo != null) {
            Hyperlink look = new Hyperlink(Messages.t("wizard.look-at-demo"));
            look.setOnAction(_ -> {
                model.data().set(Data.DEMO);
                finish();
            });
            page.getChildren().add(look);
        }
        return page;
    }

    private LabelledField field(Line line, String key, @Nullable String prompt) {
        LabelledField field = LabelledField.line(Messages.t(key));
        if (prompt != null) {
            field.prompt(Messages.t(prompt));
        }
        field.onLeave(text -> {
            model.line(line).set(text);
            if (line == Line.AREA) {
                model.propose();
            }
        });
        model.line(line).addListener((_, _, text) -> field.show(text));
        fields.put(line, field);
        return field;
    }

    private Node plan(List<Plan> shipped) {
        VBox list = new VBox(8);
        for (Plan plan : shipped) {
            list.getChildren()
                    .add(plans.card(
                            plan.code(),
                            plan.name() + " · " + plan.issuer(),
                            Messages.t("wizard.plan-about", plan.title(), plan.years())));
        }
        list.getChildren().add(plans.card(null, Messages.t("wizard.no-plan"), Messages.t("wizard.no-plan-about")));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label why = new Label(Messages.t("wizard.plan-why"));
        why.setWrapText(true);
        VBox page = new VBox(12, why, scroll);
        VBox.setVgrow(page, Priority.ALWAYS);
        return page;
    }

    private Node data() {
        VBox page = new VBox(8);
        page.getChildren().add(data.card(Data.IMPORT, Messages.t("wizard.import"), Messages.t("wizard.import-about")));
        page.getChildren().add(data.card(Data.EMPTY, Messages.t("wizard.empty"), Messages.t("wizard.empty-about")));
        if (demo != null) {
            page.getChildren().add(data.card(Data.DEMO, Messages.t("wizard.demo"), Messages.t("wizard.demo-about")));
        }
        return page;
    }

    private void finish() {
        Demo sample = demo;
        Data chosen = model.data().get();
        ProgressBar bar = new ProgressBar(-1);
        bar.setMaxWidth(Double.MAX_VALUE);
        Label what = new Label(Messages.t("wizard.storing"));
        body.getChildren().setAll(what, bar);
        back.setDisable(true);
        next.setDisable(true);
        Task<Boolean> task = jobs.runLasting(
                Messages.t("wizard.storing"),
                progress -> {
                    model.store(workspace);
                    if (chosen == Data.DEMO && sample != null) {
                        sample.fill(progress);
                    }
                    return true;
                },
                _ -> finished.accept(chosen));
        bar.progressProperty().bind(task.progressProperty());
        task.addEventHandler(javafx.concurrent.WorkerStateEvent.WORKER_STATE_FAILED, _ -> {
            back.setDisable(false);
            next.setDisable(false);
            show();
        });
    }
}
