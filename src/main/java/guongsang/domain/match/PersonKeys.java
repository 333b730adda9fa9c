package guongsang.domain.match;

import guongsang.text.PartialDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys under which a person is found: two entries that may be one person share at least one.
final class PersonKeys {
    /// A name alone says something only while few have it; the other keys hold a birth or a unit as well.
    private static final int FEW = 40;

    private static final int MANY = 600;

    private PersonKeys() {}

    /// A key, and how many may share it before it says too little.
    interface Taker {
        void take(long key, int most);
    }

    static void of(Person person, Taker keys) {
        if (person.citizenId() != null) {
            keys.take(Blocks.key('i', person.citizenId()), MANY);
        }
        PartialDate birth = person.birth();
        if (birth != null && BirthLikeness.hasDay(birth)) {
            keys.take(day(birth.year(), birth.month(), birth.day()), MANY);
        }
        WrittenName name = person.name();
        ofName(name, person.unit(), keys);
        if (birth != null && !name.isEmpty()) {
            of(name, birth.year(), keys);
        }
    }

    /// What a name and a unit alone give.
    static void ofName(WrittenName name, @Nullable UUID unit, Taker keys) {
        if (name.isEmpty()) {
            return;
        }
        keys.take(Blocks.key('n', name.joined()), FEW);
        keys.take(Blocks.key('s', name.sorted()), FEW);
        keys.take(Blocks.key('e', name.family(), name.given()), FEW);
        if (unit != null) {
            of(name, unit, keys);
        }
    }

    /// The day of birth with day and month exchanged: asked for, not stored.
    static void swapped(Person person, Taker keys) {
        PartialDate birth = person.birth();
        if (birth != null && BirthLikeness.hasDay(birth) && birth.day() <= 12) {
            keys.take(day(birth.year(), birth.day(), birth.month()), MANY);
        }
    }

    private static long day(int year, int month, int day) {
        return Blocks.key('d', year * 10_000 + month * 100 + day);
    }

    /// `known`: the year of birth or the unit.
    private static void of(WrittenName name, Object known, Taker keys) {
        keys.take(Blocks.key('j', name.joined(), known), MANY);
        keys.take(Blocks.key('g', name.given(), known), MANY);
        keys.take(Blocks.key('l', name.initials(), known), MANY);
        for (String nearly : OneLetter.around(name.given())) {
            keys.take(Blocks.key('o', nearly, name.family(), known), MANY);
        }
    }
}
