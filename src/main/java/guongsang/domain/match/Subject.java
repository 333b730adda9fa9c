package guongsang.domain.match;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.text.PartialDate;
import guongsang.text.Text;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is compared of an exemplar or of a row that wants to become one; absent is null.
///
/// `id` is the caller's own: a subject is never matched with one of the same id. `name` of a household is that of its
/// head. `workplace` of a model is the unit that leads it (đơn vị chủ trì); `leader` is given for collectives.
/// `year` is the year of the list, for the caller to show; it is not compared.
public record Subject(
        String id,
        Kind kind,
        String name,
        @Nullable PartialDate birth,
        @Nullable Gender gender,
        @Nullable String citizenId,
        @Nullable UUID unit,
        @Nullable String address,
        @Nullable String workplace,
        @Nullable String leader,
        int year) {

    /// From values in the normal form of [Attribute]. Throws DateTimeException, NumberFormatException or
    /// IllegalArgumentException for values that are not in it.
    public static Subject of(String id, Kind kind, Map<Attribute, String> values, int year) {
        String birth = values.get(Attribute.BIRTH);
        String gender = values.get(Attribute.GENDER);
        String unit = values.get(Attribute.UNIT);
        return new Subject(
                id,
                kind,
                values.getOrDefault(Attribute.NAME, ""),
                birth == null ? null : PartialDate.parseIso(birth),
                gender == null ? null : Gender.valueOf(gender),
                Text.cleanOrNull(values.get(Attribute.CITIZEN_ID)),
                unit == null ? null : UUID.fromString(unit),
                Text.cleanOrNull(values.get(Attribute.ADDRESS)),
                Text.cleanOrNull(values.get(kind == Kind.MODEL ? Attribute.LEAD_UNIT : Attribute.WORKPLACE)),
                Text.cleanOrNull(values.get(Attribute.LEADER)),
                year);
    }

    /// True for kinds that stand for a person: cá nhân, and hộ gia đình by its head.
    boolean isPerson() {
        return kind == Kind.INDIVIDUAL || kind == Kind.HOUSEHOLD;
    }
}
