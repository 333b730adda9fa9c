package guongsang.domain.match;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How two units are alike. `share`: the part of people of that unit; `against`: how unlikely the difference is for
/// one person, in bits.
enum UnitLikeness {
    SAME(Weight.UNIT, 0),
    /// Different ones then, one larger unit today.
    MERGED(1.5 * Weight.UNIT, 0),
    DIFFERENT(1, Weight.OTHER_UNIT),
    UNKNOWN(1, 0);

    final double share;
    final double against;

    UnitLikeness(double share, double against) {
        this.share = share;
        this.against = against;
    }

    /// `a`, `b` as written, and what has become of each.
    static UnitLikeness of(@Nullable UUID a, @Nullable UUID aToday, @Nullable UUID b, @Nullable UUID bToday) {
        if (a == null || b == null) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return SAME;
        }
        return aToday != null && aToday.equals(bToday) ? MERGED : DIFFERENT;
    }

    boolean together() {
        return this == SAME || this == MERGED;
    }
}
