package guongsang.ui;

import guongsang.domain.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Opens a file with the program the system has for it. Behind an interface because a test has no such program.
@FunctionalInterface
public interface SystemProgram {
    void open(Path file) throws IOException;

    /// The programs of this computer.
    static SystemProgram ofThisComputer() {
        return file -> {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            List<String> command = system.contains("win")
                    ? List.of("explorer", file.toString())
                    : List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        };
    }

    /// Opens a file that was just written. Throws [Refused] when the computer has no program for it.
    default void openWritten(Path file) {
        try {
            open(file);
        } catch (IOException e) {
            throw new Refused(
                    "file.open", "Không mở được tệp %s: hãy mở từ thư mục chứa tệp.".formatted(file.getFileName()), e);
        }
    }

    /// Opens a copy of a kept file under its own name, so that the kept one is never changed. Throws [Refused].
    default void openCopy(Path kept, String name) {
        try {
            Path copy = Files.createTempDirectory("guong-sang").resolve(name);
            Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
            open(copy);
        } catch (IOException e) {
            throw new Refused(
                    "attachment.open",
                    "Không mở được tệp %s: hãy xem máy có chương trình đọc loại tệp này.".formatted(name),
                    e);
        }
    }
}
