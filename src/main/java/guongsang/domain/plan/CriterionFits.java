package guongsang.domain.plan;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.plan.CriterionFit.Subject;
import guongsang.domain.plan.CriterionFit.Why;
import guongsang.text.CommonPhrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says which criteria are for which registrations. Remembers which names have words in common, because a few fields
// and
/// movements come again and again; for one thread and one piece of work.
public final class CriterionFits {
    private static final CriterionFit NONE = new CriterionFit(Why.OTHER, "");

    private record Names(String one, String other) {}

    private final Map<Names, Optional<String>> common = new HashMap<>();

    public CriterionFit of(Criterion criterion, Subject subject) {
        if (!criterion.kinds().isEmpty() && !criterion.kinds().contains(subject.kind())) {
            return NONE;
        }
        if (criterion.unitId() != null && !criterion.unitId().equals(subject.unitId())) {
            return NONE;
        }
        String field = criterion.field();
        if (field != null) {
            return named(field, subject).orElse(NONE);
        }
        if (criterion.unitId() != null) {
            return new CriterionFit(Why.UNIT, "");
        }
        return new CriterionFit(
                switch (criterion.scope()) {
                    case GENERAL -> Why.GENERAL;
                    case FIELD -> Why.KIND;
                    case OWN -> Why.OFFICE;
                },
                "");
    }

    private Optional<CriterionFit> named(String field, Subject subject) {
        boolean collective = subject.kind() == Kind.COLLECTIVE || subject.kind() == Kind.MODEL;
        return fit(Why.FIELD, field, subject.field())
                .or(() -> fit(Why.MOVEMENT, field, subject.movement()))
                .or(() -> fit(Why.GROUP, field, subject.group()))
                .or(() -> fit(Why.NAME, field, collective ? subject.name() : null));
    }

    private Optional<CriterionFit> fit(Why why, String field, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : common.computeIfAbsent(new Names(field, name), n -> CommonPhrase.of(n.one(), n.other()))
                        .map(words -> new CriterionFit(why, words));
    }
}
