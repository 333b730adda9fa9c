package guongsang.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the name of a font says about the text that wears it: which old alphabet it draws, and whether it draws small
/// letters as capitals.
record LegacyFont(@Nullable VietnameseEncoding encoding, boolean capitals) {
    private static final LegacyFont NONE = new LegacyFont(null, false);

    /// The ABC fonts are ".VnTime", ".VnArial NarrowH", …: those whose name ends with H are capital fonts. The VNI
    /// fonts are "VNI-Times", …
    static LegacyFont of(@Nullable String name) {
        if (name == null || name.length() < 4) {
            return NONE;
        }
        if (name.regionMatches(true, 0, ".Vn", 0, 3)) {
            return new LegacyFont(VietnameseEncoding.TCVN3, hasCapitalEnd(name));
        }
        boolean vni = name.regionMatches(true, 0, "VNI", 0, 3) && (name.charAt(3) == '-' || name.charAt(3) == ' ');
        return vni ? new LegacyFont(VietnameseEncoding.VNI, false) : NONE;
    }

    private static boolean hasCapitalEnd(String name) {
        String face = name.strip();
        for (String style : new String[] {"italic", "bold"}) {
            if (face.toLowerCase(Locale.ROOT).endsWith(" " + style)) {
                face = face.substring(0, face.length() - style.length() - 1).strip();
            }
        }
        return face.endsWith("H");
    }
}
