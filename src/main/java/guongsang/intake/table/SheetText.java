package guongsang.intake.table;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Decoded;
import guongsang.text.Lean;
import guongsang.text.Text;
import guongsang.text.VietnameseEncoding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the text of one sheet into Unicode, each cell by its font and its letters, and where these leave it open by
/// the cells of its column and sheet; counts what it met.
final class SheetText {
    /// So many cells of a column are looked at to tell what it leans to.
    private static final int SAMPLE = 24;

    /// Texts up to this length come again and again in a column (fields, posts, places).
    private static final int REPEATED = 60;

    private final Map<Integer, Lean> columns = new HashMap<>();
    private final Set<VietnameseEncoding> met = EnumSet.noneOf(VietnameseEncoding.class);
    private final Map<Integer, Repeated> repeated = new HashMap<>();
    private Lean sheet = Lean.NONE;

    /// What short texts of a column became, in the font that was met last.
    private static final class Repeated {
        private final Map<String, String> known = new HashMap<>();
        private @Nullable String font;

        Map<String, String> in(@Nullable String now) {
            if (!Objects.equals(font, now)) {
                known.clear();
                font = now;
            }
            return known;
        }
    }

    private SheetText() {}

    static SheetText of(RawSheet sheet) {
        SheetText text = new SheetText();
        Map<Integer, Lean.Tally> tallies = new HashMap<>();
        Map<Integer, Integer> counted = new HashMap<>();
        Lean.Tally all = new Lean.Tally();
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                if (cell.type() == RawCell.Type.TEXT
                        && (cell.font() != null || !isAscii(cell.text()))
                        && counted.merge(cell.column(), 1, Integer::sum) <= SAMPLE) {
                    tallies.computeIfAbsent(cell.column(), _ -> new Lean.Tally())
                            .add(cell.text(), cell.font());
                    all.add(cell.text(), cell.font());
                }
            }
        }
        text.sheet = all.lean();
        tallies.forEach((column, tally) -> text.columns.put(column, tally.lean()));
        return text;
    }

    /// The text of a cell in clean Unicode.
    String of(RawCell cell) {
        if (cell.type() != RawCell.Type.TEXT || !cell.runs().isEmpty()) {
            return clean(unicode(cell));
        }
        String text = cell.text();
        if (text.length() > REPEATED || cell.font() == null && isAscii(text)) {
            return clean(decode(text, cell.font(), cell.column()));
        }
        Map<String, String> known =
                repeated.computeIfAbsent(cell.column(), _ -> new Repeated()).in(cell.font());
        String clean = known.get(text);
        if (clean == null) {
            clean = clean(decode(text, cell.font(), cell.column()));
            known.put(text, clean);
        }
        return clean;
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return Text.cleanBlock(text);
            }
        }
        return Text.clean(text);
    }

    private String unicode(RawCell cell) {
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        for (RawCell.Run run : cell.runs()) {
            int to = Math.min(cell.text().length(), from + run.length());
            pieces.append(decode(cell.text().substring(from, to), run.font(), cell.column()));
            from = to;
        }
        return pieces.append(cell.text().substring(from)).toString();
    }

    private String decode(String text, @Nullable String font, int column) {
        if (font == null && isAscii(text)) {
            return text;
        }
        Decoded decoded = VietnameseEncoding.decode(text, font, lean(column));
        if (decoded.changed() || !isAscii(text)) {
            met.add(decoded.encoding());
        }
        return decoded.text();
    }

    private Lean lean(int column) {
        Lean lean = columns.getOrDefault(column, Lean.NONE);
        return lean.towards() == null ? sheet : lean;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// unicode, nfd, tcvn3, vni; mixed where a legacy encoding stands beside another one. Cells in NFD make a sheet
    /// of Unicode nfd.
    String encoding() {
        boolean tcvn3 = met.contains(VietnameseEncoding.TCVN3);
        boolean vni = met.contains(VietnameseEncoding.VNI);
        boolean unicode = met.contains(VietnameseEncoding.UNICODE) || met.contains(VietnameseEncoding.NFD);
        if (tcvn3 && vni || (tcvn3 || vni) && unicode) {
            return "mixed";
        }
        return tcvn3 ? "tcvn3" : vni ? "vni" : met.contains(VietnameseEncoding.NFD) ? "nfd" : "unicode";
    }
}
