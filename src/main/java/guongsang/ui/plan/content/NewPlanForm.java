package guongsang.ui.plan.content;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.Tier;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Asks in place for a new plan, or for the year a plan is copied to. Ctrl+Enter makes it, Esc closes.
final class NewPlanForm extends VBox {
    /// What is asked for; `from` absent: a new plan without parts.
    record Wanted(
            @Nullable Plan from,
            String title,
            String issuer,
            Tier tier,
            String number,
            @Nullable LocalDate issuedOn,
            int fromYear,
            @Nullable Integer toYear) {
        /// A new plan that says nothing yet and is not in force.
        Plan plan() {
            return new Plan(
                    new UUID(0, 0),
                    0,
                    "",
                    null,
                    number,
                    issuedOn,
                    issuer,
                    tier,
                    title,
                    fromYear,
                    toYear,
                    null,
                    null,
                    false,
                    0,
                    null,
                    List.of(),
                    List.of(),
                    PlanContent.NONE);
        }
    }

    private final Consumer<Wanted> make;
    private final Runnable close;
    private final Label heading = new Label();
    private final LabelledField title = LabelledField.line(Messages.t("plan.edit.title"));
    private final LabelledField issuer = LabelledField.line(Messages.t("plan.head.issuer"));
    private final ComboBox<Tier> tier = new ComboBox<>();
    private final LabelledField number = LabelledField.line(Messages.t("plan.edit.number"));
    private final DateField issued = new DateField();
    private final LabelledField from = LabelledField.line(Messages.t("plan.edit.from-year"));
    private final LabelledField to = LabelledField.line(Messages.t("plan.edit.to-year"));
    private final Sentence problem = Sentence.problem();
    private final Button go = new Button();
    private final VBox tierBox;
    private @Nullable Plan copied;

    NewPlanForm(Consumer<Wanted> make, Runnable close) {
        super(8);
        this.make = make;
        this.close = close;
        getStyleClass().addAll("entry-form", "new-plan");
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        tier.getItems().setAll(Tier.values());
        tier.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Tier one) {
                return one == null ? "" : Messages.t("plan.edit.tier." + one.name());
            }

            @Override
            public @Nullable Tier fromString(String text) {
                return null;
            }
        });
        tierBox = labelled("plan.edit.tier", tier);
        from.setPrefWidth(90);
        to.setPrefWidth(90);
        number.setPrefWidth(170);
        from.input().setId("new-plan-from");
        title.input().setId("new-plan-title");
        FlowPane line = new FlowPane(10, 6, number, labelled("plan.edit.issued", issued), tierBox, from, to);
        go.getStyleClass().add(Styles.ACCENT);
        go.setId("new-plan-go");
        go.setOnAction(_ -> give());
        Button cancel = new Button(Messages.t("dossier.cancel"));
        cancel.setOnAction(_ -> close.run());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                give();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        getChildren().addAll(heading, title, issuer, line, problem, new HBox(8, go, cancel));
    }

    private static VBox labelled(String key, javafx.scene.Node node) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        return new VBox(3, label, node);
    }

    /// Asks for a new plan of the year, or for a copy of one to the year after it ends.
    void ask(@Nullable Plan from, int year) {
        copied = from;
        heading.setText(from == null ? Messages.t("plan.new") : Messages.t("plan.copy-of", from.cited()));
        go.setText(Messages.t(from == null ? "plan.new-make" : "plan.copy-make"));
        for (VBox box : new VBox[] {title, issuer, tierBox}) {
            box.setVisible(from == null);
            box.setManaged(from == null);
        }
        title.input().clear();
        issuer.input().clear();
        number.input().clear();
        issued.show(null);
        tier.setValue(Tier.DISTRICT);
        int first = from == null ? year : (from.toYear() == null ? Math.max(year, from.fromYear()) : from.toYear()) + 1;
        this.from.show(Integer.toString(first));
        to.show(
                from == null || from.toYear() == null
                        ? from == null ? Integer.toString(first) : ""
                        : Integer.toString(first + from.toYear() - from.fromYear()));
        problem.say(null);
    }

    void begin() {
        (copied == null ? title.input() : number.input()).requestFocus();
    }

    void refused(Jobs.Problem why) {
        problem.say(why.sentence());
    }

    private void give() {
        problem.say(null);
        from.problem(null);
        to.problem(null);
        if (!from.text().strip().matches("\\d{4}")) {
            from.problem(Messages.t("plan.edit.wrong-year"));
            from.input().requestFocus();
            return;
        }
        if (!to.text().strip().matches("(\\d{4})?")) {
            to.problem(Messages.t("plan.edit.wrong-year"));
            to.input().requestFocus();
            return;
        }
        if (issued.wrong()) {
            issued.field().requestFocus();
            return;
        }
        make.accept(new Wanted(
                copied,
                title.text(),
                issuer.text(),
                tier.getValue(),
                number.text(),
                issued.date().orElse(null),
                Integer.parseInt(from.text().strip()),
                to.text().isBlank() ? null : Integer.valueOf(to.text().strip())));
    }
}
