package guongsang.ui.part;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Quota;
import guongsang.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A quota and how it is kept, in the words of the screens.
public final class QuotaWords {
    private QuotaWords() {}

    /// "10–15", "≥ 01–02" where the plan says "ít nhất", two digits as plans write them.
    public static String wanted(Quota quota) {
        return wanted(quota.min(), quota.max(), quota.atLeast());
    }

    static String wanted(@Nullable Integer min, @Nullable Integer max, boolean atLeast) {
        if (min == null && max == null) {
            return "–";
        }
        if (min == null) {
            return "≤ %02d".formatted(max);
        }
        if (max == null) {
            return "≥ %02d".formatted(min);
        }
        String range = min.equals(max) ? "%02d".formatted(min) : "%02d–%02d".formatted(min, max);
        return atLeast ? "≥ " + range : range;
    }

    /// "đủ", "thiếu 2", "còn thiếu 2" while there is time, "vượt 2".
    public static String state(Compliance.QuotaItem item) {
        return switch (item.state()) {
            case SHORT -> Messages.t("quota.short", item.missing());
            case OPEN -> Messages.t("quota.open", item.missing());
            case OVER -> Messages.t("quota.over", over(item));
            default -> Messages.t("quota.ok");
        };
    }

    public static Tone tone(Compliance.QuotaItem item) {
        return switch (item.state()) {
            case SHORT -> item.found() == 0 ? Tone.BAD : Tone.WARN;
            case OVER -> Tone.WARN;
            case OPEN -> Tone.OPEN;
            default -> Tone.GOOD;
        };
    }

    private static int over(Compliance.QuotaItem item) {
        Integer max = item.quota().max();
        return max == null ? 0 : item.found() - max;
    }
}
