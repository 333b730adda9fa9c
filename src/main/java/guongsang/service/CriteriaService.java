package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionFit;
import guongsang.domain.plan.CriterionFits;
import guongsang.domain.plan.CriterionMark;
import guongsang.domain.plan.LeaderRule;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Unit;
import guongsang.store.CriterionStore;
import guongsang.store.Database;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tiêu chí: which there are in a year, which are for a registration and how it stands against them.
public final class CriteriaService {
    private final Database database;
    private final CriterionStore store;
    private final RegisterService register;
    private final CatalogueService catalogue;
    private final PlanService plans;

    public CriteriaService(
            Database database,
            CriterionStore store,
            RegisterService register,
            CatalogueService catalogue,
            PlanService plans) {
        this.database = database;
        this.store = store;
        this.register = register;
        this.catalogue = catalogue;
        this.plans = plans;
    }

    /// A criterion with the plan it stands in; absent: the office's or a unit's own.
    public record Listed(Criterion criterion, @Nullable Plan plan) {}

    /// How a registration stands against a criterion; `mark` absent: not looked at yet. `hint`: what the register says
    /// about it, absent when nothing.
    public record Line(
            Listed listed,
            CriterionFit fit,
            @Nullable CriterionMark mark,
            @Nullable Hint hint) {
        public Criterion criterion() {
            return listed.criterion();
        }

        /// True when it counts: it is for the registration, or somebody held the registration against it.
        public boolean counts() {
            return fit.applies() || mark != null;
        }
    }

    /// What the register says about a criterion, in a sentence; `good`: it speaks for the registration.
    public record Hint(boolean good, String sentence) {}

    /// How many of the criteria that count are met, are not met, and are there.
    public record Tally(int met, int unmet, int all) {
        public static final Tally NONE = new Tally(0, 0, 0);

        public boolean complete() {
            return all > 0 && met == all;
        }
    }

    /// Every criterion of the year against a registration: those for it first, in the order of the plan.
    public record Assessment(UUID registrationId, List<Line> lines) {
        public Tally tally() {
            List<Line> counting = lines.stream().filter(Line::counts).toList();
            int met = (int) counting.stream()
                    .filter(l -> l.mark() != null && l.mark().met())
                    .count();
            int unmet = (int) counting.stream()
                    .filter(l -> l.mark() != null && !l.mark().met())
                    .count();
            return new Tally(met, unmet, counting.size());
        }
    }

    /// The criteria that hold in a year: those of the plans in force, then the office's and its units' own.
    public List<Listed> criteria(int year) {
        List<Listed> all = new ArrayList<>();
        for (Plan plan : plans.inForce(year)) {
            plan.content().criteria().forEach(c -> all.add(new Listed(c, plan)));
        }
        store.withoutPlan().forEach(c -> all.add(new Listed(c, null)));
        return all.stream()
                .filter(l -> l.criterion().year() == null || l.criterion().year() == year)
                .toList();
    }

    /// The office's and its units' own, of any year.
    public List<Criterion> ownCriteria() {
        return store.withoutPlan();
    }

