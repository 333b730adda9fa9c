package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Words for lists that are made up: titles as clerks write them, people, places and deeds that do not exist.
final class ListWords {
    static final Map<Kind, List<String>> NAME_TITLES = Map.of(
            Kind.INDIVIDUAL,
                    List.of(
                            "Họ và tên",
                            "HỌ VÀ TÊN",
                            "Họ tên",
                            "Họ và tên cá nhân",
                            "Họ tên người được giới thiệu",
                            "Họ và  tên"),
            Kind.COLLECTIVE,
                    List.of(
                            "Tên tập thể",
                            "Tập thể",
                            "Tên đơn vị, tập thể",
                            "TÊN TẬP THỂ",
                            "Tên tập thể được giới thiệu"),
            Kind.HOUSEHOLD, List.of("Họ tên chủ hộ", "Chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ"),
            Kind.MODEL, List.of("Tên mô hình", "Mô hình", "TÊN MÔ HÌNH", "Tên mô hình đăng ký"));
    static final List<String> MIXED_NAME_TITLES = List.of(
            "Họ và tên (tên tập thể, chủ hộ)",
            "Tên tập thể, cá nhân, hộ gia đình",
            "Họ và tên/Tên tập thể",
            "Tên mô hình, tập thể, cá nhân, chủ hộ",
            "Tên điển hình",
            "Tên tập thể, cá nhân",
            "Họ tên cá nhân, tên tập thể",
            "Gương điển hình tiên tiến");
    static final Map<Attribute, List<String>> TITLES = Map.ofEntries(
            Map.entry(
                    Attribute.BIRTH,
                    List.of(
                            "Ngày sinh",
                            "Năm sinh",
                            "Ngày, tháng, năm sinh",
                            "Ngày/tháng/năm sinh",
                            "NGÀY SINH",
                            "Sinh năm",
                            "Ngày sinh (năm sinh)")),
            Map.entry(Attribute.GENDER, List.of("Giới tính", "GIỚI TÍNH", "Nam/Nữ", "Giới", "Nam, nữ")),
            Map.entry(
                    Attribute.POSITION,
                    List.of(
                            "Chức vụ",
                            "Chức vụ, nghề nghiệp",
                            "Nghề nghiệp",
                            "Chức danh",
                            "Chức vụ (nghề nghiệp)",
                            "Chức vụ hiện nay",
                            "CHỨC VỤ")),
            Map.entry(
                    Attribute.WORKPLACE,
                    List.of(
                            "Đơn vị công tác",
                            "Đơn vị",
                            "Nơi công tác",
                            "Cơ quan, đơn vị công tác",
                            "ĐV công tác",
                            "Nơi làm việc",
                            "Đơn vi công tác")),
            Map.entry(
                    Attribute.ADDRESS,
                    List.of(
                            "Địa chỉ",
                            "Nơi ở",
                            "Chỗ ở hiện nay",
                            "Thôn, xã",
                            "Nơi cư trú",
                            "Địa chỉ (thôn, xã)",
                            "Thôn/Tổ dân phố",
                            "Hộ khẩu thường trú")),
            Map.entry(
                    Attribute.FIELD,
                    List.of("Lĩnh vực", "Thuộc lĩnh vực", "Lĩnh vực hoạt động", "LĨNH VỰC", "Lĩnh vưc")),
            Map.entry(
                    Attribute.MOVEMENT,
                    List.of("Phong trào thi đua", "Phong trào", "Tên phong trào thi đua", "Phong trào, cuộc vận động")),
            Map.entry(
                    Attribute.SUMMARY,
                    List.of(
                            "Tóm tắt thành tích",
                            "Thành tích",
                            "Thành tích nổi bật",
                            "Tóm tắt thành tích nổi bật (không quá 10 dòng)",
                            "Thành tích tiêu biểu trong năm",
                            "THÀNH TÍCH",
                            "Tóm tắt thánh tích")),
            Map.entry(
                    Attribute.AWARDS,
                    List.of(
                            "Khen thưởng",
                            "Hình thức khen thưởng đã đạt",
                            "Danh hiệu đã đạt",
                            "Đã được khen",
                            "Danh hiệu thi đua, hình thức khen thưởng",
                            "Khen thưởng đã đạt (số QĐ)",
                            "Danh hiệu, hình thức khen thưởng đã đạt (số, ngày QĐ)")),
            Map.entry(
                    Attribute.CONTENT,
                    List.of(
                            "Nội dung đăng ký",
                            "Nội dung bồi dưỡng, nhân rộng",
                            "Nội dung đăng ký bồi dưỡng, nhân rộng")),
            Map.entry(Attribute.NOTE, List.of("Ghi chú", "GHI CHÚ", "Ghi chú khác")));
    /// Titles of columns that no dossier has.
    static final List<String> STRANGE = List.of(
            "Mã số hồ sơ",
            "Trình độ chuyên môn",
            "Đề nghị khen thưởng",
            "Quê quán",
            "Ý kiến của xã",
            "Danh hiệu đề nghị");

    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Đoàn", "Trương", "Bàn", "Tô", "Hồ", "Phạm", "Cao", "Chu", "Đỗ", "Tống", "Khuất",
        "Ksor", "Rơ Mah", "Lò", "Vừ"
    };
    private static final String[] MEN = {
        "Văn Thành", "Đức Long", "Hữu Phước", "Minh Khôi", "A Páo", "Quang Ánh", "Trọng Nghĩa", "Bá Ước"
    };
    private static final String[] WOMEN = {
        "Thị Hoà", "Thị Thu Hương", "Ngọc Ánh", "Thị Mẩy", "H'Bia", "Thị Ưng", "Thị Ngọc Quỳnh"
    };
    private static final String[] COLLECTIVES = {
        "Chi hội Phụ nữ thôn %s", "Trường Mầm non %s", "Hợp tác xã Dịch vụ nông nghiệp %s", "Thôn %s",
                "Tổ hợp tác nuôi ong thôn %s",
        "Câu lạc bộ Dưỡng sinh %s", "Ban Công tác Mặt trận thôn %s", "Tổ dân phố %s", "Công đoàn Trường Tiểu học %s",
                "Đội Dân phòng thôn %s",
        "Trạm Y tế xã %s", "Khu dân cư %s", "Chi bộ thôn %s"
    };
    private static final String[] MODELS = {
        "Thư viện xanh %s",
        "Thắp sáng đường quê %s",
        "Biến rác thành tiền %s",
        "Ngôi nhà an toàn %s",
        "Tiếng kẻng an ninh %s",
        "Vườn rau sạch %s"
    };
    private static final String[] PLACES = {"Hạ", "Đông Trung", "Trại", "Ngòi", "Bến", "Kép", "Thượng", "Đoài"};
    private static final String[] POSITIONS = {
        "Trưởng thôn",
        "Nông dân",
        "Bí thư Chi bộ thôn 3",
        "Hiệu trưởng",
        "Chủ tịch Hội Nông dân xã",
        "Công nhân",
        "Giáo viên",
        "Chi hội trưởng Chi hội Phụ nữ thôn 4",
        "Phó Chủ tịch UBND xã",
        "Y sĩ"
    };
    private static final String[] WORKPLACES = {
        "UBND xã Phú Sơn",
        "Trường THCS Phú Sơn",
        "Trạm Y tế xã Phú Sơn",
        "Hợp tác xã Phú Sơn",
        "Hội Phụ nữ xã Phú Sơn",
        "Công an xã Phú Sơn"
    };
    static final String[] FIELDS = {
        "Giáo dục", "Y tế", "Nông nghiệp", "Văn hóa", "An ninh, trật tự", "Bảo vệ môi trường", "Dân vận"
    };
    static final String[] MOVEMENTS = {
        "Dạy tốt, học tốt",
        "Chung sức xây dựng nông thôn mới",
        "Nông dân sản xuất, kinh doanh giỏi",
        "Lao động giỏi, lao động sáng tạo"
    };
    private static final String[] DEEDS = {
        "Vận động %d hộ hiến đất mở rộng đường liên thôn",
        "Nuôi %d con bò sinh sản, giúp hộ nghèo vay vốn không lãi",
        "Tổ chức %d buổi tổng vệ sinh, trồng đường hoa dài 1.200 m",
        "Giải quyết %d hồ sơ đúng hạn; rút ngắn thời gian nhiều thủ tục",
        "=Hoàn thành xuất sắc nhiệm vụ %d năm liền",
        "- Hòa giải thành %d vụ\n- Giúp các cá nhân lầm lỗi trở về",
        "Được %d lượt cá nhân, tập thể đến học tập"
    };
    private static final String[] AWARDS = {
        "Giấy khen của Chủ tịch UBND huyện năm 2024",
        "Lao động tiên tiến năm 2024, 2025",
        "Bằng khen của Chủ tịch UBND tỉnh (QĐ số 2210/QĐ-UBND ngày 05/12/2022)",
        "Gia đình văn hóa 5 năm liền",
        "Chiến sĩ thi đua cơ sở 3 năm liền (2022-2024)"
    };
    private static final String[] CONTENTS = {
        "Tham quan, học tập kinh nghiệm", "Giới thiệu trên trang thông tin điện tử", "Bồi dưỡng kỹ năng tuyên truyền"
    };
    private static final String[] NOTES = {"Người dân tộc thiểu số", "Đã nhân rộng ra 2 xã", "Bổ sung sau"};

    private final Random random;
    private int deed = 10;

    ListWords(Random random) {
        this.random = random;
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String any(String... from) {
        return from[random.nextInt(from.length)];
    }

    String person(boolean woman) {
        return any(FAMILIES) + " " + (woman ? any(WOMEN) : any(MEN));
    }

    String collective() {
        return any(COLLECTIVES).formatted(any(PLACES));
    }

    String model() {
        return any(MODELS).formatted(any(PLACES));
    }

    String place() {
        return "Thôn " + any(PLACES) + ", xã Phú Sơn";
    }

    String value(Attribute attribute) {
        return switch (attribute) {
            case POSITION -> any(POSITIONS);
            case WORKPLACE -> any(WORKPLACES);
            case ADDRESS -> place();
            case FIELD -> any(FIELDS);
            case MOVEMENT -> any(MOVEMENTS);
            case SUMMARY -> any(DEEDS).formatted(deed++);
            case AWARDS -> any(AWARDS);
            case CONTENT -> any(CONTENTS);
            case NOTE -> any(NOTES);
            default -> throw new IllegalArgumentException(attribute.name());
        };
    }
}
