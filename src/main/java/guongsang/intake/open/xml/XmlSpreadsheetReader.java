package guongsang.intake.open.xml;

import guongsang.intake.open.delimited.Encoding;
import guongsang.intake.open.grid.CellFormat;
import guongsang.intake.open.grid.CellValue;
import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pieces;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawCell.Type;
import guongsang.intake.raw.RawSheet;
import guongsang.intake.raw.RawSheet.Area;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A workbook as one XML file ("XML Spreadsheet 2003").
public final class XmlSpreadsheetReader {
    private record Style(@Nullable String font, CellFormat format) {}

    private static final Style PLAIN = new Style(null, CellFormat.PLAIN);

    private final Opening opening;
    private final Map<String, Style> styles = new HashMap<>();
    private final List<RawSheet> sheets = new ArrayList<>();
    private SheetBuilder sheet;
    private int row;
    private int column;
    private int colInfo;

    public XmlSpreadsheetReader(Opening opening) {
        this.opening = opening;
        this.sheet = new SheetBuilder(opening, "", false);
    }

    public RawBook read(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = Xml.read(new StringReader(Encoding.decode(bytes).strip()));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("Worksheet")) {
                sheets.add(sheet.build());
            }
        }
        return new RawBook(opening.name(), sheets, opening.notices());
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Style" -> style(xml);
            case "Worksheet" -> {
                if (sheets.size() >= Limits.SHEETS) {
                    throw opening.refusals().tooMany(null);
                }
                sheet = new SheetBuilder(opening, Objects.requireNonNullElse(Xml.attribute(xml, "Name"), ""), false);
                row = 0;
                colInfo = 0;
            }
            case "Visible" -> {
                if (Xml.text(xml).contains("Hidden")) {
                    sheet.hide();
                }
            }
            case "Column" -> {
                colInfo = Xml.number(xml, "Index", colInfo + 1);
                int last = Math.min(colInfo + Xml.number(xml, "Span", 0), Limits.COLUMNS);
                if (Xml.flag(xml, "Hidden")) {
                    sheet.hideColumns(colInfo - 1, last - 1);
                }
                colInfo = last;
            }
            case "Row" -> {
                row = Math.max(1, Xml.number(xml, "Index", row + 1));
                column = 0;
                sheet.row(row, Xml.flag(xml, "Hidden"));
                row += Xml.number(xml, "Span", 0);
            }
            case "Cell" -> cell(xml);
            default -> {}
        }
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        String id = Objects.requireNonNullElse(Xml.attribute(xml, "ID"), "");
        String parent = Objects.requireNonNullElse(Xml.attribute(xml, "Parent"), "Default");
        Style base = styles.getOrDefault(parent, PLAIN);
        String font = base.font();
        CellFormat format = base.format();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("Style")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("Font")) {
                font = Objects.requireNonNullElse(Xml.attribute(xml, "FontName"), font == null ? "" : font);
            } else if (xml.getLocalName().equals("NumberFormat")) {
                String code = Objects.requireNonNullElse(Xml.attribute(xml, "Format"), "General");
                format = code.equals("Percent") ? CellFormat.of("0.00%") : CellFormat.of(code);
            }
        }
        styles.put(id, new Style(font == null || font.isEmpty() ? null : font, format));
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        column = Math.max(1, Xml.number(xml, "Index", column + 1));
        int across = Xml.number(xml, "MergeAcross", 0);
        int down = Xml.number(xml, "MergeDown", 0);
        Style style = styles.getOrDefault(Objects.requireNonNullElse(Xml.attribute(xml, "StyleID"), "Default"), PLAIN);
        if (across > 0 || down > 0) {
            sheet.merge(new Area(row, row + Math.min(down, Limits.ROWS), column - 1, column - 1 + across));
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("Data")) {
                data(xml, style);
            } else {
                Xml.skip(xml);
            }
        }
        column += Math.min(across, Limits.COLUMNS);
    }

    private void data(XMLStreamReader xml, Style style) throws XMLStreamException {
        String type = Objects.requireNonNullElse(Xml.attribute(xml, "Type"), "String");
        Pieces pieces = pieces(xml);
        String text = pieces.text();
        switch (type) {
            case "Number" -> add(CellValue.number(text, style.format(), false), style);
            case "Boolean" -> add(CellValue.flag(Xml.isTrue(text)), style);
            case "Error" -> add(CellValue.error(text), style);
            case "DateTime" -> {
                CellValue date = CellValue.isoDate(text);
                add(date == null ? new CellValue(Type.TEXT, text) : date, style);
            }
            default -> sheet.cell(pieces.cell(column - 1, style.font(), opening));
        }
    }

    private void add(CellValue value, Style style) {
        sheet.cell(column - 1, value.type(), opening.keep(value.text()), style.font());
    }

    /// The text inside, with the fonts that `<Font html:Face>` gives to its pieces.
    private static Pieces pieces(XMLStreamReader xml) throws XMLStreamException {
        Pieces pieces = new Pieces();
        List<@Nullable String> fonts = new ArrayList<>();
        fonts.add(null);
        while (!fonts.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String face = Xml.attribute(xml, "Face");
                    fonts.add(face == null ? fonts.getLast() : face);
                }
                case XMLStreamConstants.END_ELEMENT -> fonts.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    pieces.add(xml.getText(), fonts.getLast());
                default -> {}
            }
        }
        return pieces;
    }
}
