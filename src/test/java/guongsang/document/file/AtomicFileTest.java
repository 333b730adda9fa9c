package guongsang.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWholeAndReplacesTheOldOne() throws IOException {
        Path target = folder.resolve("Danh sách 'một'; hai.xlsx");
        AtomicFile.write(target, out -> out.write("cũ".getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(target, out -> out.write("mới".getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readString(target)).isEqualTo("mới");
        assertThat(left()).containsExactly(target.getFileName().toString());
    }

    @Test
    void whatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("a.pdf"), "cũ");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("hết chỗ");
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hãy");
        assertThat(Files.readString(target)).isEqualTo("cũ");
        assertThat(left()).containsExactly("a.pdf");
    }

    @Test
    void aTargetThatCannotBeWrittenIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "x");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("con.pdf"), out -> out.write(1)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("file.write"));
        assertThatThrownBy(() -> AtomicFile.write(folder, out -> out.write(1))).isInstanceOf(Refused.class);
    }

    @Test
    void colleaguesMayReadWhatWasWrittenAsTheyMayReadAnyNewFile() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("thường"), "x");
        Path target = folder.resolve("b.pdf");
        AtomicFile.write(target, out -> out.write(1));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(ordinary));
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }
}
