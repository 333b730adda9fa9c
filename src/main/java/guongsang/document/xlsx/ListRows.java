package guongsang.document.xlsx;

import guongsang.document.content.Align;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.document.content.Signature;
import guongsang.document.layout.GlyphWidths;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Writes the rows of a list and what stands below them: closing line and signature.
final class ListRows {
    /// Excel's rows are no higher than 409.5 points; a higher one is made of several, merged.
    private static final float HIGHEST = 400;

    private final SheetXml xml;
    private final Styles styles;
    private final Columns columns;
    private final PageBreaks breaks;
    private final String[] shown;

    ListRows(SheetXml xml, Styles styles, Columns columns, PageBreaks breaks) {
        this.breaks = breaks;
        this.xml = xml;
        this.styles = styles;
        this.columns = columns;
        this.shown = new String[columns.count()];
    }

    void write(ListDocument list) throws IOException {
        ListTable table = list.table();
        Appendix appendix = list.appendix();
        boolean goesOn = appendix.closing() != null || appendix.signature() != null;
        for (Section section : table.sections()) {
            section(table, section, goesOn && section == table.sections().getLast());
        }
        boolean below = false;
        for (Block block : appendix.content()) {
            if (below) {
                across(Texts.of(block), goesOn);
            }
            below |= block instanceof Block.TableBlock;
        }
        if (appendix.closing() != null) {
            across(appendix.closing(), appendix.signature() != null);
        }
        if (appendix.signature() != null) {
            signature(appendix.signature());
        }
    }

    /// @param keepLast whether its last row must stand on the page of what follows
    private void section(ListTable table, Section section, boolean keepLast) throws IOException {
        if (section.title() != null) {
            band(section.title(), styles.part.getIndex(), true);
            if (section.rows().isEmpty()) {
                band("Không có", styles.none.getIndex(), keepLast);
            }
        }
        int number = 0;
        for (int r = 0; r < section.rows().size(); r++) {
            Row row = section.rows().get(r);
            number += row.total() ? 0 : 1;
            row(table, row, number, keepLast && r == section.rows().size() - 1);
        }
    }

    private void startRow(float height, boolean keepWithNext) throws IOException {
        xml.startRow(height);
        breaks.add(xml.row(), height, keepWithNext);
    }

    /// A line over the whole table.
    private void band(String text, int style, boolean keep) throws IOException {
        String clean = Printable.text(text);
        int lines = columns.lines(clean, GlyphWidths.TIMES_BOLD, Styles.TABLE, 0, columns.count());
        startRow(Columns.height(lines, Styles.TABLE), keep);
        xml.text(0, style, clean);
        for (int c = 1; c < columns.count(); c++) {
            xml.blank(c, style);
        }
        xml.merge(1, 0, columns.count());
        xml.endRow();
    }

    private void row(ListTable table, Row row, int number, boolean keep) throws IOException {
        int lead = table.numbered() ? 1 : 0;
        List<Cell> cells = row.cells();
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            String text = Printable.text(cells.get(c).shown());
            shown[c + lead] = text;
            if (!row.total() || c > 0) {
                lines = Math.max(lines, columns.lines(text, c + lead));
            }
        }
        float height = Columns.height(lines, Styles.TABLE);
        int parts = (int) Math.ceil(height / HIGHEST);
        for (int part = 0; part < parts; part++) {
            startRow(height / parts, keep && part == parts - 1);
            if (lead == 1) {
                numberCell(row, number, part);
            }
            for (int c = 0; c < cells.size(); c++) {
                if (part == 0 && parts > 1) {
                    xml.merge(parts, c + lead, c + lead + 1);
                }
                cell(row, table.columns().get(c), cells.get(c), c, c + lead, part);
            }
            if (part == 0 && lead == 1) {
                xml.merge(parts, 0, row.total() ? 2 : 1);
            }
            xml.endRow();
        }
    }

    private void numberCell(Row row, int number, int part) throws IOException {
        Styles.CellStyles style = of(row, Align.CENTER);
        if (row.total() && part == 0) {
            xml.text(0, style.text(), shown[1]);
        } else if (row.total() || part > 0) {
            xml.blank(0, style.text());
        } else {
            xml.number(0, style.whole(), number);
        }
    }

    private void cell(Row row, Column column, Cell cell, int index, int at, int part) throws IOException {
        Styles.CellStyles style = of(row, column.align());
        boolean label = row.total() && index == 0 && at == 1;
        if (part > 0 || label) {
            xml.blank(at, style.text());
            return;
        }
        switch (cell) {
            case Cell.Number(double value, var _, var _)
            when Double.isFinite(value) ->
                xml.number(at, value == Math.rint(value) ? style.whole() : style.fraction(), value);
            case Cell.Day(var date)
            when SheetXml.isDate(date) -> xml.date(at, (row.total() ? styles.boldDay : styles.day).getIndex(), date);
            default -> {
                String text = shown[at];
                xml.text(at, text.length() > 255 ? style.longText() : style.text(), text);
            }
        }
    }

    private Styles.CellStyles of(Row row, Align align) {
        return (row.total() ? styles.bold : styles.plain).get(align);
    }

    private void across(String text, boolean keep) throws IOException {
        String clean = Printable.text(text);
        int lines = columns.lines(clean, GlyphWidths.TIMES, Nd30.ATTACHED, 0, columns.count());
        startRow(Columns.height(lines, Nd30.ATTACHED) + 8, keep);
        xml.text(0, styles.paragraph.getIndex(), clean);
        xml.merge(1, 0, columns.count());
        xml.endRow();
    }

    /// Authority, room to sign and name in one row, because a row is never torn by the turn of a page.
    private void signature(Signature signature) throws IOException {
        int split = columns.splitAt(0.5f);
        StringBuilder text = new StringBuilder("\n");
        for (String line : signature.authorityLines()) {
            text.append(line.toUpperCase(Locale.ROOT)).append('\n');
        }
        text.append("\n".repeat(4)).append(String.join("\n", signature.below()));
        String clean = Printable.text(text.toString());
        int lines = columns.lines(clean, GlyphWidths.TIMES_BOLD, Nd30.SIGNATURE, split, columns.count());
        startRow(Columns.height(lines, Nd30.SIGNATURE), false);
        xml.text(split, styles.signature.getIndex(), clean);
        xml.merge(1, split, columns.count());
        xml.endRow();
    }
}
