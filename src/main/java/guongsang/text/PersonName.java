package guongsang.text;

import org.jspecify.annotations.Nullable;

/// A personal name in its parts: họ, đệm, tên; each may be empty.
public record PersonName(String family, String middle, String given) {

    /// The first word is the family name, the last the given name, as in most Kinh names. One word alone is the given
    /// name.
    public static PersonName of(String fullName) {
        return of(fullName, null);
    }

    /// `givenOverride` names the tên where it is not the last word ("Y Bhăm" of "Y Bhăm Niê"); absent or not found in
    /// the name: the rule of [#of(String)].
    public static PersonName of(String fullName, @Nullable String givenOverride) {
        String name = Text.clean(fullName);
        String given = givenOverride == null ? "" : Text.clean(givenOverride);
        if (!given.isEmpty() && name.length() > given.length()) {
            String folded = name.toLowerCase(java.util.Locale.ROOT);
            String wanted = given.toLowerCase(java.util.Locale.ROOT);
            if (folded.endsWith(" " + wanted)) {
                return parts(name.substring(0, name.length() - given.length() - 1), given);
            }
            if (folded.startsWith(wanted + " ")) {
                return new PersonName(name.substring(given.length() + 1), "", given);
            }
        }
        int last = name.lastIndexOf(' ');
        return last < 0 ? new PersonName("", "", name) : parts(name.substring(0, last), name.substring(last + 1));
    }

    private static PersonName parts(String before, String given) {
        int space = before.indexOf(' ');
        return space < 0
                ? new PersonName(before, "", given)
                : new PersonName(before.substring(0, space), before.substring(space + 1), given);
    }

    /// Họ, đệm, tên with one blank between.
    public String full() {
        return Text.clean(family + " " + middle + " " + given);
    }
}
