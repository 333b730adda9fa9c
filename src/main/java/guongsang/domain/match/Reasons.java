package guongsang.domain.match;

import guongsang.domain.match.NameLikeness.Difference;
import guongsang.domain.match.Reason.Agreement;
import guongsang.domain.match.Reason.Aspect;
import guongsang.text.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Vietnamese fragments that say what a comparison gave.
final class Reasons {
    private Reasons() {}

    static Reason name(NameLikeness name) {
        Difference heaviest = name.heaviest();
        if (heaviest == null) {
            return new Reason(Aspect.NAME, Agreement.SAME, "họ tên giống nhau");
        }
        String example = name.example();
        String shown = example == null ? "" : " (" + example + ")";
        Agreement agreement =
                switch (heaviest) {
                    case PLAIN_WORD, MARKS, ORDER -> Agreement.DIFFERENT;
                    case TONE_PLACE, I_OR_Y, KEYS, SPACING -> Agreement.SAME;
                    default -> Agreement.CLOSE;
                };
        return new Reason(
                Aspect.NAME,
                agreement,
                switch (heaviest) {
                    case TONE_PLACE -> "họ tên chỉ khác cách đặt dấu thanh";
                    case I_OR_Y -> "họ tên chỉ khác cách viết i, y";
                    case KEYS -> "họ tên chỉ khác cách gõ dấu";
                    case SPACING -> "họ tên chỉ khác cách viết liền, cách";
                    case PLAIN -> "họ tên giống nhau, một bên không ghi dấu";
                    case ORDER_OF_HIGHLAND_NAME, ORDER -> "họ tên chỉ khác thứ tự các chữ";
                    case MIDDLE_LEFT_OUT -> "một bên thiếu chữ đệm" + shown;
                    case SHORT, SHORT_GIVEN -> "một bên viết tắt" + shown;
                    case SLIP -> "họ tên khác dấu dễ nhầm" + shown;
                    case TYPO -> "họ tên khác một chữ cái" + shown;
                    case PLAIN_WORD, MARKS -> "họ tên khác dấu" + shown;
                });
    }

    static Reason birth(BirthLikeness birth, @Nullable PartialDate a, @Nullable PartialDate b) {
        return new Reason(
                Aspect.BIRTH,
                birth.agreement,
                switch (birth) {
                    case SAME -> "ngày sinh khớp";
                    case YEAR -> "năm sinh khớp";
                    case UNKNOWN ->
                        a == null && b == null ? "cả hai không ghi ngày sinh" : "một bên không ghi ngày sinh";
                    case SWAPPED -> "ngày và tháng sinh đổi chỗ" + both(a, b);
                    case NEAR, OTHER_DAY -> "cùng năm sinh, khác ngày" + both(a, b);
                    case OTHER_YEAR -> "năm sinh khác" + both(a, b);
                });
    }

    private static String both(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a == null || b == null ? "" : " (" + a.table() + " và " + b.table() + ")";
    }

    static Reason unit(UnitLikeness unit) {
        return switch (unit) {
            case SAME -> new Reason(Aspect.UNIT, Agreement.SAME, "cùng đơn vị");
            case MERGED -> new Reason(Aspect.UNIT, Agreement.CLOSE, "hai đơn vị nay đã sáp nhập");
            case DIFFERENT -> new Reason(Aspect.UNIT, Agreement.DIFFERENT, "đơn vị khác");
            case UNKNOWN -> new Reason(Aspect.UNIT, Agreement.UNKNOWN, "chưa rõ đơn vị");
        };
    }

    /// Nothing where there is nothing to show.
    static Optional<Reason> address(PlaceLikeness address) {
        return place(Aspect.ADDRESS, address, "địa chỉ");
    }

    static Optional<Reason> workplace(PlaceLikeness workplace) {
        return place(Aspect.WORKPLACE, workplace, "nơi công tác");
    }

    private static Optional<Reason> place(Aspect aspect, PlaceLikeness place, String word) {
        return switch (place) {
            case SAME -> Optional.of(new Reason(aspect, Agreement.SAME, word + " giống nhau"));
            case PART -> Optional.of(new Reason(aspect, Agreement.CLOSE, word + " một bên ghi rõ hơn"));
            case DIFFERENT -> Optional.of(new Reason(aspect, Agreement.DIFFERENT, word + " khác"));
            case UNKNOWN -> Optional.empty();
        };
    }
}
