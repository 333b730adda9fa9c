package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Text whose pieces are written in several fonts.
public final class Fonts {
    private Fonts() {}

    /// A cell of text whose `runs` name their own fonts, null standing for the font of the cell. Neighbours in one
    /// font are joined; where all are in one font, the cell has no runs.
    public static RawCell cell(int column, String text, @Nullable String cellFont, List<RawCell.Run> runs) {
        List<RawCell.Run> joined = new ArrayList<>();
        for (RawCell.Run run : runs) {
            String font = run.font() == null ? cellFont : run.font();
            if (run.length() == 0) {
                continue;
            }
            if (!joined.isEmpty() && Objects.equals(joined.getLast().font(), font)) {
                RawCell.Run before = joined.removeLast();
                joined.add(new RawCell.Run(before.length() + run.length(), font));
            } else {
                joined.add(new RawCell.Run(run.length(), font));
            }
        }
        if (joined.size() <= 1) {
            String font = joined.isEmpty() ? cellFont : joined.getFirst().font();
            return new RawCell(column, RawCell.Type.TEXT, text, font);
        }
        return new RawCell(column, RawCell.Type.TEXT, text, mostLetters(text, joined), joined);
    }

    private static @Nullable String mostLetters(String text, List<RawCell.Run> runs) {
        Map<@Nullable String, Integer> letters = new HashMap<>();
        int at = 0;
        String best = runs.getFirst().font();
        int most = -1;
        for (RawCell.Run run : runs) {
            int end = Math.min(text.length(), at + run.length());
            int here =
                    (int) text.substring(at, end).chars().filter(c -> c > ' ').count();
            int sum = letters.merge(run.font(), here, Integer::sum);
            if (sum > most) {
                most = sum;
                best = run.font();
            }
            at = end;
        }
        return best;
    }
}
