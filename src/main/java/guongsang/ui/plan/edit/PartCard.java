package guongsang.ui.plan.edit;

import atlantafx.base.theme.Styles;
import guongsang.domain.unit.Unit;
import guongsang.ui.Messages;
import guongsang.ui.part.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One part of a plan with its fields. When a field is left, everything on the card is handed in together, so that two
/// numbers that only fit each other can be typed one after the other.
public class PartCard<P> extends VBox {
    private final PlanDesk desk;
    private final UUID planId;
    private final Keeping<P> keeping;
    private final PlanEdit.Rebuilt<P> rebuilt;
    private final List<Input<P>> inputs = new ArrayList<>();
    private final Sentence problem = Sentence.problem();
    private int handedIn;

    public PartCard(PlanDesk desk, UUID planId, Keeping<P> keeping, PlanEdit.Rebuilt<P> rebuilt) {
        super(6);
        this.desk = desk;
        this.planId = planId;
        this.keeping = keeping;
        this.rebuilt = rebuilt;
        getStyleClass().add("part-card");
        getChildren().add(problem);
    }

    /// Fields side by side; those that find no room go to the next line.
    @SafeVarargs
    public final PartCard<P> row(Input<P>... some) {
        return row(List.of(), some);
    }

    /// The same with other nodes behind them.
    @SafeVarargs
    public final PartCard<P> row(List<? extends Node> more, Input<P>... some) {
        FlowPane row = new FlowPane(10, 6);
        row.setAlignment(Pos.TOP_LEFT);
        for (Input<P> input : some) {
            take(input);
            row.getChildren().add(input);
        }
        row.getChildren().addAll(more);
        add(row);
        return this;
    }

    /// A field over the whole width.
    public final PartCard<P> whole(Input<P> input) {
        take(input);
        add(input);
        return this;
    }

    /// A head with a button that removes the part.
    public final PartCard<P> head(Node words, String removeKey, Runnable remove) {
        HBox.setHgrow(words, Priority.ALWAYS);
        if (words instanceof javafx.scene.layout.Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        Button gone = new Button(null, new FontIcon("fth-trash-2"));
        gone.getStyleClass().addAll(Styles.FLAT, "entry-button");
        gone.setAccessibleText(Messages.t(removeKey));
        gone.setTooltip(new Tooltip(Messages.t(removeKey)));
        gone.setOnAction(_ -> remove.run());
        HBox head = new HBox(8, words, gone);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addFirst(head);
        return this;
    }

    public final void add(Node node) {
        getChildren().add(getChildren().size() - 1, node);
    }

    private void take(Input<P> input) {
        inputs.add(input);
        input.onLeft(this::give);
    }

    private void give() {
        Typed typed = new Typed();
        inputs.forEach(i -> i.saving(typed));
        handedIn++;
        typed(typed);
        desk.edit(new PlanEdit<>(planId, keeping, rebuilt, typed), this::answered);
    }

    /// Only the last answer counts: what was handed in before it was handed in with it again.
    private void answered(PlanEdit.Answer answer) {
        if (--handedIn > 0) {
            return;
        }
        Map<String, String> sentences = new HashMap<>();
        answer.problems().forEach(p -> sentences.putIfAbsent(p.field(), p.sentence()));
        for (Input<P> input : inputs) {
            String own = sentences.remove(input.key());
            String ofField = own == null ? sentences.remove(input.field()) : own;
            input.answered(ofField, answer.held());
        }
        problem.say(sentences.isEmpty() ? null : String.join(" ", sentences.values()));
    }

    /// Shows the part as it is stored; a field that is typed in is left alone.
    public void show(P stored) {
        inputs.forEach(i -> i.show(stored));
    }

    /// Told what is handed in.
    protected void typed(Typed typed) {}

    /// Puts the keyboard into the first field.
    public final void begin() {
        inputs.getFirst().getChildren().get(1).requestFocus();
    }

    protected final PlanDesk desk() {
        return desk;
    }

    protected final UUID planId() {
        return planId;
    }

    public static <P> Input<P> text(String key, String label, Function<P, String> value) {
        return TextInput.line(key, key, Messages.t(label), Reading.TEXT, value);
    }

    /// A text that may be missing.
    public static <P> Input<P> optional(String key, String label, Function<P, @Nullable String> value) {
        return optional(key, key, label, value);
    }

    public static <P> Input<P> optional(String key, String field, String label, Function<P, @Nullable String> value) {
        return TextInput.line(key, field, Messages.t(label), Reading.OPTIONAL, value);
    }

    public static <P> Input<P> words(String key, String label, Function<P, String> value) {
        return TextInput.area(key, key, Messages.t(label), Reading.TEXT, value);
    }

    /// One thing a line.
    public static <P> Input<P> lines(String key, String label, Function<P, List<String>> value) {
        return TextInput.area(key, key, Messages.t(label), Reading.LINES, value);
    }

    public static <P> Input<P> number(String key, String field, String label, Function<P, @Nullable Integer> value) {
        return TextInput.line(key, field, Messages.t(label), Reading.NUMBER, value)
                .wide(78);
    }

    public static <P> Input<P> needed(String key, String label, Function<P, Integer> value) {
        return TextInput.line(key, key, Messages.t(label), Reading.NEEDED, value)
                .wide(78);
    }

    public static <P> Input<P> date(String key, String field, String label, Function<P, @Nullable LocalDate> value) {
        return TextInput.line(key, field, Messages.t(label), Reading.DATE, value)
                .wide(120);
    }

    public static <P> Input<P> dayOfYear(
            String key, String field, String label, Function<P, @Nullable MonthDay> value) {
        return TextInput.line(key, field, Messages.t(label), Reading.DAY_OF_YEAR, value)
                .wide(90);
    }

    public static <P> Input<P> check(String key, String label, Predicate<P> value) {
        return new CheckInput<>(key, Messages.t(label), value);
    }

    public static <P, V> Input<P> choice(
            String key,
            String field,
            String label,
            List<V> choices,
            Function<V, String> word,
            Function<P, @Nullable V> value) {
        return new ChoiceInput<>(key, field, Messages.t(label), choices, word, value);
    }

    public static <P, V> Input<P> several(
            String key,
            String label,
            String none,
            List<V> choices,
            Function<V, String> word,
            Function<P, Set<V>> value) {
        return new SetInput<>(
                key, Messages.t(label), Messages.t(none), () -> choices, word, Function.identity(), value);
    }

    public static <P> Input<P> units(
            String key, String label, String none, Supplier<List<Unit>> units, Function<P, Set<UUID>> value) {
        return new SetInput<>(key, Messages.t(label), Messages.t(none), units, Unit::name, Unit::id, value);
    }

    public static <P> Input<P> unit(
            String key, String label, Supplier<List<Unit>> units, Function<P, @Nullable UUID> value) {
        return new UnitInput<>(key, Messages.t(label), units, value);
    }
}
