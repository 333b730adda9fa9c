package guongsang.domain.match;

import guongsang.domain.match.NameLikeness.Difference;
import guongsang.domain.match.Syllable.Likeness;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares names of persons word by word.
final class NameComparison {
    /// More than this against it: not the same name.
    private static final double LIMIT = 15;
    private static final double NOT_AT_ALL = 100;

    private final NameShares shares;

    NameComparison(NameShares shares) {
        this.shares = shares;
    }

    /// Null when they are different names.
    @Nullable
    NameLikeness compare(WrittenName a, WrittenName b) {
        if (a.isEmpty() || b.isEmpty()) {
            return null;
        }
        if (a.joined().equals(b.joined()) && a.words().size() != b.words().size()) {
            return spacedOtherwise(a, b);
        }
        NameLikeness inOrder = aligned(a, b);
        if (inOrder != null || a.words().size() != b.words().size() || a.words().size() < 2) {
            return inOrder;
        }
        return a.joined().length() == b.joined().length() && a.sorted().equals(b.sorted()) ? reordered(a, b) : null;
    }

    private NameLikeness spacedOtherwise(WrittenName a, WrittenName b) {
        Set<Difference> differences = EnumSet.of(Difference.SPACING);
        return new NameLikeness(
                1 + marksAgainst(a, b, differences),
                share(a.words().size() > b.words().size() ? a : b),
                differences,
                null);
    }

    private NameLikeness reordered(WrittenName a, WrittenName b) {
        boolean highland = a.highland() && b.highland();
        Set<Difference> differences = EnumSet.of(highland ? Difference.ORDER_OF_HIGHLAND_NAME : Difference.ORDER);
        boolean plain = accentsLost(a, b);
        if (plain) {
            differences.add(Difference.PLAIN);
        } else if (!sortedLetters(a).equals(sortedLetters(b))) {
            differences.add(Difference.MARKS);
        }
        double against = (highland ? 2 : 6) + (plain ? 1 : differences.contains(Difference.MARKS) ? 9 : 0);
        return new NameLikeness(against, share(a), differences, null);
    }

    /// One of them is written without any accent: not where only the given name differs, for "Cao Minh Anh" has none
    /// to lose.
    private static boolean accentsLost(WrittenName a, WrittenName b) {
        if (a.accented() == b.accented()) {
            return false;
        }
        List<Syllable> words = (a.accented() ? a : b).words();
        return words.stream().limit(words.size() - 1).anyMatch(w -> !w.plain());
    }

    private static List<String> sortedLetters(WrittenName name) {
        return name.words().stream().map(w -> w.letters() + w.tone()).sorted().toList();
    }

    /// For names of the same bases whose words do not pair up.
    private static double marksAgainst(WrittenName a, WrittenName b, Set<Difference> differences) {
        if (a.letters().equals(b.letters()) && a.tones().equals(b.tones())) {
            return 0;
        }
        boolean plain = accentsLost(a, b);
        differences.add(plain ? Difference.PLAIN : Difference.MARKS);
        return plain ? 1 : 9;
    }

    private double share(WrittenName name) {
        double share = 1;
        for (int i = 0; i < name.words().size(); i++) {
            share *= shares.share(name, name.words().get(i).base(), i);
        }
        return share;
    }

