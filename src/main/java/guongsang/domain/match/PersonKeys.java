package guongsang.domain.match;

import guongsang.text.PartialDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys under which a person is found: two entries that may be one person share at least one.
///
/// Where both births are known, both years must agree, so the year is part of the keys. Only for those without a birth
/// are there keys of the unit: a person without one is filed under [#ANY_OF_UNIT] and [#NO_BIRTH_OF_UNIT], others under
/// the first alone; who asks without a birth looks there, others look for those without.
final class PersonKeys {
    /// A name alone says something only while few have it; the other keys hold a birth or a unit as well.
    private static final int FEW = 40;

    private static final int MANY = 600;
    private static final String ANY_OF_UNIT = "any";
    private static final String NO_BIRTH_OF_UNIT = "none";

    private PersonKeys() {}

    /// A key, and how many may share it before it says too little.
    interface Taker {
        void take(long key, int most);
    }

    static void file(Person person, Taker keys) {
        common(person, keys);
        WrittenName name = person.name();
        PartialDate birth = person.birth();
        UUID unit = person.unit();
        if (name.isEmpty()) {
            return;
        }
        if (birth != null) {
            file(name, birth.year(), "", keys);
        }
        if (unit != null) {
            file(name, unit, ANY_OF_UNIT, keys);
            if (birth == null) {
                file(name, unit, NO_BIRTH_OF_UNIT, keys);
            }
        }
    }

    /// Without the citizen id, which is asked for by [#ofId].
    static void ask(Person person, Taker keys) {
        common(person, keys);
        WrittenName name = person.name();
        PartialDate birth = person.birth();
        UUID unit = person.unit();
        if (birth != null && BirthLikeness.hasDay(birth) && birth.day() <= 12) {
            keys.take(day(birth.year(), birth.day(), birth.month()), MANY);
        }
        if (name.isEmpty()) {
            return;
        }
        if (birth != null) {
            ask(name, birth.year(), "", keys);
        }
        if (unit != null) {
            ask(name, unit, birth == null ? ANY_OF_UNIT : NO_BIRTH_OF_UNIT, keys);
        }
    }

    /// Who may have any name and any birth beside.
    static void ofId(Person person, Taker keys) {
        if (person.citizenId() != null) {
            keys.take(Blocks.key('i', person.citizenId()), MANY);
        }
    }

    /// The keys of a leader, of whom no birth is known: the same to file a collective and to ask for people.
    static void ofLeader(WrittenName name, @Nullable UUID unit, Taker keys) {
        if (!name.isEmpty()) {
            ofName(name, keys);
            if (unit != null) {
                ask(name, unit, ANY_OF_UNIT, keys);
            }
        }
    }

    private static void common(Person person, Taker keys) {
        PartialDate birth = person.birth();
        if (birth != null && BirthLikeness.hasDay(birth)) {
            keys.take(day(birth.year(), birth.month(), birth.day()), MANY);
        }
        if (!person.name().isEmpty()) {
            ofName(person.name(), keys);
        }
    }

    private static void ofName(WrittenName name, Taker keys) {
        keys.take(Blocks.key('n', name.joined()), FEW);
        keys.take(Blocks.key('s', name.sorted()), FEW);
        keys.take(Blocks.key('e', name.family(), name.given()), FEW);
    }

    private static long day(int year, int month, int day) {
        return Blocks.key('d', year * 10_000 + month * 100 + day);
    }

    /// `known`: the year of birth, or the unit; `of`: whose.
    private static void file(WrittenName name, Object known, String of, Taker keys) {
        both(name, known, of, keys);
        keys.take(Blocks.key('l', name.initials(), known, of), MANY);
        if (name.words().getLast().shortened()) {
            keys.take(Blocks.key('m', name.initials(), known, of), MANY);
        }
    }

    /// Initials are asked for only where one of the two given names is one.
    private static void ask(WrittenName name, Object known, String of, Taker keys) {
        both(name, known, of, keys);
        boolean shortened = name.words().getLast().shortened();
        keys.take(Blocks.key(shortened ? 'l' : 'm', name.initials(), known, of), MANY);
    }

    private static void both(WrittenName name, Object known, String of, Taker keys) {
        keys.take(Blocks.key('j', name.joined(), known, of), MANY);
        keys.take(Blocks.key('g', name.given(), known, of), MANY);
        for (String nearly : name.words().getLast().around()) {
            keys.take(Blocks.key('o', nearly, name.family(), known, of), MANY);
        }
    }
}
