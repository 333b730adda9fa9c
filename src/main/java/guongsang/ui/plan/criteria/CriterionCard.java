package guongsang.ui.plan.criteria;

import atlantafx.base.theme.Styles;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.Criterion;
import guongsang.domain.unit.Unit;
import guongsang.service.CriteriaService.Listed;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.FilterChip;
import guongsang.ui.part.LabelledField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A criterion whose words are edited in place; a field that is left is saved. What it is counted by, what shows it and
/// whom it is for stand under "Chi tiết".
final class CriterionCard extends VBox {
    private static final int LETTERS_A_ROW = 105;

    private static final double SOURCE = 190;

    /// Changes the criterion as it stands by then; the sentence comes back where that is refused.
    interface Edits {
        void edit(UUID id, UnaryOperator<Criterion> how, Consumer<Jobs.Problem> refused);

        void remove(Criterion criterion);
    }

    private final Edits edits;
    private final Label source = new Label();
    private final Label said = new Label();
    private final LabelledField text = LabelledField.bareLines(Messages.t("criteria.text"), 1);
    private final LabelledField clause = LabelledField.line(Messages.t("criteria.clause-label"));
    private final LabelledField field = LabelledField.line(Messages.t("criteria.field"));
    private final LabelledField measure = LabelledField.line(Messages.t("criteria.measure"));
    private final LabelledField evidence = LabelledField.line(Messages.t("criteria.evidence"));
    private final FilterChip<Kind> kinds;
    private final ChoiceField<Unit> unit = new ChoiceField<>(Unit::name);
    private final VBox unitBox;
    private final FlowPane details = new FlowPane(10, 6);
    private Criterion now;

    CriterionCard(Criterion first, Edits edits) {
        super(2);
        this.edits = edits;
        this.now = first;
        getStyleClass().add("criterion-card");
        kinds = new FilterChip<>(
                Messages.t("criteria.kinds"), Kind::word, false, chosen -> save(c -> with(c).kinds(chosen)));
        text.onLeave(typed -> save(c -> with(c).text(typed)));
        clause.onLeave(typed -> save(c -> with(c).clause(typed)));
        field.onLeave(typed -> save(c -> with(c).field(typed)));
        measure.onLeave(typed -> save(c -> with(c).measure(typed)));
        evidence.onLeave(typed -> save(c -> with(c).evidence(typed)));
        unit.onTaken(one -> {
            if (!unit.wrong()) {
                save(c -> with(c).unit(one.map(Unit::id).orElse(null)));
            }
        });
        unit.setPromptText(Messages.t("criteria.of-office"));
        Label unitLabel = new Label(Messages.t("criteria.unit"));
        unitLabel.getStyleClass().add("field-label");
        unitLabel.setLabelFor(unit);
        unitBox = new VBox(3, unitLabel, unit);
        tabLeaves((TextArea) text.input());
        text.input().getStyleClass().add("criterion-text");
        source.getStyleClass().addAll("small", "muted", "criterion-source");
        source.setMinWidth(SOURCE);
        source.setPrefWidth(SOURCE);
        source.setWrapText(true);
        said.getStyleClass().addAll("small", "muted");
        said.setWrapText(true);
        field.setPrefWidth(300);
        unitBox.setPrefWidth(260);
        VBox kindBox = new VBox(3, kindLabel(), kinds);
        details.getChildren().setAll(clause, field, unitBox, measure, evidence, kindBox);
        open(false);
        getChildren().addAll(head(), said, details);
    }

    private static Label kindLabel() {
        Label label = new Label(Messages.t("criteria.for"));
        label.getStyleClass().add("field-label");
        return label;
    }

    private HBox head() {
        HBox.setHgrow(text, Priority.ALWAYS);
        Button more = flat("fth-sliders", "criteria.details", () -> open(!details.isVisible()));
        Button gone = flat("fth-trash-2", "criteria.remove", () -> edits.remove(now));
        HBox head = new HBox(4, text, source, more, gone);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private static Button flat(String icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, "entry-button");
        button.setAccessibleText(Messages.t(key));
        button.setTooltip(new Tooltip(Messages.t(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
    }

    private void open(boolean open) {
        details.setVisible(open);
        details.setManaged(open);
    }

    void begin() {
        text.input().requestFocus();
    }

    private void save(UnaryOperator<Criterion> how) {
        text.problem(null);
        edits.edit(now.id(), how, text::refused);
    }

    void show(Listed listed, List<Unit> units, Map<UUID, String> names) {
        now = listed.criterion();
        String kindWords = CriterionWords.kinds(now);
        String from = CriterionWords.source(listed, names);
        source.setText(kindWords.isEmpty() ? from : from + " · " + Messages.t("criteria.for-kinds", kindWords));
        String shown = CriterionWords.evidence(now);
        said.setText(shown == null ? "" : shown);
        said.setVisible(shown != null);
        said.setManaged(shown != null);
        text.show(now.text());
        TextArea area = (TextArea) text.input();
        area.setPrefRowCount((int) Math.clamp(
                now.text()
                        .lines()
                        .mapToLong(l -> 1 + l.length() / LETTERS_A_ROW)
                        .sum(),
                1,
                6));
        clause.show(now.clause());
        field.show(now.field());
        measure.show(now.measure());
        evidence.show(now.evidence());
        kinds.show(Arrays.asList(Kind.values()), now.kinds());
        unit.choices(units);
        boolean own = now.scope() == Criterion.Scope.OWN;
        unitBox.setVisible(own);
        unitBox.setManaged(own);
        clause.setVisible(!own);
        clause.setManaged(!own);
        if (!unit.isFocused()) {
            unit.show(units.stream()
                    .filter(u -> u.id().equals(now.unitId()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private static With with(Criterion c) {
        return new With(c);
    }

    /// A criterion with one thing changed.
    private record With(Criterion c) {
        Criterion text(String text) {
            return of(c.clause(), text, c.field(), c.kinds(), c.measure(), c.evidence(), c.unitId());
        }

        Criterion clause(String clause) {
            return of(clause, c.text(), c.field(), c.kinds(), c.measure(), c.evidence(), c.unitId());
        }

        Criterion field(String field) {
            return of(c.clause(), c.text(), field, c.kinds(), c.measure(), c.evidence(), c.unitId());
        }

        Criterion kinds(Set<Kind> kinds) {
            return of(c.clause(), c.text(), c.field(), kinds, c.measure(), c.evidence(), c.unitId());
        }

        Criterion measure(String measure) {
            return of(c.clause(), c.text(), c.field(), c.kinds(), measure, c.evidence(), c.unitId());
        }

        Criterion evidence(String evidence) {
            return of(c.clause(), c.text(), c.field(), c.kinds(), c.measure(), evidence, c.unitId());
        }

        Criterion unit(@Nullable UUID unit) {
            return of(c.clause(), c.text(), c.field(), c.kinds(), c.measure(), c.evidence(), unit);
        }

        private Criterion of(
                String clause,
                String text,
                @Nullable String field,
                Set<Kind> kinds,
                @Nullable String measure,
                @Nullable String evidence,
                @Nullable UUID unit) {
            return new Criterion(
                    c.id(),
                    c.version(),
                    c.planId(),
                    clause,
                    text,
                    c.scope(),
                    field,
                    kinds,
                    measure,
                    evidence,
                    unit,
                    c.year(),
                    c.order());
        }
    }
}
