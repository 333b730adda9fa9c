package guongsang.intake.open.xlsx;

import guongsang.intake.open.grid.CellFormat;
import guongsang.intake.open.grid.CellValue;
import guongsang.intake.open.grid.Fonts;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawCell.Type;
import guongsang.intake.raw.RawSheet.Area;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One worksheet, read cell by cell. Rows and cells that do not say where they stand follow the one before.
final class SheetReader {
    private static final int LAST_ROW = 1 << 20;

    private final Opening opening;
    private final Strings strings;
    private final Styles styles;
    private final boolean from1904;
    private final SheetBuilder sheet;
    private int row;
    private boolean rowHidden;
    private int column;

    SheetReader(Opening opening, Strings strings, Styles styles, boolean from1904, SheetBuilder sheet) {
        this.opening = opening;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.sheet = sheet;
    }

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.read(in);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> cell(xml);
                case "row" -> row(xml);
                case "col" -> columns(xml);
                case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
                case "extLst" -> Xml.skip(xml);
                default -> {}
            }
        }
        xml.close();
    }

    private void row(XMLStreamReader xml) {
        int number = 0;
        boolean hidden = false;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> number = Xml.number(xml.getAttributeValue(i), 0);
                case "hidden" -> hidden |= Xml.isTrue(xml.getAttributeValue(i));
                case "ht" -> hidden |= Xml.number(xml.getAttributeValue(i), 1) == 0;
                default -> {}
            }
        }
        startRow(number, hidden);
    }

    private void startRow(int number, boolean hidden) {
        row = number < 1 || number > LAST_ROW ? row + 1 : number;
        rowHidden = hidden;
        column = -1;
        sheet.row(row, hidden);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String type = "n";
        int style = 0;
        column++;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            String value = xml.getAttributeValue(i);
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> place(value);
                case "s" -> style = Xml.number(value, 0);
                case "t" -> type = value;
                default -> {}
            }
        }
        String value = null;
        boolean formula = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "v" -> {
                    if (type.equals("s")) {
                        shared(Xml.index(xml), style);
                        // What is shared is never computed anew.
                        type = "str";
                    } else {
                        value = Xml.text(xml);
                    }
                }
                case "is" -> rich(Strings.rich(xml), style);
                case "f" -> {
                    formula = true;
                    Xml.skip(xml);
                }
                default -> Xml.skip(xml);
            }
        }
        if (value != null && !value.isEmpty()) {
            value(type, value, style);
        } else if (formula && !type.equals("str")) {
            opening.notice(Notices.UNCOMPUTED);
        }
    }

    private void value(String type, String value, int style) {
        switch (type) {
            case "n" -> {
                CellFormat format = styles.format(style);
                add(CellValue.number(value, format, from1904), style);
            }
            case "b" -> add(CellValue.flag(value.equals("1") || value.equals("true")), style);
            case "e" -> add(CellValue.error(value), style);
            case "d" -> {
                CellValue date = CellValue.isoDate(value);
                add(date == null ? new CellValue(Type.TEXT, value) : date, style);
            }
            default -> add(new CellValue(Type.TEXT, Strings.unescaped(value)), style);
        }
    }

    private void shared(int number, int style) {
        if (number < 0) {
            return;
        }
        String text = strings.text(number);
        if (text == null) {
            throw opening.refusals().unreadable(null);
        }
        List<RawCell.Run> runs = strings.runs(number);
        if (runs.isEmpty()) {
            sheet.cell(column, Type.TEXT, text, styles.font(style));
        } else {
            sheet.cell(Fonts.cell(column, text, styles.font(style), runs));
        }
    }

    private void rich(Strings.Rich rich, int style) {
        sheet.cell(Fonts.cell(column, opening.keep(rich.text()), styles.font(style), rich.runs()));
    }

    private void add(CellValue value, int style) {
        sheet.cell(column, value.type(), opening.keep(value.text()), styles.font(style));
    }

    /// "AB12": the column, and the row where the row itself does not say it.
    private void place(String reference) {
        int letters = 0;
        int number = 0;
        while (letters < reference.length() && letters < 4) {
            int letter = (reference.charAt(letters) & ~0x20) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            number = number * 26 + letter + 1;
            letters++;
        }
        if (number == 0) {
            return;
        }
        column = number - 1;
        int said = digits(reference, letters);
        if (said != row && said > 0 && said <= LAST_ROW) {
            int here = column;
            startRow(said, rowHidden);
            column = here;
        }
    }

    private static int digits(String reference, int from) {
        int number = 0;
        for (int i = from; i < reference.length() && number <= LAST_ROW; i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private void columns(XMLStreamReader xml) {
        if (Xml.flag(xml, "hidden") || Xml.number(xml, "width", 1) == 0) {
            int first = Xml.number(xml, "min", 0);
            sheet.hideColumns(first - 1, Xml.number(xml, "max", first) - 1);
        }
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        int[] first = corner(reference.substring(0, colon));
        int[] last = corner(reference.substring(colon + 1));
        sheet.merge(new Area(
                Math.min(first[0], last[0]),
                Math.max(first[0], last[0]),
                Math.min(first[1], last[1]),
                Math.max(first[1], last[1])));
    }

    /// Row from 1 and column from 0 of "AB12", perhaps with $; row 0 where it is none.
    private static int[] corner(String reference) {
        String plain = reference.replace("$", "");
        int letters = 0;
        int column = 0;
        while (letters < plain.length() && letters < 4 && Character.isLetter(plain.charAt(letters))) {
            column = column * 26 + (plain.charAt(letters) & ~0x20) - 'A' + 1;
            letters++;
        }
        return new int[] {digits(plain, letters), column - 1};
    }
}
