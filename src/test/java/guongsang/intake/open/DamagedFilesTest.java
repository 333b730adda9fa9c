package guongsang.intake.open;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damages the samples at random: nothing but a refusal may come of it, and soon. `-Ddamaged=10000` does more.
class DamagedFilesTest {
    private static final int FILES = Integer.getInteger("damaged", 300);
    private static final long SEED = Long.getLong("seed", 20_260_118L);
    private static final String[] PIECES = {
        "t=\"b\"", "t=\"e\"", "t=\"d\"", "t=\"inlineStr\"", "t=\"str\"", "r=\"XFD1048576\"", "r=\"\"", "1e999999999",
                "-1", "99999999999",
        "<v>", "</c>", "&#0;", "\u0000", "&x;", "<![CDATA[", "\"", "s=\"9999\"", "A1:XFD1048576", "yyyy"
    };

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
            boolean zip = sample[0] == 'P' && random.nextInt(3) > 0;
            Files.write(file, zip ? damagedParts(sample, random) : damaged(sample, random));
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

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - from, 1 + random.nextInt(600));
                Arrays.fill(bytes, from, from + length, (byte) random.nextInt(256));
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - Math.max(from, to), random.nextInt(2000));
                System.arraycopy(sample, from, bytes, to, length);
            }
            default -> {
                for (int n = 1 + random.nextInt(40); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    /// Damages what is inside the parts, so that the zip file itself stays whole.
    private static byte[] damagedParts(byte[] sample, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                int fate = random.nextInt(8);
                if (fate == 0 && part.length > 0) {
                    part = damaged(part, random);
                } else if (fate < 4) {
                    part = withPieces(part, random);
                } else if (fate == 4 && random.nextInt(6) == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withPieces(byte[] part, Random random) {
        StringBuilder text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            String piece = PIECES[random.nextInt(PIECES.length)];
            int end = random.nextBoolean() ? at : Math.min(text.length(), at + piece.length());
            // Half of them where an attribute or number stands, so that the XML often stays whole.
            int mark = text.indexOf(
                    piece.startsWith("t=") || piece.startsWith("r=") || piece.startsWith("s=")
                            ? piece.substring(0, 3)
                            : "<v>",
                    at);
            if (mark >= 0 && random.nextInt(4) > 0) {
                boolean attribute = piece.indexOf('=') == 1;
                at = attribute ? mark : mark + 3;
                int close = text.indexOf(attribute ? "\"" : "<", attribute ? mark + 3 : at);
                end = close < 0 ? at : close + (attribute ? 1 : 0);
            }
            text.replace(at, Math.max(at, end), piece);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
