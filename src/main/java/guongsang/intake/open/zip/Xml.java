package guongsang.intake.open.zip;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML as a stream of events. Document types are not followed: no entity is ever fetched or expanded.
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private static final int LONGEST_NUMBER = 9;

    private Xml() {}

    public static XMLStreamReader read(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    public static XMLStreamReader read(Reader in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /// The attribute of that local name, whatever its namespace; null where there is none.
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Whether that attribute says "1" or "true".
    public static boolean flag(XMLStreamReader xml, String name) {
        return isTrue(attribute(xml, name));
    }

    public static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /// The attribute as a whole number from 0 to a thousand million; `otherwise` where it is absent or none.
    public static int number(XMLStreamReader xml, String name, int otherwise) {
        return number(attribute(xml, name), otherwise);
    }

    /// Digits as a whole number from 0 to a thousand million; `otherwise` where they are none.
    public static int number(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// The text inside the present element, that of elements within left out; stands at the element's end then.
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 1) {
                        continue;
                    }
                    if (first.isEmpty()) {
                        first = xml.getText();
                    } else {
                        more = more == null ? new StringBuilder(first) : more;
                        more.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return more == null ? first : more.toString();
    }

    /// The digits inside the present element as a number, without a text being made of them: -1 where nothing stands,
    /// `Integer.MAX_VALUE` where it is no number; stands at the element's end then.
    public static int index(XMLStreamReader xml) throws XMLStreamException {
        int number = 0;
        int digits = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    char[] signs = xml.getTextCharacters();
                    int start = xml.getTextStart();
                    for (int i = start, end = start + xml.getTextLength(); i < end; i++) {
                        if (signs[i] <= ' ') {
                            continue;
                        }
                        int digit = signs[i] - '0';
                        digits = digit < 0 || digit > 9 ? LONGEST_NUMBER + 1 : digits + 1;
                        number = digits > LONGEST_NUMBER ? 0 : number * 10 + digit;
                    }
                }
                default -> {}
            }
        }
        if (digits > LONGEST_NUMBER) {
            return Integer.MAX_VALUE;
        }
        return digits == 0 ? -1 : number;
    }

    /// Passes over the present element with all that is inside.
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        return factory;
    }
}
