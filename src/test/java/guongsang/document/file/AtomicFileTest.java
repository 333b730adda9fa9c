package guongsang.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void replaces_an_older_file_whole() throws IOException {
        Path target = folder.resolve("báo cáo.txt");
        Files.writeString(target, "cũ");
        AtomicFile.write(target, out -> out.write("mới".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("mới");
        assertThat(folder).isDirectoryContaining("glob:**báo cáo.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
        Path target = folder.resolve("a.pdf");
        Files.writeString(target, "cũ");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("đĩa đầy");
                }))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("file.write"));
        assertThatThrownBy(() -> AtomicFile.write(target, _ -> {
                    throw new IllegalStateException("lỗi");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("cũ");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_refused_with_a_sentence() throws IOException {
        Path target = Files.createDirectories(folder.resolve("a.pdf"));
        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hãy đóng tệp hoặc chọn chỗ khác");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "x");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("a.pdf"), out -> out.write(1)))
                .isInstanceOf(Refused.class);
    }
}
