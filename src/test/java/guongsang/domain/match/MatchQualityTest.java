package guongsang.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchQualityTest {
    /// Three sets of other seeds than the benchmark's.
    @Test
    void nearlyAllAreFoundAndHardlyAnyStrangerIsReported() {
        Measured measured = measured(101).and(measured(102)).and(measured(103));
        System.out.println("seeds 101 to 103: " + measured);
        assertThat(measured.recall()).as("%s", measured.notes()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.precision()).as("%s", measured.notes()).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.surePrecision()).as("%s", measured.notes()).isGreaterThanOrEqualTo(0.999);
    }

    private static Measured measured(int seed) {
        LabelledPeople set = new LabelledPeople(seed, 4_000, 1_800);
        return Measured.of(set, DuplicateIndex.of(set.register(), set::today));
    }

    /// So that sure ones can be joined in any order.
    @Test
    void aMatchIsOneFromBothSides() {
        LabelledPeople set = new LabelledPeople(104, 1_000, 300);
        DuplicateIndex all = DuplicateIndex.of(set.register(), set::today);
        for (LabelledPeople.Row row : set.rows()) {
            DuplicateIndex alone = DuplicateIndex.of(List.of(row.subject()), set::today);
            for (Match match : all.find(row.subject()).stream().limit(2).toList()) {
                assertThat(alone.find(match.other()))
                        .as("%s and %s", row.subject(), match.other())
                        .isNotEmpty();
            }
        }
    }
}
