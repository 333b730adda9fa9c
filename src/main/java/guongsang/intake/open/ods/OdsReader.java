package guongsang.intake.open.ods;

import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.zip.Parts;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An OpenDocument workbook (.ods).
public final class OdsReader {
    private final Parts parts;
    private final Opening opening;

    public OdsReader(Parts parts, Opening opening) {
        this.parts = parts;
        this.opening = opening;
    }

    public RawBook read() throws IOException, XMLStreamException {
        if (isEncrypted()) {
            throw opening.refusals().password();
        }
        OdsStyles styles = new OdsStyles();
        if (parts.has("styles.xml")) {
            try (InputStream in = parts.read("styles.xml")) {
                XMLStreamReader xml = Xml.read(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        styles.element(xml);
                    }
                }
            }
        }
        List<RawSheet> sheets = new ArrayList<>();
        try (InputStream in = parts.read("content.xml")) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (!xml.getLocalName().equals("table")) {
                    styles.element(xml);
                } else if (sheets.size() < Limits.SHEETS) {
                    String name = Objects.requireNonNullElse(Xml.attribute(xml, "name"), "");
                    boolean hidden = styles.hidesSheet(Xml.attribute(xml, "style-name"))
                            || "false".equals(Xml.attribute(xml, "display"));
                    sheets.add(new OdsSheet(opening, styles, name, hidden).read(xml));
                }
            }
        }
        if (parts.names().stream().anyMatch(n -> n.startsWith("basic/") || n.startsWith("scripts/"))) {
            opening.notice(Notices.MACROS);
        }
        return new RawBook(opening.name(), sheets, opening.notices());
    }

    private boolean isEncrypted() throws IOException, XMLStreamException {
        if (!parts.has("META-INF/manifest.xml")) {
            return false;
        }
        try (InputStream in = parts.read("META-INF/manifest.xml")) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