    /// The cheapest way to pair the words in order, leaving words out between family and given name.
    private @Nullable NameLikeness aligned(WrittenName a, WrittenName b) {
        List<Syllable> some = a.words();
        List<Syllable> others = b.words();
        int n = some.size();
        int m = others.size();
        boolean plain = accentsLost(a, b);
        if (some.getLast().likeness(others.getLast()) == Likeness.NONE) {
            return null;
        }
        double[][] cost = new double[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n && j == m) {
                    continue;
                }
                double best = NOT_AT_ALL;
                if (i < n && j < m) {
                    best = cost[i + 1][j + 1] + against(some.get(i), others.get(j), i, j, a, b, plain);
                }
                if (i < n) {
                    best = Math.min(best, cost[i + 1][j] + leftOut(some.get(i), i, n));
                }
                if (j < m) {
                    best = Math.min(best, cost[i][j + 1] + leftOut(others.get(j), j, m));
                }
                cost[i][j] = best;
            }
        }
        double against = cost[0][0] + (plain ? 1 : 0);
        return against > LIMIT ? null : traced(a, b, cost, plain, against);
    }

    private @Nullable NameLikeness traced(
            WrittenName a, WrittenName b, double[][] cost, boolean plain, double against) {
        List<Syllable> some = a.words();
        List<Syllable> others = b.words();
        int n = some.size();
        int m = others.size();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (plain) {
            differences.add(Difference.PLAIN);
        }
        String example = null;
        double share = 1;
        int i = 0;
        int j = 0;
        int left = 0;
        int right = 0;
        while (i < n || j < m) {
            if (i < n && j < m) {
                Syllable one = some.get(i);
                Syllable other = others.get(j);
                if (cost[i][j] == cost[i + 1][j + 1] + against(one, other, i, j, a, b, plain)) {
                    Difference difference = difference(one, other, i == n - 1, plain);
                    share *= share(one, other, i, a);
                    if (difference != null) {
                        differences.add(difference);
                        example = Spelling.of(one) + "/" + Spelling.of(other);
                    }
                    i++;
                    j++;
                    continue;
                }
            }
            boolean ofSome = i < n && cost[i][j] == cost[i + 1][j] + leftOut(some.get(i), i, n);
            differences.add(Difference.MIDDLE_LEFT_OUT);
            example = Spelling.of(ofSome ? some.get(i++) : others.get(j++));
            left += ofSome ? 1 : 0;
            right += ofSome ? 0 : 1;
        }
        if (left > 0 && right > 0) {
            // Two middle names, not one left out
            return null;
        }
        if (differences.isEmpty() && !a.typed().equalsIgnoreCase(b.typed())) {
            differences.add(spelling(a.typed(), b.typed()));
        }
        return new NameLikeness(against, share, differences, example);
    }

    /// What is left when the words are the same: blanks and signs, the place of a tone mark, or letters.
    private static Difference spelling(String a, String b) {
        if (lettersOf(a, false).equalsIgnoreCase(lettersOf(b, false))) {
            return Difference.SPACING;
        }
        String some = lettersOf(a, true);
        String others = lettersOf(b, true);
        if (some.equals(others)) {
            return Difference.TONE_PLACE;
        }
        return some.replace('y', 'i').equals(others.replace('y', 'i')) ? Difference.I_OR_Y : Difference.KEYS;
    }

    private static String lettersOf(String typed, boolean withoutTones) {
        StringBuilder letters = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Letters.base(c) != 0) {
                letters.append(withoutTones ? Letters.letter(c) : c);
            }
        }
        return letters.toString();
    }

    private static @Nullable Difference difference(Syllable a, Syllable b, boolean given, boolean plain) {
        return switch (a.likeness(b)) {
            case SAME -> null;
            case PLAIN -> plain ? null : Difference.PLAIN_WORD;
            case SLIP -> Difference.SLIP;
            case SHORT -> given ? Difference.SHORT_GIVEN : Difference.SHORT;
            case MARKS -> Difference.MARKS;
            case TYPO, NONE -> Difference.TYPO;
        };
    }

    private double against(Syllable a, Syllable b, int i, int j, WrittenName some, WrittenName others, boolean plain) {
        int n = some.words().size();
        int m = others.words().size();
        boolean given = i == n - 1 && j == m - 1;
        return switch (a.likeness(b)) {
            case SAME -> 0;
            case PLAIN -> plain ? 0 : some.accented() && others.accented() ? 7 : 4;
            case SLIP -> 3;
            case SHORT -> given ? 4 : 1.2;
            case MARKS -> 12;
            // Nobody is called "Hùnh": a slip, whoever it is
            case TYPO -> shares.isKnown(a.base(), i, n) && shares.isKnown(b.base(), j, m) ? 9 : 2;
            case NONE -> NOT_AT_ALL;
        };
    }

    private static double leftOut(Syllable word, int at, int words) {
        if (at == 0 || at == words - 1) {
            return NOT_AT_ALL;
        }
        return word.base().equals("thi") || word.base().equals("van") ? 2 : 3;
    }

    private double share(Syllable a, Syllable b, int at, WrittenName name) {
        int words = name.words().size();
        return switch (a.likeness(b)) {
            case SHORT -> shares.shareOfLetter(a.shortened() ? a.base() : b.base(), at, words);
            // Several words are one letter away from any
            case TYPO -> Math.min(1, 4 * Math.max(shares.share(name, a.base(), at), shares.share(name, b.base(), at)));
            default -> shares.share(name, a.base(), at);
        };
    }
}
