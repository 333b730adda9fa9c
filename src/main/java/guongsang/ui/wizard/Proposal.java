package guongsang.ui.wizard;

import guongsang.domain.plan.Tier;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What an office of a tier is usually called and how its documents begin and are signed (domain.md 1.5 and 4); the
/// clerk changes what is otherwise. `area` is the whole name: "huyện Bình Minh".
public record Proposal(
        String area,
        String name,
        String shortName,
        String superior,
        String issuer,
        String symbol,
        String place,
        String receivingBody,
        List<String> recipients,
        String authority) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /// For a tier and the area as typed, with or without "huyện", "xã", "tỉnh" before it.
    public static Proposal of(Tier tier, String typed) {
        String area = area(tier, typed);
        String place = place(area);
        String capitals = area.toUpperCase(VIETNAMESE);
        return switch (tier) {
            case DISTRICT ->
                new Proposal(
                        area,
                        "Phòng Nội vụ " + area,
                        "Phòng Nội vụ " + area,
                        "UBND " + capitals,
                        "PHÒNG NỘI VỤ",
                        "PNV",
                        place,
                        "Sở Nội vụ tỉnh",
                        List.of(
                                "Sở Nội vụ tỉnh (b/c)",
                                "Thường trực Huyện ủy",
                                "Chủ tịch, các Phó Chủ tịch UBND huyện",
                                "Lưu: VT"),
                        "TRƯỞNG PHÒNG");
            case COMMUNE ->
                new Proposal(
                        area,
                        "Phòng Văn hóa - Xã hội " + area,
                        "Phòng Văn hóa - Xã hội " + area,
                        "UBND " + capitals,
                        "PHÒNG VĂN HÓA - XÃ HỘI",
                        "VHXH",
                        place,
                        "Sở Nội vụ tỉnh",
                        List.of(
                                "Sở Nội vụ tỉnh (b/c)",
                                "Thường trực Đảng ủy",
                                "Chủ tịch, các Phó Chủ tịch " + "UBND " + area,
                                "Lưu: VT"),
                        "TRƯỞNG PHÒNG");
            case PROVINCE ->
                new Proposal(
                        area,
                        "Sở Nội vụ " + area,
                        "Sở Nội vụ " + area,
                        "UBND " + capitals,
                        "SỞ NỘI VỤ",
                        "SNV",
                        place,
                        "UBND " + area,
                        List.of(
                                "Ban Thi đua - Khen thưởng Trung ương (b/c)",
                                "Thường trực Tỉnh ủy",
                                "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                                "Lưu: VT, TĐKT"),
                        "GIÁM ĐỐC");
        };
    }

    private static String area(Tier tier, String typed) {
        String clean = Text.clean(typed);
        List<String> words =
                switch (tier) {
                    case DISTRICT -> List.of("huyện", "quận", "thị xã", "thành phố");
                    case COMMUNE -> List.of("xã", "phường", "đặc khu", "thị trấn");
                    case PROVINCE -> List.of("tỉnh", "thành phố");
                };
        String folded = Folding.fold(clean);
        boolean has = words.stream().anyMatch(w -> folded.startsWith(Folding.fold(w) + " "));
        if (clean.isEmpty() || has) {
            return clean.isEmpty() ? "" : clean.substring(0, 1).toLowerCase(VIETNAMESE) + clean.substring(1);
        }
        return words.getFirst() + " " + clean;
    }

    /// Địa danh is the bare name, but the whole one where that is a number ("Phường 1", NĐ 30 PL I).
    private static String place(String area) {
        String bare = Stream.of(
                        "thành phố ", "thị trấn ", "thị xã ", "đặc khu ", "phường ", "huyện ", "quận ", "tỉnh ", "xã ")
                .filter(area::startsWith)
                .findFirst()
                .map(word -> area.substring(word.length()))
                .orElse(area);
        if (bare.chars().allMatch(Character::isDigit) && !area.isEmpty()) {
            return area.substring(0, 1).toUpperCase(VIETNAMESE) + area.substring(1);
        }
        return bare;
    }
}
