package guongsang.domain.award;

import guongsang.domain.award.AwardType.Level;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a list writes under "Đã được khen": which awards, by whom, by which decision, of which years. Nothing is
/// guessed that is not written.
public final class AwardReading {
    private static final Pattern END = Pattern.compile("[;\\n]|\\.(?= |$)(?<! (?:so|tt|p|x|ct)\\.)");
    private static final Pattern JOINT = Pattern.compile(",| va |\\+|(?<=\\s)- ");
    /// Said of an award that is only wanted, or that is given to others.
    private static final Pattern NOT_YET = Pattern.compile(
            "de nghi|de xuat|phan dau|dang ky|du kien|xet tang|(?<!duoc )(?:\\btrao|\\bphat thuong|\\btang \\d+)");
    /// Said of the titles of families and places in what somebody else has achieved.
    private static final Pattern OF_OTHERS = Pattern.compile("%|\\bho\\b|ty le|\\bgiu\\b|xay dung|van dong|\\d");
    private static final Pattern BY = Pattern.compile("\\b(?:cua|do) ");
    private static final Pattern GIVEN =
            Pattern.compile("\\b(?:duoc|cua) (.+?) (?:trao tang|tang thuong|tang|trao|khen)\\b");
    private static final Pattern BY_ENDS =
            Pattern.compile(" nam (?=[0-9h])| so \\d| \\d|\\(|,|;| theo | tai | ve | vi | do | ngay\\b| giai doan");

    private AwardReading() {}

    /// The awards in the order of the text; empty when none is named.
    public static List<AwardMention> read(String text) {
        List<AwardMention> mentions = new ArrayList<>();
        for (Clause clause : clauses(text)) {
            mentions.addAll(clause.mentions());
        }
        return mentions;
    }

    /// True when the text, written in the column of achievements, names an award that was received: it belongs in the
    /// column of awards. Titles of a village or of other families are achievements.
    public static boolean mentionsAward(String text) {
        return clauses(text).stream()
                .anyMatch(c -> !AwardWords.ofPlaceOrFamily(c.award)
                        || !OF_OTHERS.matcher(c.before).find());
    }

    private static List<Clause> clauses(String text) {
        String clean = Text.cleanBlock(text);
        String folded = Folding.letters(clean);
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher ends = END.matcher(folded);
        while (start < folded.length()) {
            int end = ends.find(start) ? ends.start() : folded.length();
            add(clean.substring(start, end), folded.substring(start, end), clauses);
            start = end + 1;
        }
        return clauses;
    }

    /// Several awards in one sentence are parted before what introduces the next.
    private static void add(String text, String folded, List<Clause> clauses) {
        List<int[]> found = new ArrayList<>();
        Matcher awards = AwardWords.AWARD.matcher(folded);
        while (awards.find()) {
            found.add(new int[] {awards.start(), awards.end()});
        }
        int start = 0;
        for (int i = 0; i < found.size(); i++) {
            int[] here = found.get(i);
            int end = i + 1 < found.size() ? parted(folded, here[1], found.get(i + 1)[0]) : folded.length();
            String before = folded.substring(start, here[0]);
            if (!NOT_YET.matcher(before).find()) {
                clauses.add(new Clause(
                        text.substring(start, end),
                        folded.substring(start, end),
                        before,
                        AwardWords.writtenOut(folded.substring(here[0], here[1])),
                        here[1] - start));
            }
            start = end;
        }
    }

    private static int parted(String folded, int from, int to) {
        int parted = to;
        Matcher joints = JOINT.matcher(folded).region(from, to);
        while (joints.find()) {
            parted = joints.end();
        }
        return parted;
    }

    /// One award with all that is written of it. `before`: folded, what stands before its name; `nameEnd`: where the
    /// name ends.
    private record Clause(String text, String folded, String before, String award, int nameEnd) {
        List<AwardMention> mentions() {
            AwardDecision decision = AwardDecision.in(text, folded);
            AwardYears years = AwardYears.in(decision.rest(), award);
            String by = by();
            String named = by == null ? award : Folding.letters(by);
            Level level = AwardWords.needsGiver(award) && by == null ? null : AwardWords.level(named);
            List<AwardMention> mentions = new ArrayList<>();
            for (int[] span : years.spans()) {
                mentions.add(mention(decision, by, level, span[0], span[1], 1));
            }
            if (mentions.isEmpty()) {
                Integer year = decision.on() == null ? null : decision.on().getYear();
                mentions.add(mention(decision, by, level, year, year, years.times()));
            }
            return mentions;
        }

        private AwardMention mention(
                AwardDecision decision,
                @Nullable String by,
                @Nullable Level level,
                @Nullable Integer from,
                @Nullable Integer to,
                int times) {
            return new AwardMention(trimmed(text), award, level, by, decision.number(), decision.on(), from, to, times);
        }

        /// "của Chủ tịch UBND huyện" behind the name, "được Chủ tịch UBND huyện tặng" before it.
        private @Nullable String by() {
            Matcher behind = BY.matcher(folded);
            if (behind.find(nameEnd)) {
                return upToEnd(behind.end());
            }
            Matcher given = GIVEN.matcher(before);
            if (given.find()) {
                return text.substring(given.start(1), given.end(1)).strip();
            }
            // "Giấy khen UBND huyện năm 2024", "Bằng khen cấp tỉnh"
            String rest = folded.substring(nameEnd);
            boolean named = AwardWords.needsGiver(award) && AwardWords.level(rest) != null;
            return named ? upToEnd(nameEnd) : null;
        }

        private @Nullable String upToEnd(int from) {
            Matcher ends = BY_ENDS.matcher(folded);
            int end = ends.find(from) ? ends.start() : folded.length();
            return Text.cleanOrNull(text.substring(from, end));
        }

        private static String trimmed(String text) {
            String clean = Text.clean(text);
            int end = clean.length();
            while (end > 0 && ",;-+ ".indexOf(clean.charAt(end - 1)) >= 0) {
                end--;
            }
            String words = clean.substring(0, end);
            return words.toLowerCase(java.util.Locale.ROOT).endsWith(" và")
                    ? words.substring(0, words.length() - 3)
                    : words;
        }
    }
}
