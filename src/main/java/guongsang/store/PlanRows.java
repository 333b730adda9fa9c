package guongsang.store;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.store.jooq.tables.records.CriterionRecord;
import guongsang.store.jooq.tables.records.DeadlineExceptionRecord;
import guongsang.store.jooq.tables.records.DeadlineRecord;
import guongsang.store.jooq.tables.records.PlanClauseRecord;
import guongsang.store.jooq.tables.records.PlanFieldRecord;
import guongsang.store.jooq.tables.records.PlanLeadRecord;
import guongsang.store.jooq.tables.records.PlanStageRecord;
import guongsang.store.jooq.tables.records.QuotaRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts of a plan as rows of the database and back.
final class PlanRows {
    private PlanRows() {}

    static Quota quota(QuotaRecord r) {
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
                r.getMovementLeads(),
                set(r.getUnitIds(), UUID::fromString),
                r.getMinCount(),
                r.getMaxCount(),
                r.getAtLeast(),
                Optional.ofNullable(r.getReading())
                        .map(Quota.Reading::valueOf)
                        .orElse(Quota.Reading.of(r.getAtLeast())));
    }

    static QuotaRecord row(UUID planId, Quota quota) {
        QuotaRecord row = new QuotaRecord();
        row.setPlanId(planId);
        row.setClause(quota.clause());
        row.setWording(quota.wording());
        row.setWhat(quota.what().code());
        row.setUnitKinds(names(quota.unitKinds()));
        row.setSectors(names(quota.sectors()));
        row.setMovementLeads(quota.movementLeads());
        row.setUnitIds(joined(quota.units(), UUID::toString));
        row.setMinCount(quota.min());
        row.setMaxCount(quota.max());
        row.setAtLeast(quota.atLeast());
        row.setReading(quota.reading().name());
        return row;
    }

    static Deadline deadline(DeadlineRecord r, List<Deadline.OtherDate> exceptions) {
        return new Deadline(
                r.getId(),
                r.getVersion(),
                r.getClause(),
                r.getWording(),
                what(r.getWhat()),
                set(r.getUnitKinds(), UnitKind::valueOf),
                r.getMovementLeads(),
                due(r),
                r.getStrict(),
                exceptions);
    }

    /// Rows of before schema 3 are yearly, with a year where they are for that year alone.
    private static Due due(DeadlineRecord r) {
        return switch (r.getRule()) {
            case "QUARTERS" -> new Due.Quarters(r.getYearOnly(), r.getQuarterFrom(), r.getQuarterTo());
            case "OCCASION" -> new Due.Occasion(r.getOccasion(), r.getYearOnly(), r.getDueMonth(), r.getDueDay());
            default ->
                r.getYearOnly() == null
                        ? new Due.Yearly(r.getDueMonth(), r.getDueDay())
                        : new Due.Once(java.time.LocalDate.of(r.getYearOnly(), r.getDueMonth(), r.getDueDay()));
        };
    }

    static DeadlineRecord row(UUID planId, Deadline deadline) {
        DeadlineRecord row = new DeadlineRecord();
        row.setPlanId(planId);
        row.setClause(deadline.clause());
        row.setWording(deadline.wording());
        row.setWhat(deadline.what().code());
        row.setUnitKinds(names(deadline.unitKinds()));
        row.setMovementLeads(deadline.movementLeads());
        row.setStrict(deadline.strict());
        row.setYearOnly(null);
        row.setDueMonth(null);
        row.setDueDay(null);
        row.setQuarterFrom(null);
        row.setQuarterTo(null);
        row.setOccasion(null);
        switch (deadline.due()) {
            case Due.Yearly yearly -> {
                row.setRule("YEARLY");
                row.setDueMonth(yearly.month());
                row.setDueDay(yearly.day());
            }
            case Due.Once once -> {
                row.setRule("ONCE");
                row.setYearOnly(once.date().getYear());
                row.setDueMonth(once.date().getMonthValue());
                row.setDueDay(once.date().getDayOfMonth());
            }
            case Due.Quarters quarters -> {
                row.setRule("QUARTERS");
                row.setYearOnly(quarters.year());
                row.setQuarterFrom(quarters.first());
                row.setQuarterTo(quarters.last());
            }
            case Due.Occasion occasion -> {
                row.setRule("OCCASION");
                row.setOccasion(occasion.name());
                row.setYearOnly(occasion.year());
                row.setDueMonth(occasion.month());
                row.setDueDay(occasion.day());
            }
        }
        return row;
    }

    static Deadline.OtherDate exception(DeadlineExceptionRecord r) {
        return new Deadline.OtherDate(
                r.getId(), r.getVersion(), r.getYearNo(), r.getDueOn(), r.getStrict(), r.getSource());
    }

    static DeadlineExceptionRecord row(UUID deadlineId, Deadline.OtherDate exception) {
        DeadlineExceptionRecord row = new DeadlineExceptionRecord();
        row.setDeadlineId(deadlineId);
        row.setYearNo(exception.year());
        row.setDueOn(exception.date());
        row.setStrict(exception.strict());
        row.setSource(exception.source());
        return row;
    }

    static PlanStage stage(PlanStageRecord r) {
        return new PlanStage(
                r.getId(),
                r.getVersion(),
                Stage.valueOf(r.getStage()),
                r.getName(),
                r.getClause(),
                r.getWording(),
                r.getYearNo(),
                r.getFromMonth(),
                r.getToMonth());
    }

    static PlanStageRecord row(UUID planId, PlanStage stage) {
        PlanStageRecord row = new PlanStageRecord();
        row.setPlanId(planId);
        row.setStage(stage.stage().name());
        row.setName(stage.name());
        row.setClause(stage.clause());
        row.setWording(stage.wording());
        row.setYearNo(stage.year());
        row.setFromMonth(stage.fromMonth());
        row.setToMonth(stage.toMonth());
        return row;
    }

    static PlanField field(PlanFieldRecord r, List<Lead> leads) {
        return new PlanField(
                r.getId(),
                r.getVersion(),
                r.getCode(),
                r.getClause(),
                r.getName(),
                lines(r.getMovements()),
                set(r.getKinds(), Kind::valueOf),
                r.getObjects(),
                r.getOneOff(),
                r.getSortOrder(),
                leads);
    }

    static PlanFieldRecord row(UUID planId, PlanField field) {
        PlanFieldRecord row = new PlanFieldRecord();
        row.setPlanId(planId);
        row.setCode(field.code());
        row.setClause(field.clause());
        row.setName(field.name());
        row.setMovements(text(field.movements()));
        row.setKinds(names(field.kinds()));
        row.setObjects(field.objects());
        row.setOneOff(field.oneOff());
        row.setSortOrder(field.order());
        return row;
    }

    static Lead lead(PlanLeadRecord r) {
        return new Lead(
                r.getId(),
                r.getVersion(),
                r.getBody(),
                Lead.Wording.valueOf(r.getWording()),
                r.getChairs(),
                r.getMovement(),
                r.getUnitId(),
                r.getSuccessor(),
                r.getSuccessorSource());
    }

    static PlanLeadRecord row(UUID fieldId, Lead lead, int order) {
        PlanLeadRecord row = new PlanLeadRecord();
        row.setPlanFieldId(fieldId);
        row.setBody(lead.body());
        row.setWording(lead.wording().name());
        row.setChairs(lead.chairs());
        row.setMovement(lead.movement());
        row.setUnitId(lead.unitId());
        row.setSuccessor(lead.successor());
        row.setSuccessorSource(lead.successorSource());
        row.setSortOrder(order);
        return row;
    }

    static Criterion criterion(CriterionRecord r) {
        return new Criterion(
                r.getId(),
                r.getVersion(),
                r.getPlanId(),
                r.getClause(),
                r.getWording(),
                Criterion.Scope.valueOf(r.getScope()),
                r.getField(),
                set(r.getKinds(), Kind::valueOf),
                r.getMeasure(),
                r.getEvidence(),
                r.getUnitId(),
                r.getYearNo(),
                r.getSortOrder());
    }

    static CriterionRecord row(@Nullable UUID planId, Criterion criterion) {
        CriterionRecord row = new CriterionRecord();
        row.setPlanId(planId);
        row.setClause(criterion.clause());
        row.setWording(criterion.text());
        row.setScope(criterion.scope().name());
        row.setField(criterion.field());
        row.setKinds(names(criterion.kinds()));
        row.setMeasure(criterion.measure());
        row.setEvidence(criterion.evidence());
        row.setUnitId(criterion.unitId());
        row.setYearNo(criterion.year());
        row.setSortOrder(criterion.order());
        return row;
    }

    static PlanClause clause(PlanClauseRecord r) {
        return new PlanClause(
                r.getId(),
                r.getVersion(),
                r.getClause(),
                PlanClause.Topic.valueOf(r.getTopic()),
                r.getWho(),
                r.getWording(),
                r.getYearNo());
    }

    static PlanClauseRecord row(UUID planId, PlanClause clause, int order) {
        PlanClauseRecord row = new PlanClauseRecord();
        row.setPlanId(planId);
        row.setClause(clause.clause());
        row.setTopic(clause.topic().name());
        row.setWho(clause.who());
        row.setWording(clause.text());
        row.setYearNo(clause.year());
        row.setSortOrder(order);
        return row;
    }

    static Deadline.What what(String code) {
        return Arrays.stream(Deadline.What.values())
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<String> lines(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    static @Nullable String text(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static <E> Set<E> set(@Nullable String text, Function<String, E> of) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(of).collect(Collectors.toSet());
    }

    private static @Nullable String names(Collection<? extends Enum<?>> all) {
        return joined(all, Enum::name);
    }

    private static <E> @Nullable String joined(Collection<? extends E> all, Function<E, String> word) {
        return all.isEmpty()
                ? null
                : all.stream().map(word).sorted().filter(Objects::nonNull).collect(Collectors.joining(","));
    }
}
