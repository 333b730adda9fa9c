package guongsang.domain.office;

import guongsang.domain.Refused;
import java.util.Arrays;

/// The documents the program makes.
public enum DocumentKind {
    REGISTRATION_LIST("registration", "Danh sách đăng ký điển hình tiên tiến", Form.LIST),
    UPWARD_LIST("upward", "Danh sách gửi cấp trên", Form.LIST),
    SUBMISSIONS_LIST("submissions", "Tình hình gửi văn bản của các đơn vị", Form.LIST),
    UNITS_LIST("units", "Danh sách đơn vị", Form.LIST),
    YEAR_END_REPORT("year-end", "Báo cáo cuối năm", Form.REPORT),
    REMINDER("reminder", "Công văn đôn đốc", Form.LETTER),
    LIST_PROBLEMS("list-problems", "Công văn đề nghị hoàn thiện danh sách", Form.LETTER);

    /// What shape it has.
    public enum Form {
        LIST,
        REPORT,
        LETTER
    }

    private final String code;
    private final String title;
    private final Form form;

    DocumentKind(String code, String title, Form form) {
        this.code = code;
        this.title = title;
        this.form = form;
    }

    /// The name on the command line and in the register of issued documents.
    public String code() {
        return code;
    }

    /// What a screen calls it, in Vietnamese.
    public String title() {
        return title;
    }

    public Form form() {
        return form;
    }

    /// True for a list, which can be a workbook too.
    public boolean list() {
        return form == Form.LIST;
    }

    /// True for a list of registrations, which is divided by kind, field or unit.
    public boolean ofRegistrations() {
        return this == REGISTRATION_LIST || this == UPWARD_LIST;
    }

    /// The kind for a code. Throws [Refused] `document.unknown` for another word.
    public static DocumentKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "document.unknown",
                        "Không có văn bản “%s”: có %s."
                                .formatted(
                                        code,
                                        String.join(
                                                ", ",
                                                Arrays.stream(values())
                                                        .map(DocumentKind::code)
                                                        .toList()))));
    }
}
