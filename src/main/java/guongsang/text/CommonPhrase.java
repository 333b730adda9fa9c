package guongsang.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that two names have in common, so that it can be said why one was taken to mean the other: "y tế" of "Y tế"
/// and "lĩnh vực y tế, chăm sóc sức khỏe Nhân dân".
public final class CommonPhrase {
    private static final Pattern PARTS = Pattern.compile("[,;:()“”\"/]| - | – | và ");
    /// Two folded syllables that stand before or behind a name and name nothing themselves.
    private static final Set<String> BEFORE = Set.of(
            "cong tac",
            "linh vuc",
            "phong trao",
            "mo hinh",
            "to chuc",
            "xay dung",
            "thuc hien",
            "hoat dong",
            "nhiem vu");

    private static final Set<String> BEHIND = Set.of("tieu bieu", "kieu mau", "dien hinh");

    private CommonPhrase() {}

    /// A part of one name (names are parted by commas, dashes and "và") that stands in the other, accents or not; the
    /// longest of them, as its own name writes it. A part of one syllable has to be a whole part of the other:
    // "thôn"
    /// is not found in "nông thôn". Words such as "công tác" before and "tiêu biểu" behind a part do not count.
    public static Optional<String> of(String first, String second) {
        String found = longest(first, second);
        String other = longest(second, first);
        return Optional.of(other.length() > found.length() ? other : found).filter(text -> !text.isEmpty());
    }

    private static String longest(String parted, String whole) {
        String longest = "";
        for (String part : parts(parted)) {
            if (part.length() > longest.length() && within(Folding.fold(part), whole)) {
                longest = part;
            }
        }
        return longest;
    }

    private static boolean within(String part, String whole) {
        if (part.indexOf(' ') > 0) {
            return (" " + Folding.fold(whole) + " ").contains(" " + part + " ");
        }
        return parts(whole).stream().anyMatch(other -> Folding.fold(other).equals(part));
    }

    private static List<String> parts(String name) {
        return PARTS.splitAsStream(name)
                .map(CommonPhrase::bare)
                .filter(part -> !Folding.fold(part).isEmpty())
                .toList();
    }

    private static String bare(String part) {
        String[] words = Text.clean(part).split(" ");
        int from = 0;
        int to = words.length;
        while (to - from > 2 && BEFORE.contains(pair(words, from))) {
            from += 2;
        }
        while (to - from > 2 && BEHIND.contains(pair(words, to - 2))) {
            to -= 2;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static String pair(String[] words, int at) {
        return Folding.fold(words[at] + " " + words[at + 1]);
    }
}
