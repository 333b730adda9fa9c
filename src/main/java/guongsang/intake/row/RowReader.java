package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeFile.Match;
import guongsang.domain.intake.IntakeFile.Value;
import guongsang.domain.intake.IntakeProblem;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.column.Meaning;
import guongsang.intake.column.Meaning.Part;
import guongsang.intake.raw.RawCell;
import guongsang.intake.table.Cell;
import guongsang.intake.table.Entry;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.Line;
import guongsang.intake.table.MergedDown;
import guongsang.intake.table.SheetProblems;
import guongsang.intake.word.CellMarks;
import guongsang.intake.word.KindWords;
import guongsang.intake.word.OrganisationCase;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a list from its lines: values from cells, merged cells filled down, ditto marks read, the kind
/// found, and every value put where its kind has a place for it.
public final class RowReader {
    private final List<MatchedColumn> columns;
    private final Map<MatchedColumn, String> titles = new HashMap<>();
    private final @Nullable Kind tableKind;
    private final MergedDown merged;
    private final SheetProblems problems;
    private final Map<Integer, Cell> above = new HashMap<>();
    private List<IntakeProblem> doubts = new ArrayList<>();

    /// `titles`: how each column is called, by its place.
    public RowReader(
            FoundTable table,
            List<MatchedColumn> columns,
            Map<Integer, String> titles,
            @Nullable Kind tableKind,
            SheetProblems problems) {
        this.columns = columns.stream()
                .filter(c -> c.match() != Match.IGNORED)
                .sorted(Comparator.comparing(RowReader::isWiderPlace))
                .toList();
        columns.forEach(c -> this.titles.put(c, titles.getOrDefault(c.index(), "")));
        this.tableKind = tableKind;
        this.merged = new MergedDown(table);
        this.problems = problems;
    }

    /// The commune stands behind the village, wherever its column is.
    private static boolean isWiderPlace(MatchedColumn column) {
        String title = Folding.fold(column.title().text());
        return column.is(Attribute.ADDRESS)
                && title.matches("(?:.* )?(?:xa|phuong|thi tran|huyen|dia phuong)")
                && !title.contains("thon");
    }

    /// Reads one row.
    public IntakeFile.Row read(Entry entry) {
        doubts = new ArrayList<>();
        Gathered gathered = new Gathered();
        String said = gather(entry.line(), gathered);
        for (Line line : entry.more()) {
            goOn(line, gathered);
        }
        RowKind kind = kind(entry, said, gathered);
        if (kind.doubt() != null) {
            doubt(entry.line(), null, null, gathered.text(Attribute.NAME), "kind.doubtful", kind.doubt());
        }
        name(gathered, kind.kind());
        Map<Attribute, Value> values = place(gathered, kind.kind());
        fromSection(entry, kind.kind(), values);
        awardAmongAchievements(entry.line(), values);
        return new IntakeFile.Row(
                entry.line().number(), kind.kind(), entry.line().hidden(), values, gathered.others, doubts);
    }

    /// Takes the cells of a line; returns what its column of kinds says.
    private String gather(Line line, Gathered gathered) {
        String kind = "";
        BirthParts birth = new BirthParts();
        GenderMarks gender = new GenderMarks();
        for (MatchedColumn column : columns) {
            Cell cell = cell(line, column);
            if (cell == null) {
                continue;
            }
            Meaning meaning = column.meaning();
            if (meaning == null) {
                gathered.other(title(column), cell.text());
                continue;
            }
            switch (meaning.part()) {
                case KIND -> kind = cell.text();
                case FAMILY, GIVEN -> gathered.add(Attribute.NAME, column, cell.text(), cell.raw(), " ");
                case DAY, MONTH, YEAR -> birth.add(meaning.part(), cell);
                case MALE, FEMALE -> {
                    if (!gender.add(meaning.part(), cell.text())) {
                        birthOrOther(column, cell, gathered, gender);
                    }
                }
                case WHOLE -> value(column, cell, gathered);
                case NUMBER, OTHER -> {}
            }
        }
        birth.text().ifPresent(text -> gathered.put(Attribute.BIRTH, text, birth.raw()));
        gender.word().ifPresent(word -> gathered.put(Attribute.GENDER, word, gender.raw()));
        if (gender.contradicts()) {
            doubt(
                    line,
                    null,
                    Attribute.GENDER,
                    gender.raw(),
                    "gender.both",
                    "Cả cột Nam và cột Nữ đều được đánh dấu: giới tính để trống, hãy chọn lại.");
        }
        return kind;
    }

    /// A date in the column of men or women is the birth of one.
    private void birthOrOther(MatchedColumn column, Cell cell, Gathered gathered, GenderMarks gender) {
        if (column.is(Attribute.BIRTH) || Character.isDigit(cell.text().charAt(0))) {
            gathered.add(Attribute.BIRTH, column, CellValues.of(Attribute.BIRTH, cell), cell.raw(), " ");
            gender.born(column.meaning() != null && column.meaning().part() == Part.MALE, cell.raw());
        } else {
            gathered.other(title(column), cell.text());
        }
    }

