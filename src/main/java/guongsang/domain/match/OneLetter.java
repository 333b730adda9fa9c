package guongsang.domain.match;

import java.util.ArrayList;
import java.util.List;

/// Words that differ by one slip of the hand: a letter more, less, other, or two neighbours exchanged.
final class OneLetter {
    private OneLetter() {}

    /// False for equal words, and for words too short to tell.
    static boolean apart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 2 || longer < 3 || longer - shorter > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int back = 0;
        while (back < shorter - i && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = longer - i - back;
        if (left <= 1) {
            return left == 1;
        }
        return left == 2
                && a.length() == b.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i);
    }

    /// The word and all that is left of it without one letter: two words that are one letter apart share at least one.
    static List<String> around(String word) {
        List<String> around = new ArrayList<>(word.length() + 1);
        around.add(word);
        for (int i = 0; word.length() > 2 && i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                around.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return around;
    }
}
