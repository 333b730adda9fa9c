package guongsang.domain.match;

/// Reads one word of a name into the one form that all its spellings share.
///
/// The place of the tone mark is left behind (hoà, hòa); y and i at the end after a consonant are one (Mỹ, Mĩ; Lý,
/// Lí), so are uy and uí (Thuý, Thuí) and quy and qui; uơ and ưo before a consonant, which no word has, are ươ
/// (Huờng); a word without marks that shows Telex keys is decoded (Huwowngf).
final class SyllableReader {
    private SyllableReader() {}

    /// `dotted`: a dot follows.
    static Syllable read(String word, boolean dotted) {
        String typed = TelexKeys.decode(word);
        char[] base = new char[typed.length()];
        char[] letters = new char[typed.length()];
        int length = 0;
        int tone = 0;
        int toneAt = -1;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            int t = Letters.tone(c);
            char b = Letters.base(c);
            if (t > 0) {
                tone = t;
                toneAt = b == 0 ? length - 1 : length;
            }
            if (b != 0) {
                base[length] = b;
                letters[length++] = Letters.letter(c);
            }
        }
        mendHorns(letters, length);
        mendI(base, letters, length, toneAt);
        String bare = new String(base, 0, length);
        String lettered = new String(letters, 0, length);
        return new Syllable(
                bare,
                lettered.equals(bare) ? bare : lettered,
                tone,
                isShort(bare, lettered, tone, dotted),
                OneLetter.around(bare));
    }

    private static void mendHorns(char[] letters, int length) {
        for (int i = 1; i < length; i++) {
            if (letters[i - 1] == 'ư' && letters[i] == 'o') {
                letters[i] = 'ơ';
            } else if (letters[i - 1] == 'u'
                    && letters[i] == 'ơ'
                    && i + 1 < length
                    && !(i > 1 && letters[i - 2] == 'q')) {
                letters[i - 1] = 'ư';
            }
        }
    }

    private static void mendI(char[] base, char[] letters, int length, int toneAt) {
        for (int i = 1; i < length; i++) {
            boolean last = i == length - 1;
            boolean afterU = letters[i - 1] == 'u';
            boolean afterQu = afterU && i > 1 && letters[i - 2] == 'q';
            if (letters[i] == 'y' && last && !isVowel(base[i - 1])) {
                base[i] = 'i';
                letters[i] = 'i';
            } else if (letters[i] == 'i' && afterU && (afterQu || !last || toneAt == i)) {
                base[i] = 'y';
                letters[i] = 'y';
            }
        }
    }

    private static boolean isVowel(char base) {
        return "aeiouy".indexOf(base) >= 0;
    }

    private static boolean isShort(String base, String letters, int tone, boolean dotted) {
        if (dotted && base.length() == 1) {
            return true;
        }
        if (tone != 0 || base.isEmpty() || base.length() > 3 || Character.isDigit(base.charAt(0))) {
            return false;
        }
        boolean onlyConsonants = base.chars().noneMatch(c -> isVowel((char) c));
        return dotted || onlyConsonants || base.length() == 1 && (letters.equals(base) || letters.equals("đ"));
    }
}
