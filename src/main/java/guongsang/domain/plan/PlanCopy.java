package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Last year's plan as the draft of a new one, not in force: what is asked for every year stays, what was for one
/// year moves by as many years as the plan does, what was for that year's occasion alone (other dates, one-off
/// fields, the context of a year) stays behind.
public final class PlanCopy {
    private static final UUID NEW = new UUID(0, 0);

    private final Plan from;
    private final int shift;

    private PlanCopy(Plan from, int shift) {
        this.from = from;
        this.shift = shift;
    }

    /// `code` is the new plan's own; `toYear` absent: until when is open.
    public static Plan of(
            Plan plan,
            String code,
            int fromYear,
            @Nullable Integer toYear,
            String number,
            @Nullable LocalDate issuedOn) {
        return new PlanCopy(plan, fromYear - plan.fromYear()).copy(code, fromYear, toYear, number, issuedOn);
    }

    private Plan copy(
            String code, int fromYear, @Nullable Integer toYear, String number, @Nullable LocalDate issuedOn) {
        PlanContent content = from.content();
        return new Plan(
                NEW,
                0,
                code,
                null,
                number,
                issuedOn,
                from.issuer(),
                from.tier(),
                from.title(),
                fromYear,
                toYear,
                from.parent(),
                from.parentId(),
                false,
                0,
                "Chép từ kế hoạch %s (%s).".formatted(from.name(), from.years()),
                from.quotas(),
                from.deadlines().stream().map(this::deadline).toList(),
                new PlanContent(
                        content.bases(),
                        content.recipients(),
                        content.stages().stream().map(this::stage).toList(),
                        content.fields().stream().filter(f -> !f.oneOff()).toList(),
                        content.criteria().stream()
                                .filter(c -> c.year() == null)
                                .toList(),
                        content.clauses().stream().filter(c -> c.year() == null).toList()));
    }

    /// The same under another code.
    public static Plan withCode(Plan p, String code) {
        return new Plan(
                p.id(),
                p.version(),
                code,
                p.tag(),
                p.number(),
                p.issuedOn(),
                p.issuer(),
                p.tier(),
                p.title(),
                p.fromYear(),
                p.toYear(),
                p.parent(),
                p.parentId(),
                p.inForce(),
                p.precedence(),
                p.note(),
                p.quotas(),
                p.deadlines(),
                p.content());
    }

    private Deadline deadline(Deadline old) {
        Due due =
                switch (old.due()) {
                    case Due.Yearly yearly -> yearly;
                    case Due.Once once -> new Due.Once(once.date().plusYears(shift));
                    case Due.Quarters q -> new Due.Quarters(moved(q.year()), q.first(), q.last());
                    case Due.Occasion o -> new Due.Occasion(o.name(), moved(o.year()), o.month(), o.day());
                };
        return new Deadline(
                old.id(),
                0,
                old.clause(),
                old.wording(),
                old.what(),
                old.unitKinds(),
                old.movementLeads(),
                due,
                old.strict(),
                List.of());
    }

    private PlanStage stage(PlanStage old) {
        return new PlanStage(
                old.id(),
                0,
                old.stage(),
                old.name(),
                old.clause(),
                old.wording(),
                moved(old.year()),
                old.fromMonth(),
                old.toMonth());
    }

    private @Nullable Integer moved(@Nullable Integer year) {
        return year == null ? null : Integer.valueOf(year + shift);
    }
}
