package guongsang.domain.match;

import guongsang.domain.exemplar.Gender;
import guongsang.domain.match.Reason.Agreement;
import guongsang.domain.match.Reason.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares two persons: cá nhân and heads of households.
final class PersonComparison {
    /// Places are compared only where they can change the outcome.
    private static final double PLACES_AT_MOST = Weight.SAME_ADDRESS + Weight.SAME_WORKPLACE;

    private static final double SAME_ID = 20;

    private final NameComparison names;

    PersonComparison(NameComparison names) {
        this.names = names;
    }

    /// Null when they are different people.
    @Nullable
    Match compare(Person a, Person b) {
        boolean sameId = a.idsComparable(b) && Objects.equals(a.citizenId(), b.citizenId());
        if (a.idsComparable(b) && !sameId) {
            return null;
        }
        BirthLikeness birth = BirthLikeness.of(a.birth(), b.birth());
        if (birth == BirthLikeness.OTHER_YEAR && !sameId) {
            return null;
        }
        NameLikeness name = names.compare(a.name(), b.name());
        if (name == null) {
            return sameId ? withoutName(a, b, birth) : null;
        }
        UnitLikeness unit =
                UnitLikeness.of(a.subject().unit(), a.unit(), b.subject().unit(), b.unit());
        boolean otherGender = otherGender(a, b);
        double bits = Weight.ofShare(name.share() * birth.share * unit.share)
                - name.against()
                - birth.against
                - unit.against
                - (otherGender ? Weight.OTHER_GENDER : 0)
                + (sameId ? SAME_ID : 0);
        if (birth == BirthLikeness.UNKNOWN && !unit.together()) {
            bits -= Weight.NAME_ALONE;
        } else if (name.same() && unit.together() && !birth.open() && !otherGender) {
            // A unit's list is short: the same name in it is worth a look, however common
            bits = Math.max(bits, Weight.DOUBTFUL + Weight.OTHER_ADDRESS);
        }
        if (bits + PLACES_AT_MOST < Weight.DOUBTFUL && !sameId) {
            return null;
        }
        PlaceLikeness address =
                PlaceLikeness.of(a.subject().address(), b.subject().address());
        PlaceLikeness workplace =
                PlaceLikeness.of(a.subject().workplace(), b.subject().workplace());
        bits += ofAddress(address, unit, a) + ofWorkplace(workplace, unit, a);
        if (bits < Weight.DOUBTFUL && !sameId) {
            return null;
        }
        boolean sure = sameId
                ? !birth.contradicts()
                : bits >= Weight.SURE
                        && !name.open()
                        && !birth.open()
                        && !otherGender
                        && (unit.together() || birth == BirthLikeness.SAME);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reasons.name(name));
        addFacts(reasons, a, b, birth, unit, otherGender, sameId);
        Reasons.address(address).ifPresent(reasons::add);
        Reasons.workplace(workplace).ifPresent(reasons::add);
        boolean again = name.differences().isEmpty()
                && Objects.equals(a.birth(), b.birth())
                && unit.together()
                && !otherGender
                && alike(address, a.subject().address(), b.subject().address())
                && alike(workplace, a.subject().workplace(), b.subject().workplace());
        return match(a, b, sure, bits, again, reasons);
    }

    /// One number under two names: a slip in the number or in the name.
    private static Match withoutName(Person a, Person b, BirthLikeness birth) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Aspect.NAME, Agreement.DIFFERENT, "họ tên khác nhau"));
        addFacts(
                reasons,
                a,
                b,
                birth,
                UnitLikeness.of(a.subject().unit(), a.unit(), b.subject().unit(), b.unit()),
                otherGender(a, b),
                true);
        return match(a, b, false, 0, false, reasons);
    }

    private static boolean alike(PlaceLikeness likeness, @Nullable String a, @Nullable String b) {
        return likeness == PlaceLikeness.SAME || a == null && b == null;
    }

    private static Match match(Person a, Person b, boolean sure, double bits, boolean again, List<Reason> reasons) {
        boolean sameKind = a.subject().kind() == b.subject().kind();
        return new Match(
                b.subject(),
                sameKind ? Relation.SAME : Relation.SAME_PERSON_OTHER_KIND,
                sure && sameKind ? Verdict.SURE : Verdict.DOUBTFUL,
                Weight.score(bits),
                again,
                reasons);
    }

    private static void addFacts(
            List<Reason> reasons,
            Person a,
            Person b,
            BirthLikeness birth,
            UnitLikeness unit,
            boolean otherGender,
            boolean sameId) {
        if (sameId) {
            reasons.addFirst(new Reason(Aspect.CITIZEN_ID, Agreement.SAME, "số định danh khớp"));
        }
        reasons.add(Reasons.birth(birth, a.birth(), b.birth()));
        reasons.add(Reasons.unit(unit));
        if (otherGender) {
            reasons.add(new Reason(Aspect.GENDER, Agreement.DIFFERENT, "giới tính khác"));
        }
    }

    private static boolean otherGender(Person a, Person b) {
        Gender one = a.subject().gender();
        Gender other = b.subject().gender();
        return one != null && other != null && one != other;
    }

    private static double ofAddress(PlaceLikeness address, UnitLikeness unit, Person a) {
        return switch (address) {
            case SAME -> unit.together() && PlaceLikeness.isArea(a.subject().address()) ? 0 : Weight.SAME_ADDRESS;
            case DIFFERENT -> -Weight.OTHER_ADDRESS;
            case PART, UNKNOWN -> 0;
        };
    }

    private static double ofWorkplace(PlaceLikeness workplace, UnitLikeness unit, Person a) {
        boolean says = workplace == PlaceLikeness.SAME
                && !(unit.together() && PlaceLikeness.isArea(a.subject().workplace()));
        return says ? Weight.SAME_WORKPLACE : 0;
    }
}