    private void value(MatchedColumn column, Cell cell, Gathered gathered) {
        Attribute attribute = java.util.Objects.requireNonNull(column.meaning()).attribute();
        if (attribute == null) {
            return;
        }
        Attribute second = attribute == Attribute.MEMBERS
                ? Attribute.WOMEN
                : attribute == Attribute.HOUSEHOLD_SIZE ? Attribute.WORKERS : null;
        String[] two = second == null ? null : CellValues.twoNumbers(cell.text());
        if (two != null) {
            gathered.add(attribute, column, two[0], cell.raw(), " ");
            gathered.add(second, column, two[1], cell.raw(), " ");
            return;
        }
        gathered.add(attribute, column, CellValues.of(attribute, cell), cell.raw(), between(attribute));
    }

    private static String between(Attribute attribute) {
        return switch (attribute) {
            case AWARDS, CULTURE_FAMILY -> "; ";
            case ADDRESS, LEADER, POSITION, WORKPLACE -> ", ";
            case SUMMARY, CONTENT, NOTE, METHOD, RESULT, SCALE -> "\n";
            default -> " ";
        };
    }

    /// The cell of a column, filled down and with ditto marks read; null where it says nothing.
    private @Nullable Cell cell(Line line, MatchedColumn column) {
        boolean name = column.is(Attribute.NAME);
        Cell cell = line.at(column.index());
        if (cell == null && !name) {
            cell = merged.at(line.number(), column.index());
        }
        if (cell != null && (cell.type() == RawCell.Type.ERROR || CellMarks.error(cell.text()))) {
            doubt(
                    line,
                    column,
                    column.meaning() == null ? null : column.meaning().attribute(),
                    cell.text(),
                    "cell.error",
                    "Ô cột “%s” báo lỗi %s: để trống, hãy mở tệp gửi xem lại công thức rồi điền vào."
                            .formatted(title(column), cell.text()));
            cell = null;
        }
        if (cell != null && !name && CellMarks.ditto(cell.text())) {
            cell = above.get(column.index());
        }
        if (cell != null && CellMarks.nothing(cell.text())) {
            cell = null;
        }
        if (cell == null) {
            above.remove(column.index());
        } else {
            above.put(column.index(), cell);
        }
        return cell;
    }

    /// A line that only goes on with the row above it.
    private void goOn(Line line, Gathered gathered) {
        for (MatchedColumn column : columns) {
            Cell cell = line.at(column.index());
            if (cell == null || CellMarks.nothing(cell.text())) {
                continue;
            }
            Attribute attribute =
                    column.meaning() == null ? null : column.meaning().attribute();
            if (attribute == null) {
                gathered.other(title(column), cell.text());
            } else {
                gathered.add(attribute, column, CellValues.of(attribute, cell), cell.raw(), "\n");
            }
        }
    }

    private RowKind kind(Entry entry, String said, Gathered gathered) {
        Kind kind = said.isEmpty() ? null : KindWords.label(Folding.fold(said));
        if (!said.isEmpty() && kind == null) {
            columns.stream().filter(c -> c.is(Meaning.KIND)).findFirst().ifPresent(c -> {
                gathered.other(title(c), said);
                doubt(
                        entry.line(),
                        c,
                        null,
                        said,
                        "kind.unknown",
                        "Không rõ “%s” là mô hình, tập thể, cá nhân hay hộ gia đình: hãy xem lại loại."
                                .formatted(said));
            });
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
        List<Attribute> titled = columns.stream()
                .filter(c -> c.is(Meaning.NAME))
                .findFirst()
                .map(MatchedColumn::beside)
                .orElse(List.of());
        NameText name = NameText.of(value.text(), kind, titled);
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
                    gathered.other(gathered.titles.getOrDefault(attribute, ""), value.text());
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

    private void awardAmongAchievements(Line line, Map<Attribute, Value> values) {
        Value summary = values.get(Attribute.SUMMARY);
        if (summary != null && !values.containsKey(Attribute.AWARDS) && AwardWords.in(summary.text())) {
            columns.stream()
                    .filter(c -> c.is(Attribute.SUMMARY))
                    .findFirst()
                    .ifPresent(c -> doubt(
                            line,
                            c,
                            Attribute.SUMMARY,
                            summary.text(),
                            "award.in-summary",
                            "Có vẻ danh hiệu, hình thức khen thưởng ghi ở cột “%s”: hãy xem lại, chuyển sang phần khen thưởng nếu đúng."
                                    .formatted(title(c))));
        }
    }

    private String title(MatchedColumn column) {
        return titles.getOrDefault(column, "");
    }

    private void doubt(
            Line line,
            @Nullable MatchedColumn column,
            @Nullable Attribute attribute,
            String value,
            String code,
            String message) {
        doubts.add(problems.problem(
                line.number(), column == null ? null : title(column), attribute, value, code, message));
    }
}
