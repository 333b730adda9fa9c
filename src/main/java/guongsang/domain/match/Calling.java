package guongsang.domain.match;

import java.util.List;
import java.util.Locale;

/// What stands before a name and is none of it: "Ông", "Bà", "Đ/c", "Hộ ông", "Gia đình bà", "ThS."
final class Calling {
    /// Words that are no family name as they are written here.
    private static final List<String> SURE = List.of(
            "hộ gia đình",
            "gia đình",
            "hộ",
            "đồng chí",
            "đ/c",
            "đ.c",
            "đc",
            "ông",
            "bà",
            "anh",
            "chị",
            "cô",
            "chú",
            "bác",
            "em",
            "thầy",
            "ths",
            "thạc sĩ",
            "thạc sỹ",
            "ts",
            "tiến sĩ",
            "bs",
            "bác sĩ",
            "bác sỹ",
            "pgs",
            "gs",
            "ks",
            "kỹ sư",
            "nsưt",
            "nsnd",
            "nnưt");
    /// The same without accents, where that can be no name.
    private static final List<String> PLAIN =
            List.of("ho gia dinh", "gia dinh", "ho ong", "ho ba", "dong chi", "d/c", "ong", "ba");

    private static final List<String> TAILS =
            List.of(",", ";", "(", "[", " - ", " – ", " và ", " & ", " sinh năm", " sn ", " sn.", " sn:");

    private Calling() {}

    /// The name alone of `text` (cleaned), without the calling and without what is told behind the name: ", Hiệu
    /// trưởng", "(1975)", " - Trưởng thôn", "và bà …". At least two words are left where there were two.
    static String nameIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        int start = 0;
        for (int next = after(lower, start); next > start; next = after(lower, start)) {
            start = next;
        }
        int end = text.length();
        for (String tail : TAILS) {
            int at = lower.indexOf(tail, start + 1);
            if (at > 0 && at < end) {
                end = at;
            }
        }
        return text.substring(start, end);
    }

    private static int after(String lower, int from) {
        for (List<String> words : List.of(SURE, PLAIN)) {
            for (String word : words) {
                if (lower.startsWith(word, from)) {
                    int end = behind(lower, from + word.length());
                    if (end > from + word.length() && hasTwoWords(lower, end)) {
                        return end;
                    }
                }
            }
        }
        return from;
    }

    private static boolean hasTwoWords(String lower, int from) {
        int dot = lower.indexOf('.', from);
        return lower.indexOf(' ', from) > 0 || dot > 0 && dot < lower.length() - 1;
    }

    /// Where the name goes on behind dots, colons and spaces.
    private static int behind(String lower, int from) {
        int end = from;
        while (end < lower.length() && ".: ,".indexOf(lower.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
