package guongsang.intake.open.delimited;

import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawCell.Type;
import java.util.List;

/// A table as plain text, its values apart by a comma, semicolon, tab or bar. A row counts as one whatever line
/// breaks stand in its values; a first line "sep=;" says the sign and is no row.
public final class DelimitedReader {
    private static final String SIGNS = ";\t,|";
    private static final int LOOKED_AT = 200;

    private final Opening opening;

    public DelimitedReader(Opening opening) {
        this.opening = opening;
    }

    public RawBook read(byte[] bytes) {
        String text = Encoding.decode(bytes);
        int start = 0;
        char sign = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) < ' ') {
            sign = text.charAt(4);
            start = text.startsWith("\r\n", 5) ? 7 : 6;
        }
        if (sign == 0) {
            sign = sign(text);
        }
        SheetBuilder sheet = new SheetBuilder(opening, opening.plainName(), false);
        Records records = new Records(text, start, sign);
        for (int row = 1; records.next(); row++) {
            sheet.row(row, false);
            List<String> values = records.values();
            for (int column = 0; column < values.size(); column++) {
                String value = values.get(column);
                if (!value.isEmpty()) {
                    sheet.cell(column, Type.TEXT, opening.keep(value), null);
                }
            }
        }
        return new RawBook(opening.name(), List.of(sheet.build()), opening.notices());
    }

    /// The sign by which most rows have the same number of values; the more values, the surer.
    private static char sign(String text) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS.toCharArray()) {
            Records records = new Records(text, 0, sign);
            int[] widths = new int[LOOKED_AT];
            int rows = 0;
            while (rows < LOOKED_AT && records.next()) {
                int width = records.values().size();
                if (width > 1 || !records.values().getFirst().isBlank()) {
                    widths[rows++] = width;
                }
            }
            double sure = sureness(widths, rows);
            if (sure > most) {
                most = sure;
                best = sign;
            }
        }
        return best;
    }

    private static double sureness(int[] widths, int rows) {
        double most = 0;
        for (int i = 0; i < rows; i++) {
            int same = 0;
            for (int j = 0; j < rows; j++) {
                same += widths[j] == widths[i] ? 1 : 0;
            }
            double share = (double) same / rows;
            most = Math.max(most, widths[i] < 2 ? 0 : share * share * Math.min(widths[i], 12));
        }
        return most;
    }
}
