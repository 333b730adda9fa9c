package guongsang.domain.unit;

/// Kinds of unit that register exemplars (domain.md 6.1: A11, A12, A16; S4 for huyện and thành phố under a province).
public enum UnitKind {
    COMMUNE("xã", true),
    TOWN("thị trấn", true),
    WARD("phường", true),
    SPECIAL_ZONE("đặc khu", true),
    DISTRICT("huyện", true),
    CITY("thành phố", true),
    AGENCY("cơ quan, ban, ngành", false),
    PARTY_BODY("cơ quan Đảng", false),
    FRONT("Mặt trận Tổ quốc", false),
    ORGANISATION("đoàn thể", false),
    SCHOOL("trường học", false),
    HEALTH_FACILITY("cơ sở y tế", false),
    ENTERPRISE("doanh nghiệp", false),
    COOPERATIVE("hợp tác xã", false);

    private final String word;
    private final boolean area;

    UnitKind(String word, boolean area) {
        this.word = word;
        this.area = area;
    }

    public String word() {
        return word;
    }

    /// True for a unit that is an area with a people's committee: xã, phường, thị trấn, đặc khu; huyện, thành phố.
    public boolean area() {
        return area;
    }
}
