package guongsang.service.demo;

import guongsang.intake.PlainWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two lists as units of the invented district might send them: a workbook with slips to correct, and a text file that
/// does not say who sent it. Every person is invented.
public final class DemoLists {
    private DemoLists() {}

    /// `known` is somebody of the register: name and year of birth; the workbook names them again, under another unit.
    public static void write(Path folder, int year, String unit, String known, String knownBirth) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("DS dien hinh (mau).xlsx"))) {
            PlainWorkbook.write(out, "DS điển hình", workbook(year, unit, known, knownBirth));
        }
        Files.write(
                folder.resolve("hoi-vien-guong-mau.csv"),
                List.of(
                        "Họ và tên,Năm sinh,Giới tính,Chức vụ,Lĩnh vực",
                        "Siu H'Mai,1988,Nữ,Hội viên,Phát triển kinh tế",
                        "Đinh Thị Kim Thoa,1979,Nữ,Chi hội trưởng,Xây dựng nông thôn mới",
                        "Trịnh Quang Hậu,1991,Nam,Hội viên,Phát triển kinh tế"),
                StandardCharsets.UTF_8);
    }

    private static List<List<String>> workbook(int year, String unit, String known, String knownBirth) {
        return List.of(
                List.of(unit.toUpperCase(java.util.Locale.ROOT)),
                List.of("", "", "DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM " + year),
                List.of("", "", "(dữ liệu mẫu, người và việc không có thật)"),
                List.of(""),
                List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Nơi ở", "Lĩnh vực", "Năng khiếu"),
                List.of("1", "Rơ Châm H'Lan", "08/3/1984", "Nữ", "Nông dân", "Làng Bông", "Phát triển kinh tế", ""),
                List.of("2", "Nguyễn Văn Bình", "31/02/1975", "Nam", "Trưởng thôn", "Thôn 2", "Nông thôn mới", ""),
                List.of("3", known, knownBirth, "", "", "Thôn 5", "", ""),
                List.of("4", "Phạm Thị Hòa", "12/6/1980", "Nữ", "Hội viên", "Thôn 1", "Phát triển kinh tê", ""),
                List.of("5", "Lê Thị Vân", "1990", "Nữ", "Giáo viên", "Thôn 3", "Giáo dục", "hát dân ca"),
                List.of("6", "", "1982", "Nam", "Nông dân", "Thôn 3", "Phát triển kinh tế", ""),
                List.of("7", "Đặng Hữu Phước", "1986", "Nam", "Công chức", "Thôn 4", "Cải cách hành chính", ""));
    }
}
