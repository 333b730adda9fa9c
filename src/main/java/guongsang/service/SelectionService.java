package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.State;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Ranking;
import guongsang.domain.plan.Shortlisted;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.service.CriteriaService.Assessment;
import guongsang.service.CriteriaService.Tally;
import guongsang.store.Database;
import guongsang.store.HistoryStore;
import guongsang.store.SelectionStore;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lựa chọn for the list to the level above: a shortlist from the registrations of a year, ranked, each selected or
/// declined with a reason. What is selected here is what the upward list and the figures take.
public final class SelectionService {
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    private final Database database;
    private final SelectionStore store;
    private final RegisterService register;
    private final CriteriaService criteria;
    private final PlanService plans;
    private final OfficeService office;
    private final HistoryStore history;
    private final CatalogueService catalogue;

    public SelectionService(
            Database database,
            SelectionStore store,
            RegisterService register,
            CriteriaService criteria,
            PlanService plans,
            OfficeService office,
            HistoryStore history,
            CatalogueService catalogue) {
        this.database = database;
        this.store = store;
        this.register = register;
        this.criteria = criteria;
        this.plans = plans;
        this.office = office;
        this.history = history;
        this.catalogue = catalogue;
    }

    /// A registration with its place on the shortlist (absent when it is not on it) and its criteria.
    public record Candidate(
            RegisterService.Row row, @Nullable Shortlisted place, Tally criteria) {
        public UUID id() {
            return row.id();
        }

        /// Absent when it is not on the shortlist.
        public @Nullable Verdict verdict() {
            return place == null ? null : place.verdict();
        }
    }

    /// To whom the list goes.
    public enum Upward {
        PROVINCE,
        DISTRICT,
        /// The centre, or a level not known while the office is not set up.
        ABOVE
    }

    /// To whom the office sends the list of a year: a district to the province, a commune to the district until
    /// 30/6/2025 and to the province since.
    public Upward upward(int year) {
        LocalDate today = LocalDate.now(database.clock());
        LocalDate on = today.getYear() > year ? LocalDate.of(year, 12, 31) : today;
        return office.profile(on)
                .map(o -> switch (o.tier()) {
                    case PROVINCE -> Upward.ABOVE;
                    case DISTRICT -> Upward.PROVINCE;
                    case COMMUNE -> on.isBefore(WITHOUT_DISTRICTS) ? Upward.DISTRICT : Upward.PROVINCE;
                })
                .orElse(Upward.ABOVE);
    }

    /// A quota for the list that goes up and how it is kept; `above`: of a plan of a level above the office.
    public record Asked(Compliance.QuotaItem item, boolean above) {}

    /// The selection of a year: the shortlist in its order, what plans ask of it, and how the selected ones are spread
    /// over units, fields ("" for none) and kinds. `plans`: those in force.
    public record Overview(
            int year,
            List<Candidate> shortlist,
            List<Plan> plans,
            List<Asked> quotas,
            List<Compliance.DeadlineItem> due,
            Map<String, Integer> byUnit,
            Map<String, Integer> byField,
            Map<Kind, Integer> byKind) {
        public int selected() {
            return (int) shortlist.stream()
                    .filter(c -> c.verdict() == Verdict.SELECTED)
                    .count();
        }
    }

    /// Everything one wants to see of a candidate beside another. `results`: what assessments of the year found.
    public record Profile(Candidate candidate, Assessment assessment, List<Award> awards, List<String> results) {
        public UUID id() {
            return candidate.id();
        }
    }

    /// An award received: its year and name.
    public record Award(int year, String name) {}

    /// The selection of a year as it stands today.
    public Overview overview(int year) {
        LocalDate today = LocalDate.now(database.clock());
        List<Candidate> shortlist = shortlist(year);
        List<Plan> inForce = plans.inForce(year);
        Compliance.Facts facts = plans.facts(year);
        UpwardRules rules = new UpwardRules(inForce, plans.plans(), office.profile(today));
        List<Asked> asked = rules.quotas(facts, today).stream()
                .map(r -> new Asked(r.item(), r.above()))
                .toList();
        List<RegisterService.Row> chosen = shortlist.stream()
                .filter(c -> c.verdict() == Verdict.SELECTED)
                .map(Candidate::row)
                .toList();
        return new Overview(
                year,
                shortlist,
                inForce,
                asked,
                rules.due(facts, today),
                counts(chosen, RegisterService.Row::unit),
                counts(chosen, r -> Objects.requireNonNullElse(r.field(), "")),
                counts(chosen, r -> r.registered().exemplar().kind()));
    }

    private static <K> Map<K, Integer> counts(List<RegisterService.Row> rows, Function<RegisterService.Row, K> key) {
        Map<K, Integer> counts = new HashMap<>();
        rows.forEach(r -> counts.merge(key.apply(r), 1, Integer::sum));
        Map<K, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }

    /// The shortlist of a year in its order.
    public List<Candidate> shortlist(int year) {
        List<Shortlisted> places = store.shortlist(year);
        return candidates(year, places.stream().map(Shortlisted::registrationId).toList(), places);
    }

    private List<Candidate> candidates(int year, List<UUID> ids, List<Shortlisted> places) {
        Map<UUID, Shortlisted> byId =
                places.stream().collect(Collectors.toMap(Shortlisted::registrationId, Function.identity()));
        List<RegisterService.Row> rows = register.rows(ids);
        Map<UUID, Tally> tallies = criteria.tallies(year, rows);
        return rows.stream()
                .map(r -> new Candidate(r, byId.get(r.id()), tallies.getOrDefault(r.id(), Tally.NONE)))
                .toList();
    }

