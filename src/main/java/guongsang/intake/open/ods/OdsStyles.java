package guongsang.intake.open.ods;

import guongsang.intake.open.zip.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The fonts of an OpenDocument file's styles, and which styles hide a sheet. Styles are known by family and name.
final class OdsStyles {
    private static final int DEEPEST = 20;
    private static final String CELL = "table-cell";

    private record Style(@Nullable String font, @Nullable String parent) {}

    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String present = "";

    /// Takes what an element says about styles; to be called for every element before the content.
    void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "font-face" -> {
                String name = Xml.attribute(xml, "name");
                String family = Xml.attribute(xml, "font-family");
                if (name != null && family != null) {
                    faces.put(name, plain(family));
                }
            }
            case "style", "default-style" -> {
                String family = Xml.attribute(xml, "family");
                String name = Xml.attribute(xml, "name");
                present = key(family == null ? "" : family, name == null ? "" : name);
                styles.put(present, new Style(null, Xml.attribute(xml, "parent-style-name")));
            }
            case "text-properties" -> {
                String name = Xml.attribute(xml, "font-name");
                String family = Xml.attribute(xml, "font-family");
                Style style = styles.get(present);
                if (style != null && (name != null || family != null)) {
                    String font = name == null ? plain(String.valueOf(family)) : faces.getOrDefault(name, name);
                    styles.put(present, new Style(font, style.parent()));
                }
            }
            case "table-properties" -> {
                if ("false".equals(Xml.attribute(xml, "display"))) {
                    hidden.add(present);
                }
            }
            default -> {}
        }
    }

    /// Of a cell in that style; null stands for the usual one.
    @Nullable
    String cellFont(@Nullable String style) {
        String font = font(CELL, style == null ? "Default" : style);
        return font == null ? font(CELL, "") : font;
    }

    /// Of letters in that style; null where it names none.
    @Nullable
    String textFont(@Nullable String style) {
        return style == null ? null : font("text", style);
    }

    boolean hidesSheet(@Nullable String style) {
        return style != null && hidden.contains(key("table", style));
    }

    private @Nullable String font(String family, String name) {
        String wanted = name;
        for (int i = 0; i < DEEPEST; i++) {
            Style style = styles.get(key(family, wanted));
            if (style == null || style.font() != null) {
                return style == null ? null : style.font();
            }
            if (style.parent() == null) {
                return null;
            }
            wanted = style.parent();
        }
        return null;
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }

    private static String plain(String family) {
        return family.split(",", 2)[0].replace("'", "").replace("\"", "").strip();
    }
}
