package guongsang.text;

import org.jspecify.annotations.Nullable;

/// What a Vietnamese text is written in. A cell is judged by its characters, its font and, where these leave it open,
/// by the cells around it; Unicode is never touched, whatever font it wears.
public enum VietnameseEncoding {
    /// Precomposed letters, and everything that is plain ASCII.
    UNICODE,
    /// Unicode with combining marks, in whole or in part.
    NFD,
    /// The ABC fonts (".VnTime"): one character for each letter.
    TCVN3,
    /// The VNI fonts: two characters for most vowels.
    VNI;

    /// [#judge(String,String,Lean)] without knowing the cells around.
    public static VietnameseEncoding judge(String text, @Nullable String font) {
        return judge(text, font, Lean.NONE);
    }

    /// What the text of a cell is written in. `font`: the name of the font, null where none is known. Plain ASCII in
    /// a capital font (".VnTimeH") that has small letters counts as TCVN3: it shows capitals.
    public static VietnameseEncoding judge(String text, @Nullable String font, Lean lean) {
        return new LegacyText(text, LegacyFont.of(font), lean).judge();
    }

    /// [#decode(String,String,Lean)] without knowing the cells around.
    public static Decoded decode(String text, @Nullable String font) {
        return decode(text, font, Lean.NONE);
    }

    /// The text in precomposed Unicode, capital where the font shows capitals. Line breaks and blanks stay; clean it
    /// afterwards, never before (ư is the soft hyphen in TCVN3). Never fails.
    public static Decoded decode(String text, @Nullable String font, Lean lean) {
        LegacyText cell = new LegacyText(text, LegacyFont.of(font), lean);
        VietnameseEncoding encoding = cell.judge();
        String decoded = cell.decode(encoding);
        return new Decoded(decoded, encoding, !decoded.equals(text));
    }

    /// What a cell is written in where there can be no doubt about it; null for ASCII and for what could be either.
    static @Nullable VietnameseEncoding clearly(String text, @Nullable String font) {
        VietnameseEncoding first = judge(text, font, new Lean(UNICODE));
        if (first == TCVN3 || first == VNI) {
            return first;
        }
        boolean same = first == judge(text, font, new Lean(TCVN3)) && first == judge(text, font, new Lean(VNI));
        return same
                        && text.chars().anyMatch(c -> c >= 0x80)
                        && !LegacyWord.of(text).isEmpty()
                ? first
                : null;
    }
}
