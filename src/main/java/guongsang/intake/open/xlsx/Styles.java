package guongsang.intake.open.xlsx;

import guongsang.intake.open.grid.CellFormat;
import guongsang.intake.open.zip.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Of each cell style the font's name and the number format; styles that the workbook does not have are plain.
final class Styles {
    static final Styles NONE = new Styles();

    private record Style(@Nullable String font, CellFormat format) {}

    private final List<Style> styles = new ArrayList<>();

    static Styles read(InputStream in) throws XMLStreamException {
        Styles styles = new Styles();
        Map<Integer, String> codes = new HashMap<>();
        List<@Nullable String> fonts = new ArrayList<>();
        Map<Integer, CellFormat> formats = new HashMap<>();
        XMLStreamReader xml = Xml.read(in);
        String within = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmts", "fonts", "cellStyleXfs", "cellXfs", "dxfs", "cellStyles" -> within = xml.getLocalName();
                case "numFmt" -> {
                    String code = Xml.attribute(xml, "formatCode");
                    if (within.equals("numFmts") && code != null) {
                        codes.put(Xml.number(xml, "numFmtId", 0), code);
                    }
                }
                case "font" -> {
                    if (within.equals("fonts")) {
                        fonts.add(fontName(xml));
                    }
                }
                case "xf" -> {
                    if (within.equals("cellXfs")) {
                        int font = Xml.number(xml, "fontId", 0);
                        CellFormat format = formats.computeIfAbsent(
                                Xml.number(xml, "numFmtId", 0), id -> CellFormat.of(id, codes.get(id)));
                        styles.styles.add(new Style(font < fonts.size() ? fonts.get(font) : null, format));
                    }
                }
                default -> {}
            }
        }
        return styles;
    }

    @Nullable
    String font(int style) {
        return style < styles.size() ? styles.get(style).font() : null;
    }

    CellFormat format(int style) {
        return style < styles.size() ? styles.get(style).format() : CellFormat.PLAIN;
    }

    /// The name within a font's element ("name", in a run of rich text "rFont"); stands at its end then.
    static @Nullable String fontName(XMLStreamReader xml) throws XMLStreamException {
        String name = null;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("name") || xml.getLocalName().equals("rFont")) {
                        name = Xml.attribute(xml, "val");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return name;
    }
}
