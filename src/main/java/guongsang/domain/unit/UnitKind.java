package guongsang.domain.unit;

import guongsang.text.Administrative;
import guongsang.text.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;

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

    /// True for xã, phường, thị trấn, đặc khu.
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
        return Arrays.stream(values())
                .filter(kind -> kind.area && key.startsWith(" " + Folding.fold(kind.word) + " "))
                .findFirst()
                .orElse(AGENCY);
    }
}
