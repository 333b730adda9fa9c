package guongsang.domain.plan;

import guongsang.domain.unit.Unit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans made of shipped ones, changed in one thing.
final class PlanFixture {
    private PlanFixture() {}

    static Plan with(
            Plan p,
            UUID id,
            int fromYear,
            @Nullable Integer toYear,
            @Nullable UUID parentId,
            int precedence,
            List<Quota> quotas,
            List<Deadline> deadlines,
            PlanContent content) {
        return new Plan(
                id,
                1,
                p.code(),
                p.tag(),
                p.number(),
                p.issuedOn(),
                p.issuer(),
                p.tier(),
                p.title(),
                fromYear,
                toYear,
                p.parent(),
                parentId,
                true,
                precedence,
                p.note(),
                quotas,
                deadlines,
                content);
    }

    static Plan withQuotas(Plan p, List<Quota> quotas) {
        return with(p, p.id(), p.fromYear(), p.toYear(), null, 0, quotas, p.deadlines(), p.content());
    }

    static Plan preferred(Plan p, int precedence) {
        return with(p, p.id(), p.fromYear(), p.toYear(), null, precedence, p.quotas(), p.deadlines(), p.content());
    }

    /// With ids of its own, also for its rules.
    static Plan inRegister(Plan p) {
        return with(
                p,
                UUID.randomUUID(),
                p.fromYear(),
                p.toYear(),
                null,
                0,
                p.quotas().stream().map(PlanFixture::numbered).toList(),
                p.deadlines().stream().map(PlanFixture::numbered).toList(),
                p.content());
    }

    static Plan following(Plan p, @Nullable UUID parentId) {
        return with(p, p.id(), p.fromYear(), p.toYear(), parentId, 0, p.quotas(), p.deadlines(), p.content());
    }

    static Plan years(Plan p, int from, @Nullable Integer to) {
        return with(p, p.id(), from, to, p.parentId(), 0, p.quotas(), p.deadlines(), p.content());
    }

    /// The units lead a movement of the plan.
    static Plan ledBy(Plan p, Unit unit) {
        Lead lead = new Lead(UUID.randomUUID(), 1, unit.name(), Lead.Wording.ASSIGN, true, null, unit.id(), null, null);
        PlanField field = new PlanField(
                UUID.randomUUID(), 1, "x", "IV.1.d", "Phong trào", List.of(), Set.of(), null, false, 1, List.of(lead));
        PlanContent content = p.content();
        return with(
                p,
                p.id(),
                p.fromYear(),
                p.toYear(),
                null,
                0,
                p.quotas(),
                p.deadlines(),
                new PlanContent(
                        content.bases(),
                        content.recipients(),
                        content.stages(),
                        List.of(field),
                        content.criteria(),
                        content.clauses()));
    }

    static Quota read(Quota q, Quota.Reading reading) {
        return quota(q, q.id(), q.min(), q.max(), reading, q.units());
    }

    static Quota quota(
            Quota q, UUID id, @Nullable Integer min, @Nullable Integer max, Quota.Reading reading, Set<UUID> units) {
        return new Quota(
                id,
                1,
                q.clause(),
                q.wording(),
                q.what(),
                q.unitKinds(),
                q.sectors(),
                q.movementLeads(),
                units,
                min,
                max,
                q.atLeast(),
                reading);
    }

    private static Quota numbered(Quota q) {
        return quota(q, UUID.randomUUID(), q.min(), q.max(), q.reading(), q.units());
    }

    private static Deadline numbered(Deadline d) {
        return deadline(d, UUID.randomUUID(), d.due(), d.strict(), d.exceptions());
    }

    static Deadline deadline(Deadline d, UUID id, Due due, boolean strict, List<Deadline.OtherDate> exceptions) {
        return new Deadline(
                id, 1, d.clause(), d.wording(), d.what(), d.unitKinds(), d.movementLeads(), due, strict, exceptions);
    }
}
