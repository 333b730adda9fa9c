package guongsang.ui.register;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.service.RegisterFilter;
import guongsang.ui.Messages;
import guongsang.ui.part.FilterChip;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The filters of the register as a row of chips, and the box whose text is searched as it is typed.
final class FilterBar extends FlowPane {
    private enum Years {
        ALL
    }

    private enum Upward {
        YES,
        NO
    }

    private final RegisterModel model;
    private final TextField search = new TextField();
    private final FilterChip<Kind> kinds;
    private final FilterChip<Stage> stages;
    private final FilterChip<Unit> units;
    private final FilterChip<Field> fields;
    private final FilterChip<State> state;
    private final FilterChip<Upward> selected;
    private final FilterChip<Years> years;
    private final Button only = new Button(null, new FontIcon("fth-x"));
    private final Button clear = new Button(Messages.t("register.filter.clear"));
    private List<Unit> allUnits = List.of();
    private List<Field> allFields = List.of();
    private int year;

    FilterBar(RegisterModel model) {
        super(8, 8);
        this.model = model;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        search.setPromptText(Messages.t("register.search"));
        search.setPrefWidth(190);
        search.getStyleClass().add("filter-search");
        search.textProperty().subscribe(text -> {
            if (!text.equals(model.filter().get().text())) {
                change(f -> f.withText(text));
            }
        });
        kinds = chip("kind", Messages::t, false, chosen -> change(f -> f.withKinds(chosen)));
        stages = chip("stage", Messages::t, false, chosen -> change(f -> f.withStages(chosen)));
        units = chip("unit", Unit::name, false, chosen -> change(f -> f.withUnits(ids(chosen, Unit::id))));
        fields = chip("field", Field::name, false, chosen -> change(f -> f.withFields(ids(chosen, Field::id))));
        state = chip("state", Messages::t, true, chosen -> change(f -> f.withState(first(chosen))));
        selected = chip(
                "selected",
                u -> Messages.t("register.filter.selected." + u.name()),
                true,
                chosen -> change(f -> f.withSelected(chosen.isEmpty() ? null : chosen.contains(Upward.YES))));
        years = new FilterChip<>(
                Messages.t("register.filter.year"),
                _ -> Messages.t("register.filter.year.all"),
                true,
                chosen -> change(f -> f.withYear(chosen.isEmpty() ? year : null)));
        only.getStyleClass().add("filter-only");
        only.setOnAction(_ -> change(f -> f.withOnly(Set.of())));
        clear.getStyleClass().add("filter-clear");
        clear.setOnAction(_ -> clear());
        getChildren().addAll(search, kinds, stages, units, fields, state, selected, years, only, clear);
        model.filter().subscribe(this::say);
    }

    private static <T> FilterChip<T> chip(
            String key, Function<T, String> word, boolean single, java.util.function.Consumer<Set<T>> changed) {
        return new FilterChip<>(Messages.t("register.filter." + key), word, single, changed);
    }

    private static <T> Set<UUID> ids(Set<T> chosen, Function<T, UUID> id) {
        return chosen.stream().map(id).collect(Collectors.toSet());
    }

    private static @org.jspecify.annotations.Nullable State first(Set<State> chosen) {
        return chosen.isEmpty() ? null : chosen.iterator().next();
    }

    private void change(UnaryOperator<RegisterFilter> how) {
        model.filter().set(how.apply(model.filter().get()));
    }

    /// What can be chosen now, and the year that "this year" means.
    void choices(List<Unit> newUnits, List<Field> newFields, int newYear) {
        years.title(Messages.t("register.filter.year.of", Integer.toString(newYear)));
        allUnits = newUnits;
        allFields = newFields;
        year = newYear;
        say(model.filter().get());
    }

    /// Shows everything of the year again.
    void clear() {
        search.clear();
        model.filter().set(RegisterFilter.of(year == 0 ? null : year));
    }

    TextField search() {
        return search;
    }

    private void say(RegisterFilter f) {
        if (!search.getText().equals(f.text())) {
            search.setText(f.text());
        }
        kinds.show(Arrays.asList(Kind.values()), f.kinds());
        stages.show(Arrays.asList(Stage.values()), f.stages());
        units.show(allUnits, of(allUnits, Unit::id, f.units()));
        fields.show(allFields, of(allFields, Field::id, f.fields()));
        state.show(Arrays.asList(State.values()), f.state() == null ? Set.of() : Set.of(f.state()));
        selected.show(
                Arrays.asList(Upward.values()),
                f.selected() == null ? Set.of() : Set.of(f.selected() ? Upward.YES : Upward.NO));
        years.show(List.of(Years.ALL), f.year() == null ? Set.of(Years.ALL) : Set.of());
        boolean some = !f.only().isEmpty();
        only.setText(Messages.t("register.filter.only", f.only().size()));
        only.setVisible(some);
        only.setManaged(some);
        clear.setVisible(model.narrowed());
        clear.setManaged(model.narrowed());
    }

    private static <T> Set<T> of(List<T> all, Function<T, UUID> id, Set<UUID> chosen) {
        return all.stream().filter(one -> chosen.contains(id.apply(one))).collect(Collectors.toSet());
    }
}
