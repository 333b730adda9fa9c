package guongsang.service;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Lead;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanClause;
import guongsang.domain.plan.PlanContent;
import guongsang.domain.plan.PlanField;
import guongsang.domain.plan.PlanPart;
import guongsang.domain.plan.PlanStage;
import guongsang.domain.plan.Quota;
import guongsang.text.Text;
import java.util.List;

/// Plans as they were typed, with their texts cleaned (design decision 4).
final class CleanPlan {
    private CleanPlan() {}

    static Plan head(Plan p) {
        PlanContent content = p.content();
        return new Plan(
                p.id(),
                p.version(),
                Text.clean(p.code()),
                Text.cleanOrNull(p.tag()),
                Text.clean(p.number()),
                p.issuedOn(),
                Text.clean(p.issuer()),
                p.tier(),
                Text.clean(p.title()),
                p.fromYear(),
                p.toYear(),
                Text.cleanOrNull(p.parent()),
                p.parentId(),
                p.inForce(),
                p.precedence(),
                p.note() == null || p.note().isBlank() ? null : Text.cleanBlock(p.note()),
                p.quotas(),
                p.deadlines(),
                new PlanContent(
                        lines(content.bases()),
                        lines(content.recipients()),
                        content.stages(),
                        content.fields(),
                        content.criteria(),
                        content.clauses()));
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(Text::clean).filter(l -> !l.isEmpty()).toList();
    }

    static PlanPart part(PlanPart part) {
        return switch (part) {
            case Quota q ->
                new Quota(
                        q.id(),
                        q.version(),
                        Text.clean(q.clause()),
                        Text.clean(q.wording()),
                        q.what(),
                        q.unitKinds(),
                        q.sectors(),
                        q.movementLeads(),
                        q.units(),
                        q.min(),
                        q.max(),
                        q.atLeast(),
                        q.reading());
            case Deadline d ->
                new Deadline(
                        d.id(),
                        d.version(),
                        Text.clean(d.clause()),
                        Text.clean(d.wording()),
                        d.what(),
                        d.unitKinds(),
                        d.movementLeads(),
                        d.due() instanceof Due.Occasion o
                                ? new Due.Occasion(Text.clean(o.name()), o.year(), o.month(), o.day())
                                : d.due(),
                        d.strict(),
                        d.exceptions());
            case PlanStage s ->
                new PlanStage(
                        s.id(),
                        s.version(),
                        s.stage(),
                        Text.clean(s.name()),
                        Text.clean(s.clause()),
                        Text.cleanBlock(s.wording()),
                        s.year(),
                        s.fromMonth(),
                        s.toMonth());
            case PlanField f ->
                new PlanField(
                        f.id(),
                        f.version(),
                        Text.clean(f.code()),
                        Text.clean(f.clause()),
                        Text.clean(f.name()),
                        lines(f.movements()),
                        f.kinds(),
                        Text.cleanOrNull(f.objects()),
                        f.oneOff(),
                        f.order(),
                        f.leads());
            case Criterion c ->
                new Criterion(
                        c.id(),
                        c.version(),
                        c.planId(),
                        Text.clean(c.clause()),
                        Text.cleanBlock(c.text()),
                        c.scope(),
                        Text.cleanOrNull(c.field()),
                        c.kinds(),
                        Text.cleanOrNull(c.measure()),
                        Text.cleanOrNull(c.evidence()),
                        c.unitId(),
                        c.year(),
                        c.order());
            case PlanClause c ->
                new PlanClause(
                        c.id(),
                        c.version(),
                        Text.clean(c.clause()),
                        c.topic(),
                        Text.cleanOrNull(c.who()),
                        Text.cleanBlock(c.text()),
                        c.year());
        };
    }

    static Lead lead(Lead l) {
        return new Lead(
                l.id(),
                l.version(),
                Text.clean(l.body()),
                l.wording(),
                l.chairs(),
                Text.cleanOrNull(l.movement()),
                l.unitId(),
                Text.cleanOrNull(l.successor()),
                Text.cleanOrNull(l.successorSource()));
    }

    static Deadline.OtherDate date(Deadline.OtherDate d) {
        return new Deadline.OtherDate(d.id(), d.version(), d.year(), d.date(), d.strict(), Text.clean(d.source()));
    }
}
