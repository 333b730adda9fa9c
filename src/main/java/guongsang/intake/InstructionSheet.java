package guongsang.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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

    private static final List<String> CONFIRMATION = List.of(
            "10. Các dòng ghi sẵn là hồ sơ năm trước của đơn vị: cột Xác nhận chọn “tiếp tục” nếu đăng ký tiếp, “sửa” nếu đăng ký tiếp và đã sửa nội dung ngay trong dòng đó, “thôi” nếu không đăng ký nữa. Không sửa cột Mã hồ sơ.",
            "11. Điển hình mới ghi ở các dòng trống, để trống cột Xác nhận và cột Mã hồ sơ.");

    /// Characters of a line at the column's width.
    private static final int LINE = 72;
    /// Points.
    private static final float LINE_HEIGHT = 17;

    private InstructionSheet() {}

    static void write(XSSFWorkbook workbook, TemplateStyles styles, RegistrationForm form) {
        XSSFSheet sheet = workbook.createSheet("Hướng dẫn");
        sheet.setColumnWidth(0, 74 * 256);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(30);
        title.createCell(0).setCellValue("MẪU ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN NĂM " + form.year());
        title.getCell(0).setCellStyle(styles.title());
        Row from = sheet.createRow(1);
        from.createCell(0).setCellValue("Đơn vị: " + form.unitName());
        from.getCell(0).setCellStyle(styles.subtitle());
        List<String> lines = new ArrayList<>(form.asked());
        lines.addAll(LINES);
        if (form.confirms()) {
            lines.addAll(CONFIRMATION);
        }
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(3 + i);
            int height = Math.ceilDiv(lines.get(i).length(), LINE);
            row.setHeightInPoints(height * LINE_HEIGHT + 6f);
            row.createCell(0).setCellValue(lines.get(i));
            row.getCell(0).setCellStyle(styles.plain());
        }
        KindSheet.protect(sheet);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }
}
