package guongsang.domain.match;

import java.util.ArrayList;
import java.util.List;

/// What matching a labelled set gave.
///
/// A pair is an asked row and a person of the register that is reported for it. *Recall*: rows of the register's own
/// people for whom the right person is among the reported, sure or doubtful (found for decision). *Precision*: right
/// pairs among all reported ones, where a doubtful wrong pair is passed over if nobody could tell it from a right one
/// by what is given: the same name without accents, births that do not contradict, and the same year or the same unit.
/// `strictPrecision` passes over nothing. *Sure precision*: right pairs among the sure ones.
public record Measured(
        int people,
        int found,
        int foundSure,
        int right,
        int wrong,
        int passedOver,
        int sure,
        int sureWrong,
        List<String> notes) {

    public static Measured of(LabelledPeople set, DuplicateIndex index) {
        int people = 0;
        int found = 0;
        int foundSure = 0;
        int right = 0;
        int wrong = 0;
        int passedOver = 0;
        int sure = 0;
        int sureWrong = 0;
        List<String> notes = new ArrayList<>();
        for (LabelledPeople.Row row : set.rows()) {
            boolean hit = false;
            for (Match match : index.find(row.subject())) {
                boolean isSure = match.verdict() == Verdict.SURE;
                boolean isRight = match.other().id().equals(row.same());
                sure += isSure ? 1 : 0;
                if (isRight) {
                    hit = true;
                    right++;
                    foundSure += isSure ? 1 : 0;
                } else if (!isSure && cannotBeTold(row.subject(), match.other())) {
                    passedOver++;
                } else {
                    wrong++;
                    sureWrong += isSure ? 1 : 0;
                    notes.add((isSure ? "SURE " : "doubt ") + row.rule() + ": " + shown(row.subject()) + " = "
                            + shown(match.other()) + " " + match.reasons());
                }
            }
            if (row.same() != null) {
                people++;
                found += hit ? 1 : 0;
                if (!hit) {
                    String id = row.same();
                    Subject meant = set.register().stream()
                            .filter(s -> s.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    notes.add("missed " + row.rule() + ": " + shown(row.subject()) + " = " + shown(meant));
                }
            }
        }
        return new Measured(people, found, foundSure, right, wrong, passedOver, sure, sureWrong, notes);
    }

    /// Both measurements taken as one.
    Measured and(Measured other) {
        List<String> both = new ArrayList<>(notes);
        both.addAll(other.notes);
        return new Measured(
                people + other.people,
                found + other.found,
                foundSure + other.foundSure,
                right + other.right,
                wrong + other.wrong,
                passedOver + other.passedOver,
                sure + other.sure,
                sureWrong + other.sureWrong,
                both);
    }

    public double recall() {
        return (double) found / people;
    }

    public double precision() {
        return (double) right / (right + wrong);
    }

    public double strictPrecision() {
        return (double) right / (right + wrong + passedOver);
    }

    public double surePrecision() {
        return (double) (sure - sureWrong) / sure;
    }

    @Override
    public String toString() {
        return ("%,d rows of known people: recall %.4f (sure at once %.4f); precision %.4f (passing over %,d pairs that"
                        + " cannot be told, else %.4f); of %,d sure pairs %.5f right")
                .formatted(
                        people,
                        recall(),
                        (double) foundSure / people,
                        precision(),
                        passedOver,
                        strictPrecision(),
                        sure,
                        surePrecision());
    }

    private static boolean cannotBeTold(Subject a, Subject b) {
        BirthLikeness birth = BirthLikeness.of(a.birth(), b.birth());
        boolean nearby = birth == BirthLikeness.YEAR
                || birth == BirthLikeness.SAME
                || birth == BirthLikeness.UNKNOWN
                        && a.unit() != null
                        && a.unit().equals(b.unit());
        Words words = new Words();
        return nearby
                && WrittenName.read(a.name(), words)
                        .joined()
                        .equals(WrittenName.read(b.name(), words).joined());
    }

    private static String shown(Subject s) {
        return s.name() + " " + (s.birth() == null ? "-" : s.birth().iso()) + " "
                + (s.unit() == null ? "-" : s.unit().getLeastSignificantBits()) + " " + s.address() + " " + s.gender();
    }
}
