package guongsang.domain.match;

import guongsang.domain.match.Reason.Agreement;
import guongsang.domain.match.Reason.Aspect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out whether an individual is the leader a collective names (S3 III.3.2: the leader's collective must itself
/// be exemplary).
final class LeaderComparison {
    /// Part of people who work at one workplace.
    private static final double WORKPLACE = 1.0 / 400;

    private final NameComparison names;

    LeaderComparison(NameComparison names) {
        this.names = names;
    }

    /// Null when nothing says so. `asksPerson`: the match is for the person, whose other is the collective.
    @Nullable
    Match compare(Person person, Group group, boolean asksPerson) {
        if (group.leader().isEmpty()) {
            return null;
        }
        NameLikeness name = names.compare(person.name(), group.leader());
        if (name == null) {
            return null;
        }
        UnitLikeness unit = UnitLikeness.of(
                person.subject().unit(), person.unit(), group.subject().unit(), group.unit());
        boolean worksThere = worksThere(person, group);
        double bits = Weight.ofShare(name.share() * (worksThere ? Math.min(WORKPLACE, unit.share) : unit.share))
                - name.against()
                - (worksThere ? 0 : unit.against);
        if (bits < Weight.DOUBTFUL) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        Reason leader = Reasons.name(name);
        reasons.add(new Reason(Aspect.LEADER, leader.agreement(), "so với người đứng đầu: " + leader.sentence()));
        reasons.add(Reasons.unit(unit));
        if (worksThere) {
            reasons.add(new Reason(Aspect.WORKPLACE, Agreement.SAME, "nơi công tác là tập thể đó"));
        }
        return new Match(
                asksPerson ? group.subject() : person.subject(),
                asksPerson ? Relation.LEADS : Relation.LED_BY,
                bits >= Weight.SURE && !name.open() ? Verdict.SURE : Verdict.DOUBTFUL,
                Weight.score(bits),
                false,
                reasons);
    }

    private static boolean worksThere(Person person, Group group) {
        String workplace = person.subject().workplace();
        if (workplace == null) {
            return false;
        }
        GroupName there = GroupName.read(workplace);
        return there.key().equals(group.name().key())
                || there.core().equals(group.name().core());
    }
}
