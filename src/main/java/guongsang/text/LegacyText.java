package guongsang.text;

import static guongsang.text.VietnameseEncoding.NFD;
import static guongsang.text.VietnameseEncoding.TCVN3;
import static guongsang.text.VietnameseEncoding.UNICODE;
import static guongsang.text.VietnameseEncoding.VNI;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Weighs the readings of a cell against each other, and writes it in the one that was chosen.
final class LegacyText {
    /// How much more likely than Unicode a legacy reading must be, in the scores of [LegacyWord]: where nothing but
    /// the text speaks for it, one common syllable that makes no sense in Unicode.
    private static final int WITHOUT_FONT = 6;

    private static final int NEIGHBOURS_AGREE = 2;
    private static final int NEIGHBOURS_ARE_UNICODE = 8;
    private static final int IN_FONT = 0;
    private static final int IN_FONT_NEIGHBOURS_AGREE = -4;
    private static final int IN_FONT_NEIGHBOURS_ARE_UNICODE = 5;
    private static final int SURE = 1000;
    private static final int HOPELESS = -10_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LegacyText() {}

    static VietnameseEncoding judge(String text, LegacyFont font, Lean lean) {
        int seen = Seen.in(text);
        if ((seen & (Seen.LATIN | Seen.SIGN)) != 0 && ((seen & Seen.UNICODE_ONLY) == 0 || (seen & Seen.SIGN) != 0)) {
            VietnameseEncoding legacy = weigh(text, font, lean);
            if (legacy != UNICODE) {
                return legacy;
            }
        }
        if ((seen & Seen.COMBINING) != 0 && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return NFD;
        }
        boolean showsCapitals = font.capitals()
                && lean.towards() != UNICODE
                && (seen & (Seen.SMALL | Seen.LATIN | Seen.UNICODE_ONLY | Seen.COMBINING)) == Seen.SMALL
                && isWords(text);
        return showsCapitals ? TCVN3 : UNICODE;
    }

    /// An address on the net keeps its small letters.
    private static boolean isWords(String text) {
        return text.indexOf('@') < 0 && !text.contains("://") && !text.startsWith("www.");
    }

    private static VietnameseEncoding weigh(String text, LegacyFont font, Lean lean) {
        List<LegacyWord> words = LegacyWord.of(text);
        boolean mixed = words.stream().anyMatch(LegacyWord::isSurelyUnicode);
        int tcvn3 = mixed ? gainInMixed(words, TCVN3) : gain(words, TCVN3, font, lean);
        int vni = mixed ? gainInMixed(words, VNI) : gain(words, VNI, font, lean);
        int needTcvn3 = mixed ? WITHOUT_FONT : needed(TCVN3, font, lean);
        int needVni = mixed ? WITHOUT_FONT : needed(VNI, font, lean);
        if (tcvn3 - needTcvn3 >= vni - needVni) {
            return tcvn3 >= needTcvn3 ? TCVN3 : UNICODE;
        }
        return vni >= needVni ? VNI : UNICODE;
    }

    private static int needed(VietnameseEncoding legacy, LegacyFont font, Lean lean) {
        if (font.encoding() == legacy) {
            return lean.towards() == legacy
                    ? IN_FONT_NEIGHBOURS_AGREE
                    : lean.towards() == UNICODE ? IN_FONT_NEIGHBOURS_ARE_UNICODE : IN_FONT;
        }
        return lean.towards() == legacy
                ? NEIGHBOURS_AGREE
                : lean.towards() == UNICODE ? NEIGHBOURS_ARE_UNICODE : WITHOUT_FONT;
    }

    /// How much better the whole text reads in a legacy encoding than in Unicode; very little where no word of it is
    /// Vietnamese then, or most are not, or where neither font nor neighbours nor any sure word speak for it.
    private static int gain(List<LegacyWord> words, VietnameseEncoding legacy, LegacyFont font, Lean lean) {
        boolean sure = words.stream().anyMatch(word -> word.isSurely(legacy));
        if (!sure && font.encoding() != legacy && lean.towards() != legacy) {
            return HOPELESS;
        }
        int gain = sure && font.encoding() == legacy ? SURE : 0;
        int sound = 0;
        int unsound = 0;
        boolean inFont = font.encoding() == legacy;
        for (LegacyWord word : words) {
            if (word.isLoneSign()) {
                continue;
            }
            int score = word.score(legacy);
            gain += score - word.score(UNICODE);
            if (score > LegacyWord.OPEN || inFont && score >= LegacyWord.UNLIKELY) {
                sound++;
            } else if (score < LegacyWord.UNLIKELY) {
                unsound++;
            }
        }
        return sound == 0 || unsound > sound ? HOPELESS : gain;
    }

