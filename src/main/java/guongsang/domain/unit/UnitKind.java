package guongsang.domain.unit;

import guongsang.text.Administrative;
import guongsang.text.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;

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

    /// How the names of mass organisations begin, folded.
    private static final Pattern STARTS =
            Pattern.compile("^ (?:hoi|huyen doan|tinh doan|doan thanh nien|doan xa|lien doan lao dong|cong doan) ");

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

    /// The kind a unit's name speaks of: "UBND xã Tân Lập" is a commune, "Hội Nông dân huyện …" an organisation, "Đảng
    /// ủy …" a Party body; an agency where it says none of these.
    public static UnitKind ofName(String name) {
        String key = " " + Administrative.unitKey(name) + " ";
        if (key.contains(" mat tran to quoc ")) {
            return FRONT;
        }
        if (STARTS.matcher(key).find()) {
            return ORGANISATION;
        }
        if (key.contains(" dang uy ")
                || key.contains("huyen uy ")
                || key.contains("tinh uy ")
                || key.startsWith(" ban tuyen giao ")
                || key.startsWith(" ban dan van ")
                || key.startsWith(" ban to chuc ")) {
            return PARTY_BODY;
        }
        if (key.startsWith(" truong ")) {
            return SCHOOL;
        }
        if (key.startsWith(" tram y te ") || key.startsWith(" trung tam y te ") || key.startsWith(" benh vien ")) {
            return HEALTH_FACILITY;
        }
        if (key.startsWith(" cong ty ") || key.startsWith(" doanh nghiep ")) {
            return ENTERPRISE;
        }
        if (key.startsWith(" hop tac xa ") || key.startsWith(" htx ")) {
            return COOPERATIVE;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.area && key.startsWith(" " + Folding.fold(kind.word) + " "))
                .findFirst()
                .orElse(AGENCY);
    }
}
