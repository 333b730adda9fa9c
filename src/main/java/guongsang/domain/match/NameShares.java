package guongsang.domain.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How common family names, middle names and given names are among those compared: a rare name that comes twice says
/// more than a common one. Names are counted by their bases, so "Hùng" and "Hưng" are one here.
///
/// A small register says little about its district, so the count starts from rough shares as if [#START] people had
/// been counted before.
final class NameShares {
    private static final double START = 2_000;
    /// The same for one family name.
    private static final double FAMILY_START = 50;

    private static final double FAMILY = 0.002;
    private static final double MIDDLE = 0.01;
    private static final double GIVEN = 0.004;
    /// No single word counts for more than this.
    private static final double LEAST = 0.0005;

    private static final Map<String, Double> FAMILIES = Map.ofEntries(
            Map.entry("nguyen", 0.35),
            Map.entry("tran", 0.11),
            Map.entry("le", 0.09),
            Map.entry("pham", 0.06),
            Map.entry("hoang", 0.04),
            Map.entry("huynh", 0.03),
            Map.entry("phan", 0.04),
            Map.entry("vu", 0.03),
            Map.entry("vo", 0.02),
            Map.entry("dang", 0.02),
            Map.entry("bui", 0.02),
            Map.entry("do", 0.015),
            Map.entry("ho", 0.013),
            Map.entry("ngo", 0.013),
            Map.entry("duong", 0.01),
            Map.entry("dinh", 0.01));
    private static final Map<String, Double> MIDDLES = Map.of("thi", 0.3, "van", 0.15);

    private final Map<String, int[]> families = new HashMap<>();
    private final Map<String, int[]> middles = new HashMap<>();
    private final Map<String, int[]> givens = new HashMap<>();
    private final Map<String, int[]> middlesOf = new HashMap<>();
    private final Map<String, int[]> givensOf = new HashMap<>();
    private final int[] familyLetters = new int[128];
    private final int[] givenLetters = new int[128];
    private final Set<Long> counted = new HashSet<>();
    private int people;

    /// Counts a person once, however many years and units have the entry: by name and birth, or by name and unit.
    void count(Person person) {
        WrittenName name = person.name();
        Object known = person.birth() == null ? person.unit() : person.birth();
        if (name.isEmpty() || !counted.add(Blocks.key('x', name.joined(), known))) {
            return;
        }
        people++;
        int last = name.words().size() - 1;
        add(givens, name.given());
        letter(givenLetters, name.given());
        if (last > 0) {
            add(families, name.family());
            letter(familyLetters, name.family());
            add(givensOf, name.family() + " " + name.given());
        }
        for (int i = 1; i < last; i++) {
            add(middles, name.words().get(i).base());
            add(middlesOf, name.family() + " " + name.words().get(i).base());
        }
    }

    private static void add(Map<String, int[]> counts, String word) {
        counts.computeIfAbsent(word, w -> new int[1])[0]++;
    }

    private static void letter(int[] counts, String word) {
        counts[Math.min(127, word.charAt(0))]++;
    }

    /// Part of people whose name has `word` at place `at`, if their family name is that of `name`: the names of a
    /// people go together ("Rơ Châm", "H'Lan").
    double share(WrittenName name, String word, int at) {
        int words = name.words().size();
        if (at == 0 && words > 1) {
            return share(families, word, FAMILIES.getOrDefault(word, FAMILY));
        }
        boolean given = at == words - 1;
        double alone = given ? share(givens, word, GIVEN) : share(middles, word, MIDDLES.getOrDefault(word, MIDDLE));
        if (words == 1) {
            return alone;
        }
        int together = times(given ? givensOf : middlesOf, name.family() + " " + word);
        // Not counting the one that is compared
        double likely =
                (Math.max(0, together - 1) + FAMILY_START * alone) / (times(families, name.family()) + FAMILY_START);
        return Math.clamp(likely, LEAST, 1);
    }

    /// True for a word that at least two people have at that place.
    boolean isKnown(String word, int at, int words) {
        return times(at == words - 1 ? givens : at == 0 ? families : middles, word) > 1;
    }

    private static int times(Map<String, int[]> counts, String word) {
        int[] count = counts.get(word);
        return count == null ? 0 : count[0];
    }

    /// Part of people whose word at that place begins like the abbreviation.
    double shareOfLetter(String abbreviation, int at, int words) {
        char first = abbreviation.charAt(0);
        if (at > 0 && at < words - 1) {
            return first == 't' || first == 'v' ? 0.35 : 0.1;
        }
        int[] counts = at == 0 ? familyLetters : givenLetters;
        double start = at == 0 && first == 'n' ? 0.4 : 0.1;
        return (counts[Math.min(127, first)] + START * start) / (people + START);
    }

    private double share(Map<String, int[]> counts, String word, double start) {
        return Math.max(LEAST, (times(counts, word) + START * start) / (people + START));
    }
}
