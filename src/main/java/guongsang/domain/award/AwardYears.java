package guongsang.domain.award;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The years of an award: one span for each time it was given. `times`: how often, where the years are not told.
record AwardYears(List<int[]> spans, int times) {
    /// "2022-2024", "2022 đến 2024", "2024-25"; "năm 2024 - 30 năm công tác" is no span.
    private static final Pattern SPAN = Pattern.compile("(nam hoc |giai doan |nhiem ky |dot )?\\b((?:19|20)\\d{2})"
            + "(?:(?: ?(?:-|–) ?| (?:den|toi) (?:nam )?)((?:19|20)\\d{2})\\b|[-–](\\d{2})\\b)?");
    private static final Pattern TIMES =
            Pattern.compile("\\b(\\d{1,2}) (?:nam|lan)(?: lien| lien tuc| lien tiep| lien tuc lien)?\\b(?! hoc)");

    private static final int MOST = 30;

    static AwardYears in(String folded, String award) {
        List<int[]> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(folded);
        while (found.find()) {
            int from = Integer.parseInt(found.group(2));
            int to = last(from, found.group(3) == null ? found.group(4) : found.group(3));
            boolean one = found.group(1) != null || !AwardWords.yearly(award);
            if (one || to - from > MOST) {
                spans.add(new int[] {from, to});
            } else {
                for (int year = from; year <= to; year++) {
                    spans.add(new int[] {year, year});
                }
            }
        }
        Matcher times = TIMES.matcher(folded);
        return new AwardYears(spans, times.find() ? Math.max(1, Integer.parseInt(times.group(1))) : 1);
    }

    /// "2024-25" ends in 2025; what does not come later is no end.
    private static int last(int from, @Nullable String written) {
        if (written == null) {
            return from;
        }
        int to = Integer.parseInt(written.length() == 2 ? from / 100 + written : written);
        return Math.max(from, to);
    }
}
