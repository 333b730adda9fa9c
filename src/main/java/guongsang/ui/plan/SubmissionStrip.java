package guongsang.ui.plan;

import atlantafx.base.theme.Styles;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.QuotaWords;
import guongsang.ui.plan.PlanData.UnitRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Under the table: what the chosen unit has sent, and a line to note what came in.
final class SubmissionStrip {
    private final PlanModel model;
    private final PlanView.Actions actions;
    private final VBox node = new VBox(8);
    private final Label unit = new Label();
    private final Label wanted = new Label();
    private final FlowPane reasons = new FlowPane(12, 4);
    private List<Compliance.Item> reasoned = List.of();
    private final FlowPane sent = new FlowPane(8, 4);
    private final ComboBox<Deadline.What> what = new ComboBox<>();
    private final TextField number = new TextField();
    private final DateField dated = new DateField();
    private final DateField received = new DateField();

    SubmissionStrip(PlanModel model, PlanView.Actions actions) {
        this.model = model;
        this.actions = actions;
        node.getStyleClass().add("submission-strip");
        unit.getStyleClass().add("card-title");
        wanted.getStyleClass().addAll("small", "muted");
        Button open = new Button(Messages.t("plan.open-unit"), new FontIcon("fth-arrow-right"));
        open.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        open.setOnAction(_ -> chosen(actions::openUnit));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, unit, wanted, gap, open);
        head.setAlignment(Pos.CENTER_LEFT);
        sent.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(head, sent, form(), reasons);
        model.chosenUnit().addListener(_ -> refresh());
        refresh();
    }

    /// The keyboard goes to the reason for the first breach, if there is one.
    void reason() {
        reasons.getChildren().stream().findFirst().ifPresent(n -> ((ReasonField) n).begin());
    }

    /// Built anew only when a breach came, went or has another reason, so that typing is never taken away.
    private void reasons(UnitRow row) {
        List<Compliance.Item> now = Stream.<Compliance.@Nullable Item>of(row.quota(), row.listDue())
                .filter(Objects::nonNull)
                .filter(ReasonField::wanted)
                .toList();
        if (now.equals(reasoned)) {
            return;
        }
        reasoned = now;
        PlanData data = Objects.requireNonNull(model.data().get());
        reasons.getChildren()
                .setAll(now.stream()
                        .map(i -> new ReasonField(i, what(i, data.on()), actions))
                        .toList());
        reasons.setVisible(!now.isEmpty());
        reasons.setManaged(!now.isEmpty());
    }

    private static String what(Compliance.Item item, LocalDate on) {
        return switch (item) {
            case Compliance.QuotaItem quota -> QuotaWords.state(quota);
            case Compliance.DeadlineItem due -> UnitTable.dueChip(due, on).getText();
        };
    }

    Node node() {
        return node;
    }

    void focus() {
        number.requestFocus();
    }

    private void chosen(java.util.function.Consumer<UnitRow> use) {
        UnitRow row = model.chosen();
        if (row != null) {
            use.accept(row);
        }
    }

    private Node form() {
        what.getItems()
                .setAll(Arrays.stream(Deadline.What.values())
                        .filter(Deadline.What::perUnit)
                        .toList());
        what.setConverter(new StringConverter<>() {
            @Override
            public String toString(Deadline.@Nullable What one) {
                return one == null ? "" : Messages.t("due.what." + one.name());
            }

            @Override
            public Deadline.@Nullable What fromString(String text) {
                return null;
            }
        });
        what.setValue(Deadline.What.UNIT_LIST);
        what.setPrefWidth(230);
        number.setPromptText("04/DS-UBND");
        number.setPrefWidth(150);
        Button note = new Button(Messages.t("plan.receive"));
        note.setId("receive");
        note.getStyleClass().add(Styles.ACCENT);
        note.setOnAction(_ -> submit());
        number.setOnAction(_ -> submit());
        HBox form = new HBox(
                12,
                labelled("plan.what", what),
                labelled("plan.number", number),
                labelled("plan.dated", dated),
                labelled("plan.received-on", received),
                new VBox(2, new Label(" "), note));
        form.setAlignment(Pos.TOP_LEFT);
        return form;
    }

    private static Node labelled(String key, Region field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().addAll("small", "muted");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void submit() {
        chosen(row -> {
            PlanData data = Objects.requireNonNull(model.data().get());
            if (dated.wrong() || received.wrong()) {
                return;
            }
            LocalDate of = dated.date().orElse(null);
            LocalDate on = received.date().orElse(data.on());
            actions.received(
                    PlanModel.submission(data.year(), row.unit().id(), what.getValue(), number.getText(), of, on),
                    () -> {
                        number.clear();
                        dated.show(null);
                    });
        });
    }

    void refresh() {
        UnitRow row = model.chosen();
        node.setVisible(row != null);
        node.setManaged(row != null);
        PlanData data = model.data().get();
        if (row == null || data == null) {
            return;
        }
        unit.setText(row.unit().name());
        Compliance.QuotaItem quota = row.quota();
        wanted.setText(
                quota == null
                        ? Messages.t("plan.no-quota")
                        : Messages.t(
                                "plan.wanted-of",
                                QuotaWords.wanted(quota.quota()),
                                quota.clause(),
                                quota.quota().wording()));
        reasons(row);
        sent.getChildren().setAll(row.sent().stream().map(this::sentNode).toList());
        sent.setManaged(!row.sent().isEmpty());
        if (received.field().getText().isBlank()) {
            received.show(data.on());
        }
    }

    private Node sentNode(Submission submission) {
        String dated = submission.dated() == null ? "" : " (" + DateField.table(submission.dated()) + ")";
        String text = Messages.t("due.what." + submission.what().name()) + ": " + UnitTable.sent(submission) + dated;
        Button remove = new Button(Messages.t("plan.take-back"));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        remove.setAccessibleText(Messages.t("plan.take-back-spoken", text));
        remove.setOnAction(_ -> actions.remove(submission));
        HBox box = new HBox(4, new Label(text, new FontIcon("fth-check")), remove);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("sent");
        return box;
    }
}
