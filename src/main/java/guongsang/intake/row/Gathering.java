package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.column.Meaning;
import guongsang.intake.column.Meaning.Part;
import guongsang.intake.table.Cell;
import guongsang.intake.table.Line;
import guongsang.intake.word.CellMarks;
import java.util.Objects;

/// Takes the values of a row from its cells, before it is known of what kind it is.
final class Gathering {
    private final RowCells cells;

    Gathering(RowCells cells) {
        this.cells = cells;
    }

    /// Takes the cells of a line; returns what its column of kinds says.
    String gather(Line line, Gathered gathered, Doubts doubts) {
        String kind = "";
        BirthParts birth = new BirthParts();
        GenderMarks gender = new GenderMarks();
        for (MatchedColumn column : cells.columns()) {
            Cell cell = cells.cell(line, column, doubts);
            if (cell == null) {
                continue;
            }
            Meaning meaning = column.meaning();
            if (meaning == null) {
                gathered.other(cells.title(column), cell.text());
                continue;
            }
            switch (meaning.part()) {
                case KIND -> kind = cell.text();
                case FAMILY, GIVEN -> gathered.add(Attribute.NAME, cell.text(), cell.raw(), " ");
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
            doubts.add(
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
            gathered.add(Attribute.BIRTH, CellValues.of(Attribute.BIRTH, cell), cell.raw(), " ");
            gender.born(column.meaning() != null && column.meaning().part() == Part.MALE, cell.raw());
        } else {
            gathered.other(cells.title(column), cell.text());
        }
    }

    private void value(MatchedColumn column, Cell cell, Gathered gathered) {
        Attribute attribute = Objects.requireNonNull(column.meaning()).attribute();
        if (attribute == null) {
            return;
        }
        Attribute second = attribute == Attribute.MEMBERS
                ? Attribute.WOMEN
                : attribute == Attribute.HOUSEHOLD_SIZE ? Attribute.WORKERS : null;
        String[] two = second == null ? null : CellValues.twoNumbers(cell.text());
        if (two != null) {
            gathered.add(attribute, two[0], cell.raw(), " ");
            gathered.add(second, two[1], cell.raw(), " ");
            return;
        }
        gathered.add(attribute, CellValues.of(attribute, cell), cell.raw(), between(attribute));
    }

    private static String between(Attribute attribute) {
        return switch (attribute) {
            case AWARDS, CULTURE_FAMILY -> "; ";
            case ADDRESS, LEADER, POSITION, WORKPLACE -> ", ";
            case SUMMARY, CONTENT, NOTE, METHOD, RESULT, SCALE -> "\n";
            default -> " ";
        };
    }

    /// A line that only goes on with the row above it.
    void goOn(Line line, Gathered gathered) {
        for (MatchedColumn column : cells.columns()) {
            Cell cell = line.at(column.index());
            if (cell == null || CellMarks.nothing(cell.text())) {
                continue;
            }
            Attribute attribute =
                    column.meaning() == null ? null : column.meaning().attribute();
            if (attribute == null) {
                gathered.other(cells.title(column), cell.text());
            } else {
                gathered.add(attribute, CellValues.of(attribute, cell), cell.raw(), "\n");
            }
        }
    }
}
