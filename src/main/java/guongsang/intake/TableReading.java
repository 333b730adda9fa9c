package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile;
import guongsang.intake.ReadingAids.TablePlace;
import guongsang.intake.column.ColumnMatcher;
import guongsang.intake.column.ColumnTitle;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.row.RowReader;
import guongsang.intake.row.TableKind;
import guongsang.intake.table.Body;
import guongsang.intake.table.Entry;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.SheetProblems;
import guongsang.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one table: its columns matched, its lines told apart, its rows made.
final class TableReading {
    /// More hidden rows than this are told together.
    private static final int TOLD_SINGLY = 20;

    private final FoundTable table;
    private final ReadingAids aids;
    private final boolean template;
    private final SheetProblems problems;
    private final @Nullable String unit;
    private final List<ColumnTitle> titles;
    private final String layout;

    /// `unit`: the known unit that the sheet is from where it is not the file's; null for all others.
    TableReading(FoundTable table, ReadingAids aids, boolean template, @Nullable String unit, SheetProblems problems) {
        this.unit = unit;
        this.table = table;
        this.aids = aids;
        this.template = template;
        this.problems = problems;
        this.titles = table.titles();
        this.layout = layout(titles);
    }

    IntakeFile.Sheet sheet() {
        ColumnMapping byHand = aids.byHand().get(new TablePlace(table.grid().name(), table.headerRow()));
        ColumnMapping remembered = aids.remembered().apply(layout).orElse(null);
        @Nullable Kind own = templateKind();
        List<MatchedColumn> columns = new ColumnMatcher(aids.known(), aids.year(), proposes())
                .match(
                        titles,
                        table::values,
                        own == null ? Map.of() : aids.templates().getOrDefault(own, Map.of()),
                        byHand,
                        remembered);
        Map<Integer, String> names = names();
        List<Entry> entries = Body.read(table, columns, aids.known(), problems, template);
        RowReader reader = new RowReader(table, columns, names, kind(columns, own, byHand, remembered), unit, problems);
        List<IntakeFile.Row> rows = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            rows.add(reader.read(entry));
        }
        hidden(columns, names, rows);
        return new IntakeFile.Sheet(
                table.grid().name(),
                table.headerRow(),
                table.grid().encoding(),
                layout,
                columns.stream().map(c -> column(c, names)).toList(),
                rows);
    }

    /// "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG".
    private boolean proposes() {
        return table.heading().stream()
                .map(line -> Folding.fold(line.first()))
                .anyMatch(text -> text.contains("de nghi khen thuong") || text.contains("de nghi tang"));
    }

    private static IntakeFile.Column column(MatchedColumn column, Map<Integer, String> names) {
        return new IntakeFile.Column(
                column.index(),
                names.getOrDefault(column.index(), ""),
                column.title().hidden(),
                column.meaning() == null ? null : column.meaning().attribute(),
                column.match());
    }

    private @Nullable Kind kind(
            List<MatchedColumn> columns,
            @Nullable Kind own,
            @Nullable ColumnMapping byHand,
            @Nullable ColumnMapping remembered) {
        if (byHand != null && byHand.kind() != null) {
            return byHand.kind();
        }
        if (remembered != null && remembered.kind() != null) {
            return remembered.kind();
        }
        return own != null ? own : TableKind.of(table, columns);
    }

    /// The kind whose template of the office this table is: all its headings are there.
    private @Nullable Kind templateKind() {
        Set<String> folded = titles.stream().map(t -> Folding.fold(t.text())).collect(Collectors.toSet());
        Kind best = null;
        int most = 0;
        for (Kind kind : Kind.values()) {
            Map<String, Attribute> headings = aids.templates().getOrDefault(kind, Map.of());
            if (headings.size() > most && folded.containsAll(headings.keySet())) {
                best = kind;
                most = headings.size();
            }
        }
        return best;
    }

    /// How the columns are called, no two alike: "Cột D" where there is no title, "Ghi chú (cột H)" where it was used
    /// before.
    private Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (ColumnTitle title : titles) {
            String letter = letter(title.index());
            String name = title.parts().isEmpty() ? "Cột " + letter : title.text();
            names.put(title.index(), used.add(name) ? name : "%s (cột %s)".formatted(name, letter));
        }
        return names;
    }

    private static String letter(int column) {
        String letter = Character.toString((char) ('A' + column % 26));
        return column < 26 ? letter : letter(column / 26 - 1) + letter;
    }

    private void hidden(List<MatchedColumn> columns, Map<Integer, String> names, List<IntakeFile.Row> rows) {
        for (MatchedColumn column : columns) {
            if (column.title().hidden()) {
                problems.warnColumn(
                        names.getOrDefault(column.index(), ""),
                        column.meaning() == null ? null : column.meaning().attribute(),
                        "column.hidden",
                        "Cột “%s” bị ẩn trong tệp, vẫn được đọc: hãy xem đơn vị có ý bỏ cột này không."
                                .formatted(names.getOrDefault(column.index(), "")));
            }
        }
        List<IntakeFile.Row> hidden =
                rows.stream().filter(IntakeFile.Row::hidden).toList();
        if (hidden.size() > TOLD_SINGLY) {
            problems.warn(
                    "row.hidden",
                    "%d dòng bị ẩn trong tệp (từ dòng %d), vẫn được đọc: hãy xem đơn vị có ý bỏ những dòng này không."
                            .formatted(hidden.size(), hidden.getFirst().number()));
        } else {
            hidden.forEach(row -> problems.warn(
                    row.number(),
                    null,
                    row.value(Attribute.NAME).map(IntakeFile.Value::text).orElse(null),
                    "row.hidden",
                    "Dòng này bị ẩn trong tệp, vẫn được đọc: hãy xem đơn vị có ý bỏ dòng này không."));
        }
    }

    private static String layout(List<ColumnTitle> titles) {
        String folded = titles.stream().map(t -> Folding.fold(t.text())).collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
