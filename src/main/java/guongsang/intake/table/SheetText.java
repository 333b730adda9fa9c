package guongsang.intake.table;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Decoded;
import guongsang.text.Lean;
import guongsang.text.VietnameseEncoding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the text of one sheet into Unicode, each cell by its font and its letters, and where these leave it open by
/// the cells of its column and sheet; counts what it met.
final class SheetText {
    /// So many cells of a column are looked at to tell what it leans to.
    private static final int SAMPLE = 60;

    private final Map<Integer, Lean> columns = new HashMap<>();
    private final Map<VietnameseEncoding, Integer> met = new EnumMap<>(VietnameseEncoding.class);
    private Lean sheet = Lean.NONE;

    private SheetText() {}

    static SheetText of(RawSheet sheet) {
        SheetText text = new SheetText();
        Map<Integer, Lean.Tally> tallies = new HashMap<>();
        Map<Integer, Integer> counted = new HashMap<>();
        Lean.Tally all = new Lean.Tally();
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                if (cell.type() == RawCell.Type.TEXT && counted.merge(cell.column(), 1, Integer::sum) <= SAMPLE) {
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

    /// The text of a cell in Unicode, not cleaned.
    String unicode(RawCell cell) {
        if (cell.type() != RawCell.Type.TEXT) {
            return cell.text();
        }
        if (cell.runs().isEmpty()) {
            return decode(cell.text(), cell.font(), cell.column());
        }
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
        if (isAscii(text) && font == null) {
            return text;
        }
        Lean lean = columns.getOrDefault(column, Lean.NONE);
        Decoded decoded = VietnameseEncoding.decode(text, font, lean.towards() == null ? sheet : lean);
        if (decoded.changed() || !isAscii(text)) {
            met.merge(decoded.encoding(), 1, Integer::sum);
        }
        return decoded.text();
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
        boolean tcvn3 = met.containsKey(VietnameseEncoding.TCVN3);
        boolean vni = met.containsKey(VietnameseEncoding.VNI);
        boolean unicode = met.containsKey(VietnameseEncoding.UNICODE) || met.containsKey(VietnameseEncoding.NFD);
        if (tcvn3 && vni || (tcvn3 || vni) && unicode) {
            return "mixed";
        }
        return tcvn3 ? "tcvn3" : vni ? "vni" : met.containsKey(VietnameseEncoding.NFD) ? "nfd" : "unicode";
    }
}
