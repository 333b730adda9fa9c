package guongsang.domain.office;

import guongsang.domain.Refused;
import java.util.Arrays;

/// The documents the program makes.
public enum DocumentKind {
    REGISTRATION_LIST("registration", "Danh sách đăng ký điển hình tiên tiến", true),
    UPWARD_LIST("upward", "Danh sách gửi cấp trên", true),
    YEAR_END_REPORT("year-end", "Báo cáo cuối năm", false);

    private final String code;
    private final String title;
    private final boolean list;

    DocumentKind(String code, String title, boolean list) {
        this.code = code;
        this.title = title;
        this.list = list;
    }

    /// The name on the command line and in the register of issued documents.
    public String code() {
        return code;
    }

    /// What a screen calls it, in Vietnamese.
    public String title() {
        return title;
    }

    /// True for a list, which can be a workbook too; false for a report.
    public boolean list() {
        return list;
    }

    /// The kind for a code. Throws [Refused] `document.unknown` for another word.
    public static DocumentKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "document.unknown",
                        "Không có văn bản “%s”: có registration, upward, year-end.".formatted(code)));
    }
}
