package guongsang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.plan.Shortlisted.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void placesStayDenseWhateverComesGoesAndMoves() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Shortlisted> rows = List.of();
        List<UUID> expected = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            UUID one = id(random.nextInt(25) + 1);
            switch (random.nextInt(3)) {
                case 0 -> {
                    rows = Ranking.with(rows, List.of(one));
                    if (!expected.contains(one)) {
                        expected.add(one);
                    }
                }
                case 1 -> {
                    rows = Ranking.without(rows, Set.of(one));
                    expected.remove(one);
                }
                default -> {
                    int by = random.nextInt(7) - 3;
                    rows = Ranking.moved(rows, one, by);
                    int at = expected.indexOf(one);
                    if (at >= 0) {
                        expected.remove(at);
                        expected.add(Math.min(Math.max(0, at + by), expected.size()), one);
                    }
                }
            }
            assertThat(rows)
                    .as("seed %d", seed)
                    .extracting(Shortlisted::registrationId)
                    .isEqualTo(expected);
            assertThat(rows)
                    .as("seed %d", seed)
                    .extracting(Shortlisted::place)
                    .isEqualTo(IntStream.rangeClosed(1, expected.size()).boxed().toList());
        }
    }

    @Test
    void onlyADeclinedOneKeepsAReason() {
        List<Shortlisted> rows = Ranking.with(List.of(), List.of(id(1), id(2)));
        rows = Ranking.judged(rows, Set.of(id(1)), Verdict.DECLINED, "chưa đủ tiêu chuẩn");
        assertThat(rows.getFirst().reason()).isEqualTo("chưa đủ tiêu chuẩn");
        rows = Ranking.judged(rows, Set.of(id(1)), Verdict.SELECTED, "chưa đủ tiêu chuẩn");
        assertThat(rows.getFirst().reason()).isNull();
        assertThat(rows.getLast().verdict()).isEqualTo(Verdict.OPEN);
    }
}
