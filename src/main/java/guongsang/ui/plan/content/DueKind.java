package guongsang.ui.plan.content;

import guongsang.domain.Refused;
import guongsang.domain.plan.Due;
import guongsang.ui.Messages;
import guongsang.ui.plan.edit.Typed;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// The ways a plan says when something is due, and what of [Due] is written in which field of the editor.
enum DueKind {
    YEARLY,
    ONCE,
    QUARTERS,
    OCCASION;

    static DueKind of(Due due) {
        return switch (due) {
            case Due.Yearly _ -> YEARLY;
            case Due.Once _ -> ONCE;
            case Due.Quarters _ -> QUARTERS;
            case Due.Occasion _ -> OCCASION;
        };
    }

    static @Nullable MonthDay day(Due due) {
        return switch (due) {
            case Due.Yearly(int month, int day) -> MonthDay.of(month, day);
            case Due.Occasion o when o.month() != null && o.day() != null -> MonthDay.of(o.month(), o.day());
            default -> null;
        };
    }

    static @Nullable LocalDate date(Due due) {
        return due instanceof Due.Once once ? once.date() : null;
    }

    static @Nullable Integer year(Due due) {
        return switch (due) {
            case Due.Quarters q -> q.year();
            case Due.Occasion o -> o.year();
            default -> null;
        };
    }

    static @Nullable String name(Due due) {
        return due instanceof Due.Occasion o ? o.name() : null;
    }

    static @Nullable Integer first(Due due) {
        return due instanceof Due.Quarters q ? (Integer) q.first() : null;
    }

    static @Nullable Integer last(Due due) {
        return due instanceof Due.Quarters q ? (Integer) q.last() : null;
    }

    /// Puts it together from what was typed. Throws [Refused] where a kind was chosen that needs more.
    static Due typed(Due stored, Typed typed) {
        DueKind kind = typed.or("due", of(stored));
        MonthDay day = typed.or("day", day(stored));
        Integer year = typed.or("dueYear", year(stored));
        return switch (kind) {
            case YEARLY -> {
                MonthDay on = needed(day, "plan.edit.due.no-day");
                yield new Due.Yearly(on.getMonthValue(), on.getDayOfMonth());
            }
            case ONCE -> new Due.Once(needed(typed.or("date", date(stored)), "plan.edit.due.no-date"));
            case QUARTERS ->
                new Due.Quarters(
                        year,
                        needed(typed.or("first", first(stored)), "plan.edit.due.no-quarter"),
                        needed(typed.or("last", last(stored)), "plan.edit.due.no-quarter"));
            case OCCASION ->
                new Due.Occasion(
                        needed(typed.or("name", name(stored)), "plan.edit.due.no-name"),
                        year,
                        day == null ? null : (Integer) day.getMonthValue(),
                        day == null ? null : (Integer) day.getDayOfMonth());
        };
    }

    private static <V> V needed(@Nullable V value, String key) {
        if (value == null) {
            throw new Refused("due", Messages.t(key));
        }
        return value;
    }
}
