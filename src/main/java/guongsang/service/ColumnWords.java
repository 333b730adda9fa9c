package guongsang.service;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.office.ListColumn;
import java.util.Arrays;
import java.util.stream.Stream;

/// What columns are called in a list that goes back to its unit: as in the office's templates, which the intake reads
/// again for sure.
final class ColumnWords {
    private final TemplateService templates;

    ColumnWords(TemplateService templates) {
        this.templates = templates;
    }

    /// What the office's template calls an attribute; of another kind's template where this one lacks it.
    String heading(Kind kind, Attribute attribute) {
        return Stream.concat(
                        templates.columns(kind).stream(),
                        Arrays.stream(Kind.values()).flatMap(k -> templates.columns(k).stream()))
                .filter(c -> c.attribute() == attribute)
                .map(ListColumn::heading)
                .findFirst()
                .orElse(words(attribute));
    }

    private static String words(Attribute attribute) {
        return switch (attribute) {
            case UNIT -> "Đơn vị đăng ký";
            case NAME -> "Họ và tên";
            case GIVEN_NAME -> "Tên";
            case GENDER -> "Giới tính";
            case BIRTH -> "Năm sinh";
            case POSITION -> "Chức vụ";
            case WORKPLACE -> "Đơn vị công tác";
            case LEADER -> "Người đứng đầu";
            case MEMBERS -> "Số thành viên";
            case WOMEN -> "Số nữ";
            case LEAD_UNIT -> "Đơn vị chủ trì";
            case ADDRESS -> "Địa chỉ";
            case HOUSEHOLD_SIZE -> "Số nhân khẩu";
            case WORKERS -> "Số lao động";
            case TRADE -> "Ngành nghề";
            case INCOME -> "Thu nhập";
            case CULTURE_FAMILY -> "Gia đình văn hóa";
            case STARTED -> "Thời gian bắt đầu";
            case SCALE -> "Quy mô";
            case METHOD -> "Cách làm";
            case RESULT -> "Kết quả";
            case REPLICABILITY -> "Khả năng nhân rộng";
            case SOCIAL_GROUP -> "Đối tượng";
            case DIRECT_LABOUR -> "Lao động trực tiếp";
            case HARD_AREA -> "Địa bàn khó khăn";
            case ETHNICITY -> "Dân tộc";
            case RELIGION -> "Tôn giáo";
            case PARTY_MEMBER -> "Đảng viên";
            case CITIZEN_ID -> "Số căn cước công dân";
            case PHONE -> "Số điện thoại";
            case FIELD -> "Lĩnh vực";
            case MOVEMENT -> "Phong trào thi đua";
            case SOURCE -> "Nguồn phát hiện";
            case SUMMARY -> "Tóm tắt thành tích";
            case AWARDS -> "Khen thưởng đã đạt";
            case CONTENT -> "Nội dung đăng ký";
            case NOTE -> "Ghi chú";
        };
    }
}
