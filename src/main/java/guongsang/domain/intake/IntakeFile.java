package guongsang.domain.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list as it was read: its table understood, its text in Unicode, nothing checked against the register yet.
/// `unit` and `year` as the file itself names them (letterhead, heading, template, file name), absent when it does
/// not; `unitId` where the template it was filled into was written for a unit of the register. `problems` are those
/// of the whole file and of the reading; rows that cannot be right are told by the checks.
public record IntakeFile(
        String name,
        @Nullable String unit,
        @Nullable UUID unitId,
        @Nullable Integer year,
        boolean ownTemplate,
        List<Sheet> sheets,
        List<IntakeProblem> problems) {
    public IntakeFile {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    public IntakeFile withSheets(List<Sheet> others) {
        return new IntakeFile(name, unit, unitId, year, ownTemplate, others, problems);
    }

    /// A sheet with a table. `headerRow` counts from 1; `encoding` is unicode, nfd, tcvn3, vni or mixed; `layout` is
    /// the same for sheets with the same titles in the same order, so that a mapping can be remembered for it.
    public record Sheet(
            String name, int headerRow, String encoding, String layout, List<Column> columns, List<Row> rows) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public Sheet withRows(List<Row> others) {
            return new Sheet(name, headerRow, encoding, layout, columns, others);
        }

        /// What the sheet calls an attribute.
        public @Nullable String heading(Attribute attribute) {
            return columns.stream()
                    .filter(c -> c.attribute() == attribute)
                    .map(Column::title)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A column of the table: its place counted from 0, its title (of a header of two rows, "Giới tính / Nam"), and
    /// what it was taken for.
    public record Column(
            int index,
            String title,
            boolean hidden,
            @Nullable Attribute attribute,
            Match match) {}

    /// How a column came to its attribute. `NONE`: not known, its values are in [Row#others].
    public enum Match {
        TEMPLATE,
        TITLE,
        CONTENT,
        REMEMBERED,
        BY_HAND,
        IGNORED,
        NONE
    }

    /// One data row; `number` is its row in the sheet, counted from 1; `others` holds, by title and in
    /// their order, what stands in columns that were not matched or that the kind has no attribute for.
    public record Row(
            int number,
            Kind kind,
            boolean hidden,
            Map<Attribute, Value> values,
            Map<String, String> others,
            List<IntakeProblem> problems) {
        public Row {
            values = Map.copyOf(values);
            others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
            problems = List.copyOf(problems);
        }

        public Row withOthers(Map<String, String> fewer) {
            return new Row(number, kind, hidden, values, fewer, problems);
        }

        public Optional<Value> value(Attribute attribute) {
            return Optional.ofNullable(values.get(attribute));
        }
    }

    /// A value: its text in clean Unicode, as a clerk would type it, and the characters that stood in the cell.
    public record Value(String text, String raw) {
        public static Value of(String text) {
            return new Value(text, text);
        }

        public boolean converted() {
            return !text.equals(raw);
        }
    }
}
