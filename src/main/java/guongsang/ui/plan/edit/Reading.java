package guongsang.ui.plan.edit;

import guongsang.domain.Refused;
import guongsang.text.PartialDate;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a text in a field is read and written; `read` throws [Refused] with the sentence to show.
record Reading<V extends @Nullable Object>(Function<String, V> read, Function<V, String> write) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");

    static final Reading<String> TEXT = new Reading<>(t -> t, t -> t);

    /// A text that may be missing.
    static final Reading<@Nullable String> OPTIONAL =
            new Reading<>(t -> t.isBlank() ? null : t, t -> t == null ? "" : t);

    /// One thing a line.
    static final Reading<List<String>> LINES = new Reading<>(
            t -> t.lines().map(String::strip).filter(l -> !l.isEmpty()).toList(), l -> String.join("\n", l));

    /// A whole number, or none.
    static final Reading<@Nullable Integer> NUMBER =
            new Reading<>(Reading::number, n -> n == null ? "" : Integer.toString(n));

    /// A whole number that has to be there.
    static final Reading<Integer> NEEDED = new Reading<>(
            t -> {
                Integer number = number(t);
                if (number == null) {
                    throw new Refused("number.missing", Messages.t("plan.edit.no-number"));
                }
                return number;
            },
            n -> Integer.toString(n));

    /// A day, or none.
    static final Reading<@Nullable LocalDate> DATE =
            new Reading<>(Reading::date, d -> d == null ? "" : DateField.table(d));

    /// A day of every year, "15/01", or none.
    static final Reading<@Nullable MonthDay> DAY_OF_YEAR = new Reading<>(
            Reading::day, d -> d == null ? "" : "%02d/%02d".formatted(d.getDayOfMonth(), d.getMonthValue()));

    private static @Nullable Integer number(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new Refused("number.wrong", Messages.t("plan.edit.wrong-number", text));
        }
        return Integer.valueOf(text);
    }

    private static @Nullable LocalDate date(String typed) {
        return switch (PartialDate.parseTyped(typed)) {
            case PartialDate.Parsed.Empty() -> null;
            case PartialDate.Parsed.Impossible(String _, String reason) -> throw new Refused("date.wrong", reason);
            case PartialDate.Parsed.Ok(PartialDate value) ->
                value.date().orElseThrow(() -> new Refused("date.whole", Messages.t("part.date.whole")));
        };
    }

    private static @Nullable MonthDay day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Matcher found = DAY.matcher(typed.strip());
        if (found.matches()) {
            int month = Integer.parseInt(found.group(2));
            int day = Integer.parseInt(found.group(1));
            if (month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= java.time.Month.of(month).maxLength()) {
                return MonthDay.of(month, day);
            }
        }
        throw new Refused("day.wrong", Messages.t("plan.edit.wrong-day", typed.strip()));
    }
}
