package guongsang.domain.exemplar;

import guongsang.text.CitizenId;
import guongsang.text.PartialDate;
import guongsang.text.Text;
import guongsang.text.TypedNumber;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One rule set for the form and for lists that come in: what a typed value becomes, or why it cannot be taken.
public final class ValueRules {
    private static final int EARLIEST_BIRTH = 1880;

    private ValueRules() {}

    /// The answer for one value: its normal form (absent when nothing was given), or a problem in one Vietnamese
    /// sentence.
    public sealed interface Checked {
        record Good(@Nullable String value) implements Checked {}

        record Bad(String code, String sentence) implements Checked {}
    }

    /// Checks what was typed for an attribute; `today` bounds births and dates.
    public static Checked check(Attribute attribute, @Nullable String typed, LocalDate today) {
        String text = typed == null
                ? ""
                : attribute.type() == Attribute.Type.LONG_TEXT ? Text.cleanBlock(typed) : Text.clean(typed);
        if (text.isEmpty()) {
            return switch (attribute) {
                case NAME -> new Checked.Bad("name.missing", "Thiếu tên: hãy ghi họ tên hoặc tên gọi của điển hình.");
                case UNIT -> new Checked.Bad("unit.missing", "Thiếu đơn vị đăng ký: hãy chọn một đơn vị.");
                default -> new Checked.Good(null);
            };
        }
        return switch (attribute.type()) {
            case TEXT, LONG_TEXT -> freeText(attribute, text);
            case UNIT, FIELD, MOVEMENT -> new Checked.Good(text);
            case NUMBER -> number(text, TypedNumber.count(text), 100_000_000L);
            case MONEY -> number(text, TypedNumber.money(text), 1_000_000_000_000L);
            case DATE -> date(attribute, text, today);
            case FLAG -> flag(text);
            case GENDER -> gender(text);
            case SOCIAL_GROUP -> choice(SocialGroup.values(), text, SocialGroup::word, "đối tượng");
            case SOURCE -> choice(Source.values(), text, Source::word, "nguồn phát hiện");
            case CITIZEN_ID -> citizenId(text);
        };
    }

    private static Checked freeText(Attribute attribute, String text) {
        return text.length() <= attribute.maxLength()
                ? new Checked.Good(text)
                : new Checked.Bad(
                        "text.long",
                        "Dài %d ký tự, nhiều nhất là %d: hãy rút gọn.".formatted(text.length(), attribute.maxLength()));
    }

    private static Checked number(String text, TypedNumber.Read read, long most) {
        return switch (read) {
            case TypedNumber.Read.Empty() -> new Checked.Good(null);
            case TypedNumber.Read.Ok(long value) when value <= most -> new Checked.Good(Long.toString(value));
            case TypedNumber.Read.Ok(long value) ->
                new Checked.Bad("number.bad", "“%s” quá lớn: hãy xem lại số này.".formatted(text));
            case TypedNumber.Read.Refused(String typed, String sentence) -> new Checked.Bad("number.bad", sentence);
        };
    }

    private static Checked date(Attribute attribute, String text, LocalDate today) {
        return switch (PartialDate.parseTyped(text)) {
            case PartialDate.Parsed.Empty() -> new Checked.Good(null);
            case PartialDate.Parsed.Impossible(String typed, String reason) ->
                new Checked.Bad("date.impossible", reason);
            case PartialDate.Parsed.Ok(PartialDate value) -> {
                boolean future = value.date().map(d -> d.isAfter(today)).orElse(value.year() > today.getYear());
                if (future && attribute == Attribute.BIRTH) {
                    yield new Checked.Bad(
                            "birth.future", "Ngày sinh %s ở tương lai: hãy xem lại năm sinh.".formatted(value.table()));
                }
                if (attribute == Attribute.BIRTH && value.year() < EARLIEST_BIRTH) {
                    yield new Checked.Bad(
                            "birth.early", "Năm sinh %d quá xa: hãy xem lại năm sinh.".formatted(value.year()));
                }
                yield new Checked.Good(value.iso());
            }
        };
    }

    private static Checked flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "x", "có", "1" -> new Checked.Good("true");
            case "false", "không", "0" -> new Checked.Good("false");
            default -> new Checked.Bad("flag.bad", "“%s” không rõ: hãy ghi Có hoặc Không.".formatted(text));
        };
    }

    private static Checked gender(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "male", "nam", "ông" -> new Checked.Good(Gender.MALE.name());
            case "female", "nữ", "bà" -> new Checked.Good(Gender.FEMALE.name());
            default -> new Checked.Bad("gender.bad", "Giới tính “%s” không rõ: hãy ghi Nam hoặc Nữ.".formatted(text));
        };
    }

    private static <E extends Enum<E>> Checked choice(
            E[] choices, String text, java.util.function.Function<E, String> word, String what) {
        for (E choice : choices) {
            if (choice.name().equals(text) || word.apply(choice).equalsIgnoreCase(text)) {
                return new Checked.Good(choice.name());
            }
        }
        return new Checked.Bad("choice.bad", "“%s” không có trong danh mục %s.".formatted(text, what));
    }

    private static Checked citizenId(String text) {
        return switch (CitizenId.ofText(text)) {
            case CitizenId.Read.Empty() -> new Checked.Good(null);
            case CitizenId.Read.Ok(String digits, int restored) -> new Checked.Good(digits);
            case CitizenId.Read.Refused(String typed, String sentence) -> new Checked.Bad("citizen-id.bad", sentence);
        };
    }
}
