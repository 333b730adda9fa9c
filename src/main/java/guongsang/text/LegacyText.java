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

    private final String text;
    private final LegacyFont font;
    private final Lean lean;
    private final List<LegacyWord> words;
    private final boolean mixed;
    private final int seen;

    LegacyText(String text, LegacyFont font, Lean lean) {
        this.text = text;
        this.font = font;
        this.lean = lean;
        seen = CharactersSeen.in(text);
        boolean open = has(CharactersSeen.LATIN) && !has(CharactersSeen.UNICODE_ONLY) || has(CharactersSeen.SIGN);
        words = open ? LegacyWord.of(text) : List.of();
        mixed = has(CharactersSeen.UNICODE_ONLY);
    }

    private boolean has(int kind) {
        return (seen & kind) != 0;
    }

    VietnameseEncoding judge() {
        VietnameseEncoding legacy = words.isEmpty() ? UNICODE : weigh();
        if (legacy != UNICODE) {
            return legacy;
        }
        if (has(CharactersSeen.COMBINING) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return NFD;
        }
        boolean showsCapitals =
                font.capitals() && lean.towards() != UNICODE && seen == CharactersSeen.SMALL && isWords(text);
        return showsCapitals ? TCVN3 : UNICODE;
    }

    /// An address on the net keeps its small letters.
    private static boolean isWords(String text) {
        return text.indexOf('@') < 0 && !text.contains("://") && !text.startsWith("www.");
    }

    /// The better of the two is taken or none: where VNI explains a text better, TCVN3 is wrong even if VNI is
    /// not sure.
    private VietnameseEncoding weigh() {
        boolean expected = isExpected(TCVN3) || isExpected(VNI);
        if (!expected && words.stream().allMatch(LegacyWord::isExplained)) {
            return UNICODE;
        }
        int tcvn3 = mixed ? gainInMixed(TCVN3) : gain(TCVN3);
        int vni = mixed ? gainInMixed(VNI) : gain(VNI);
        int needTcvn3 = mixed ? WITHOUT_FONT : needed(TCVN3);
        int needVni = mixed ? WITHOUT_FONT : needed(VNI);
        VietnameseEncoding better = tcvn3 - needTcvn3 >= vni - needVni ? TCVN3 : VNI;
        boolean enough = better == TCVN3 ? tcvn3 >= needTcvn3 : vni >= needVni;
        return enough && (hasSureWord(better) || !mixed && isExpected(better)) ? better : UNICODE;
    }

    private int needed(VietnameseEncoding legacy) {
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
    /// Vietnamese then, or most are not.
    private int gain(VietnameseEncoding legacy) {
        boolean inFont = font.encoding() == legacy;
        int gain = inFont && hasSureWord(legacy) ? SURE : 0;
        int sound = 0;
        int unsound = 0;
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

    private boolean isExpected(VietnameseEncoding legacy) {
        return font.encoding() == legacy || lean.towards() == legacy;
    }

    /// Without font or neighbours to expect it, only a common syllable is sure: "µm" may be anything.
    private boolean hasSureWord(VietnameseEncoding legacy) {
        int least = isExpected(legacy) ? LegacyWord.WELL_FORMED : LegacyWord.COMMON;
        return words.stream().anyMatch(word -> word.isSurely(legacy, least));
    }

    /// In a text with letters that only Unicode has, only words that are nothing in Unicode and Vietnamese otherwise
    /// speak for a legacy encoding.
    private int gainInMixed(VietnameseEncoding legacy) {
        return words.stream()
                .filter(word -> isStray(word, legacy))
                .mapToInt(word -> word.score(legacy) - word.score(UNICODE))
                .sum();
    }

    private static boolean isStray(LegacyWord word, VietnameseEncoding legacy) {
        return !word.isSurelyUnicode() && word.isSurely(legacy, LegacyWord.WELL_FORMED);
    }

    String decode(VietnameseEncoding encoding) {
        return switch (encoding) {
            case UNICODE -> text;
            case NFD -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case TCVN3, VNI -> {
                String decoded = Normalizer.normalize(byWords(encoding), Normalizer.Form.NFC);
                yield encoding == TCVN3 && font.capitals() ? decoded.toUpperCase(Locale.ROOT) : decoded;
            }
        };
    }

    private String byWords(VietnameseEncoding legacy) {
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (LegacyWord word : words) {
            LegacyWord.Reading reading = word.in(legacy);
            if (reading.score() > LegacyWord.UNREADABLE && (mixed ? isStray(word, legacy) : isMeant(word, reading))) {
                appendPunctuation(decoded, from, word.start());
                decoded.append(reading.text());
                from = word.end();
            }
        }
        appendPunctuation(decoded, from, text.length());
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
    private void appendPunctuation(StringBuilder decoded, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c > 0x9F) {
                decoded.append(c);
            } else {
                decoded.append(new String(new byte[] {(byte) c}, WINDOWS));
            }
        }
    }
}
