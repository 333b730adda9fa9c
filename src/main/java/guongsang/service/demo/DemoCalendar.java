package guongsang.service.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/// The days of the five years, fixed for everyone: no clock is asked. Offices work from Monday to Friday.
final class DemoCalendar {
    static final int FIRST_YEAR = 2021;
    static final int LAST_YEAR = 2025;
    /// S3 is dated 18/8/2021 and asks for lists before 25/8/2021; in later years lists come at the year's beginning.
    static final LocalDate PLAN_ISSUED = LocalDate.of(2021, 8, 18);

    private DemoCalendar() {}

    /// The day, or the Monday after it.
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /// A working day from `from` to `to` inclusive, earlier rather than after the end.
    static LocalDate between(LocalDate from, LocalDate to, Random random) {
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        LocalDate day = workday(from.plusDays(random.nextLong(days + 1)));
        while (day.isAfter(to) || day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            if (!day.isAfter(from)) {
                return day;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    /// When a unit's list of the year is received; some are late.
    static LocalDate listReceived(int year, Random random) {
        boolean late = random.nextInt(100) < 13;
        if (year == FIRST_YEAR) {
            return late
                    ? between(LocalDate.of(2021, 8, 25), LocalDate.of(2021, 9, 17), random)
                    : between(PLAN_ISSUED, LocalDate.of(2021, 8, 24), random);
        }
        return late
                ? between(LocalDate.of(year, 2, 1), LocalDate.of(year, 2, 28), random)
                : between(LocalDate.of(year, 1, 4), LocalDate.of(year, 1, 31), random);
    }

    /// When a unit's yearly report is received; due by 15/12 (S3 IV.3), some are late.
    static LocalDate reportReceived(int year, Random random) {
        return random.nextInt(100) < 14
                ? between(LocalDate.of(year, 12, 16), LocalDate.of(year, 12, 30), random)
                : between(LocalDate.of(year, 11, 29), LocalDate.of(year, 12, 15), random);
    }
}
