package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.MadeUpList.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes one table: header, column numbers, sections, rows, totals, in one of many ways.
final class MadeUpTable {
    /// How the table says what its rows are.
    enum Kinds {
        ONE,
        SECTIONS,
        COLUMN,
        BY_NAME
    }

    private final Random random;
    private final ListWords words;
    private final SheetWriting sheet;
    private final Kinds kinds;
    private final List<Kind> of;
    private final boolean merges;
    private final List<MadeUpColumn> columns = new ArrayList<>();
    private final boolean numbered;
    private final boolean dittos;
    private final Map<Integer, String> above = new LinkedHashMap<>();
    private final String unitSection;
    private final String fieldSection;
    private int running;

    MadeUpTable(
            Random random,
            ListWords words,
            SheetWriting sheet,
            Kinds kinds,
            List<Kind> of,
            boolean merges,
            boolean mayHaveSections,
            StringBuilder story) {
        this.random = random;
        this.words = words;
        this.sheet = sheet;
        this.kinds = kinds;
        this.of = of;
        this.merges = merges;
        this.numbered = random.nextInt(8) > 0;
        this.dittos = random.nextInt(3) == 0;
        boolean people = of.contains(Kind.INDIVIDUAL) || of.contains(Kind.HOUSEHOLD);
        List<Attribute> plain = new ArrayList<>(List.of(Attribute.SUMMARY));
        for (Attribute attribute : List.of(
                Attribute.ADDRESS,
                Attribute.FIELD,
                Attribute.MOVEMENT,
                Attribute.AWARDS,
                Attribute.CONTENT,
                Attribute.NOTE)) {
            if (random.nextInt(3) > 0) {
                plain.add(attribute);
            }
        }
        if (people) {
            for (Attribute attribute : List.of(Attribute.POSITION, Attribute.WORKPLACE)) {
                if (random.nextBoolean()) {
                    plain.add(attribute);
                }
            }
        }
        boolean one = kinds == Kinds.ONE && of.equals(List.of(Kind.INDIVIDUAL)) && mayHaveSections;
        unitSection = one && !plain.contains(Attribute.WORKPLACE) && random.nextInt(3) == 0
                ? words.any("Trường THCS Phú Sơn", "UBND xã Phú Sơn", "Trạm Y tế xã Phú Sơn")
                : null;
        fieldSection = one && unitSection == null && !plain.contains(Attribute.FIELD) && random.nextInt(2) == 0
                ? words.any("Giáo dục", "Y tế")
                : null;
        List<MadeUpColumn> middle = new ArrayList<>();
        plain.forEach(a -> middle.add(MadeUpColumn.plain(a, words, random)));
        if (random.nextInt(3) == 0) {
            middle.add(new MadeUpColumn.Strange(words.any(ListWords.STRANGE)));
        }
        if (people) {
            MadeUpColumn.personal(words, random).forEach(middle::add);
        }
        Collections.shuffle(middle, random);
        String name = words.any(
                of.size() == 1 && kinds == Kinds.ONE
                        ? ListWords.NAME_TITLES.get(of.getFirst())
                        : ListWords.MIXED_NAME_TITLES);
        columns.add(new MadeUpColumn.Name(name, people && kinds == Kinds.ONE ? random.nextInt(5) : 4, merges));
        columns.addAll(middle);
        if (kinds == Kinds.COLUMN) {
            columns.add(
                    random.nextInt(columns.size() + 1),
                    new MadeUpColumn.OfKind(words.any("Loại", "Đối tượng", "Loại hình", "Loại điển hình")));
        }
        story.append(" ")
                .append(columns)
                .append(numbered ? "" : " không STT")
                .append(dittos ? " nt" : "")
                .append(unitSection == null ? "" : " mục đơn vị")
                .append(fieldSection == null ? "" : " mục lĩnh vực");
    }

