package guongsang.intake.open.ods;

import guongsang.intake.open.grid.CellFormat;
import guongsang.intake.open.grid.CellValue;
import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pieces;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawCell.Type;
import guongsang.intake.raw.RawSheet;
import guongsang.intake.raw.RawSheet.Area;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One sheet of an OpenDocument workbook. Empty rows and cells that are said to repeat a million times cost nothing.
final class OdsSheet {
    private final Opening opening;
    private final OdsStyles styles;
    private final SheetBuilder sheet;
    private final List<@Nullable String> columnStyles = new ArrayList<>();
    private final List<RawCell> cells = new ArrayList<>();
    private int row = 1;
    private int column;

    OdsSheet(Opening opening, OdsStyles styles, String name, boolean hidden) {
        this.opening = opening;
        this.styles = styles;
        this.sheet = new SheetBuilder(opening, name, hidden);
    }

    /// Reads to the end of the `table` element at which the stream stands.
    RawSheet read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table-row" -> row(xml);
                        case "table-column" -> {
                            column(xml);
                            depth++;
                        }
                        case "table-header-rows",
                                "table-row-group",
                                "table-rows",
                                "table-header-columns",
                                "table-column-group",
                                "table-columns" -> depth++;
                        default -> Xml.skip(xml);
                    }
                }
                default -> {}
            }
        }
        return sheet.build();
    }

    private void column(XMLStreamReader xml) {
        int first = columnStyles.size();
        int count = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
        int last = Math.min(first + count, Limits.COLUMNS) - 1;
        if (isHidden(xml)) {
            sheet.hideColumns(first, last);
        }
        String style = Xml.attribute(xml, "default-cell-style-name");
        for (int i = first; i <= last; i++) {
            columnStyles.add(style);
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String seen = Xml.attribute(xml, "visibility");
        return seen != null && !seen.equals("visible");
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int times = Math.max(1, Xml.number(xml, "number-rows-repeated", 1));
        boolean hidden = isHidden(xml);
        opening.step();
        cells.clear();
        column = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table-cell" -> cell(xml);
                        case "covered-table-cell" -> {
                            column += Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
                            Xml.skip(xml);
                        }
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
        if (!cells.isEmpty()) {
            for (int i = 0; i < times; i++) {
                sheet.row(row + i, hidden);
                cells.forEach(sheet::cell);
            }
        }
        row = (int) Math.min((long) row + times, Integer.MAX_VALUE / 2);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int times = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
        int across = Xml.number(xml, "number-columns-spanned", 1);
        int down = Xml.number(xml, "number-rows-spanned", 1);
        String type = "";
        boolean error = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")) {
                // LibreOffice says twice what a cell holds, in its own second word also that it is an error.
                error |= xml.getAttributeValue(i).equals("error");
                type = "calcext".equals(xml.getAttributePrefix(i)) ? type : xml.getAttributeValue(i);
            }
        }
        String value = Xml.attribute(xml, valueName(type));
        String style = Xml.attribute(xml, "style-name");
        if (style == null && column < columnStyles.size()) {
            style = columnStyles.get(column);
        }
        String font = styles.cellFont(style);
        if (across > 1 || down > 1) {
            sheet.merge(new Area(
                    row, row + Math.min(down, Limits.ROWS) - 1, column, column + Math.min(across, Limits.COLUMNS) - 1));
        }
        Pieces shown = text(xml);
        if (!shown.isEmpty() || value != null) {
            RawCell cell = value(type, value, error, shown, font);
            if (!cell.text().isBlank()) {
                for (int i = 0; i < times; i++) {
                    if (column + i >= Limits.COLUMNS) {
                        throw opening.refusals().tooMany(null);
                    }
                    cells.add(new RawCell(column + i, cell.type(), cell.text(), cell.font(), cell.runs()));
                }
            }
        }
        column = (int) Math.min((long) column + times, Integer.MAX_VALUE / 2);
    }

    private static String valueName(String type) {
        return switch (type) {
            case "date" -> "date-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        };
    }

    private RawCell value(String type, @Nullable String value, boolean error, Pieces shown, @Nullable String font) {
        CellValue plain = null;
        if (error) {
            plain = CellValue.error(shown.text());
        } else if (value != null) {
            plain = switch (type) {
                case "float", "currency" -> number(value, shown.text().strip());
                case "date" -> CellValue.isoDate(value);
                case "boolean" -> CellValue.flag(value.equals("true"));
                case "percentage" -> shown.isEmpty() ? CellValue.number(value, CellFormat.PLAIN, false) : null;
                case "string" -> shown.isEmpty() ? new CellValue(Type.TEXT, value) : null;
                default -> null;
            };
        }
        return plain == null
                ? shown.cell(column, font, opening)
                : new RawCell(column, plain.type(), opening.keep(plain.text()), font);
    }

    /// Leading zeros that the cell shows belong to it.
    private static CellValue number(String value, String shown) {
        CellValue number = CellValue.number(value, CellFormat.PLAIN, false);
        boolean padded = shown.length() > number.text().length()
                && shown.startsWith("0")
                && shown.endsWith(number.text())
                && shown.chars().allMatch(c -> c >= '0' && c <= '9');
        return padded ? new CellValue(Type.NUMBER, shown) : number;
    }

    /// The paragraphs of the present cell, notes and drawings left out; stands at its end then.
    private Pieces text(XMLStreamReader xml) throws XMLStreamException {
        Pieces pieces = new Pieces();
        List<@Nullable String> fonts = new ArrayList<>();
        fonts.add(null);
        while (!fonts.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> fonts.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (fonts.size() > 1) {
                        pieces.addFlowing(xml.getText(), fonts.getLast());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "annotation", "frame", "custom-shape", "g", "detective", "shapes" -> {
                            Xml.skip(xml);
                            continue;
                        }
                        case "p" -> pieces.endLine();
                        case "s" -> pieces.add(" ".repeat(Math.min(1000, Xml.number(xml, "c", 1))), fonts.getLast());
                        case "tab" -> pieces.add(" ", fonts.getLast());
                        case "line-break" -> pieces.breakLine();
                        default -> {}
                    }
                    String own = xml.getLocalName().equals("span")
                            ? styles.textFont(Xml.attribute(xml, "style-name"))
                            : null;
                    fonts.add(own == null ? fonts.getLast() : own);
                }
                default -> {}
            }
        }
        return pieces;
    }
}
