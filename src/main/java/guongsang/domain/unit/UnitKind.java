package guongsang.domain.unit;

/// Kinds of unit that register exemplars.
public enum UnitKind {
    COMMUNE("xã", true),
    TOWN("thị trấn", true),
    WARD("phường", true),
    SPECIAL_ZONE("đặc khu", true),
    AGENCY("cơ quan, ban, ngành", false),
    PARTY_BODY("cơ quan Đảng", false),
    FRONT("Mặt trận Tổ quốc", false),
    ORGANISATION("đoàn thể", false);

    private final String word;
    private final boolean area;

    UnitKind(String word, boolean area) {
        this.word = word;
        this.area = area;
    }

    public String word() {
        return word;
    }

    /// True for xã, phường, thị trấn, đặc khu.
    public boolean area() {
        return area;
    }
}
