package guongsang.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// A table for a person to read: columns as wide as they need to be, but no cell longer than the widest allowed.
final class TextTable {
    private static final int WIDEST = 48;

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(PrintStream out) {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], shown(row[i]).length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = shown(rows.get(r)[i]);
                line.append(cell);
                if (i < columns - 1) {
                    line.repeat(' ', widths[i] - cell.length() + 2);
                }
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String shown(String cell) {
        String oneLine = cell.replaceAll("\\s+", " ");
        return oneLine.length() <= WIDEST ? oneLine : oneLine.substring(0, WIDEST - 1) + "…";
    }
}
