package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeFile.Value;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.column.Meaning;
import guongsang.intake.table.Entry;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.Line;
import guongsang.intake.table.SheetProblems;
import guongsang.intake.word.KindWords;
import guongsang.intake.word.OrganisationCase;
import guongsang.text.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a list: their values taken from the cells, the kind found, and every value put where that kind
/// has a place for it.
public final class RowReader {
    private final RowCells cells;
    private final Gathering gathering;
    private final @Nullable MatchedColumn kindColumn;
    private final List<Attribute> besideName;
    private final @Nullable Kind tableKind;
    private final @Nullable String unit;
    private final SheetProblems problems;

    /// `titles`: how each column is called, by its place; `unit`: who registers the rows that do not say it, null where
    /// the file does.
    public RowReader(
            FoundTable table,
            List<MatchedColumn> columns,
            Map<Integer, String> titles,
            @Nullable Kind tableKind,
            @Nullable String unit,
            SheetProblems problems) {
        this.cells = new RowCells(table, columns, titles);
        this.gathering = new Gathering(cells);
        this.kindColumn =
                columns.stream().filter(c -> c.is(Meaning.KIND)).findFirst().orElse(null);
        this.besideName = columns.stream()
                .filter(c -> c.is(Meaning.NAME))
                .findFirst()
                .map(MatchedColumn::beside)
                .orElse(List.of());
        this.tableKind = tableKind;
        this.unit = unit;
        this.problems = problems;
    }

    /// Reads one row; rows must come from top to bottom.
    public IntakeFile.Row read(Entry entry) {
        Line line = entry.line();
        Doubts doubts = new Doubts(line, cells, problems);
        Gathered gathered = new Gathered();
        String said = gathering.gather(line, gathered, doubts);
        entry.more().forEach(more -> gathering.goOn(more, gathered));
        RowKind kind = kind(entry, said, gathered, doubts);
        if (kind.doubt() != null) {
            doubts.add(null, null, gathered.text(Attribute.NAME), "kind.doubtful", kind.doubt());
        }
        name(gathered, kind.kind());
        Map<Attribute, Value> values = place(gathered, kind.kind());
        fromSection(entry, kind.kind(), values);
        if (unit != null) {
            values.putIfAbsent(Attribute.UNIT, Value.of(unit));
        }
        awardAmongAchievements(values, doubts);
        return new IntakeFile.Row(line.number(), kind.kind(), line.hidden(), values, gathered.others, doubts.all());
    }

    private RowKind kind(Entry entry, String said, Gathered gathered, Doubts doubts) {
        Kind kind = said.isEmpty() ? null : KindWords.label(Folding.fold(said));
        if (!said.isEmpty() && kind == null) {
            gathered.other(cells.title(kindColumn), said);
            doubts.add(
                    kindColumn,
                    null,
                    said,
                    "kind.unknown",
                    "Không rõ “%s” là mô hình, tập thể, cá nhân hay hộ gia đình: hãy xem lại loại.".formatted(said));
        }
        kind = kind == null ? entry.section().kind() : kind;
        kind = kind == null ? tableKind : kind;
        boolean personal =
                gathered.values.containsKey(Attribute.BIRTH) || gathered.values.containsKey(Attribute.GENDER);
        return RowKind.of(kind, gathered.text(Attribute.NAME), personal);
    }

    private void name(Gathered gathered, Kind kind) {
        Value value = gathered.values.get(Attribute.NAME);
        if (value == null) {
            return;
        }
        NameText name = NameText.of(value.text(), kind, besideName);
        gathered.put(Attribute.NAME, name.name(), value.raw());
        name.beside()
                .forEach((attribute, text) -> gathered.values.putIfAbsent(attribute, new Value(text, value.raw())));
    }

    /// Every value where its kind has a place for it; what has none stays under its title.
    private Map<Attribute, Value> place(Gathered gathered, Kind kind) {
        Map<Attribute, Value> placed = new EnumMap<>(Attribute.class);
        gathered.values.forEach((attribute, value) -> {
            if (attribute.isFor(kind)) {
                placed.put(attribute, value);
            }
        });
        gathered.values.forEach((attribute, value) -> {
            if (!attribute.isFor(kind)) {
                Attribute instead = Placement.of(attribute, kind);
                if (instead == null || placed.putIfAbsent(instead, value) != null) {
                    gathered.other(cells.title(cells.column(attribute)), value.text());
                }
            }
        });
        return placed;
    }

    /// What the headings above the row say, where the row itself does not.
    private static void fromSection(Entry entry, Kind kind, Map<Attribute, Value> values) {
        entry.section().values().forEach((attribute, text) -> {
            Attribute place = Placement.of(attribute, kind);
            if (place != null) {
                values.putIfAbsent(place, new Value(OrganisationCase.normal(text), text));
            }
        });
    }

    private void awardAmongAchievements(Map<Attribute, Value> values, Doubts doubts) {
        Value summary = values.get(Attribute.SUMMARY);
        if (summary != null && !values.containsKey(Attribute.AWARDS) && AwardWords.in(summary.text())) {
            MatchedColumn column = cells.column(Attribute.SUMMARY);
            doubts.add(
                    column,
                    Attribute.SUMMARY,
                    summary.text(),
                    "award.in-summary",
                    "Có vẻ danh hiệu, hình thức khen thưởng ghi ở cột “%s”: hãy xem lại, chuyển sang phần khen thưởng nếu đúng."
                            .formatted(cells.title(column)));
        }
    }
}
