package guongsang.service;

import guongsang.domain.figure.Figure;
import guongsang.domain.figure.Figures;
import guongsang.domain.figure.TodaysUnits;
import guongsang.domain.figure.YearFacts;
import guongsang.store.FigureStore;
import guongsang.store.PlanStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every number of the year-end report, with its definition and the records behind it.
public final class FigureService {
    private final FigureStore store;
    private final PlanStore submissions;
    private final PlanService plans;
    private final CatalogueService catalogue;
    private final Clock clock;

    public FigureService(
            FigureStore store, PlanStore submissions, PlanService plans, CatalogueService catalogue, Clock clock) {
        this.store = store;
        this.submissions = submissions;
        this.plans = plans;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// All figures of a year in the order of the report, as they stand today.
    public List<Figure> figures(int year) {
        return Figures.of(facts(year));
    }

    /// The same by id.
    public Map<String, Figure> figuresById(int year) {
        return Figures.byId(figures(year));
    }

    /// The figures of a year under the units of today, with the figures of the same names as [#figures] has.
    public List<Figure> figuresOfTodaysUnits(int year) {
        return Figures.of(ofTodaysUnits(year).facts());
    }

    /// The facts of a year under the units of today, and what could not be put under one of them.
    public TodaysUnits ofTodaysUnits(int year) {
        return ofTodaysUnits(facts(year));
    }

    TodaysUnits ofTodaysUnits(YearFacts facts) {
        return TodaysUnits.of(facts, catalogue.successions(), LocalDate.now(clock));
    }

    /// The registrations to open for a figure, whatever its records are.
    public Set<UUID> registrationsBehind(int year, Figure figure) {
        return Figures.registrationsBehind(facts(year), figure);
    }

    /// What the figures of a year are counted from, with the year before to compare with.
    YearFacts facts(int year) {
        LocalDate today = LocalDate.now(clock);
        return facts(year, today, facts(year - 1, today, null));
    }

    private YearFacts facts(int year, LocalDate today, @Nullable YearFacts previous) {
        return new YearFacts(
                year,
                today,
                store.registrations(year),
                store.moves(year),
                store.activities(year),
                store.commendations(year),
                submissions.submissions(year),
                catalogue.units(),
                catalogue.fields(),
                catalogue.awardTypes(),
                plans.inForce(year),
                previous);
    }
}
