package guongsang.domain.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// How they begin: most names need not be held against all of them.
    private static final Set<String> BEGINNINGS = Stream.of(SURE, PLAIN)
            .flatMap(List::stream)
            .map(w -> w.substring(0, 2))
            .collect(Collectors.toSet());

    private static final List<String> WORDS_BEHIND = List.of(" và ", " sinh năm", " sn ");
    private static final List<String> SIGNS_BEHIND = List.of(",", ";", "(", "[", " - ", " – ", " & ", " sn.", " sn:");

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
        int end = first(WORDS_BEHIND, lower, start + 1);
        boolean plain = lower.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
        return text.substring(start, plain ? end : Math.min(end, first(SIGNS_BEHIND, lower, start + 1)));
    }

    /// Where the first of the words stands; the end of the text when none does.
    private static int first(List<String> words, String lower, int from) {
        int first = lower.length();
        for (String word : words) {
            int at = lower.indexOf(word, from);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    private static int after(String lower, int from) {
        if (lower.length() < from + 2 || !BEGINNINGS.contains(lower.substring(from, from + 2))) {
            return from;
        }
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
