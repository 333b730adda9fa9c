package guongsang.intake.open.grid;

/// What has to be said of a file that is read all the same.
public final class Notices {
    public static final String MACROS = "Tệp có macro: macro không được chạy, chỉ đọc nội dung các ô.";
    public static final String LINKS =
            "Tệp có liên kết sang tệp khác: không mở tệp đó, chỉ lấy giá trị đã lưu trong ô.";
    public static final String UNCOMPUTED =
            "Có công thức chưa được tính nên ô để trống: hãy mở tệp bằng Excel, lưu lại rồi nhận lại.";

    private Notices() {}
}
