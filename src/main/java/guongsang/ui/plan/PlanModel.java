package guongsang.ui.plan;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.ui.plan.PlanData.UnitRow;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// What the plan screen shows and which part of it is looked at; no nodes.
final class PlanModel {
    /// The units a chip leaves in the table.
    enum Group {
        ALL(_ -> true),
        AREAS(row -> row.unit().kind().area()),
        AGENCIES(row -> !row.unit().kind().area() && !row.ofSector()),
        SECTORS(UnitRow::ofSector),
        WANTING(UnitRow::wanting);

        private final Predicate<UnitRow> member;

        Group(Predicate<UnitRow> member) {
            this.member = member;
        }

        boolean has(UnitRow row) {
            return member.test(row);
        }
    }

    private final ObjectProperty<@Nullable PlanData> data = new SimpleObjectProperty<>();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.ALL);
    private final ObjectProperty<@Nullable UUID> chosenPlan = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> chosenUnit = new SimpleObjectProperty<>();
    private final ObservableList<UnitRow> all = FXCollections.observableArrayList();
    private final FilteredList<UnitRow> shown = new FilteredList<>(all);

    PlanModel() {
        group.addListener((_, _, now) -> shown.setPredicate(now::has));
    }

    ObjectProperty<@Nullable PlanData> data() {
        return data;
    }

    ObjectProperty<Group> group() {
        return group;
    }

    /// The unit whose submissions are noted; absent when none is chosen.
    ObjectProperty<@Nullable UUID> chosenUnit() {
        return chosenUnit;
    }

    /// The plan looked at where several are in force; absent: the binding one.
    ObjectProperty<@Nullable UUID> chosenPlan() {
        return chosenPlan;
    }

    ObservableList<UnitRow> shown() {
        return shown;
    }

    void show(PlanData now) {
        all.setAll(now.units());
        data.set(now);
    }

    @Nullable
    UnitRow chosen() {
        UUID id = chosenUnit.get();
        return all.stream().filter(r -> r.unit().id().equals(id)).findFirst().orElse(null);
    }

    int count(Group of) {
        return (int) all.stream().filter(of::has).count();
    }

    /// The number at the right end of every progress bar: the largest that any unit has or may have.
    int scale() {
        return all.stream()
                .mapToInt(r -> {
                    Integer max = r.quota() == null ? null : r.quota().quota().max();
                    return Math.max(r.found(), max == null ? 0 : max);
                })
                .max()
                .orElse(0);
    }

    /// What was sent by the chosen unit, ready to be noted.
    static Submission submission(
            int year,
            UUID unit,
            Deadline.What what,
            @Nullable String number,
            @Nullable LocalDate dated,
            LocalDate receivedOn) {
        String clean = number == null || number.isBlank() ? null : number.strip();
        return new Submission(new UUID(0, 0), 0, year, unit, what, clean, dated, receivedOn, null);
    }
}
