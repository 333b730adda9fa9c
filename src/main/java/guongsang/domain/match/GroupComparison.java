package guongsang.domain.match;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.match.Reason.Agreement;
import guongsang.domain.match.Reason.Aspect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Compares two collectives or two models: by their names written out, numbers and place, by the unit, and by the
/// leader.
final class GroupComparison {
    /// A name that so many have says little about whether two of other units are one.
    private static final int FEW = 3;

    private static final double MOST_ALIKE = 0.8;

    private final NameComparison names;
    private final ToIntFunction<String> timesNamed;

    /// `timesNamed`: how often a name's key comes in the register.
    GroupComparison(NameComparison names, ToIntFunction<String> timesNamed) {
        this.names = names;
        this.timesNamed = timesNamed;
    }

    /// How the names are alike.
    private enum Likeness {
        SAME("tên giống nhau", Agreement.SAME),
        SAME_WRITTEN_OTHERWISE("tên giống nhau, viết tắt khác nhau", Agreement.SAME),
        /// Only one names the commune.
        PLACE_LEFT_OUT("tên giống nhau, một bên không ghi địa bàn", Agreement.CLOSE),
        /// One has words more, or one word has another letter.
        NEARLY("tên gần giống nhau", Agreement.CLOSE),
        NONE("tên khác nhau", Agreement.DIFFERENT);

        private final String sentence;
        private final Agreement agreement;

        Likeness(String sentence, Agreement agreement) {
            this.sentence = sentence;
            this.agreement = agreement;
        }
    }

    /// Null when they are different ones.
    @Nullable
    Match compare(Group a, Group b) {
        if (a.subject().kind() != b.subject().kind()) {
            return null;
        }
        Likeness name = likeness(a, b);
        if (name == Likeness.NONE) {
            return null;
        }
        UnitLikeness unit =
                UnitLikeness.of(a.subject().unit(), a.unit(), b.subject().unit(), b.unit());
        PlaceLikeness address =
                PlaceLikeness.of(a.subject().address(), b.subject().address());
        PlaceLikeness workplace =
                PlaceLikeness.of(a.subject().workplace(), b.subject().workplace());
        Agreement leader = leader(a, b);
        double score = score(a, b, name, unit, address, workplace, leader);
        if (score == 0) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Aspect.NAME, name.agreement, name.sentence));
        reasons.add(Reasons.unit(unit));
        if (leader != Agreement.UNKNOWN) {
            reasons.add(new Reason(
                    Aspect.LEADER, leader, leader == Agreement.SAME ? "cùng người đứng đầu" : "người đứng đầu khác"));
        }
        Reasons.address(address).ifPresent(reasons::add);
        Reasons.workplace(workplace).ifPresent(reasons::add);
        Verdict verdict = score > 0.9 ? Verdict.SURE : Verdict.DOUBTFUL;
        boolean again = name == Likeness.SAME
                && unit.together()
                && address != PlaceLikeness.DIFFERENT
                && workplace != PlaceLikeness.DIFFERENT
                && leader != Agreement.DIFFERENT;
        return new Match(b.subject(), Relation.SAME, verdict, score, again, reasons);
    }

    /// 0: different ones. Names of collectives are no chance of birth, so this is a table and not a sum of weights.
    private double score(
            Group a,
            Group b,
            Likeness name,
            UnitLikeness unit,
            PlaceLikeness address,
            PlaceLikeness workplace,
            Agreement leader) {
        boolean contradicted = address == PlaceLikeness.DIFFERENT || workplace == PlaceLikeness.DIFFERENT;
        boolean nearby = address == PlaceLikeness.SAME
                || address == PlaceLikeness.PART
                || workplace == PlaceLikeness.SAME
                || leader == Agreement.SAME;
        boolean sameName = name == Likeness.SAME || name == Likeness.SAME_WRITTEN_OTHERWISE;
        if (unit.together()) {
            return sameName && !contradicted ? 0.98 : sameName || nearby ? 0.7 : 0.5;
        }
        if (nearby) {
            return sameName ? 0.6 : 0.4;
        }
        boolean telling = a.subject().kind() == Kind.COLLECTIVE
                ? a.name().specific() && b.name().specific()
                : a.name().words().size() > 2;
        boolean few = timesNamed.applyAsInt(b.name().key()) <= FEW;
        return sameName && telling && few && !contradicted ? 0.4 : 0;
    }

    private static Likeness likeness(Group a, Group b) {
        GroupName one = a.name();
        GroupName other = b.name();
        if (one.isEmpty() || !one.numbers().equals(other.numbers())) {
            return Likeness.NONE;
        }
        if (one.key().equals(other.key())) {
            return a.subject().name().equalsIgnoreCase(b.subject().name())
                    ? Likeness.SAME
                    : Likeness.SAME_WRITTEN_OTHERWISE;
        }
        boolean onePlace = one.place().isEmpty() != other.place().isEmpty();
        if (!onePlace && !one.place().equals(other.place())) {
            return Likeness.NONE;
        }
        if (one.core().equals(other.core())) {
            return Likeness.PLACE_LEFT_OUT;
        }
        return nearly(one.words(), other.words()) ? Likeness.NEARLY : Likeness.NONE;
    }

    /// The same first word, which says what they are, and most of the others.
    private static boolean nearly(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty() || !some.getFirst().equals(others.getFirst())) {
            return false;
        }
        Set<String> left = new HashSet<>(others);
        int common = 0;
        for (String word : new HashSet<>(some)) {
            if (left.remove(word) || left.removeIf(w -> w.length() > 3 && OneLetter.apart(w, word))) {
                common++;
            }
        }
        int all = new HashSet<>(some).size() + new HashSet<>(others).size();
        // A word that stands only here and one that stands only there name two things
        boolean contradicting = common < new HashSet<>(some).size() && common < new HashSet<>(others).size();
        return !contradicting && 2.0 * common / all >= MOST_ALIKE;
    }

    private Agreement leader(Group a, Group b) {
        if (a.leader().isEmpty() || b.leader().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        NameLikeness leader = names.compare(a.leader(), b.leader());
        return leader != null && !leader.open() ? Agreement.SAME : Agreement.DIFFERENT;
    }
}
