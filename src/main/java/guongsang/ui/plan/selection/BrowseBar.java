package guongsang.ui.plan.selection;

import guongsang.domain.exemplar.Kind;
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
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Narrows all that are registered: by text, unit, field, kind, and to those that meet their criteria.
final class BrowseBar extends FlowPane {
    private final SelectionModel model;
    private final TextField search = new TextField();
    private final FilterChip<Unit> units;
    private final FilterChip<Field> fields;
    private final FilterChip<Kind> kinds;
    private final ToggleButton complete = new ToggleButton(Messages.t("selection.complete"));
    private List<Unit> allUnits = List.of();
    private List<Field> allFields = List.of();

    BrowseBar(SelectionModel model) {
        super(6, 6);
        this.model = model;
        getStyleClass().add("browse-bar");
        search.setPromptText(Messages.t("selection.search"));
        search.getStyleClass().add("filter-search");
        search.setPrefWidth(150);
        search.setId("selection-search");
        search.textProperty().subscribe(text -> change(f -> f.withText(text)));
        units = new FilterChip<>(
                Messages.t("register.filter.unit"),
                Unit::name,
                false,
                chosen -> change(f -> f.withUnits(ids(chosen, Unit::id))));
        fields = new FilterChip<>(
                Messages.t("register.filter.field"),
                Field::name,
                false,
                chosen -> change(f -> f.withFields(ids(chosen, Field::id))));
        kinds = new FilterChip<>(
                Messages.t("register.filter.kind"), Messages::t, false, chosen -> change(f -> f.withKinds(chosen)));
        complete.getStyleClass().add("chip");
        complete.selectedProperty().bindBidirectional(model.complete());
        getChildren().addAll(search, units, fields, kinds, complete);
        model.filter().subscribe(this::say);
    }

    private static <T> Set<UUID> ids(Set<T> chosen, Function<T, UUID> id) {
        return chosen.stream().map(id).collect(Collectors.toSet());
    }

    private void change(UnaryOperator<RegisterFilter> how) {
        model.filter().set(how.apply(model.filter().get()));
    }

    TextField search() {
        return search;
    }

    void choices(List<Unit> newUnits, List<Field> newFields) {
        allUnits = newUnits;
        allFields = newFields;
        say(model.filter().get());
    }

    /// Shows everything of the year again.
    void clear() {
        search.clear();
        model.complete().set(false);
        model.filter().set(RegisterFilter.of(model.filter().get().year()));
    }

    private void say(RegisterFilter f) {
        units.show(allUnits, of(allUnits, Unit::id, f.units()));
        fields.show(allFields, of(allFields, Field::id, f.fields()));
        kinds.show(Arrays.asList(Kind.values()), f.kinds());
    }

    private static <T> Set<T> of(List<T> all, Function<T, UUID> id, Set<UUID> chosen) {
        return all.stream().filter(one -> chosen.contains(id.apply(one))).collect(Collectors.toSet());
    }
}
