package guongsang.service;

import guongsang.domain.office.DocumentKind;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.OfficeDone;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Waiver;
import guongsang.store.Database;
import guongsang.store.PlanStore;
import guongsang.store.RuleNotes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What plans are held against in a year. What units sent and the office did is kept in memory until it changes, so
/// that an edit of a registration asks the database nothing.
final class PlanFacts {
    private static final Set<String> TABLES =
            Set.of("submission", "commendation", "issued_document", "deadline_done", "waiver");
    /// More years than anybody looks at in turn.
    private static final int MOST_YEARS = 8;

    private final Database database;
    private final PlanStore store;
    private final RuleNotes notes;
    private final RegisterService register;
    private final CatalogueService catalogue;
    private final Map<Integer, Work> kept = new HashMap<>();
    /// Counts changes: what was read before one must not be kept after it.
    private int changes;

    private record Work(List<Submission> submissions, OfficeDone done, List<Waiver> waivers) {}

    PlanFacts(
            Database database, PlanStore store, RuleNotes notes, RegisterService register, CatalogueService catalogue) {
        this.database = database;
        this.store = store;
        this.notes = notes;
        this.register = register;
        this.catalogue = catalogue;
    }

    synchronized void changed(Map<String, Set<UUID>> touched) {
        if (touched.isEmpty() || touched.keySet().stream().anyMatch(TABLES::contains)) {
            changes++;
            kept.clear();
        }
    }

    Compliance.Facts of(int year) {
        RegisterService.UnitCounts counts = register.unitCounts(year);
        return facts(year, counts.registrations(), counts.selected());
    }

    /// Without registrations: for deadlines alone.
    Compliance.Facts ofDeadlines(int year) {
        return facts(year, Map.of(), 0);
    }

    List<Submission> submissions(int year) {
        return work(year).submissions();
    }

    List<Waiver> waivers(int year) {
        return work(year).waivers();
    }

    private Compliance.Facts facts(int year, Map<UUID, Integer> registrations, int selected) {
        Work work = work(year);
        return new Compliance.Facts(
                year, catalogue.units(), registrations, selected, work.submissions(), work.done(), work.waivers());
    }

    private Work work(int year) {
        int before;
        synchronized (this) {
            @Nullable Work known = kept.get(year);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        Work read = new Work(
                List.copyOf(store.submissions(year)),
                new OfficeDone(days(year), notes.noted(year)),
                List.copyOf(notes.waivers(year)));
        synchronized (this) {
            if (before == changes) {
                if (kept.size() >= MOST_YEARS) {
                    kept.clear();
                }
                kept.put(year, read);
            }
        }
        return read;
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
