package guongsang.intake;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The first sheet of the registration template: how to fill it in.
final class InstructionSheet {
    private static final List<String> LINES = List.of(
            "1. Mỗi loại điển hình một trang: Mô hình, Tập thể, Cá nhân, Hộ gia đình. Loại nào không có thì để trống trang đó.",
            "2. Mỗi điển hình ghi một dòng. Không gộp ô, không chèn thêm cột, không đổi tên cột và tên trang.",
            "3. Cột Lĩnh vực, Phong trào, Giới tính: bấm vào ô rồi chọn trong danh sách xổ xuống.",
            "4. Ngày ghi dạng ngày/tháng/năm, ví dụ 08/3/1979; chỉ biết năm thì ghi năm, ví dụ 1979.",
            "5. Số thành viên, số lao động, thu nhập: chỉ ghi chữ số.",
            "6. Khen thưởng đã đạt: ghi đủ hình thức, số và ngày quyết định, ví dụ: Giấy khen của Chủ tịch UBND huyện (QĐ số 125/QĐ-UBND ngày 05/02/2021).",
            "7. Tóm tắt thành tích: ghi kết quả cụ thể, có số liệu; chưa cần viết báo cáo đầy đủ.",
            "8. Dùng phông chữ Unicode (Times New Roman). Hết dòng có sẵn thì ghi tiếp ngay bên dưới.",
            "9. Lưu tệp ở dạng .xlsx và gửi lại cơ quan đã gửi mẫu này, kèm văn bản của đơn vị.");

    /// Characters of a line at the column's width.
    private static final int LINE = 72;
    /// Points.
    private static final float LINE_HEIGHT = 17;

    private InstructionSheet() {}

    static void write(XSSFWorkbook workbook, TemplateStyles styles, @Nullable String unit, int year) {
        Sheet sheet = workbook.createSheet("Hướng dẫn");
        sheet.setColumnWidth(0, 74 * 256);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(30);
        title.createCell(0).setCellValue("MẪU ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN NĂM " + year);
        title.getCell(0).setCellStyle(styles.title());
        Row from = sheet.createRow(1);
        from.createCell(0).setCellValue("Đơn vị: " + (unit == null ? "…" : unit));
        from.getCell(0).setCellStyle(styles.subtitle());
        for (int i = 0; i < LINES.size(); i++) {
            Row row = sheet.createRow(3 + i);
            int lines = Math.ceilDiv(LINES.get(i).length(), LINE);
            row.setHeightInPoints(lines * LINE_HEIGHT + 6f);
            row.createCell(0).setCellValue(LINES.get(i));
            row.getCell(0).setCellStyle(styles.plain());
        }
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }
}
