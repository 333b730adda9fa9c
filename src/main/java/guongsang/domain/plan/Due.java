package guongsang.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When something is due, as a plan says it.
public sealed interface Due {
    /// True when it is asked for in that year at all.
    boolean asksIn(int year);

    /// The date it names for a year; empty where it names none (an occasion without a date, another year).
    Optional<LocalDate> dateIn(int year);

    /// Every year on the same day: "trước ngày 15/01 hàng năm" (S2 IV.1.d).
    record Yearly(int month, int day) implements Due {
        @Override
        public boolean asksIn(int year) {
            return true;
        }

        @Override
        public Optional<LocalDate> dateIn(int year) {
            return Optional.of(dayOf(year, month, day));
        }
    }

    /// Once: "trước ngày 25/8/2021" (S3 V.1).
    record Once(LocalDate date) implements Due {
        @Override
        public boolean asksIn(int year) {
            return date.getYear() == year;
        }

        @Override
        public Optional<LocalDate> dateIn(int year) {
            return asksIn(year) ? Optional.of(date) : Optional.empty();
        }
    }

    /// In one or several quarters, of one year or of each; due on the last day: "Quý II, III/2021" (S4 IV.1).
    record Quarters(@Nullable Integer year, int first, int last) implements Due {
        @Override
        public boolean asksIn(int year) {
            return this.year == null || this.year == year;
        }

        @Override
        public Optional<LocalDate> dateIn(int year) {
            return asksIn(year) ? Optional.of(YearMonth.of(year, last * 3).atEndOfMonth()) : Optional.empty();
        }

        /// The first day of the first quarter.
        public LocalDate beginIn(int year) {
            return LocalDate.of(year, first * 3 - 2, 1);
        }
    }

    /// On an occasion, of one year or of each; month and day only where the plan or custom fixes them: 11/6 (S2
    /// IV.1.đ), tổng kết năm công tác (S3 IV.3), Hội nghị điển hình tiên tiến 2025 (S2 IV.5.e).
    record Occasion(
            String name,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) implements Due {
        @Override
        public boolean asksIn(int year) {
            return this.year == null || this.year == year;
        }

        @Override
        public Optional<LocalDate> dateIn(int year) {
            return asksIn(year) && month != null && day != null
                    ? Optional.of(dayOf(year, month, day))
                    : Optional.empty();
        }
    }

    /// 29 February is the 28th in other years.
    private static LocalDate dayOf(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
