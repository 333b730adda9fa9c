package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.KnownNames;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.column.Meaning;
import guongsang.intake.column.Meaning.Part;
import guongsang.intake.word.PersonWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes down the lines of a table and tells rows from headings, totals, closing lines and signatures.
public final class Body {
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,5}(?:[.,]\\d{1,3})*\\s*[.)]?");
    /// What may go on in the lines below a row.
    private static final Set<Attribute> LONG = EnumSet.of(
            Attribute.SUMMARY,
            Attribute.AWARDS,
            Attribute.CONTENT,
            Attribute.NOTE,
            Attribute.METHOD,
            Attribute.RESULT,
            Attribute.SCALE,
            Attribute.REPLICABILITY);
    /// So many cells make a line below the signatures a row after all.
    private static final int SURELY_A_ROW = 3;

    /// A heading has its number, its label, and perhaps how many there are, by kind.
    private static final int MOST_IN_HEADING = 6;

    private final FoundTable table;
    private final List<MatchedColumn> columns;
    private final KnownNames known;
    private final List<Integer> names = new ArrayList<>();
    private final Set<Integer> longTexts = new HashSet<>();
    private final int number;
    private final MergedDown merged;
    private final Sections sections = new Sections();
    private final RowNumbers numbers;
    private final Claims claims;
    private final List<Entry> entries = new ArrayList<>();
    private boolean over;

    private Body(FoundTable table, List<MatchedColumn> columns, KnownNames known, SheetProblems problems) {
        this.table = table;
        this.columns = columns;
        this.known = known;
        int place = -1;
        String title = "";
        for (MatchedColumn column : columns) {
            Meaning meaning = column.meaning();
            if (column.is(Meaning.NUMBER)) {
                place = column.index();
                title = column.title().text();
            } else if (column.is(Attribute.NAME)) {
                names.add(column.index());
            } else if (meaning != null && meaning.part() == Part.WHOLE && LONG.contains(meaning.attribute())) {
                longTexts.add(column.index());
            } else if (meaning == null) {
                longTexts.add(column.index());
            }
        }
        this.number = place;
        this.merged = new MergedDown(table);
        this.numbers = new RowNumbers(title, problems);
        this.claims = new Claims(problems);
    }

    /// The rows of a table; what is doubtful about its lines goes to `problems`. `template`: rows that have only their
    /// number are nothing to speak of.
    public static List<Entry> read(
            FoundTable table, List<MatchedColumn> columns, KnownNames known, SheetProblems problems, boolean template) {
        Body body = new Body(table, columns, known, problems);
        List<Line> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            body.read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        body.numbers.end(template);
        body.claims.end(body.entries);
        return body.entries;
    }

    private void read(Line line, @Nullable Line next) {
        String running = line.text(number);
        boolean numbered = !running.isEmpty()
                && running.length() < 16
                && NUMBER.matcher(running).matches();
        if (HeaderFinder.isColumnNumbers(line)) {
            return;
        }
        if (numbered && line.filled() == 1) {
            numbers.alone(line, running);
            return;
        }
        if (!numbered && outside(line)) {
            return;
        }
        SectionLabel heading = heading(line, running, numbered, next);
        if (heading != null) {
            if (!over || heading.kind() != null) {
                sections.begin(heading);
                numbers.restart();
                over = false;
            }
            return;
        }
        boolean named = names.stream().anyMatch(line::has);
        if (over && !(line.filled() >= SURELY_A_ROW && named && (numbered || line.filled() > SURELY_A_ROW))) {
            return;
        }
        if (!named && !numbered && goesOn(line)) {
            entries.getLast().more().add(line);
            return;
        }
        if (isRow(line, numbered, named)) {
            over = false;
            entries.add(new Entry(line, sections.now()));
            numbers.row(line, running);
        }
    }

    /// Totals, closing lines, signatures and notes.
    private boolean outside(Line line) {
        String first = line.first();
        if (LinePatterns.total(first) || LinePatterns.closing(first)) {
            claims.add(line, first, entries.size());
            return true;
        }
        boolean named = names.stream().anyMatch(c -> line.has(c) && !LinePatterns.signature(line.text(c)));
        if (line.filled() <= 5
                && !(named && line.filled() >= SURELY_A_ROW)
                && line.columns().stream().anyMatch(c -> signs(line, c))) {
            over = true;
            return true;
        }
        return line.filled() == 1 && LinePatterns.note(first);
    }

    /// A signature stands where a row has no post ("Chủ tịch" beside a name).
    private boolean signs(Line line, int column) {
        boolean post = columns.stream()
                .anyMatch(c -> c.index() == column
                        && c.is(Attribute.POSITION)
                        && names.stream().anyMatch(line::has)
                        && names.stream().noneMatch(n -> LinePatterns.signature(line.text(n))));
        return !post && LinePatterns.signature(line.text(column));
    }

    private @Nullable SectionLabel heading(Line line, String running, boolean numbered, @Nullable Line next) {
        if (line.filled() > MOST_IN_HEADING && !allAlike(line)) {
            return null;
        }
        List<Integer> texts = line.columns().stream()
                .filter(c -> c != number && !isCount(line, c))
                .toList();
        boolean apart = SectionLabel.isNumber(running);
        if (apart || numbered) {
            if (texts.size() != 1) {
                return null;
            }
            SectionLabel label = SectionLabel.of(running, line.text(texts.getFirst()), known);
            return apart || label.isKindAlone() || continued(running, next) ? label : null;
        }
        if (texts.size() > 1 && !allAlike(line)) {
            return null;
        }
        String text = line.first();
        SectionLabel label = SectionLabel.of("", text, known);
        int at = line.columns().getFirst();
        if (label.isKindAlone() || table.grid().lastColumn(line.number(), at) - at >= 2) {
            return label;
        }
        if (longTexts.contains(at)) {
            return null;
        }
        boolean name = names.contains(at) && (number < 0 || PersonWords.person(text));
        return name && !label.numbered() && !headsNext(label, next) ? null : label;
    }

    /// Where no numbers tell rows from headings: "Lĩnh vực: Y tế", or an organisation over the name of a person.
    private boolean headsNext(SectionLabel label, @Nullable Line next) {
        if (label.values().containsKey(Attribute.FIELD) || label.values().containsKey(Attribute.MOVEMENT)) {
            return true;
        }
        return !label.values().isEmpty()
                && next != null
                && next.filled() > 1
                && names.stream().anyMatch(c -> PersonWords.person(next.text(c)));
    }

    /// "1 | Trường Mầm non" over "1.1 | …".
    private boolean continued(String running, @Nullable Line next) {
        String own = running.replaceAll("[.)\\s]+$", "");
        return next != null && next.text(number).matches(Pattern.quote(own) + "[.,]\\d{1,3}.*");
    }

    private boolean isCount(Line line, int column) {
        Cell cell = line.at(column);
        return cell != null && cell.text().matches("\\d{1,4}");
    }

    /// Where areas are not merged but repeated, the same text stands in each cell.
    private static boolean allAlike(Line line) {
        String first = line.first();
        return first.length() > 3
                && line.columns().stream().allMatch(c -> line.text(c).equals(first));
    }

    /// Only long texts, under a row (its name may be merged down to here).
    private boolean goesOn(Line line) {
        return !entries.isEmpty()
                && (names.stream().anyMatch(c -> merged.at(line.number(), c) != null)
                        || line.columns().stream().allMatch(longTexts::contains)
                                && line.number() - lastNumber() == 1
                                && !merged.any(line.number()));
    }

    private int lastNumber() {
        Entry last = entries.getLast();
        return last.more().isEmpty()
                ? last.line().number()
                : last.more().getLast().number();
    }

    private boolean isRow(Line line, boolean numbered, boolean named) {
        long values = line.columns().stream().filter(c -> c != number).count();
        return named ? numbered || values > 0 : numbered || values >= SURELY_A_ROW;
    }
}
