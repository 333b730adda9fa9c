package guongsang.document.build;

import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.office.Grouping;
import guongsang.domain.office.ListColumn;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lists of registrations as they go out: sections, rows, the counting line, the place to sign (domain.md 2.1).
public final class ListBuilder {
    private final List<Unit> units;
    private final List<Field> fields;
    private final Map<UUID, String> names = new HashMap<>();

    /// All units, fields and movements, in their order.
    public ListBuilder(List<Unit> units, List<Field> fields, List<Movement> movements) {
        this.units = units;
        this.fields = fields;
        units.forEach(u -> names.put(u.id(), u.name()));
        fields.forEach(f -> names.put(f.id(), f.name()));
        movements.forEach(m -> names.put(m.id(), m.name()));
    }

    /// The covering document a list goes with: "Tờ trình", "TTr".
    public record Cover(String word, String type) {}

    /// Builds a list.
    ///
    /// @param titleLines the title, in lines
    /// @param rows sorted by unit and name already
    public ListDocument build(
            Heading heading,
            Cover cover,
            List<String> titleLines,
            List<ListColumn> columns,
            List<Registered> rows,
            Grouping grouping) {
        ListValues values = new ListValues(columns, names);
        double average =
                columns.stream().mapToDouble(ListColumn::weight).average().orElse(1);
        List<Column> printed =
                columns.stream().map(c -> ListValues.column(c, average)).toList();
        List<Section> sections = new ArrayList<>();
        for (var part : parts(rows, grouping).entrySet()) {
            String title = DocumentNumber.roman(sections.size() + 1) + ". "
                    + part.getKey().toUpperCase(Locale.ROOT);
            sections.add(new Section(
                    title,
                    part.getValue().stream().map(r -> row(r, columns, values)).toList()));
        }
        Appendix appendix = new Appendix(
                null,
                titleLines,
                heading.attached(cover.word(), cover.type()),
                List.of(new Block.TableBlock(ListTable.numbered(printed, sections))),
                closing(rows),
                heading.signature(),
                Orientation.LANDSCAPE);
        return new ListDocument(heading.letterhead(cover.type()), appendix);
    }

    private static Row row(Registered one, List<ListColumn> columns, ListValues values) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (ListColumn column : columns) {
            cells.add(values.cell(column.attribute(), one));
        }
        return new Row(cells, false);
    }

    /// The parts that have rows, in order, by title.
    private Map<String, List<Registered>> parts(List<Registered> rows, Grouping grouping) {
        return switch (grouping) {
            case BY_KIND -> {
                Map<String, List<Registered>> parts = new LinkedHashMap<>();
                for (Kind kind : Kind.values()) {
                    put(
                            parts,
                            kind.word(),
                            rows.stream()
                                    .filter(r -> r.exemplar().kind() == kind)
                                    .toList());
                }
                yield parts;
            }
            case BY_FIELD -> by(rows, Attribute.FIELD, fields, Field::id, Field::name, "Chưa ghi lĩnh vực");
            case BY_UNIT -> by(rows, Attribute.UNIT, units, Unit::id, Unit::name, "Đơn vị không còn trong danh mục");
        };
    }

    private static <T> Map<String, List<Registered>> by(
            List<Registered> rows,
            Attribute attribute,
            List<T> all,
            Function<T, UUID> id,
            Function<T, String> name,
            String otherwise) {
        Map<String, List<Registered>> byId = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> Objects.requireNonNullElse(
                                r.registration().values().get(attribute), ""),
                        Collectors.toCollection(ArrayList::new)));
        Map<String, List<Registered>> parts = new LinkedHashMap<>();
        for (T one : all) {
            List<Registered> own = byId.remove(id.apply(one).toString());
            if (own != null) {
                own.sort(Comparator.comparing(r -> r.exemplar().kind()));
                put(parts, name.apply(one), own);
            }
        }
        put(parts, otherwise, byId.values().stream().flatMap(List::stream).toList());
        return parts;
    }

    private static void put(Map<String, List<Registered>> parts, String title, List<Registered> rows) {
        if (!rows.isEmpty()) {
            parts.merge(title, rows, (a, b) -> {
                List<Registered> both = new ArrayList<>(a);
                both.addAll(b);
                return both;
            });
        }
    }

    /// "Danh sách có: 05 mô hình, 10 tập thể./."; plain digits, so that a program that reads the list back can hold
    /// the
    /// line against the rows.
    private static String closing(List<Registered> rows) {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = rows.stream().filter(r -> r.exemplar().kind() == kind).count();
            if (count > 0) {
                counts.add("%02d %s".formatted(count, kind.word()));
            }
        }
        return "Danh sách có: " + String.join(", ", counts) + "./.";
    }
}
