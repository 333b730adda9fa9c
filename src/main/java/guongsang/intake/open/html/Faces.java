package guongsang.intake.open.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which font an element of a web page asks for: by its style, as `<font face>`, by its class or by its name. Only
/// the simple rules that office programs write are understood.
final class Faces {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;}]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_STYLE = 1 << 20;

    private final Map<String, String> rules = new HashMap<>();

    Faces(Document page) {
        for (Element style : page.select("style")) {
            String css = style.data();
            Matcher rule = RULE.matcher(css.substring(0, Math.min(css.length(), LONGEST_STYLE)));
            while (rule.find()) {
                String face = family(rule.group(2));
                if (face != null) {
                    for (String selector : rule.group(1).split(",", -1)) {
                        rules.put(selector.replace("<!--", "").strip().toLowerCase(Locale.ROOT), face);
                    }
                }
            }
        }
    }

    /// The font of what stands in the element, `around` being that of what is around it.
    @Nullable
    String of(Element element, @Nullable String around) {
        String face = family(element.attr("style"));
        if (face == null && element.nameIs("font") && !element.attr("face").isBlank()) {
            face = first(element.attr("face"));
        }
        if (face == null && !rules.isEmpty()) {
            for (String name : element.classNames()) {
                String ruled = rules.get("." + name.toLowerCase(Locale.ROOT));
                face = ruled == null ? face : ruled;
            }
            face = face == null ? rules.get(element.normalName()) : face;
        }
        return face == null ? around : face;
    }

    /// The font of what stands in the element, by all that is around it.
    @Nullable
    String around(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element around = element; around != null; around = around.parent()) {
            path.add(around);
        }
        String font = null;
        for (Element step : path.reversed()) {
            font = of(step, font);
        }
        return font;
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty()
                        && style.toLowerCase(Locale.ROOT)
                                .replaceAll("\\s", "")
                                .matches(".*(display:none|visibility:(collapse|hidden)).*"));
    }

    private static @Nullable String family(String style) {
        if (style.isEmpty()) {
            return null;
        }
        Matcher family = FAMILY.matcher(style);
        return family.find() ? first(family.group(1)) : null;
    }

    private static String first(String families) {
        return families.split(",", 2)[0].replace("\"", "").replace("'", "").strip();
    }
}