    /// In a text with letters that only Unicode has, only words that are nothing in Unicode and Vietnamese otherwise
    /// speak for a legacy encoding.
    private static int gainInMixed(List<LegacyWord> words, VietnameseEncoding legacy) {
        return words.stream()
                .filter(word -> isStray(word, legacy))
                .mapToInt(word -> word.score(legacy) - word.score(UNICODE))
                .sum();
    }

    private static boolean isStray(LegacyWord word, VietnameseEncoding legacy) {
        return !word.isSurelyUnicode() && word.isSurely(legacy);
    }

    static String decode(String text, VietnameseEncoding encoding, LegacyFont font) {
        return switch (encoding) {
            case UNICODE -> text;
            case NFD -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case TCVN3, VNI -> {
                String decoded = Normalizer.normalize(byWords(text, encoding), Normalizer.Form.NFC);
                yield encoding == TCVN3 && font.capitals() ? decoded.toUpperCase(Locale.ROOT) : decoded;
            }
        };
    }

    private static String byWords(String text, VietnameseEncoding legacy) {
        List<LegacyWord> words = LegacyWord.of(text);
        boolean mixed = words.stream().anyMatch(LegacyWord::isSurelyUnicode);
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (LegacyWord word : words) {
            LegacyWord.Reading reading = word.in(legacy);
            if (reading != null && (mixed ? isStray(word, legacy) : isMeant(word, reading))) {
                appendPunctuation(decoded, text, from, word.start());
                decoded.append(reading.text());
                from = word.end();
            }
        }
        appendPunctuation(decoded, text, from, text.length());
        return legacy == TCVN3 ? Capitals.completed(decoded.toString()) : decoded.toString();
    }

    /// In a legacy cell every word is legacy that makes sense so, or makes no more sense in Unicode.
    private static boolean isMeant(LegacyWord word, LegacyWord.Reading reading) {
        if (word.isLoneSign()) {
            return false;
        }
        return reading.score() >= LegacyWord.UNLIKELY
                || word.score(UNICODE) <= LegacyWord.OPEN && !word.isOfSmallLetters();
    }

    /// Text between the words; controls of Latin-1 are the quotation marks and dashes of Windows.
    private static void appendPunctuation(StringBuilder decoded, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            decoded.append(c < 0x80 || c > 0x9F ? String.valueOf(c) : new String(new byte[] {(byte) c}, WINDOWS));
        }
    }

    /// What kinds of characters a text has.
    private static final class Seen {
        static final int SMALL = 1;
        static final int LATIN = 2;
        static final int SIGN = 4;
        static final int UNICODE_ONLY = 8;
        static final int COMBINING = 16;

        /// Letters of Latin-1 that Vietnamese has not.
        private static final String FOREIGN = "ÄÅÆÇËÎÏÑÖØÛÜäåæçëîïñöøûüÿ";

        /// A capital of Latin-1 behind a small letter counts as a sign, and so does a foreign letter: no Vietnamese
        /// word has it.
        static int in(String text) {
            int seen = 0;
            boolean afterSmall = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    afterSmall = c >= 'a' && c <= 'z';
                    seen |= afterSmall ? SMALL : 0;
                } else if (c <= 0xFF) {
                    boolean capital = c >= 0xC0 && c <= 0xDE;
                    seen |= LegacyWord.isSign(c) && (c < 0xB0 || c > 0xB4)
                                    || capital && afterSmall
                                    || FOREIGN.indexOf(c) >= 0
                            ? SIGN | LATIN
                            : c >= 0xC0 ? LATIN : 0;
                    afterSmall = c > 0xDE;
                } else {
                    afterSmall = false;
                    seen |= LegacyWord.isUnicodeOnly(c) ? UNICODE_ONLY : c >= 0x300 && c < 0x370 ? COMBINING : 0;
                }
            }
            return seen;
        }
    }
}
