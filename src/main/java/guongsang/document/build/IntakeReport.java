package guongsang.document.build;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.DocumentTitle;
import guongsang.document.content.ListTable;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The report of an intake: which files came from whom, what became of their rows, what was wrong.
///
/// @param taken false for what taking the files in would do
/// @param by who takes them in
public record IntakeReport(int year, boolean taken, String by, LocalDate on, List<File> files) {
    public IntakeReport {
        files = List.copyOf(files);
    }

    /// One file. `sheets`: names and encodings in words.
    public record File(String unit, String name, String sheets, Counts counts, List<ProblemLetter.Line> problems) {}

    /// What became of its rows.
    public record Counts(int read, int added, int updated, int merged, int refused, int leftOut) {
        private static Counts sum(Counts a, Counts b) {
            return new Counts(
                    a.read + b.read,
                    a.added + b.added,
                    a.updated + b.updated,
                    a.merged + b.merged,
                    a.refused + b.refused,
                    a.leftOut + b.leftOut);
        }

        private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /// The report as a document.
    public AdministrativeDocument build(Heading heading) {
        Counts all = files.stream().map(File::counts).reduce(Counts.NONE, Counts::sum);
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of(
                "Ngày %s, %s %s %s tệp danh sách đăng ký điển hình tiên tiến năm %d, có %s dòng: %s mới, %s cập nhật, %s gộp hoặc đã có, %s không nhận, %s bỏ ra. Kết quả từng tệp như sau:"
                        .formatted(
                                DocumentDate.shortForm(on),
                                by,
                                taken ? "đã tiếp nhận" : "xem trước, chưa tiếp nhận",
                                DocumentNumber.count(files.size()),
                                year,
                                DocumentNumber.count(all.read),
                                DocumentNumber.count(all.added),
                                DocumentNumber.count(all.updated),
                                DocumentNumber.count(all.merged),
                                DocumentNumber.count(all.refused),
                                DocumentNumber.count(all.leftOut))));
        body.add(new Block.TableBlock(fileTable()));
        int number = 1;
        for (File file : files) {
            body.add(new Block.Heading(2, number++ + ". " + file.unit() + ": " + file.name()));
            body.add(Block.Paragraph.of(file.sheets()
                    + (file.problems().isEmpty()
                            ? " Không có vấn đề nào."
                            : " Có " + DocumentNumber.count(file.problems().size()) + " vấn đề:")));
            if (!file.problems().isEmpty()) {
                body.add(new Block.TableBlock(problems(file)));
            }
        }
        return new AdministrativeDocument(
                heading.letterhead("BC"),
                new DocumentTitle(
                        "BÁO CÁO", List.of("Kết quả tiếp nhận danh sách đăng ký điển hình tiên tiến năm " + year)),
                List.of(),
                body,
                heading.signature(),
                heading.recipients(false),
                List.of());
    }

    private ListTable fileTable() {
        List<Column> columns = List.of(
                Column.text("Đơn vị").weighing(1.5),
                Column.text("Tệp").weighing(1.3),
                Column.number("Số dòng"),
                Column.number("Mới"),
                Column.number("Cập nhật"),
                Column.number("Gộp, đã có"),
                Column.number("Không nhận"),
                Column.number("Bỏ ra"));
        List<Row> rows = new ArrayList<>();
        for (File file : files) {
            Counts c = file.counts();
            rows.add(Row.of(
                    Cell.text(file.unit()),
                    Cell.text(file.name()),
                    Cell.number(c.read),
                    Cell.number(c.added),
                    Cell.number(c.updated),
                    Cell.number(c.merged),
                    Cell.number(c.refused),
                    Cell.number(c.leftOut)));
        }
        return ListTable.numbered(columns, List.of(new Section(null, rows)));
    }

    private static ListTable problems(File file) {
        List<Column> columns = List.of(
                Column.centered("Dòng").weighing(0.6),
                Column.text("Họ và tên, tên gọi"),
                Column.text("Cột").weighing(0.8),
                Column.text("Nội dung").weighing(2.2));
        List<Row> rows = file.problems().stream()
                .map(l -> Row.ofTexts(l.row(), l.name(), l.column(), l.what()))
                .toList();
        return ListTable.numbered(columns, List.of(new Section(null, rows)));
    }
}
