package guongsang.ui.part;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.service.CatalogueService;
import guongsang.ui.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values of attributes as a person reads them: "08/03/1979" for "1979-03-08", the unit's name for its id.
/// Holds the names as they were when it was made, so that no cell has to ask for them.
public final class ValueText {
    private final Map<UUID, Unit> units;
    private final Map<UUID, Field> fields;
    private final Map<UUID, Movement> movements;

    public ValueText(CatalogueService catalogue) {
        units = catalogue.unitsById();
        fields = catalogue.fieldsById();
        movements = catalogue.movementsById();
    }

    /// The value in words; an absent one is "".
    public String of(Attribute attribute, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (attribute.type()) {
            case TEXT, LONG_TEXT, CITIZEN_ID, NUMBER -> value;
            case MONEY -> money(value);
            case DATE -> date(value);
            case FLAG -> Messages.t(value.equals("true") ? "part.yes" : "part.no");
            case GENDER -> Messages.t(Gender.valueOf(value));
            case SOCIAL_GROUP -> Messages.t(SocialGroup.valueOf(value));
            case SOURCE -> Messages.t(Source.valueOf(value));
            case UNIT -> units.containsKey(id(value)) ? units.get(id(value)).name() : "";
            case FIELD -> fields.containsKey(id(value)) ? fields.get(id(value)).name() : "";
            case MOVEMENT ->
                movements.containsKey(id(value)) ? movements.get(id(value)).name() : "";
        };
    }

    /// The short name of the unit that registered: "xã Tân Lập", for where room is scarce.
    public String unit(Registration registration) {
        Unit unit =
                registration.value(Attribute.UNIT).map(id -> units.get(id(id))).orElse(null);
        return unit == null ? "" : unit.shortName();
    }

    private static UUID id(String value) {
        return UUID.fromString(value);
    }

    /// "12.500.000" for digits; what is no number stays.
    public static String money(String digits) {
        try {
            return count(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    /// "08/03/1979", "03/1979" or "1979" for the normal form of a date.
    public static String date(String iso) {
        String[] parts = iso.split("-");
        return switch (parts.length) {
            case 3 -> "%s/%s/%s".formatted(parts[2], parts[1], parts[0]);
            case 2 -> "%s/%s".formatted(parts[1], parts[0]);
            default -> iso;
        };
    }

    /// A number with its thousands apart: 12.500.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
