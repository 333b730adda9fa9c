package guongsang.service.intake;

import guongsang.domain.award.AwardMatch;
import guongsang.domain.award.AwardMatching;
import guongsang.domain.award.AwardReading;
import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the awards that a row names against the commendations known of the same exemplar and says how they compare;
/// nothing is added to the register.
public final class AwardCheck {
    private final AwardMatching matching;

    public AwardCheck(List<AwardType> types) {
        this.matching = new AwardMatching(types);
    }

    /// One problem for each outcome at most: awards that may be known but differ ("cùng hình thức, cùng năm, khác số
    /// quyết định"), that are known, that are not yet. `text`: the row's column of awards.
    public List<IntakeProblem> of(
            String sheet, int row, @Nullable String heading, String text, List<Commendation> known) {
        List<AwardMatch> matches = matching.match(AwardReading.read(text), known);
        List<IntakeProblem> problems = new ArrayList<>();
        for (Said said : Said.values()) {
            String awards = matches.stream()
                    .filter(m -> m.outcome() == said.outcome)
                    .map(said::words)
                    .collect(Collectors.joining("; "));
            if (!awards.isEmpty()) {
                problems.add(new IntakeProblem(
                        sheet,
                        row,
                        heading,
                        Attribute.AWARDS,
                        text,
                        IntakeProblem.Severity.WARNING,
                        said.code,
                        said.sentence.formatted(awards),
                        null));
            }
        }
        return problems;
    }

    private enum Said {
        DIFFERS(AwardMatch.Outcome.DOUBTFUL, "award.differs", "Khen thưởng cần đối chiếu với hồ sơ: %s."),
        KNOWN(AwardMatch.Outcome.MATCHED, "award.known", "Khen thưởng đã có trong hồ sơ: %s."),
        NEW(AwardMatch.Outcome.NEW, "award.new", "Khen thưởng chưa có trong sổ: %s.");

        private final AwardMatch.Outcome outcome;
        private final String code;
        private final String sentence;

        Said(AwardMatch.Outcome outcome, String code, String sentence) {
            this.outcome = outcome;
            this.code = code;
            this.sentence = sentence;
        }

        private String words(AwardMatch match) {
            String award = "“" + match.mention().text().strip() + "”";
            return this == DIFFERS ? award + " (" + match.reason() + ")" : award;
        }
    }
}
