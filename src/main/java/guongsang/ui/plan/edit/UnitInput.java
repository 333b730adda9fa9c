package guongsang.ui.plan.edit;

import guongsang.domain.plan.Problem;
import guongsang.domain.unit.Unit;
import guongsang.ui.part.ChoiceField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A unit of the register, found by typing a part of its name; empty: none.
final class UnitInput<P> extends Input<P> {
    private final ChoiceField<Unit> choice = new ChoiceField<>(Unit::name);
    private final Supplier<List<Unit>> units;
    private final Function<P, @Nullable UUID> value;
    private @Nullable UUID shown;
    private @Nullable UUID given;

    UnitInput(String key, String label, Supplier<List<Unit>> units, Function<P, @Nullable UUID> value) {
        super(key, key, label);
        this.units = units;
        this.value = value;
        choice.onTaken(_ -> leave());
        place(choice);
    }

    private @Nullable UUID now() {
        Unit unit = choice.value();
        return unit == null ? null : unit.id();
    }

    @Override
    boolean changed() {
        return choice.wrong() || !Objects.equals(now(), given);
    }

    @Override
    boolean differs(P stored) {
        return !Objects.equals(value.apply(stored), shown);
    }

    @Override
    void read(P stored) {
        shown = value.apply(stored);
        given = shown;
        List<Unit> all = units.get();
        choice.choices(all);
        choice.show(all.stream().filter(u -> u.id().equals(shown)).findFirst().orElse(null));
    }

    @Override
    void give(Typed typed) {
        given = now();
        if (choice.wrong()) {
            typed.problem(new Problem(key(), "choice.wrong", choice.wrongSentence()));
        } else {
            typed.put(key(), field(), given);
        }
    }
}
