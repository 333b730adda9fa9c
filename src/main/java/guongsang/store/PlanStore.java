package guongsang.store;

import static guongsang.store.jooq.Tables.DEADLINE;
import static guongsang.store.jooq.Tables.PLAN;
import static guongsang.store.jooq.Tables.QUOTA;
import static guongsang.store.jooq.Tables.SUBMISSION;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Submission;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.store.jooq.tables.records.DeadlineRecord;
import guongsang.store.jooq.tables.records.PlanRecord;
import guongsang.store.jooq.tables.records.QuotaRecord;
import guongsang.store.jooq.tables.records.SubmissionRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plans in the register with their quotas and deadlines, and what units sent.
public final class PlanStore {
    private final Database database;

    public PlanStore(Database database) {
        this.database = database;
    }

    public List<Plan> plans() {
        return database.read(dsl -> {
            Map<UUID, List<Quota>> quotas = dsl.selectFrom(QUOTA)
                    .where(QUOTA.DELETED.isFalse())
                    .orderBy(QUOTA.CLAUSE, QUOTA.ID)
                    .fetchGroups(QUOTA.PLAN_ID, PlanStore::toQuota);
            Map<UUID, List<Deadline>> deadlines = dsl.selectFrom(DEADLINE)
                    .where(DEADLINE.DELETED.isFalse())
                    .orderBy(DEADLINE.CLAUSE, DEADLINE.ID)
                    .fetchGroups(DEADLINE.PLAN_ID, PlanStore::toDeadline);
            return dsl.selectFrom(PLAN)
                    .where(PLAN.DELETED.isFalse())
                    .orderBy(PLAN.FROM_YEAR, PLAN.NUMBER)
                    .fetch(r -> new Plan(
                            r.getId(),
                            r.getVersion(),
                            r.getCode(),
                            r.getTag(),
                            r.getNumber(),
                            r.getIssuedOn(),
                            r.getIssuer(),
                            Tier.valueOf(r.getTier()),
                            r.getTitle(),
                            r.getFromYear(),
                            r.getToYear(),
                            r.getParent(),
                            r.getInForce(),
                            quotas.getOrDefault(r.getId(), List.of()),
                            deadlines.getOrDefault(r.getId(), List.of())));
        });
    }

    private static Quota toQuota(QuotaRecord r) {
        return new Quota(
                r.getId(),
                r.getVersion(),
                r.getClause(),
                r.getWording(),
                Arrays.stream(Quota.What.values())
                        .filter(w -> w.code().equals(r.getWhat()))
                        .findFirst()
                        .orElseThrow(),
                set(r.getUnitKinds(), UnitKind::valueOf),
                set(r.getSectors(), Sector::valueOf),
                r.getMinCount(),
                r.getMaxCount(),
                r.getAtLeast());
    }

    private static Deadline toDeadline(DeadlineRecord r) {
        return new Deadline(
                r.getId(),
                r.getVersion(),
                r.getClause(),
                r.getWording(),
                what(r.getWhat()),
                set(r.getUnitKinds(), UnitKind::valueOf),
                r.getYearOnly(),
                r.getDueMonth(),
                r.getDueDay(),
                r.getStrict());
    }

    private static Deadline.What what(String code) {
        return Arrays.stream(Deadline.What.values())
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <E> Set<E> set(@Nullable String text, Function<String, E> of) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(of).collect(Collectors.toSet());
    }

    private static @Nullable String text(Collection<? extends Enum<?>> all) {
        return all.isEmpty() ? null : all.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /// Adds a plan with its quotas and deadlines; the ids given are not used.
    public UUID add(Changes changes, Plan plan) {
        PlanRecord row = new PlanRecord();
        row.setCode(plan.code());
        row.setTag(plan.tag());
        row.setNumber(plan.number());
        row.setIssuedOn(plan.issuedOn());
        row.setIssuer(plan.issuer());
        row.setTier(plan.tier().name());
        row.setTitle(plan.title());
        row.setFromYear(plan.fromYear());
        row.setToYear(plan.toYear());
        row.setParent(plan.parent());
        row.setInForce(plan.inForce());
        UUID id = changes.insert(row);
        for (Quota quota : plan.quotas()) {
            QuotaRecord q = new QuotaRecord();
            q.setPlanId(id);
            q.setClause(quota.clause());
            q.setWording(quota.wording());
            q.setWhat(quota.what().code());
            q.setUnitKinds(text(quota.unitKinds()));
            q.setSectors(text(quota.sectors()));
            q.setMinCount(quota.min());
            q.setMaxCount(quota.max());
            q.setAtLeast(quota.atLeast());
            changes.insert(q);
        }
        for (Deadline deadline : plan.deadlines()) {
            DeadlineRecord d = new DeadlineRecord();
            d.setPlanId(id);
            d.setClause(deadline.clause());
            d.setWording(deadline.wording());
            d.setWhat(deadline.what().code());
            d.setUnitKinds(text(deadline.unitKinds()));
            d.setYearOnly(deadline.onlyYear());
            d.setDueMonth(deadline.month());
            d.setDueDay(deadline.day());
            d.setStrict(deadline.strict());
            changes.insert(d);
        }
        return id;
    }

    public int inForce(Changes changes, Plan plan, boolean inForce) {
        return changes.update(PLAN, plan.id(), plan.version(), Map.of(PLAN.IN_FORCE, inForce));
    }

    public List<Submission> submissions(int year) {
        return database.read(dsl -> dsl.selectFrom(SUBMISSION)
                .where(SUBMISSION.YEAR_NO.eq(year).andNot(SUBMISSION.DELETED))
                .orderBy(SUBMISSION.RECEIVED_ON)
                .fetch(r -> new Submission(
                        r.getId(),
                        r.getVersion(),
                        r.getYearNo(),
                        r.getUnitId(),
                        what(r.getWhat()),
                        r.getNumber(),
                        r.getDated(),
                        r.getReceivedOn(),
                        r.getNote())));
    }

    public UUID add(Changes changes, Submission submission, @Nullable UUID planId) {
        return changes.insert(row(submission, planId));
    }

    static SubmissionRecord row(Submission submission, @Nullable UUID planId) {
        SubmissionRecord row = new SubmissionRecord();
        row.setYearNo(submission.year());
        row.setPlanId(planId);
        row.setUnitId(submission.unitId());
        row.setWhat(submission.what().code());
        row.setNumber(submission.number());
        row.setDated(submission.dated());
        row.setReceivedOn(submission.receivedOn());
        row.setNote(submission.note());
        return row;
    }

    public void remove(Changes changes, Submission submission) {
        changes.remove(SUBMISSION, submission.id(), submission.version());
    }
}