    /// What matches, and the first of it.
    public record Found(int total, List<Candidate> first) {}

    /// Active registrations of a year that match, in name order, at most so many of them; `complete`: only those that
    /// meet every criterion that is for them.
    public Found browse(RegisterFilter filter, boolean complete, int most) {
        int year = Objects.requireNonNull(filter.year());
        RegisterFilter active = filter.withState(State.ACTIVE);
        if (complete) {
            Set<UUID> marked = criteria.marked(year);
            if (marked.isEmpty()) {
                return new Found(0, List.of());
            }
            active = active.withOnly(marked);
        }
        List<UUID> ids =
                register.find(active, RegisterService.Order.NAME, false).ids();
        List<Shortlisted> places = store.shortlist(year);
        if (complete) {
            List<Candidate> meeting = candidates(year, ids, places).stream()
                    .filter(c -> c.criteria().complete())
                    .toList();
            return new Found(meeting.size(), meeting.subList(0, Math.min(most, meeting.size())));
        }
        return new Found(ids.size(), candidates(year, ids.subList(0, Math.min(most, ids.size())), places));
    }

    /// Candidates to be looked at side by side, in the order given; those that are gone are left out.
    public List<Profile> profiles(int year, List<UUID> registrationIds) {
        Map<UUID, Assessment> assessments = criteria.assessments(registrationIds).stream()
                .collect(Collectors.toMap(Assessment::registrationId, Function.identity()));
        Map<UUID, String> names =
                catalogue.awardTypes().stream().collect(Collectors.toMap(t -> t.id(), t -> t.name(), (a, _) -> a));
        return candidates(year, registrationIds, store.shortlist(year)).stream()
                .map(c -> new Profile(
                        c,
                        Objects.requireNonNull(assessments.get(c.id())),
                        history.commendationsOf(c.row().registered().exemplar().id()).stream()
                                .map(award -> award(award, names))
                                .toList(),
                        results(c.id())))
                .toList();
    }

    private static Award award(Commendation commendation, Map<UUID, String> names) {
        return new Award(commendation.year(), names.getOrDefault(commendation.awardTypeId(), ""));
    }

    private List<String> results(UUID registrationId) {
        return history.activitiesOf(registrationId).stream()
                .filter(a -> a.type() == Activity.Type.ASSESSMENT)
                .map(a -> a.result() == null ? a.content() : a.result())
                .toList();
    }

    /// Puts registrations at the end of the shortlist of a year.
    public void add(int year, Collection<UUID> registrationIds) {
        change(ActionName.SHORTLIST_ADD, year, registrationIds, rows -> Ranking.with(rows, registrationIds));
    }

    /// Takes registrations off the shortlist; one that was selected is not selected any more.
    public void remove(int year, Collection<UUID> registrationIds) {
        Set<UUID> gone = new HashSet<>(registrationIds);
        change(ActionName.SHORTLIST_REMOVE, year, gone, rows -> Ranking.without(rows, gone));
    }

    /// Moves one up (negative) or down so many places.
    public void move(int year, UUID registrationId, int by) {
        change(
                ActionName.SHORTLIST_RANK,
                year,
                List.of(registrationId),
                rows -> Ranking.moved(rows, registrationId, by));
    }

    /// Selects registrations for the list to the level above; those not shortlisted yet come to the end.
    public void select(int year, Collection<UUID> registrationIds) {
        judge(ActionName.SELECTION, year, registrationIds, Verdict.SELECTED, null);
    }

    /// Declines registrations. Throws [Refused] `selection.reason` without a reason.
    public void decline(int year, Collection<UUID> registrationIds, @Nullable String reason) {
        String clean = reason == null ? "" : Text.cleanBlock(reason);
        if (clean.isEmpty()) {
            throw new Refused(
                    "selection.reason",
                    "Thiếu lý do không chọn: hãy ghi lý do, vì nơi gửi phải được biết (ví dụ: chưa đủ tiêu chuẩn).");
        }
        judge(ActionName.SHORTLIST_DECLINE, year, registrationIds, Verdict.DECLINED, clean);
    }

    /// Leaves the verdict on registrations open again.
    public void reopen(int year, Collection<UUID> registrationIds) {
        judge(ActionName.SHORTLIST_REOPEN, year, registrationIds, Verdict.OPEN, null);
    }

    private void judge(
            ActionName name, int year, Collection<UUID> registrationIds, Verdict verdict, @Nullable String reason) {
        Set<UUID> judged = new HashSet<>(registrationIds);
        change(
                name,
                year,
                registrationIds,
                rows -> Ranking.judged(Ranking.with(rows, registrationIds), judged, verdict, reason));
    }

    private void change(
            ActionName name, int year, Collection<UUID> registrationIds, UnaryOperator<List<Shortlisted>> how) {
        List<RegisterService.Row> rows = register.rows(new ArrayList<>(registrationIds));
        if (rows.size() < registrationIds.size()
                || rows.stream().anyMatch(r -> r.registered().registration().year() != year)) {
            throw new Refused(
                    "selection.gone", "Có hồ sơ đã bị xóa hoặc thuộc năm khác: hãy làm mới danh sách rồi chọn lại.");
        }
        String about = DossierService.about(
                rows.stream().map(RegisterService.Row::registered).toList());
        database.act(name, about, changes -> {
            List<Shortlisted> before = store.shortlist(changes, year);
            store.write(changes, before, how.apply(before));
            return true;
        });
    }
}
