package guongsang.intake.open;

import guongsang.domain.Refused;
import guongsang.intake.open.delimited.DelimitedReader;
import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.html.HtmlReader;
import guongsang.intake.open.xml.XmlSpreadsheetReader;
import guongsang.intake.raw.RawBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamException;

/// Opens any file that an office sends, told by its content: workbooks of Excel (.xlsx, .xls and what else stands
/// under these endings), tables in Word, LibreOffice, web pages and plain text. The file is only read.
///
/// May be used by several threads at once.
public final class BookOpener {
    /// `cancelled` is asked several times a second; then [Refused] `file.cancelled` is thrown. Throws [Refused] with
    /// one sentence naming the file and what to do when it has a password, is empty, no table, too large, damaged,
    // or
    /// cannot be read from where it is; nothing else is thrown, whatever the file holds.
    public RawBook open(Path file, BooleanSupplier cancelled) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        Opening opening = new Opening(name, cancelled);
        try {
            RawBook book = open(file, opening);
            if (book.sheets().stream().allMatch(s -> s.rows().isEmpty())) {
                throw opening.refusals().empty();
            }
            return book;
        } catch (Refused e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw opening.refusals().missing();
        } catch (AccessDeniedException e) {
            throw opening.refusals().denied(e);
        } catch (FileSystemException e) {
            // Windows says so, in its own language, of a file that another program keeps for itself.
            throw opening.refusals().locked(e);
        } catch (OutOfMemoryError e) {
            throw opening.refusals().tooMany(e);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw opening.refusals().unreadable(e);
        }
    }

    private static RawBook open(Path file, Opening opening) throws IOException, XMLStreamException {
        opening.checkpoint();
        if (Files.isDirectory(file)) {
            throw opening.refusals().folder();
        }
        if (!Files.exists(file)) {
            throw opening.refusals().missing();
        }
        if (opening.name().startsWith("~$")) {
            throw opening.refusals().temporary();
        }
        long size = Files.size(file);
        if (size == 0) {
            throw opening.refusals().empty();
        }
        if (size > Limits.FILE_BYTES) {
            throw opening.refusals().large();
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(Format.ENOUGH);
        }
        return switch (Format.of(start)) {
            case ZIP -> ZippedBook.open(file, opening);
            case OLE2 -> OleBook.open(file, opening);
            case HTML -> new HtmlReader(opening).read(Files.readAllBytes(file));
            case XML_SPREADSHEET -> new XmlSpreadsheetReader(opening).read(Files.readAllBytes(file));
            case TEXT -> new DelimitedReader(opening).read(Files.readAllBytes(file));
            case PDF -> throw opening.refusals().notTable("tệp PDF");
            case PICTURE -> throw opening.refusals().notTable("tệp ảnh");
            case ARCHIVE -> throw opening.refusals().archive();
            case RTF -> throw opening.refusals().oldFormat("văn bản RTF", ".docx");
            case MHTML -> throw opening.refusals().oldFormat("trang web lưu một tệp (MHTML)", ".xlsx");
            case BARE_EXCEL -> throw opening.refusals().oldFormat("bảng tính Excel đời rất cũ", ".xlsx");
            default -> throw opening.refusals().notTable("loại tệp lạ");
        };
    }
}
