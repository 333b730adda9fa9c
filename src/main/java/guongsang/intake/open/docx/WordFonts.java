package guongsang.intake.open.docx;

import guongsang.intake.open.zip.Xml;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Which font a style of a text has: its own, or that of the style it is based on.
final class WordFonts {
    private static final int DEEPEST = 20;

    private record Style(@Nullable String font, @Nullable String base) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String everywhere;
    private @Nullable String usual;

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.read(in);
        String id = null;
        String font = null;
        String base = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Xml.attribute(xml, "styleId");
                        font = null;
                        base = null;
                        if ("paragraph".equals(Xml.attribute(xml, "type")) && Xml.flag(xml, "default")) {
                            usual = id;
                        }
                    }
                    case "basedOn" -> base = Xml.attribute(xml, "val");
                    case "rFonts" -> {
                        String own = name(xml);
                        if (id == null) {
                            everywhere = own;
                        } else if (own != null) {
                            font = own;
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                styles.put(id, new Style(font, base));
                id = null;
            }
        }
    }

    /// The font of text in that style; null stands for the usual style of a paragraph.
    @Nullable
    String of(@Nullable String style) {
        return of(style == null ? usual : style, everywhere);
    }

    /// The font of a run in that style, `otherwise` where the style names none.
    @Nullable
    String ofRun(String style, @Nullable String otherwise) {
        return of(style, otherwise);
    }

    private @Nullable String of(@Nullable String style, @Nullable String otherwise) {
        String id = style;
        for (int i = 0; i < DEEPEST && id != null; i++) {
            Style found = styles.get(id);
            if (found == null) {
                break;
            }
            if (found.font() != null) {
                return found.font();
            }
            id = found.base();
        }
        return otherwise;
    }

    /// What an `rFonts` element names for Vietnamese letters; null where it leaves that to the theme.
    static @Nullable String name(XMLStreamReader xml) {
        String high = Xml.attribute(xml, "hAnsi");
        return high == null ? Xml.attribute(xml, "ascii") : high;
    }
}
