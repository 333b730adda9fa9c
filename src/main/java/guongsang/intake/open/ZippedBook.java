package guongsang.intake.open;

import guongsang.intake.open.docx.DocxReader;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.ods.OdsReader;
import guongsang.intake.open.xlsx.Relations;
import guongsang.intake.open.xlsx.XlsxReader;
import guongsang.intake.open.zip.Parts;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which office program wrote a zip file, by what is inside.
final class ZippedBook {
    private ZippedBook() {}

    static RawBook open(Path file, Opening opening) throws IOException, XMLStreamException {
        try (Parts parts = Parts.open(file, opening)) {
            String kind = mimetype(parts);
            if (kind.contains("opendocument.spreadsheet")) {
                return new OdsReader(parts, opening).read();
            }
            if (kind.contains("opendocument.text")) {
                throw opening.refusals().oldFormat("văn bản OpenDocument (.odt)", ".docx");
            }
            String main = Relations.of(parts, "")
                    .byType("officeDocument")
                    .filter(parts::has)
                    .orElseGet(() -> List.of("xl/workbook.xml", "word/document.xml", "xl/workbook.bin").stream()
                            .filter(parts::has)
                            .findFirst()
                            .orElse(""));
            String type = main.isEmpty() ? "" : contentType(parts, main);
            String folder = main.toLowerCase(Locale.ROOT);
            if (type.contains("sheet.binary") || folder.endsWith("workbook.bin")) {
                throw opening.refusals().oldFormat("bảng tính nhị phân (.xlsb)", ".xlsx");
            }
            if (type.contains("spreadsheetml") || folder.startsWith("xl/")) {
                return new XlsxReader(parts, opening).read(main);
            }
            if (type.contains("wordprocessingml") || folder.startsWith("word/")) {
                return new DocxReader(parts, opening).read(main);
            }
            if (type.contains("presentationml") || folder.startsWith("ppt/")) {
                throw opening.refusals().notTable("bản trình chiếu");
            }
            throw opening.refusals().archive();
        }
    }

    /// What an OpenDocument file says it is; "" for any other.
    private static String mimetype(Parts parts) throws IOException {
        if (!parts.has("mimetype")) {
            return "";
        }
        try (InputStream in = parts.read("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.ISO_8859_1);
        }
    }

    /// What the file itself says that part is; "" where it says nothing.
    private static String contentType(Parts parts, String part) throws IOException, XMLStreamException {
        if (!parts.has("[Content_Types].xml")) {
            return "";
        }
        try (InputStream in = parts.read("[Content_Types].xml")) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Override")
                        && ("/" + part).equalsIgnoreCase(Xml.attribute(xml, "PartName"))) {
                    String type = Xml.attribute(xml, "ContentType");
                    return type == null ? "" : type.toLowerCase(Locale.ROOT);
                }
            }
        }
        return "";
    }
}