    /// Writes from a row on; gives the row below.
    int write(String name, int from, List<Truth> truths) {
        int header = from;
        int row = header(from);
        if (random.nextInt(3) == 0) {
            int width = width();
            for (int c = 0; c < width; c++) {
                sheet.text(row, c, "(" + (c + 1) + ")");
            }
            row++;
        }
        int section = 0;
        for (Kind kind : of) {
            if (kinds == Kinds.SECTIONS) {
                section(row++, section++, kind);
                running = random.nextBoolean() ? 0 : running;
            }
            if (unitSection != null) {
                label(row++, words.any("I. ", "", "1. ") + unitSection);
            }
            if (fieldSection != null) {
                label(row++, words.any("Lĩnh vực: ", "II. Lĩnh vực ") + fieldSection);
            }
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                if (random.nextInt(12) == 0) {
                    row++;
                }
                if (i == 2 && random.nextInt(10) == 0) {
                    row = header(row);
                }
                truths.add(row(name, row, kinds == Kinds.BY_NAME ? words.any(of) : kind));
                row++;
            }
            if (kinds == Kinds.SECTIONS && random.nextInt(4) == 0) {
                sheet.text(row, numbered ? 1 : 0, words.any("Cộng", "Tổng số", "Cộng: " + count));
                row++;
            }
        }
        if (kinds != Kinds.ONE && random.nextInt(4) == 0) {
            sheet.text(row, 0, "Tổng cộng: " + truths.size());
            row++;
        }
        assert header < row;
        return row;
    }

    private int width() {
        return (numbered ? 1 : 0)
                + columns.stream().mapToInt(MadeUpColumn::width).sum();
    }

    private int header(int row) {
        boolean two = columns.stream().anyMatch(c -> !c.below().isEmpty());
        int last = two ? row + 1 : row;
        int at = 0;
        if (numbered) {
            sheet.text(row, 0, words.any("STT", "TT", "Số TT", "Stt"));
            sheet.merge(row, last, 0, 0);
            at = 1;
        }
        for (MadeUpColumn column : columns) {
            List<String> above = column.above();
            for (int i = 0; i < above.size(); i++) {
                if (!above.get(i).isEmpty()) {
                    sheet.text(row, at + i, above.get(i));
                }
            }
            for (int i = 0; i < column.below().size(); i++) {
                sheet.text(row + 1, at + i, column.below().get(i));
            }
            if (column.below().isEmpty()) {
                for (int i = 0; i < column.width(); i++) {
                    boolean wide = above.size() == 1 && column.width() > 1;
                    sheet.merge(row, last, at + i, wide ? at + column.width() - 1 : at + i);
                    if (wide) {
                        break;
                    }
                }
            } else {
                sheet.merge(row, row, at, at + column.width() - 1);
            }
            at += column.width();
        }
        return last + 1;
    }

    private void section(int row, int index, Kind kind) {
        String word = random.nextBoolean()
                ? kind.word().toUpperCase()
                : Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1);
        String roman = List.of("I", "II", "III", "IV").get(index);
        if (numbered && random.nextInt(3) == 0) {
            sheet.text(row, 0, words.any(roman, roman + "."));
            sheet.text(row, 1, word);
            if (random.nextBoolean()) {
                sheet.text(row, 3, "05");
            }
            return;
        }
        label(
                row,
                words.any(
                        roman + ". " + word,
                        "ABCD".charAt(index) + ". " + word,
                        roman + "/ " + word,
                        "Phần " + roman + ": " + word,
                        roman + ". " + word + ": 05",
                        word + " (12)",
                        (index + 1) + ". " + word,
                        word));
    }

    private void label(int row, String text) {
        int at = numbered && random.nextInt(3) == 0 ? 1 : 0;
        sheet.text(row, at, text);
        if (at == 0 && (!numbered || random.nextBoolean())) {
            sheet.merge(row, row, 0, width() - 1);
        }
    }

    private Truth row(String name, int row, Kind kind) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        Map<String, String> others = new LinkedHashMap<>();
        boolean woman = random.nextBoolean();
        int at = 0;
        if (numbered) {
            running++;
            if (random.nextInt(4) == 0) {
                sheet.text(row, 0, "%02d".formatted(running));
            } else {
                sheet.number(row, 0, running);
            }
            at = 1;
        }
        for (MadeUpColumn column : columns) {
            if (column instanceof MadeUpColumn.Plain plain) {
                plain(row, at, kind, plain.attribute(), values);
            } else {
                column.fill(new MadeUpColumn.Place(sheet, words, random, row, at, kind, woman), values, others);
            }
            at += column.width();
        }
        if (unitSection != null) {
            values.put(Attribute.WORKPLACE, unitSection);
        }
        if (fieldSection != null) {
            values.put(Attribute.FIELD, fieldSection);
        }
        if (random.nextInt(25) == 0) {
            sheet.hide(row);
        }
        return new Truth(name, row, kind, values, others);
    }

    private void plain(int row, int at, Kind kind, Attribute attribute, Map<Attribute, String> values) {
        boolean people = kind == Kind.INDIVIDUAL || kind == Kind.HOUSEHOLD;
        boolean empty = attribute != Attribute.SUMMARY && random.nextInt(6) == 0
                || !people && (attribute == Attribute.POSITION || attribute == Attribute.WORKPLACE);
        if (empty) {
            if (random.nextInt(5) == 0) {
                sheet.text(row, at, words.any("-", "…", "...."));
            }
            above.remove(at);
            return;
        }
        String before = above.get(at);
        boolean again = dittos
                && before != null
                && (attribute == Attribute.FIELD || attribute == Attribute.WORKPLACE || attribute == Attribute.MOVEMENT)
                && random.nextBoolean();
        String value = again ? before : words.value(attribute);
        sheet.text(row, at, again ? words.any("\"", "nt", "-nt-", "như trên", "- nt -", "”") : value);
        above.put(at, value);
        values.put(attribute, value);
    }
}