    /// Throws [Refused] `dossier.gone` when the registration was deleted meanwhile.
    public Assessment assessment(UUID registrationId) {
        return assessments(List.of(registrationId)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "dossier.gone", "Hồ sơ này đã bị xóa ở nơi khác: hãy làm mới danh sách rồi chọn lại."));
    }

    /// Of registrations, in their order; those that are gone are left out.
    public List<Assessment> assessments(List<UUID> registrationIds) {
        Map<Integer, List<Listed>> byYear = new HashMap<>();
        List<Assessment> all = new ArrayList<>();
        CriterionFits fits = new CriterionFits();
        for (RegisterService.Row row : register.rows(registrationIds)) {
            int year = row.registered().registration().year();
            List<Listed> criteria = byYear.computeIfAbsent(year, this::criteria);
            Map<UUID, CriterionMark> marks = byCriterion(store.marksOf(row.id()));
            all.add(new Assessment(row.id(), lines(row, criteria, marks, fits, true)));
        }
        return all;
    }

    /// How many criteria rows of one year meet.
    public Map<UUID, Tally> tallies(int year, Collection<RegisterService.Row> rows) {
        List<Listed> criteria = criteria(year);
        if (criteria.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<CriterionMark>> marks = store.marks(year);
        Map<UUID, Tally> tallies = new HashMap<>();
        CriterionFits fits = new CriterionFits();
        for (RegisterService.Row row : rows) {
            List<Line> lines = lines(row, criteria, byCriterion(marks.getOrDefault(row.id(), List.of())), fits, false);
            tallies.put(row.id(), new Assessment(row.id(), lines).tally());
        }
        return tallies;
    }

    /// The registrations of a year that were held against a criterion at all: only they can meet them.
    Set<UUID> marked(int year) {
        return store.marks(year).keySet();
    }

    private static Map<UUID, CriterionMark> byCriterion(List<CriterionMark> marks) {
        return marks.stream().collect(Collectors.toMap(CriterionMark::criterionId, Function.identity(), (_, b) -> b));
    }

    private List<Line> lines(
            RegisterService.Row row,
            List<Listed> criteria,
            Map<UUID, CriterionMark> marks,
            CriterionFits fits,
            boolean hints) {
        CriterionFit.Subject subject = subject(row);
        List<Line> lines = new ArrayList<>();
        for (Listed listed : criteria) {
            CriterionFit fit = fits.of(listed.criterion(), subject);
            CriterionMark mark = marks.get(listed.criterion().id());
            Hint hint = hints && LeaderRule.statedBy(listed.criterion()) ? leader(row.registered()) : null;
            lines.add(new Line(listed, fit, mark, hint));
        }
        lines.sort(Comparator.comparing((Line l) -> !l.counts()));
        return lines;
    }

    private CriterionFit.Subject subject(RegisterService.Row row) {
        var exemplar = row.registered().exemplar();
        return new CriterionFit.Subject(
                exemplar.kind(),
                UUID.fromString(row.registered().registration().values().get(Attribute.UNIT)),
                exemplar.name(),
                row.field(),
                row.movement(),
                exemplar.value(Attribute.SOCIAL_GROUP)
                        .map(g -> SocialGroup.valueOf(g).word())
                        .orElse(null));
    }

    /// The leader rule (S3 III.3.2): whether the collective a person heads is registered in the same year. Nothing for
    /// somebody who heads none.
    private @Nullable Hint leader(Registered person) {
        if (person.exemplar().kind() != Kind.INDIVIDUAL) {
            return null;
        }
        int year = person.registration().year();
        String name = person.exemplar().name();
        RegisterFilter collectives =
                RegisterFilter.of(year).withKinds(Set.of(Kind.COLLECTIVE)).withText(name);
        List<UUID> found =
                register.find(collectives, RegisterService.Order.NAME, false).ids();
        String led = register.rows(found).stream()
                .map(r -> r.registered().exemplar())
                .filter(c -> LeaderRule.names(c.value(Attribute.LEADER).orElse(""), name))
                .map(c -> "“" + c.name() + "”")
                .collect(Collectors.joining(", "));
        if (!led.isEmpty()) {
            return new Hint(
                    true, "Tập thể do người này đứng đầu cũng đăng ký điển hình năm %d: %s.".formatted(year, led));
        }
        String position = person.exemplar().value(Attribute.POSITION).orElse("");
        return LeaderRule.heads(position)
                ? new Hint(
                        false,
                        "Giữ chức vụ “%s” nhưng chưa thấy tập thể do người này đứng đầu trong đăng ký năm %d: hãy xem tập thể đó có là điển hình không."
                                .formatted(position, year))
                : null;
    }

    /// Marks a criterion as met or not met; absent: takes the mark away. Any criterion can be marked, also one that was
    /// not found to be for the registration. Throws [Refused] when it was deleted meanwhile.
    public void mark(UUID registrationId, UUID criterionId, @Nullable Boolean met, @Nullable String note) {
        String name = name(registrationId);
        String clean = note == null ? "" : Text.cleanBlock(note);
        database.act(ActionName.CRITERION_MARK, name, changes -> {
            store.mark(changes, registrationId, criterionId, met, clean.isEmpty() ? null : clean);
            return true;
        });
    }

    private String name(UUID registrationId) {
        return register.rows(List.of(registrationId)).stream()
                .findFirst()
                .map(r -> r.registered().exemplar().name())
                .orElseThrow(() -> new Refused(
                        "dossier.gone", "Hồ sơ này đã bị xóa ở nơi khác: hãy làm mới danh sách rồi chọn lại."));
    }

    /// Adds (version 0) or changes a criterion, a plan's or an own one. Throws [Refused] when its words are missing or
    /// it was changed meanwhile. Returns its id.
    public UUID save(Criterion criterion) {
        String text = Text.cleanBlock(criterion.text());
        if (text.isEmpty()) {
            throw new Refused("criterion.text", "Thiếu nội dung tiêu chí: hãy ghi điển hình phải đạt điều gì.");
        }
        Criterion clean = new Criterion(
                criterion.id(),
                criterion.version(),
                criterion.planId(),
                Text.clean(criterion.clause()),
                text,
                criterion.scope(),
                line(criterion.field()),
                criterion.kinds(),
                line(criterion.measure()),
                line(criterion.evidence()),
                criterion.unitId(),
                criterion.year(),
                criterion.order());
        String about = about(clean);
        if (clean.version() == 0) {
            return database.act(ActionName.CRITERION_ADD, about, changes -> store.add(changes, clean));
        }
        database.act(ActionName.CRITERION_EDIT, about, changes -> store.edit(changes, clean));
        return clean.id();
    }

    public void remove(Criterion criterion) {
        database.act(ActionName.CRITERION_REMOVE, about(criterion), changes -> {
            store.remove(changes, criterion);
            return true;
        });
    }

    private static @Nullable String line(@Nullable String text) {
        String clean = text == null ? "" : Text.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    private static String about(Criterion criterion) {
        String text = criterion.text().lines().findFirst().orElse("");
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    /// The units that can have criteria of their own.
    public List<Unit> units(int year) {
        return catalogue.units().stream().filter(u -> u.validIn(year)).toList();
    }
}
