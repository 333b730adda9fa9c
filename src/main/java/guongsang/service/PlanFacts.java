package guongsang.service;

import guongsang.domain.office.DocumentKind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.OfficeDone;
import guongsang.domain.plan.Submission;
import guongsang.store.Database;
import guongsang.store.PlanStore;
import guongsang.store.RuleNotes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What plans are held against, read for one year.
final class PlanFacts {
    private final Database database;
    private final PlanStore store;
    private final RuleNotes notes;
    private final RegisterService register;
    private final CatalogueService catalogue;

    PlanFacts(
            Database database, PlanStore store, RuleNotes notes, RegisterService register, CatalogueService catalogue) {
        this.database = database;
        this.store = store;
        this.notes = notes;
        this.register = register;
        this.catalogue = catalogue;
    }

    Compliance.Facts of(int year) {
        RegisterService.UnitCounts counts = register.unitCounts(year);
        return facts(year, counts.registrations(), counts.selected());
    }

    /// Without registrations: for deadlines alone.
    Compliance.Facts ofDeadlines(int year) {
        return facts(year, Map.of(), 0);
    }

    private Compliance.Facts facts(int year, Map<UUID, Integer> registrations, int selected) {
        List<Submission> submissions = store.submissions(year);
        return new Compliance.Facts(
                year,
                catalogue.units(),
                registrations,
                selected,
                submissions,
                new OfficeDone(days(year), notes.noted(year)),
                notes.waivers(year));
    }

    /// Commendations of the year stand for the award occasion, lists issued for the level above for the upward list.
    private Map<Deadline.What, List<LocalDate>> days(int year) {
        Map<Deadline.What, List<LocalDate>> days = new EnumMap<>(Deadline.What.class);
        put(days, Deadline.What.AWARD, notes.commended(year));
        put(
                days,
                Deadline.What.UPWARD_LIST,
                notes.issued(
                        year, DocumentKind.UPWARD_LIST.code(), database.clock().getZone()));
        return days;
    }

    private static void put(Map<Deadline.What, List<LocalDate>> days, Deadline.What what, List<LocalDate> found) {
        if (!found.isEmpty()) {
            days.put(what, found);
        }
    }
}
