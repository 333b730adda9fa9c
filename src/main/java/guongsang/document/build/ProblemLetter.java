package guongsang.document.build;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Column;
import guongsang.document.content.LetterSubject;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Recipients;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The công văn that asks a unit to put its list right: what is wrong, row by row, and by when the list is wanted
// again.
///
/// @param office the office in running text
/// @param unit who sent the list
/// @param source name of the file that was sent
/// @param rows how many rows it has
/// @param answerBy before which day the list is asked for again
public record ProblemLetter(
        String office, int year, String unit, String source, int rows, List<Line> lines, LocalDate answerBy) {
    /// More lines than this go into a Phụ lục instead of the letter itself.
    private static final int MOST_INSIDE = 10;

    public ProblemLetter {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing to put right");
        }
    }

    /// One thing to put right: where (row and column as the unit sees them; may be empty), of whom, what, and what is
    /// proposed instead (may be empty).
    public record Line(String row, String name, String column, String what, String proposal) {}

    /// The letter.
    ///
    /// @param symbol without number and slash: "PNV-TĐKT"
    /// @param copies Nơi nhận, the filing line last
    public AdministrativeDocument build(Heading heading, String symbol, List<String> copies) {
        boolean apart = lines.size() > MOST_INSIDE;
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of(
                "%s đã nhận được danh sách đăng ký điển hình tiên tiến năm %d của %s (tệp %s, có %s dòng). Qua kiểm tra, danh sách còn %s nội dung cần hoàn thiện%s"
                        .formatted(
                                office,
                                year,
                                unit,
                                source,
                                DocumentNumber.count(rows),
                                DocumentNumber.count(lines.size()),
                                apart ? " (có Phụ lục kèm theo)." : ", cụ thể như sau:")));
        if (!apart) {
            body.add(new Block.TableBlock(table()));
        }
        body.add(Block.Paragraph.of(
                "%s đề nghị %s rà soát, hoàn thiện các nội dung nêu trên và gửi lại danh sách về %s trước ngày %s để tổng hợp."
                        .formatted(office, unit, office, DocumentDate.shortForm(answerBy))));
        return new AdministrativeDocument(
                heading.letter(symbol),
                new LetterSubject(subject()),
                List.of(unit),
                body,
                heading.signature(),
                new Recipients(copies),
                apart ? List.of(appendix(heading, symbol)) : List.of());
    }

    /// What it is about, without "V/v".
    public String subject() {
        return "hoàn thiện danh sách đăng ký điển hình tiên tiến năm " + year;
    }

    private Appendix appendix(Heading heading, String symbol) {
        return new Appendix(
                null,
                List.of("Nội dung cần hoàn thiện trong danh sách của " + unit),
                heading.attachedToLetter(symbol),
                List.of(new Block.TableBlock(table())),
                "Danh sách có: " + DocumentNumber.count(lines.size()) + " nội dung./.",
                null,
                Orientation.LANDSCAPE);
    }

    private ListTable table() {
        List<Column> columns = List.of(
                Column.centered("Dòng").weighing(0.6),
                Column.text("Họ và tên, tên gọi"),
                Column.text("Cột").weighing(0.8),
                Column.text("Nội dung").weighing(1.8),
                Column.text("Đề nghị sửa thành").weighing(0.9));
        List<Row> rowsOf = lines.stream()
                .map(l -> Row.ofTexts(l.row(), l.name(), l.column(), l.what(), l.proposal()))
                .toList();
        return ListTable.numbered(columns, List.of(new Section(null, rowsOf)));
    }
}
