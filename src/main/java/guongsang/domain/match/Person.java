package guongsang.domain.match;

import guongsang.text.PartialDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A person of a list, read for comparison. `unit` is today's unit of what the list says; `citizenId` digits only,
/// null where they are no number of 9 or 12 digits.
record Person(
        Subject subject,
        WrittenName name,
        @Nullable UUID unit,
        @Nullable String citizenId) {
    private static final int LONG_ID = 12;
    private static final int OLD_ID = 9;

    static Person of(Subject subject, Function<UUID, UUID> today, Words words) {
        UUID unit = subject.unit();
        return new Person(
                subject,
                WrittenName.read(subject.name(), words),
                unit == null ? null : today.apply(unit),
                digits(subject.citizenId()));
    }

    /// A number cell loses the 0 that all numbers of these provinces begin with (domain.md 5).
    private static @Nullable String digits(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder(LONG_ID);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        if (digits.length() == LONG_ID - 1) {
            digits.insert(0, '0');
        }
        return digits.length() == LONG_ID || digits.length() == OLD_ID ? digits.toString() : null;
    }

    @Nullable
    PartialDate birth() {
        return subject.birth();
    }

    /// True when both have a number and the numbers can be held against each other.
    boolean idsComparable(Person other) {
        return citizenId != null && other.citizenId != null && citizenId.length() == other.citizenId.length();
    }
}
