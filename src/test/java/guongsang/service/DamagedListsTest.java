package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.Damage;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.RowState;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damages lists at random and sends them through the whole chain, from opening to the register: each is taken in just
/// as its preview says, or refused with nothing stored. `-Ddamaged=10000` does more.
class DamagedListsTest {
    private static final int FILES = Integer.getInteger("damaged", 300);
    private static final long SEED = Long.getLong("seed", 20_260_320L);
    private static final int YEAR = 2026;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> SAMPLES = List.of(
            "01-xa-tan-lap.xlsx",
            "03-phong-giao-duc.xlsx",
            "05-thi-tran-binh-minh.xlsx",
            "02-xa-dong-tien.xls",
            "04-hoi-nong-dan.xls",
            "06-mat-tran.csv",
            "07-xa-phu-cuong.xls");
    /// Every so often all is taken back, so that the register does not fill with the same people.
    private static final int KEPT = 4;

    /// After so many lists a new register begins.
    private static final int REGISTER = 250;

    private static final long CPU_NANOS = 5_000_000_000L;
    private static final long WALL_NANOS = 60_000_000_000L;
    private static final long MEMORY = 200L << 20;

    @TempDir
    private Path folder;

    @Test
    void aDamagedListIsTakenInAsItsPreviewSaysOrRefusedWithNothingStored() throws Exception {
        System.out.println("damaged lists: " + FILES + ", seed " + SEED);
        Random random = new Random(SEED);
        int[] ends = new int[2];
        long slowest = 0;
        long before = memory();
        for (int from = 0; from < FILES; from += REGISTER) {
            try (Fixture fixture = new Fixture(folder.resolve("data" + from), CLOCK)) {
                List<Sample> samples = samples(fixture);
                for (int i = from; i < Math.min(FILES, from + REGISTER); i++) {
                    slowest = Math.max(slowest, one(fixture, i, samples.get(i % samples.size()), random, ends));
                    if (random.nextInt(KEPT) > 0) {
                        while (registered(fixture.workspace()) > 0) {
                            fixture.workspace().journal().undo();
                        }
                    }
                }
                assertThat(fixture.workspace().check().check().problems()).isEmpty();
            }
        }
        long grown = memory() - before;
        System.out.printf(
                "%d taken in, %d refused, slowest %d ms of processor time, memory grown by %d MB%n",
                ends[0], ends[1], slowest / 1_000_000, grown >> 20);
        assertThat(grown).isLessThan(MEMORY);
        assertThat(ends[0]).isGreaterThan(FILES / 3);
        assertThat(ends[1]).isGreaterThan(FILES / 30);
    }

    /// Nanoseconds of processor time it took.
    private long one(Fixture fixture, int i, Sample sample, Random random, int[] ends) throws Exception {
        byte[] damaged = sample.book() && random.nextInt(3) > 0
                ? Damage.cells(sample.bytes(), random)
                : Damage.file(sample.bytes(), random);
        Path file = folder.resolve("hong " + i + "." + sample.ending());
        Files.write(file, damaged);
        long wall = System.nanoTime();
        long cpu = cpu();
        try {
            ends[chain(fixture.workspace(), file) ? 0 : 1]++;
        } catch (Throwable e) {
            throw new AssertionError("list " + i + " of seed " + SEED, e);
        }
        long took = cpu() - cpu;
        assertThat(took).as("list %d of seed %d, ns", i, SEED).isLessThan(CPU_NANOS);
        assertThat(System.nanoTime() - wall)
                .as("list %d of seed %d, ns", i, SEED)
                .isLessThan(WALL_NANOS);
        Files.delete(file);
        return took;
    }

    /// True when it was taken in.
    private static boolean chain(Workspace workspace, Path file) {
        int before = registered(workspace);
        FilePreview preview;
        try {
            OpenedFile opened = workspace.intake().open(file, () -> false);
            preview = look(workspace, opened);
            if (preview.sender() == null) {
                preview = look(workspace, opened.with(FileChoices.NONE.withUnit("UBND xã Không Rõ")));
            }
            assertThat(registered(workspace)).isEqualTo(before);
            workspace.intake().takeIn(List.of(preview), () -> false);
        } catch (Refused e) {
            assertThat(e.sentence()).isNotBlank();
            assertThat(registered(workspace)).isEqualTo(before);
            return false;
        }
        assertThat(registered(workspace) - before)
                .isEqualTo(preview.count(RowState.NEW) + preview.count(RowState.DOUBTFUL));
        return true;
    }

    private static FilePreview look(Workspace workspace, OpenedFile opened) {
        return workspace.intake().preview(List.of(opened), YEAR, () -> false).getFirst();
    }

    private static int registered(Workspace workspace) {
        return workspace.register().countByUnit(YEAR).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private record Sample(byte[] bytes, String ending, boolean book) {}

    /// The samples, and a template with last year's records that a unit confirmed.
    private List<Sample> samples(Fixture fixture) throws Exception {
        List<Sample> samples = new ArrayList<>();
        for (String name : SAMPLES) {
            try (InputStream in = getClass().getResourceAsStream("/guongsang/intake/samples/" + name)) {
                samples.add(new Sample(
                        in.readAllBytes(), name.substring(name.lastIndexOf('.') + 1), name.endsWith(".xlsx")));
            }
        }
        String unit = fixture.unit("UBND xã Tân Lập").id().toString();
        for (String name : List.of("Lê Thị Vân", "Phạm Quốc Thịnh", "Trần Văn Bảy")) {
            fixture.workspace()
                    .dossiers()
                    .add(YEAR - 1, Kind.INDIVIDUAL, Map.of(Attribute.NAME, name, Attribute.UNIT, unit));
        }
        Path template = folder.resolve("mau.xlsx");
        fixture.workspace().templates().writeTemplate(template, fixture.unit("UBND xã Tân Lập"), YEAR, true);
        samples.add(new Sample(Files.readAllBytes(template), "xlsx", true));
        return samples;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
