package guongsang.intake.sender;

import guongsang.intake.table.Line;
import guongsang.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The year a list is for, as its title or file name says it. The date of the letter does not: the list of a year is
/// often sent before it begins.
public record ListYear(int first, int last) {
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<!thang \\d )(?<!thang \\d\\d )\\bnam (20\\d\\d)\\b(?! 20\\d\\d)");
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /// Null where no line of the heading names a year in the range.
    public @Nullable Integer in(List<Line> heading) {
        for (Line line : heading) {
            for (int column : line.columns()) {
                String folded = Folding.fold(line.text(column));
                Matcher year = IN_TITLE.matcher(folded);
                if (!folded.startsWith("kem theo") && year.find() && possible(year.group(1))) {
                    return Integer.valueOf(year.group(1));
                }
            }
        }
        return null;
    }

    /// The only year in a file's or sheet's name; null where there is none or several.
    public @Nullable Integer inName(String name) {
        Matcher year = IN_NAME.matcher(name);
        Integer found = null;
        while (year.find()) {
            if (found != null && !found.toString().equals(year.group(1))) {
                return null;
            }
            found = possible(year.group(1)) ? Integer.valueOf(year.group(1)) : found;
        }
        return found;
    }

    private boolean possible(String year) {
        int number = Integer.parseInt(year);
        return number >= first && number <= last;
    }
}
