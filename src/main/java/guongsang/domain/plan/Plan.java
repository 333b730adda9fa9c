package guongsang.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Kế hoạch from above, with its rules. `code` is the name of the shipped file, `tag` a short name to cite it by;
/// `number` is empty where it is not known (S2); `toYear` is absent where the plan does not say until when (S0);
/// `parent` names the plan it follows even when that plan is not in the register, `parentId` is it when it is.
/// `precedence`: the office's choice which of two plans binds, the greater one; 0: not chosen. `note`: what is not
/// known of it, and the office's own remarks.
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
        @Nullable Integer toYear,
        @Nullable String parent,
        @Nullable UUID parentId,
        boolean inForce,
        int precedence,
        @Nullable String note,
        List<Quota> quotas,
        List<Deadline> deadlines,
        PlanContent content) {
    /// Which of two plans binds where both speak: the last in this order. The office's choice first, then the tier
    /// nearest to those who register, then the more recent one.
    public static final Comparator<Plan> BINDING = Comparator.comparingInt(Plan::precedence)
            .thenComparing(Plan::tier)
            .thenComparingInt(Plan::fromYear)
            .thenComparing(Plan::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Plan::number)
            .thenComparing(Plan::code);

    public Plan {
        quotas = List.copyOf(quotas);
        deadlines = List.copyOf(deadlines);
    }

    public boolean covers(int year) {
        return fromYear <= year && (toYear == null || year <= toYear);
    }

    /// "2021–2025", "2021", or "từ 2022" where the end is not known.
    public String years() {
        if (toYear == null) {
            return "từ " + fromYear;
        }
        return toYear == fromYear ? Integer.toString(fromYear) : fromYear + "–" + toYear;
    }

    /// The number, or the title of a plan whose number is not known.
    public String name() {
        return number.isEmpty() ? title : number;
    }

    /// In a sentence: "kế hoạch 101/KH-UBND", "kế hoạch “Bồi dưỡng …” (2022–2025)" where the number is not known.
    public String cited() {
        return number.isEmpty() ? "kế hoạch “%s” (%s)".formatted(title, years()) : "kế hoạch " + number;
    }

    /// The tag and the clause as rules are cited: "S3 IV.1"; the clause alone for a plan without a tag.
    public String cite(String clause) {
        return tag == null ? clause : tag + " " + clause;
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
