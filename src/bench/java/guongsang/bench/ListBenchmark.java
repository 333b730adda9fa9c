package guongsang.bench;

import guongsang.document.content.Align;
import guongsang.document.content.Appendix;
import guongsang.document.content.Attached;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.CellKind;
import guongsang.document.content.Column;
import guongsang.document.content.Letterhead;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.document.content.Signature;
import guongsang.document.pdf.PdfRenderer;
import guongsang.document.xlsx.XlsxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// A list of 10,000 rows: our official workbook against fastexcel writing the same styled cells, our official PDF
/// against a bare OpenPDF table.
final class ListBenchmark {
    private static final int ROWS = 10_000;
    private static final String[] TITLES = {
        "Họ và tên, tên gọi",
        "Giới tính",
        "Ngày, năm sinh",
        "Chức vụ, nghề nghiệp",
        "Địa chỉ",
        "Lĩnh vực",
        "Phong trào",
        "Tóm tắt thành tích",
        "Khen thưởng đã đạt",
        "Nội dung đăng ký",
        "Ghi chú"
    };
    private static final double[] WEIGHTS = {17, 6, 9, 12, 15, 12, 13, 31, 15, 17, 8};

    private final List<String[]> cells = new ArrayList<>();
    private final ListDocument list;
    private final BaseFont font;

    ListBenchmark() throws IOException {
        Random random = new Random(42);
        String[] given = {"An", "Bình", "Cường", "Dũng", "Ngát", "Hương", "Mỹ", "Thảo", "Vân", "Ýến"};
        for (int i = 0; i < ROWS; i++) {
            cells.add(new String[] {
                "Nguyễn Thị Hồng " + given[random.nextInt(given.length)],
                random.nextBoolean() ? "Nam" : "Nữ",
                "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(50)),
                "Chi hội trưởng phụ nữ thôn " + random.nextInt(12),
                "Thôn " + random.nextInt(12) + ", xã Tân Lập",
                "Xây dựng nông thôn mới",
                "Chung sức xây dựng nông thôn mới",
                "Vận động %d hộ hiến %d m² đất làm đường; lập tổ hợp tác trồng dâu nuôi tằm cho %d hội viên."
                        .formatted(random.nextInt(90), random.nextInt(9000), random.nextInt(60)),
                "Giấy khen số " + random.nextInt(400) + "/QĐ-UBND",
                "Bồi dưỡng, giới thiệu cách làm ra toàn huyện",
                ""
            });
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < TITLES.length; c++) {
            columns.add(new Column(
                    TITLES[c], null, WEIGHTS[c], c == 1 || c == 2 ? Align.CENTER : Align.LEFT, CellKind.TEXT));
        }
        List<Row> rows = cells.stream()
                .map(r -> new Row(java.util.Arrays.stream(r).map(Cell::text).toList(), false))
                .toList();
        ListTable table = ListTable.numbered(columns, List.of(new Section("I. CÁ NHÂN", rows)));
        list = new ListDocument(
                new Letterhead(
                        "UBND HUYỆN BÌNH MINH", List.of("PHÒNG NỘI VỤ"), "/TTr-PNV", null, "Bình Minh", null, 2022),
                new Appendix(
                        null,
                        List.of("DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN"),
                        new Attached("Tờ trình", null, "/TTr-PNV", null, 2022, "Phòng Nội vụ huyện Bình Minh"),
                        List.of(new Block.TableBlock(table)),
                        "Danh sách có: 10.000 cá nhân./.",
                        new Signature(List.of("TRƯỞNG PHÒNG"), "Lê Thị Mai"),
                        Orientation.LANDSCAPE));
        try (InputStream in =
                Objects.requireNonNull(BaseFont.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))) {
            font = BaseFont.createFont(
                    "LiberationSerif-Regular.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    true,
                    in.readAllBytes(),
                    null);
        }
    }

    List<Timing.Pair> run() throws Exception {
        XlsxRenderer xlsx = new XlsxRenderer();
        PdfRenderer pdf = new PdfRenderer();
        return List.of(
                Timing.sideBySide(
                        "list of 10,000 rows to xlsx, against fastexcel",
                        1.0,
                        5,
                        11,
                        () -> ours(xlsx),
                        this::fastexcel),
                Timing.sideBySide(
                        "list of 10,000 rows to PDF, against bare OpenPDF", 1.3, 2, 5, () -> ours(pdf), this::openPdf));
    }

    private ByteArrayOutputStream ours(XlsxRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
        renderer.render(list, out);
        return out;
    }

    private ByteArrayOutputStream ours(PdfRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
        renderer.render(list, out);
        return out;
    }

    private ByteArrayOutputStream fastexcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
        try (Workbook workbook = new Workbook(out, "anchor", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int c = 0; c < TITLES.length; c++) {
                sheet.value(0, c + 1, TITLES[c]);
            }
            for (int r = 0; r < ROWS; r++) {
                String[] row = cells.get(r);
                sheet.value(r + 1, 0, r + 1);
                for (int c = 0; c < row.length; c++) {
                    sheet.value(r + 1, c + 1, row[c]);
                }
                sheet.rowHeight(r + 1, 45);
            }
            sheet.range(0, 0, ROWS, TITLES.length)
                    .style()
                    .fontName("Times New Roman")
                    .fontSize(11)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        return out;
    }

    private ByteArrayOutputStream openPdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
        Document document = new Document(PageSize.A4.rotate(), 85, 43, 57, 57);
        PdfWriter.getInstance(document, out);
        document.open();
        Font small = new Font(font, 11);
        PdfPTable table = new PdfPTable(TITLES.length + 1);
        table.setWidthPercentage(100);
        float[] widths = new float[TITLES.length + 1];
        widths[0] = 5;
        for (int c = 0; c < WEIGHTS.length; c++) {
            widths[c + 1] = (float) WEIGHTS[c];
        }
        table.setWidths(widths);
        table.setHeaderRows(1);
        table.setComplete(false);
        table.addCell(new PdfPCell(new Phrase("STT", small)));
        for (String title : TITLES) {
            table.addCell(new PdfPCell(new Phrase(title, small)));
        }
        for (int r = 0; r < ROWS; r++) {
            table.addCell(new PdfPCell(new Phrase(Integer.toString(r + 1), small)));
            for (String cell : cells.get(r)) {
                table.addCell(new PdfPCell(new Phrase(cell, small)));
            }
            if (r % 100 == 99) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
        document.close();
        return out;
    }
}
