package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Kế hoạch from above, with its rules. `code` is the name of the shipped file, `tag` a short name to cite it by;
/// `parent` names the plan it follows even when that plan is not in the register.
public record Plan(
        UUID id,
        int version,
        String code,
        @Nullable String tag,
        String number,
        @Nullable LocalDate issuedOn,
        String issuer,
        Tier tier,
        String title,
        int fromYear,
        int toYear,
        @Nullable String parent,
        boolean inForce,
        List<Quota> quotas,
        List<Deadline> deadlines) {
    public Plan {
        quotas = List.copyOf(quotas);
        deadlines = List.copyOf(deadlines);
    }

    public boolean covers(int year) {
        return fromYear <= year && year <= toYear;
    }
}
