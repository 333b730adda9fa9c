package guongsang.intake.open;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.Refused;
import guongsang.intake.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damages the samples at random: nothing but a refusal may come of it, and soon. `-Ddamaged=10000` does more.
class DamagedFilesTest {
    private static final int FILES = Integer.getInteger("damaged", 300);
    private static final long SEED = Long.getLong("seed", 20_260_118L);

    @TempDir
    Path folder;

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() throws IOException {
        System.out.println("damaged files: " + FILES + ", seed " + SEED);
        Random random = new Random(SEED);
        List<byte[]> samples = new ArrayList<>();
        for (String name : Opened.SAMPLES) {
            samples.add(Files.readAllBytes(Opened.sample(name, folder)));
        }
        Path file = folder.resolve("hong.xls");
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] sample = samples.get(i % samples.size());
            Files.write(file, Damage.file(sample, random));
            long start = System.nanoTime();
            try {
                Opened.open(file);
            } catch (Refused e) {
                refused++;
                assertThat(e.sentence()).contains("hong.xls");
            } catch (Throwable e) {
                throw new AssertionError("file " + i + " of seed " + SEED, e);
            }
            assertThat(System.nanoTime() - start)
                    .as("file %d of seed %d, ns", i, SEED)
                    .isLessThan(5_000_000_000L);
        }
        assertThat(refused).isBetween(FILES / 10, FILES);
    }
}
