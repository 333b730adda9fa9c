package guongsang.intake.open.xlsx;

import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.open.zip.Parts;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A workbook of Excel 2007 or later (.xlsx, .xlsm, .xltx). Charts, macros and links to other files are passed over.
public final class XlsxReader {
    private record Entry(String name, boolean hidden, String relation) {}

    private final Parts parts;
    private final Opening opening;

    public XlsxReader(Parts parts, Opening opening) {
        this.parts = parts;
        this.opening = opening;
    }

    /// `workbook`: the name of the main part.
    public RawBook read(String workbook) throws IOException, XMLStreamException {
        List<Entry> entries = new ArrayList<>();
        boolean from1904 = sheets(workbook, entries);
        Relations relations = Relations.of(parts, workbook);
        Styles styles = styles(relations);
        Strings strings = strings(relations);
        List<RawSheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Relations.Relation> relation = relations.byId(entry.relation());
            if (relation.isEmpty() || !relation.get().type().equals("worksheet")) {
                continue;
            }
            SheetBuilder sheet = new SheetBuilder(opening, entry.name(), entry.hidden());
            try (InputStream in = parts.read(relation.get().part())) {
                new SheetReader(opening, strings, styles, from1904, sheet).read(in);
            }
            sheets.add(sheet.build());
        }
        if (parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin") || n.startsWith("xl/macrosheets/"))) {
            opening.notice(Notices.MACROS);
        }
        if (parts.names().stream().anyMatch(n -> n.startsWith("xl/externallinks/"))) {
            opening.notice(Notices.LINKS);
        }
        return new RawBook(opening.name(), sheets, opening.notices());
    }

    /// The sheets in order; answers whether the workbook counts days from 1904.
    private boolean sheets(String workbook, List<Entry> entries) throws IOException, XMLStreamException {
        boolean from1904 = false;
        try (InputStream in = parts.read(workbook)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = Xml.flag(xml, "date1904");
                } else if (xml.getLocalName().equals("sheet") && entries.size() < Limits.SHEETS) {
                    String state = Xml.attribute(xml, "state");
                    entries.add(new Entry(
                            Objects.requireNonNullElse(Xml.attribute(xml, "name"), ""),
                            state != null && !state.equals("visible"),
                            relation(xml)));
                }
            }
        }
        return from1904;
    }

    /// `r:id`; a `sheetId` without a namespace stands beside it.
    private static String relation(XMLStreamReader xml) {
        return Objects.requireNonNullElse(Xml.attribute(xml, "id"), "");
    }

    private Styles styles(Relations relations) throws IOException, XMLStreamException {
        Optional<String> part = relations.byType("styles").filter(parts::has);
        if (part.isEmpty()) {
            return Styles.NONE;
        }
        try (InputStream in = parts.read(part.get())) {
            return Styles.read(in);
        }
    }

    private Strings strings(Relations relations) throws IOException, XMLStreamException {
        Optional<String> part = relations.byType("sharedStrings").filter(parts::has);
        if (part.isEmpty()) {
            return Strings.NONE;
        }
        try (InputStream in = parts.read(part.get())) {
            return Strings.read(in, opening);
        }
    }
}
