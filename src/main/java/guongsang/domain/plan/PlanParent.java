package guongsang.domain.plan;

import guongsang.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the plan that another one says it follows: "79/KH-UBND ngày 21/4/2022 của UBND tỉnh" is the one of that
/// number, and of that date where both are known.
public final class PlanParent {
    private static final Pattern DATE = Pattern.compile("ngay (\\d{1,2}) (\\d{1,2}) (\\d{4})");

    private PlanParent() {}

    /// The plan among the others that the text names; empty when none or several are meant.
    public static Optional<Plan> named(@Nullable String parent, Plan child, Collection<Plan> others) {
        if (parent == null || parent.isBlank()) {
            return Optional.empty();
        }
        var found = others.stream()
                .filter(p -> !p.id().equals(child.id()) && p.tier().compareTo(child.tier()) <= 0 && names(parent, p))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean names(String parent, Plan plan) {
        String number = folded(plan.number());
        String text = folded(parent);
        if (number.isEmpty() || !(" " + text + " ").contains(" " + number + " ")) {
            return false;
        }
        LocalDate date = date(text);
        return date == null || plan.issuedOn() == null || date.equals(plan.issuedOn());
    }

    /// "08/KH-HĐTĐKT" and "8/KH-HĐTĐKT" are one number.
    private static String folded(String text) {
        return Folding.fold(text).replaceAll("\\b0+(?=\\d)", "");
    }

    private static @Nullable LocalDate date(String folded) {
        Matcher found = DATE.matcher(folded);
        if (!found.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
