package guongsang.text;

import org.jspecify.annotations.Nullable;

/// VNI for Windows ("VNI-Times"), as it looks when its bytes are read as Windows-1252 or Latin-1: "Nguyeãn Thò Höôøng".
/// A vowel takes a second character for its shape and tone; i, ơ, ư, ỵ and đ have characters of their own.
final class Vni {
    /// Second characters (small): the tone alone, in the order of [#TONES].
    private static final String TONE_MARKS = "ùøûõï";
    /// With the circumflex of â, ê, ô.
    private static final String CIRCUMFLEX_MARKS = "áàåãä";
    /// With the breve of ă.
    private static final String BREVE_MARKS = "éèúüë";

    private static final String SINGLE = "ñíìæóòîôö";
    private static final String SINGLE_LETTERS = "đíìỉĩịỵơư";

    /// Vowels, each followed by itself with sắc, huyền, hỏi, ngã, nặng.
    private static final String[] TONES = {
        "aáàảãạ", "âấầẩẫậ", "ăắằẳẵặ", "eéèẻẽẹ", "êếềểễệ", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ"
    };

    private Vni() {}

    /// A word in Unicode; null where some character beyond ASCII cannot stand there in VNI. The case of a letter is
    /// that of its first character.
    static @Nullable String decode(String word) {
        StringBuilder decoded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char small = Character.toLowerCase(c);
            int single = SINGLE.indexOf(small);
            char letter = single < 0 ? small : SINGLE_LETTERS.charAt(single);
            if (letter >= 0x80 && single < 0) {
                return null;
            }
            char next = i + 1 < word.length() ? Character.toLowerCase(word.charAt(i + 1)) : 0;
            char marked = next < 0x80 ? 0 : marked(letter, next);
            if (marked != 0) {
                i++;
            }
            char read = marked == 0 ? letter : marked;
            decoded.append(small == c ? read : Character.toUpperCase(read));
        }
        return decoded.toString();
    }

    /// The vowel with what its second character gives it; 0 where the two do not belong together.
    private static char marked(char vowel, char mark) {
        if (TONE_MARKS.indexOf(mark) >= 0) {
            return toned(vowel, TONE_MARKS.indexOf(mark));
        }
        if (mark == 'â') {
            return circumflexed(vowel);
        }
        if (mark == 'ê') {
            return vowel == 'a' ? 'ă' : 0;
        }
        if (CIRCUMFLEX_MARKS.indexOf(mark) >= 0) {
            return toned(circumflexed(vowel), CIRCUMFLEX_MARKS.indexOf(mark));
        }
        return BREVE_MARKS.indexOf(mark) >= 0 && vowel == 'a' ? toned('ă', BREVE_MARKS.indexOf(mark)) : 0;
    }

    private static char circumflexed(char vowel) {
        return switch (vowel) {
            case 'a' -> 'â';
            case 'e' -> 'ê';
            case 'o' -> 'ô';
            default -> 0;
        };
    }

    private static char toned(char vowel, int tone) {
        for (String letters : TONES) {
            if (letters.charAt(0) == vowel) {
                return letters.charAt(tone + 1);
            }
        }
        return 0;
    }
}
