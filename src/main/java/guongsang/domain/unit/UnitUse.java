package guongsang.domain.unit;

/// What can name a unit, so that the unit cannot be deleted.
public enum UnitUse {
    REGISTRATION("hồ sơ đăng ký"),
    SUBMISSION("văn bản đã gửi"),
    ACTIVITY("hoạt động"),
    QUOTA("chỉ tiêu"),
    LEAD("lĩnh vực chủ trì"),
    CRITERION("tiêu chí riêng"),
    WAIVER("lý do chưa đạt"),
    BLOC_HEAD("cụm, khối do đơn vị làm trưởng"),
    SUCCESSION("lần sáp nhập, chia tách");

    private final String word;

    UnitUse(String word) {
        this.word = word;
    }

    /// After a number: "12 hồ sơ đăng ký".
    public String word() {
        return word;
    }
}
