package guongsang.domain.match;

import guongsang.domain.match.Reason.Agreement;
import guongsang.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// How two births are alike. `share`: the part of people whose birth would agree as well; `against`: how unlikely the
/// difference is for one person, in bits.
enum BirthLikeness {
    SAME(1.0 / 16_000, 0, Agreement.SAME),
    /// Only the year is known of one or of both, and it agrees.
    YEAR(1.0 / 45, 0, Agreement.CLOSE),
    /// Not given on one side or on both.
    UNKNOWN(1, 0, Agreement.UNKNOWN),
    /// Day and month exchanged: 03/04 and 04/03.
    SWAPPED(1.0 / 16_000, 5, Agreement.CLOSE),
    /// The same year, and the day or the month.
    NEAR(1.0 / 390, 6, Agreement.DIFFERENT),
    OTHER_DAY(1.0 / 45, 9, Agreement.DIFFERENT),
    /// Different people.
    OTHER_YEAR(1, 100, Agreement.DIFFERENT);

    final double share;
    final double against;
    final Agreement agreement;

    BirthLikeness(double share, double against, Agreement agreement) {
        this.share = share;
        this.against = against;
        this.agreement = agreement;
    }

    /// 1 January is taken for a year alone: so papers write it where the day is not known.
    static BirthLikeness of(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return UNKNOWN;
        }
        if (a.year() != b.year()) {
            return OTHER_YEAR;
        }
        if (onlyYear(a) || onlyYear(b)) {
            return YEAR;
        }
        if (a.month() == b.month() || a.day() == b.day()) {
            return a.equals(b) ? SAME : NEAR;
        }
        return a.month() == b.day() && a.day() == b.month() ? SWAPPED : OTHER_DAY;
    }

    /// True where the day is known.
    static boolean hasDay(@Nullable PartialDate birth) {
        return birth != null && !onlyYear(birth);
    }

    private static boolean onlyYear(PartialDate birth) {
        return birth.yearOnly() || birth.month() == 1 && birth.day() == 1;
    }

    /// Contradicts what an equal citizen id says.
    boolean contradicts() {
        return this == OTHER_YEAR || this == OTHER_DAY || this == NEAR;
    }

    /// Never sure by name and birth alone.
    boolean open() {
        return this == SWAPPED || contradicts();
    }
}
