package guongsang.intake.open.xlsx;

import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.zip.Xml;
import guongsang.intake.raw.RawCell.Run;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The texts that cells of a workbook share.
final class Strings {
    static final Strings NONE = new Strings();

    /// A text as it is written, with the fonts of its pieces where it has any of its own.
    record Rich(String text, List<Run> runs) {}

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, List<Run>> runs = new HashMap<>();

    static Strings read(InputStream in, Opening opening) throws XMLStreamException {
        Strings strings = new Strings();
        XMLStreamReader xml = Xml.read(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                opening.step();
                Rich rich = rich(xml);
                if (!rich.runs().isEmpty()) {
                    strings.runs.put(strings.texts.size(), rich.runs());
                }
                strings.texts.add(opening.keep(rich.text()));
            }
        }
        xml.close();
        return strings;
    }

    /// Null when there is no such text.
    @Nullable
    String text(int number) {
        return number < texts.size() ? texts.get(number) : null;
    }

    /// The runs of a text that has fonts of its own, else none.
    List<Run> runs(int number) {
        return runs.isEmpty() ? List.of() : runs.getOrDefault(number, List.of());
    }

    /// The text of the present element (`si`, `is`), how it is to be spoken left out; stands at its end then.
    static Rich rich(XMLStreamReader xml) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        List<Run> runs = new ArrayList<>();
        boolean ownFont = false;
        String font = null;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t" -> {
                            String text = unescaped(Xml.text(xml));
                            if (first.isEmpty()) {
                                first = text;
                            } else {
                                more = more == null ? new StringBuilder(first) : more;
                                more.append(text);
                            }
                            runs.add(new Run(text.length(), font));
                        }
                        case "r" -> {
                            font = null;
                            depth++;
                        }
                        case "rPr" -> {
                            font = Styles.fontName(xml);
                            ownFont |= font != null;
                        }
                        case "rPh", "phoneticPr" -> Xml.skip(xml);
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
        return new Rich(more == null ? first : more.toString(), ownFont ? runs : List.of());
    }

    /// Signs that XML cannot hold are written "_x000D_"; a real "_x" is written "_x005F_x".
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = at + 7 <= text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + 7;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 2);
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
