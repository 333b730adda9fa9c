package guongsang.ui.plan.edit;

import guongsang.ui.Messages;
import guongsang.ui.part.FilterChip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;

/// Several of a list, ticked in a card that drops down; `V` is what is shown, `K` what is stored.
final class SetInput<P, V, K> extends Input<P> {
    private final FilterChip<V> chip;
    private final Supplier<List<V>> choices;
    private final Function<V, K> stored;
    private final Function<P, Set<K>> value;
    private final String none;
    private Set<K> shown = Set.of();
    private Set<K> given = Set.of();
    private Set<K> ticked = Set.of();

    /// `none` stands on the chip while nothing is ticked.
    SetInput(
            String key,
            String label,
            String none,
            Supplier<List<V>> choices,
            Function<V, String> word,
            Function<V, K> stored,
            Function<P, Set<K>> value) {
        super(key, key, label);
        this.choices = choices;
        this.stored = stored;
        this.value = value;
        this.none = none;
        this.chip = new FilterChip<>(none, word, false, this::ticked);
        HBox line = new HBox(chip);
        line.setMinHeight(30);
        line.setFillHeight(false);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        place(line);
    }

    private void ticked(Set<V> now) {
        Set<K> all = new HashSet<>();
        now.forEach(v -> all.add(stored.apply(v)));
        ticked = all;
        title();
        leave();
    }

    private void title() {
        chip.title(ticked.isEmpty() ? none : Messages.t("plan.edit.chosen"));
    }

    @Override
    boolean changed() {
        return !ticked.equals(given);
    }

    @Override
    boolean differs(P part) {
        return !value.apply(part).equals(shown);
    }

    @Override
    void read(P part) {
        shown = value.apply(part);
        given = shown;
        ticked = shown;
        title();
        List<V> all = choices.get();
        Set<V> now = new java.util.LinkedHashSet<>();
        all.stream().filter(v -> shown.contains(stored.apply(v))).forEach(now::add);
        chip.show(all, now);
    }

    @Override
    void give(Typed typed) {
        given = ticked;
        typed.put(key(), field(), Set.copyOf(ticked));
    }
}
