package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Kế hoạch from above, with its rules. `code` is the name of the shipped file, `tag` a short name to cite it by;
/// `number` is empty where it is not known (S2); `parent` names the plan it follows even when that plan is not in the
/// register, `parentId` is it when it is.
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
        @Nullable UUID parentId,
        boolean inForce,
        List<Quota> quotas,
        List<Deadline> deadlines,
        PlanContent content) {
    public Plan {
        quotas = List.copyOf(quotas);
        deadlines = List.copyOf(deadlines);
    }

    public boolean covers(int year) {
        return fromYear <= year && year <= toYear;
    }

    /// The units of the register that lead a movement or field of the plan.
    public Set<UUID> leads() {
        return content.fields().stream()
                .flatMap(f -> f.leads().stream())
                .map(Lead::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
