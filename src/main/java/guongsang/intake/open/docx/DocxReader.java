package guongsang.intake.open.docx;

import guongsang.intake.open.grid.Grid;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pages;
import guongsang.intake.open.grid.Pieces;
import guongsang.intake.open.zip.Parts;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawBook;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A text of Word: its tables, and the paragraphs between them as lines. What was deleted while changes are tracked is
/// left out; a table within a cell is text of the cell; headers and footers of pages are not read.
public final class DocxReader {
    private final Parts parts;
    private final Opening opening;
    private final Pages pages;
    private final WordFonts fonts = new WordFonts();

    public DocxReader(Parts parts, Opening opening) {
        this.parts = parts;
        this.opening = opening;
        this.pages = new Pages(opening);
    }

    /// `document`: the name of the main part.
    public RawBook read(String document) throws IOException, XMLStreamException {
        String styles = document.substring(0, document.lastIndexOf('/') + 1) + "styles.xml";
        if (parts.has(styles)) {
            try (InputStream in = parts.read(styles)) {
                fonts.read(in);
            }
        }
        try (InputStream in = parts.read(document)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "p" -> {
                        Pieces line = new Pieces();
                        paragraph(xml, line);
                        pages.line(line.cell(0, null, opening));
                    }
                    case "tbl" -> table(xml);
                    case "sectPr", "Fallback" -> Xml.skip(xml);
                    default -> {}
                }
            }
        }
        if (parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"))) {
            opening.notice(Notices.MACROS);
        }
        return new RawBook(opening.name(), pages.build(), opening.notices());
    }

    private void table(XMLStreamReader xml) throws XMLStreamException {
        Grid grid = new Grid(opening);
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "tr" -> {
                            grid.startRow(false);
                            depth++;
                        }
                        case "gridBefore" -> {
                            grid.skip(Xml.number(xml, "val", 0));
                            depth++;
                        }
                        case "tc" -> cell(xml, grid);
                        case "tblPr", "tblGrid", "tcPr" -> Xml.skip(xml);
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
        pages.table(grid);
    }

    private void cell(XMLStreamReader xml, Grid grid) throws XMLStreamException {
        Pieces pieces = new Pieces();
        int columns = 1;
        boolean goesOn = false;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "gridSpan" -> {
                            columns = Math.max(columns, Xml.number(xml, "val", 1));
                            depth++;
                        }
                        case "vMerge" -> {
                            goesOn = !"restart".equals(Xml.attribute(xml, "val"));
                            depth++;
                        }
                        case "p" -> {
                            pieces.endLine();
                            paragraph(xml, pieces);
                        }
                        case "tblPr", "tblGrid", "trPr", "Fallback" -> Xml.skip(xml);
                        case "tbl" -> {
                            pieces.endLine();
                            nested(xml, pieces);
                        }
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
        int column = grid.nextColumn();
        if (goesOn) {
            grid.continueDown(columns);
        } else {
            grid.add(pieces.cell(column, null, opening), columns, 1);
        }
    }

    private void nested(XMLStreamReader xml, Pieces pieces) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("p")) {
                pieces.endLine();
                paragraph(xml, pieces);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            }
        }
    }

    /// Adds the text of a paragraph; stands at its end then.
    private void paragraph(XMLStreamReader xml, Pieces pieces) throws XMLStreamException {
        opening.step();
        String usual = fonts.of(null);
        String font = usual;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "pPr" -> {
                            usual = fonts.of(paragraphStyle(xml));
                            font = usual;
                        }
                        case "r" -> {
                            font = usual;
                            depth++;
                        }
                        case "rPr" -> font = runFont(xml, usual);
                        case "t" -> pieces.add(Xml.text(xml), font);
                        case "tab", "ptab" -> {
                            pieces.add(" ", font);
                            depth++;
                        }
                        case "br", "cr" -> {
                            pieces.breakLine();
                            depth++;
                        }
                        case "noBreakHyphen" -> {
                            pieces.add("-", font);
                            depth++;
                        }
                        case "p" -> {
                            pieces.endLine();
                            paragraph(xml, pieces);
                        }
                        case "del", "moveFrom", "Fallback" -> Xml.skip(xml);
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
    }

    private static @Nullable String paragraphStyle(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                style = xml.getLocalName().equals("pStyle") ? Xml.attribute(xml, "val") : style;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return style;
    }

    private @Nullable String runFont(XMLStreamReader xml, @Nullable String usual) throws XMLStreamException {
        String font = usual;
        boolean own = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("rFonts")) {
                    String name = WordFonts.name(xml);
                    font = name == null ? font : name;
                    own = name != null;
                } else if (xml.getLocalName().equals("rStyle") && !own) {
                    String style = Xml.attribute(xml, "val");
                    font = style == null ? font : fonts.ofRun(style, font);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return font;
    }
}
