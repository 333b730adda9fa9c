package guongsang.intake.open.grid;

import guongsang.domain.Refused;
import org.jspecify.annotations.Nullable;

/// Why a file cannot be taken, one sentence each, naming the file and what to do. The codes are stable.
public final class Refusals {
    private final String name;

    /// `name`: the file's name without its folders.
    public Refusals(String name) {
        this.name = name;
    }

    public Refused missing() {
        return refused("file.missing", "Không thấy tệp %s: hãy xem lại đường dẫn.", null);
    }

    public Refused folder() {
        return refused("file.folder", "%s là một thư mục: hãy chọn các tệp ở trong đó.", null);
    }

    public Refused denied(Throwable cause) {
        return refused(
                "file.denied", "Không có quyền đọc tệp %s: hãy chép tệp sang thư mục của mình rồi nhận lại.", cause);
    }

    public Refused locked(Throwable cause) {
        return refused(
                "file.locked",
                "Tệp %s đang mở trong chương trình khác: hãy đóng tệp (thường là trong Excel) rồi nhận lại.",
                cause);
    }

    public Refused temporary() {
        return refused(
                "file.temporary",
                "%s là tệp tạm mà Excel hoặc Word tạo khi đang mở tệp khác: hãy chọn tệp không có ~$ ở đầu tên.",
                null);
    }

    public Refused empty() {
        return refused("file.empty", "Tệp %s không có nội dung: hãy xin đơn vị gửi lại tệp đã điền.", null);
    }

    public Refused large() {
        return refused("file.large", "Tệp %s lớn hơn 50 MB: hãy lưu riêng trang danh sách thành tệp .xlsx mới.", null);
    }

    public Refused tooMany(@Nullable Throwable cause) {
        return refused(
                "file.large",
                "Tệp %s có quá nhiều nội dung (hơn 200.000 dòng, 2.000 cột hoặc quá nhiều chữ): hãy chép riêng danh sách sang một tệp mới.",
                cause);
    }

    public Refused bomb() {
        return refused(
                "file.bomb",
                "Tệp %s bung ra lớn bất thường nên không được mở: hãy xin đơn vị chép danh sách sang một tệp mới và gửi lại.",
                null);
    }

    public Refused password() {
        return refused(
                "file.password", "Tệp %s có mật khẩu: hãy mở bằng mật khẩu đó, bỏ mật khẩu, lưu rồi nhận lại.", null);
    }

    /// `what`: what the file is, in Vietnamese ("tệp PDF").
    public Refused notTable(String what) {
        return refused(
                "file.not-table",
                "%s là " + what
                        + ", không phải bảng: hãy xin đơn vị gửi danh sách dạng Excel (.xlsx), Word (.docx) hoặc csv.",
                null);
    }

    public Refused framesOnly() {
        return refused(
                "file.not-table",
                "%s chỉ là khung trang web, bảng nằm ở các tệp khác: hãy mở bằng Excel, lưu thành .xlsx rồi nhận tệp đó.",
                null);
    }

    public Refused archive() {
        return refused("file.not-table", "%s là tệp nén: hãy giải nén rồi chọn các tệp danh sách ở trong.", null);
    }

    /// `what`: the format, in Vietnamese; `ending`: the ending to save it with.
    public Refused oldFormat(String what, String ending) {
        return refused(
                "file.old-format",
                "Tệp %s là " + what + ", không đọc trực tiếp được: hãy mở rồi lưu thành " + ending
                        + " và nhận tệp vừa lưu.",
                null);
    }

    public Refused unreadable(@Nullable Throwable cause) {
        return refused(
                "file.unreadable",
                "Không đọc được tệp %s vì tệp bị hỏng: hãy mở bằng Excel, lưu lại thành .xlsx rồi nhận lại, hoặc xin đơn vị gửi lại.",
                cause);
    }

    public Refused cancelled() {
        return refused("file.cancelled", "Đã dừng đọc tệp %s, chưa nhận dòng nào.", null);
    }

    private Refused refused(String code, String sentence, @Nullable Throwable cause) {
        String said = sentence.replace("%s", name);
        return cause == null ? new Refused(code, said) : new Refused(code, said, cause);
    }
}
