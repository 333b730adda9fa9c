package guongsang.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Words that two names have in common, so that it can be said why one was taken to mean the other: "y tế" of "Y tế"
/// and "lĩnh vực y tế, chăm sóc sức khỏe Nhân dân".
public final class CommonPhrase {
    private static final Pattern PARTS = Pattern.compile("[,;:()“”\"/]| - | – | và ");

    private CommonPhrase() {}

    /// A part of one name (names are parted by commas, dashes and "và") that stands in the other, accents or not, the
    /// longest of them as the first name or else the second writes it. A part of one syllable has to be a whole
    // part of
    /// the other: "thôn" is not found in "nông thôn".
    public static Optional<String> of(String first, String second) {
        String found = longest(first, second);
        String other = longest(second, first);
        return Optional.of(other.length() > found.length() ? other : found).filter(text -> !text.isEmpty());
    }

    private static String longest(String parted, String whole) {
        String longest = "";
        for (String part : PARTS.split(parted)) {
            String clean = Text.clean(part);
            if (clean.length() > longest.length() && within(Folding.fold(clean), whole)) {
                longest = clean;
            }
        }
        return longest;
    }

    private static boolean within(String part, String whole) {
        if (part.isEmpty()) {
            return false;
        }
        if (part.indexOf(' ') > 0) {
            return (" " + Folding.fold(whole) + " ").contains(" " + part + " ");
        }
        return PARTS.splitAsStream(whole).anyMatch(other -> Folding.fold(other).equals(part));
    }
}
