package guongsang.text;

/// What kinds of characters a text has, in bits.
final class CharactersSeen {
    /// Small letters of ASCII.
    static final int SMALL = 1;
    /// Letters of Latin-1, and its signs that are letters in TCVN3.
    static final int LATIN = 2;
    /// What no Vietnamese word has in Unicode: such signs, foreign letters, a capital of Latin-1 behind a small letter.
    static final int SIGN = 4;
    /// Vietnamese letters beyond Latin-1.
    static final int UNICODE_ONLY = 8;
    static final int COMBINING = 16;

    private static final int CAPITAL = 32;
    private static final String FOREIGN = "ÄÅÆÇËÎÏÑÖØÛÜäåæçëîïñöøûüÿ";
    private static final byte[] KINDS = new byte[0x1F00];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kind(c);
        }
    }

    private CharactersSeen() {}

    private static int kind(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? SMALL : 0;
        }
        if (c > 0xFF) {
            return LegacyWord.isUnicodeOnly(c) ? UNICODE_ONLY : c >= 0x300 && c < 0x370 ? COMBINING : 0;
        }
        if (LegacyWord.isSign(c)) {
            return c >= 0xB0 && c <= 0xB4 ? 0 : LATIN | SIGN;
        }
        if (FOREIGN.indexOf(c) >= 0) {
            return LATIN | SIGN;
        }
        return c >= 0xC0 ? Character.isUpperCase(c) ? LATIN | CAPITAL : LATIN : 0;
    }

    static int in(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < KINDS.length ? KINDS[c] : 0;
            if ((kind & CAPITAL) != 0) {
                boolean inside = i > 0 && Character.isLowerCase(text.charAt(i - 1));
                kind = inside ? LATIN | SIGN : LATIN;
            }
            seen |= kind;
        }
        return seen;
    }
}
