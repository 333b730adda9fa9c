package guongsang.intake.open;

import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.xls.XlsReader;
import guongsang.intake.raw.RawBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/// Which office program of before 2007 wrote a file, by what is inside; also workbooks of today that have a password.
final class OleBook {
    private OleBook() {}

    static RawBook open(Path file, Opening opening) throws IOException {
        byte[] workbook;
        boolean macros;
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            Map<String, String> names = files.getRoot().getEntryNames().stream()
                    .collect(Collectors.toMap(n -> n.toLowerCase(Locale.ROOT), Function.identity(), (a, b) -> a));
            if (names.containsKey("encryptedpackage")) {
                throw opening.refusals().password();
            }
            String name = names.get("workbook");
            if (name == null) {
                throw other(names, opening);
            }
            opening.checkpoint();
            macros = names.containsKey("_vba_project_cur");
            try (InputStream in = files.createDocumentInputStream(name)) {
                workbook = in.readNBytes((int) Limits.FILE_BYTES);
            }
        }
        if (macros) {
            opening.notice(Notices.MACROS);
        }
        return new XlsReader(opening).read(new LittleEndianByteArrayInputStream(workbook));
    }

    private static RuntimeException other(Map<String, String> names, Opening opening) {
        if (names.containsKey("book")) {
            return opening.refusals().oldFormat("bảng tính Excel 5.0/95", ".xlsx");
        }
        if (names.containsKey("worddocument")) {
            return opening.refusals().oldFormat("văn bản Word đời cũ (.doc)", ".docx");
        }
        if (names.containsKey("powerpoint document")) {
            return opening.refusals().notTable("bản trình chiếu");
        }
        if (names.keySet().stream().anyMatch(n -> n.startsWith("__substg1.0"))) {
            return opening.refusals().notTable("thư Outlook");
        }
        return opening.refusals().notTable("loại tệp lạ");
    }
}
