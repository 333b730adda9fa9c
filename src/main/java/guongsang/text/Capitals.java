package guongsang.text;

import java.util.Locale;

/// Capitals that TCVN3 has no code for: whoever typed "H\u00B6I D\u00A6\u00A5NG" or "NguyÔn ThÞ \u00B8nh" meant them.
final class Capitals {
    private Capitals() {}

    /// "HảI", "TIêN" of one word become "HẢI", "TIÊN": two capitals or more and no small letter but Vietnamese ones,
    /// which the keyboard gave although capitals were meant.
    static String raised(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c < 0x80) {
                return word;
            }
        }
        return capitals > 1 ? word.toUpperCase(Locale.ROOT) : word;
    }

    /// True for a small letter that has no capital in TCVN3.
    static boolean isToned(char c) {
        return c >= 0x80 && Character.isLowerCase(c) && "ăâđêôơư".indexOf(c) < 0;
    }

    /// Capitals that the rest of a text asks for. In a heading of capitals, toned ones among them: "TỈNH Hà" becomes
    /// "TỈNH HÀ". In a name (three words or more, the others with a capital): "Nguyễn Thị ánh" becomes "Nguyễn Thị
    /// Ánh".
    static String completed(String text) {
        Words words = Words.of(text);
        if (words.small == 0 && words.heading) {
            return text.toUpperCase(Locale.ROOT);
        }
        boolean name = words.toned > 0 && words.capital > 1 && words.plain == 0 && !words.numbers;
        return name ? withFirstCapitals(text) : text;
    }

    private static String withFirstCapitals(String text) {
        StringBuilder raised = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isToned(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                raised.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return raised.toString();
    }

    /// How the words of a text begin (`capital`, `toned`, `plain`: other small letters), how many small letters of
    /// ASCII there are, and whether there is a toned capital: a heading.
    private static final class Words {
        int capital;
        int toned;
        int plain;
        int small;
        boolean heading;
        boolean numbers;

        static Words of(String text) {
            Words words = new Words();
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                words.count(c, before);
                before = c;
            }
            return words;
        }

        private void count(char c, char before) {
            boolean upper = Character.isUpperCase(c);
            boolean lower = Character.isLowerCase(c);
            numbers |= Character.isDigit(c);
            small += lower && c < 0x80 ? 1 : 0;
            heading |= upper && isToned(Character.toLowerCase(c));
            if (Character.isLetter(before)) {
                return;
            }
            capital += upper ? 1 : 0;
            toned += lower && isToned(c) ? 1 : 0;
            plain += lower && !isToned(c) ? 1 : 0;
        }
    }
}
