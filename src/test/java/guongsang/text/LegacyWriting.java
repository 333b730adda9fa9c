package guongsang.text;

import java.text.Normalizer;

/// Writes Vietnamese as the old fonts had it, for tests: the way back from what the program reads.
public final class LegacyWriting {
    /// For VNI: the marks of a vowel alone, with its circumflex, with its breve; không first, then sắc, huyền, hỏi,
    /// ngã, nặng.
    private static final String[] VNI_MARKS = {"\0ùøûõï", "âáàåãä", "êéèúüë"};

    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private LegacyWriting() {}

    /// TCVN3 over Windows-1252. A toned capital becomes the small letter, as there is no other.
    public static String tcvn3(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            written.append(c < 0x80 ? c : byteOf(c));
        }
        return written.toString();
    }

    private static char byteOf(char letter) {
        boolean toned = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .chars()
                .anyMatch(c -> TONES.indexOf(c) >= 0);
        char wanted = toned ? Character.toLowerCase(letter) : letter;
        for (char c = 0xA1; c <= 0xFF; c++) {
            if (Tcvn3.letter(c) == wanted) {
                return c;
            }
        }
        return letter;
    }

    /// VNI over Windows-1252, put together from the parts of each letter.
    public static String vni(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            String letter = c < 0x80 ? String.valueOf(c) : ofVni(Character.toLowerCase(c));
            written.append(Character.isUpperCase(c) ? letter.toUpperCase() : letter);
        }
        return written.toString();
    }

    private static String ofVni(char letter) {
        if (letter == 'đ') {
            return "ñ";
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        int tone = 0;
        int shape = 0;
        for (char mark : parts.substring(1).toCharArray()) {
            if (mark == '\u031B') {
                base = base == 'o' ? 'ô' : 'ö';
            } else if (mark == '\u0302') {
                shape = 1;
            } else if (mark == '\u0306') {
                shape = 2;
            } else if (TONES.indexOf(mark) >= 0) {
                tone = TONES.indexOf(mark) + 1;
            } else {
                return String.valueOf(letter);
            }
        }
        if (base == 'i') {
            return String.valueOf("iíìæóò".charAt(tone));
        }
        if (base == 'y' && tone == 5) {
            return "î";
        }
        return shape == 0 && tone == 0 ? String.valueOf(base) : "" + base + VNI_MARKS[shape].charAt(tone);
    }
}
