package guongsang.document.build;

import guongsang.document.content.Align;
import guongsang.document.content.Cell;
import guongsang.document.content.CellKind;
import guongsang.document.content.Column;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.office.ListColumn;
import guongsang.text.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cells of a list: a register's values as paper writes them.
///
/// Templates shared by several kinds have one column for what each kind calls otherwise; such a column takes the
/// kind's
/// own value as long as the template has no column for that: workplace beside address, a household's trade as
/// occupation, a model's method and result as summary. Anything else without a column stays out.
final class ListValues {
    private final Set<Attribute> columns;
    private final Map<UUID, String> names;

    /// `names`: of units, fields and movements by id.
    ListValues(List<ListColumn> columns, Map<UUID, String> names) {
        this.columns = columns.stream()
                .map(ListColumn::attribute)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attribute.class)));
        this.names = names;
    }

    /// The column as the renderers take it. The renderers widen by content; the weight only leans, so its root is
    /// given.
    static Column column(ListColumn column, double average) {
        double weight = Math.clamp(Math.pow(column.weight() / average, 0.25), 0.5, 2);
        return switch (column.attribute().type()) {
            case NUMBER, MONEY -> Column.number(column.heading()).weighing(weight);
            case DATE -> Column.date(column.heading()).weighing(weight);
            case GENDER, FLAG, CITIZEN_ID -> Column.centered(column.heading()).weighing(weight);
            default -> new Column(column.heading(), null, weight, Align.LEFT, CellKind.TEXT);
        };
    }

    Cell cell(Attribute attribute, Registered one) {
        String value = value(one, attribute);
        if (value.isEmpty()) {
            return Cell.text(instead(attribute, one));
        }
        return switch (attribute.type()) {
            case NUMBER, MONEY -> Cell.number(Long.parseLong(value));
            case DATE -> {
                PartialDate date = PartialDate.parseIso(value);
                yield date.date().map(Cell::date).orElseGet(() -> Cell.text(date.table()));
            }
            case GENDER -> Cell.text(Gender.valueOf(value).word());
            case FLAG -> Cell.text(value.equals("true") ? "x" : "");
            case SOCIAL_GROUP -> Cell.text(SocialGroup.valueOf(value).word());
            case SOURCE -> Cell.text(Source.valueOf(value).word());
            case UNIT, FIELD, MOVEMENT -> Cell.text(names.getOrDefault(UUID.fromString(value), ""));
            default -> Cell.text(attribute == Attribute.ADDRESS ? address(one, value) : value);
        };
    }

    private String instead(Attribute attribute, Registered one) {
        Kind kind = one.exemplar().kind();
        return switch (attribute) {
            case ADDRESS -> kind == Kind.INDIVIDUAL ? other(one, Attribute.WORKPLACE) : "";
            case WORKPLACE -> other(one, Attribute.ADDRESS);
            case POSITION -> kind == Kind.HOUSEHOLD ? other(one, Attribute.TRADE) : "";
            case SUMMARY ->
                kind == Kind.MODEL
                        ? Stream.of(other(one, Attribute.METHOD), other(one, Attribute.RESULT))
                                .filter(t -> !t.isEmpty())
                                .collect(Collectors.joining("\n"))
                        : "";
            case CONTENT -> kind == Kind.MODEL ? other(one, Attribute.REPLICABILITY) : "";
            default -> "";
        };
    }

    private String address(Registered one, String address) {
        String workplace = one.exemplar().kind() == Kind.INDIVIDUAL ? other(one, Attribute.WORKPLACE) : "";
        return workplace.isEmpty() || workplace.equals(address) ? address : workplace + "; " + address;
    }

    /// The value of an attribute that has no column of its own.
    private String other(Registered one, Attribute attribute) {
        return columns.contains(attribute) ? "" : value(one, attribute);
    }

    private static String value(Registered one, Attribute attribute) {
        Map<Attribute, String> values = attribute.owner() == Attribute.Owner.EXEMPLAR
                ? one.exemplar().values()
                : one.registration().values();
        return values.getOrDefault(attribute, "");
    }
}
