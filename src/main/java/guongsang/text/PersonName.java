package guongsang.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A personal name in its parts: họ, đệm, tên; each may be empty. `givenFirst`: the tên is written before the other
/// parts, as in "Y Bhăm Niê".
public record PersonName(String family, String middle, String given, boolean givenFirst) {

    /// A name written họ, đệm, tên.
    public PersonName(String family, String middle, String given) {
        this(family, middle, given, false);
    }

    /// The first word is the family name, the last the given name, as in most Kinh names. One word alone is the given
    /// name.
    public static PersonName of(String fullName) {
        return of(fullName, null);
    }

    /// `givenOverride` names the tên where it is not the last word: "Y Bhăm" of "Y Bhăm Niê", "Lan Chung" of "Rah Lan
    /// Chung". It is looked for at the end, then at the beginning; case and the place of tone marks do not count.
    /// Absent, or not found (the name was corrected since): the rule of [#of(String)].
    public static PersonName of(String fullName, @Nullable String givenOverride) {
        List<String> words = words(fullName);
        List<String> given = givenOverride == null ? List.of() : words(givenOverride);
        int count = given.size();
        if (count > 0 && count <= words.size()) {
            int rest = words.size() - count;
            if (same(words.subList(rest, words.size()), given)) {
                return ofParts(words.subList(0, rest), words.subList(rest, words.size()), false);
            }
            if (same(words.subList(0, count), given)) {
                return ofParts(words.subList(count, words.size()), words.subList(0, count), true);
            }
        }
        int last = Math.max(0, words.size() - 1);
        return ofParts(words.subList(0, last), words.subList(last, words.size()), false);
    }

    private static PersonName ofParts(List<String> others, List<String> given, boolean givenFirst) {
        String family = others.isEmpty() ? "" : others.getFirst();
        String middle = others.isEmpty() ? "" : String.join(" ", others.subList(1, others.size()));
        return new PersonName(family, middle, String.join(" ", given), givenFirst);
    }

    private static List<String> words(String text) {
        String clean = Text.clean(text);
        return clean.isEmpty() ? List.of() : List.of(clean.split(" "));
    }

    private static boolean same(List<String> some, List<String> others) {
        return VietnameseOrder.key(String.join(" ", some)).equals(VietnameseOrder.key(String.join(" ", others)));
    }

    /// The whole name as it is written, with one space between the words.
    public String full() {
        return Text.clean(givenFirst ? given + " " + family + " " + middle : family + " " + middle + " " + given);
    }
}
