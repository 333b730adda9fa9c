package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawCell.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text that is put together from pieces in several fonts.
public final class Pieces {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private boolean space;

    /// Appends what is written as it stands.
    public void add(String piece, @Nullable String font) {
        if (!piece.isEmpty()) {
            int from = text.length();
            if (space && from > 0 && text.charAt(from - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            text.append(piece);
            runs.add(new Run(text.length() - from, font));
        }
    }

    /// Appends what a web page writes: spaces and line breaks count as one space, none at a line's end.
    public void addFlowing(String piece, @Nullable String font) {
        int from = text.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space = true;
            } else {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
        if (text.length() > from) {
            runs.add(new Run(text.length() - from, font));
        }
    }

    /// Ends the line, however often it is asked for.
    public void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            breakLine();
        }
    }

    public void breakLine() {
        space = false;
        text.append('\n');
        runs.add(new Run(1, runs.isEmpty() ? null : runs.getLast().font()));
    }

    /// The text so far, line breaks at its end left out.
    public String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    /// What was put together as a cell; pieces without a font have that of the cell.
    public RawCell cell(int column, @Nullable String font, Opening opening) {
        String whole = opening.keep(text());
        List<Run> fitting = new ArrayList<>();
        int left = whole.length();
        for (Run run : runs) {
            fitting.add(new Run(Math.min(left, run.length()), run.font()));
            left -= fitting.getLast().length();
        }
        return Fonts.cell(column, whole, font, fitting);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
