package guongsang.service.intake;

import guongsang.domain.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which files of a folder may be lists.
public final class ListFiles {
    /// Endings of lists, without the dot; what a file really is, its content says when it is opened.
    public static final List<String> ENDINGS =
            List.of("xlsx", "xls", "xlsm", "csv", "tsv", "txt", "ods", "docx", "htm", "html", "xml");

    private static final Set<String> SURE = Set.of("xlsx", "xls", "xlsm", "csv", "tsv", "ods", "docx");
    private static final int DEEP = 5;

    private ListFiles() {}

    /// The files themselves, and of folders (and those inside, five deep) the lists in them, by name. Throws [Refused]
    /// when a folder cannot be read.
    public static List<Path> of(List<Path> filesAndFolders) {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path, DEEP)) {
                inside.filter(ListFiles::isList).sorted().forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new Refused(
                        "folder.unreadable",
                        "Không đọc được thư mục %s: hãy xem quyền truy cập hoặc chọn từng tệp.".formatted(path),
                        e);
            }
        }
        return files;
    }

    /// A file with the ending of a list, and not the one that an office program lays beside one that is open.
    static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && SURE.contains(name.substring(name.lastIndexOf('.') + 1))
                && Files.isRegularFile(file);
    }

    /// The lists that lie in a folder itself, by name. Throws IOException when it cannot be read.
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ListFiles::isList).sorted().toList();
        }
    }
}
