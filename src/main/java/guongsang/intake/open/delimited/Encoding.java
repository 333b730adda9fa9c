package guongsang.intake.open.delimited;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which encoding bytes of text are in. Of the eight-bit ones only windows-1258 is Vietnamese by itself; TCVN3, VNI
/// and their like are left as the characters a western Windows shows for them, as Excel keeps them too.
public final class Encoding {
    private static final String VIETNAMESE = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern SAID =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 1 << 18;

    private Encoding() {}

    /// What all bytes say as text, without a byte order mark. What they are is believed before what they say they are
    /// (`charset=` of a web page, `encoding=` of XML).
    public static String decode(byte[] bytes) {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            int mark = markLength(bytes);
            return new String(bytes, mark, bytes.length - mark, unicode);
        }
        Charset said = said(bytes);
        if (said == null || said.equals(StandardCharsets.UTF_8)) {
            return eightBit(bytes);
        }
        return said.equals(WESTERN) || said.equals(StandardCharsets.ISO_8859_1)
                ? western(bytes)
                : Normalizer.normalize(new String(bytes, said), Normalizer.Form.NFC);
    }

    /// The same as [#decode(byte[])], letter by letter where that needs less memory.
    public static Reader reader(byte[] bytes) {
        Charset unicode = unicode(bytes);
        int mark = markLength(bytes);
        return unicode == null
                ? new StringReader(decode(bytes))
                : new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), unicode);
    }

    private static @Nullable Charset unicode(byte[] bytes) {
        Charset marked = byMark(bytes);
        Charset wide = marked == null ? wide(bytes) : marked;
        return wide == null && isUtf8(bytes) ? StandardCharsets.UTF_8 : wide;
    }

    private static int markLength(byte[] bytes) {
        Charset marked = byMark(bytes);
        return marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static @Nullable Charset said(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1 << 12), StandardCharsets.ISO_8859_1);
        Matcher name = SAID.matcher(start);
        try {
            return start.stripLeading().startsWith("<") && name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The encoding that a byte order mark tells; null without one.
    public static @Nullable Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /// UTF-16 without a mark: every second byte is one of the few high bytes that Vietnamese text has.
    public static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        if (pairs < 2) {
            return null;
        }
        int zerosEven = 0;
        int zerosOdd = 0;
        int highEven = 0;
        int highOdd = 0;
        for (int i = 0; i < pairs; i++) {
            zerosEven += bytes[2 * i] == 0 ? 1 : 0;
            zerosOdd += bytes[2 * i + 1] == 0 ? 1 : 0;
            highEven += isHighByte(bytes[2 * i]) ? 1 : 0;
            highOdd += isHighByte(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (zerosOdd > pairs / 3 && highOdd > pairs * 0.95 && zerosEven < pairs / 20) {
            return StandardCharsets.UTF_16LE;
        }
        return zerosEven > pairs / 3 && highEven > pairs * 0.95 && zerosOdd < pairs / 20
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static boolean isHighByte(byte value) {
        return value == 0 || value == 1 || value == 3 || value == 0x1E || value == 0x20;
    }

    /// All is UTF-8, or nearly all: a file cut off or damaged in one place keeps the rest.
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        CharBuffer out = CharBuffer.allocate(1 << 13);
        int good = 0;
        int bad = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                good += out.get() > 0x7F ? 1 : 0;
            }
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                // A cut at the end of what is looked at is no error.
                bad += in.remaining() > result.length() ? 1 : 0;
                in.position(in.position() + result.length());
            }
        }
        return bad == 0 || good > 20 * bad;
    }

    private static String eightBit(byte[] bytes) {
        String sample = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), WINDOWS_1258);
        return plausible(Normalizer.normalize(sample, Normalizer.Form.NFC))
                ? Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC)
                : western(bytes);
    }

    /// Nearly all letters beyond ASCII are Vietnamese ones, each tone found its vowel, and no sign stands in a word
    /// where TCVN3 and VNI have letters.
    private static boolean plausible(String text) {
        int vietnamese = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (VIETNAMESE.indexOf(Character.toLowerCase(c)) >= 0) {
                vietnamese++;
            } else if (Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || besideLetter(text, i)) {
                strange++;
            }
        }
        return vietnamese > 20 * strange;
    }

    private static boolean besideLetter(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u00A0' || (c >= 0x2010 && c <= 0x2026) || c == '²' || c == '³' || c == '°' || c == '«' || c == '»') {
            return false;
        }
        return (at > 0 && Character.isLetter(text.charAt(at - 1)))
                || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    /// As a western Windows shows the bytes; the five that it has no sign for keep their number.
    private static String western(byte[] bytes) {
        char[] text = new String(bytes, WESTERN).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\uFFFD') {
                text[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(text);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
