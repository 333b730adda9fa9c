package guongsang.service.demo;

import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.service.demo.District.Place;
import guongsang.service.demo.ExemplarWriter.Known;
import guongsang.service.demo.Phrases.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Invents commendations: mostly giấy khen of the district and the commune, a few of the province and the state, with
/// decisions that several exemplars share.
final class Awards {
    private final Map<String, AwardType> types;
    private final Phrases phrases;
    private final DemoIds ids;
    private final long seed;

    Awards(List<AwardType> types, Phrases phrases, DemoIds ids, long seed) {
        this.types = types.stream().collect(Collectors.toMap(AwardType::name, Function.identity(), (a, _) -> a));
        this.phrases = phrases;
        this.ids = ids;
        this.seed = seed;
    }

    /// A commendation and the words by which later lists name it.
    record Given(Commendation commendation, String words) {}

    /// One award of the year to the exemplar.
    Given give(Known known, Place place, int year, Voice voice) {
        AwardType type = type(known, place, voice);
        Decision decision = decision(type.level(), place, year, voice.between(0, 1));
        return new Given(
                new Commendation(
                        ids.next(),
                        0,
                        known.exemplar().id(),
                        year,
                        type.id(),
                        decision.number(),
                        decision.on(),
                        decision.by(),
                        phrases.line("reason", voice)),
                type.name() + " năm " + year);
    }

    private AwardType type(Known known, Place place, Voice voice) {
        Kind kind = known.exemplar().kind();
        boolean official = known.has(Attribute.SOCIAL_GROUP, SocialGroup.OFFICIAL.name());
        int at = voice.random().nextInt(1_000);
        String name;
        if (at < 3) {
            name = kind == Kind.COLLECTIVE || kind == Kind.INDIVIDUAL
                    ? "Huân chương Lao động"
                    : "Bằng khen của Thủ tướng Chính phủ";
        } else if (at < 11) {
            name = kind == Kind.MODEL ? "Bằng khen của Chủ tịch UBND tỉnh" : "Bằng khen của Thủ tướng Chính phủ";
        } else if (at < 30) {
            name = official
                    ? "Chiến sĩ thi đua cấp tỉnh"
                    : kind == Kind.COLLECTIVE ? "Tập thể lao động xuất sắc" : "Bằng khen của Chủ tịch UBND tỉnh";
        } else if (at < 110) {
            name = "Bằng khen của Chủ tịch UBND tỉnh";
        } else if (at < 300) {
            name = title(known, place, official, at);
        } else if (at < 440 && place.area()) {
            name = "Giấy khen của Chủ tịch UBND xã";
        } else {
            name = "Giấy khen của Chủ tịch UBND huyện";
        }
        AwardType type = types.get(name);
        if (type != null) {
            return type;
        }
        // A catalogue that was edited first may lack a name; its first award stands for it.
        return types.values().iterator().next();
    }

    private static String title(Known known, Place place, boolean official, int at) {
        return switch (known.exemplar().kind()) {
            case HOUSEHOLD -> "Gia đình văn hóa";
            case COLLECTIVE ->
                place.area() && known.theme().all("name").contains("{thon}")
                        ? "Thôn, tổ dân phố văn hóa"
                        : "Tập thể lao động tiên tiến";
            case INDIVIDUAL ->
                official
                        ? at < 170 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến"
                        : "Giấy khen của Chủ tịch UBND huyện";
            case MODEL -> "Giấy khen của Chủ tịch UBND huyện";
        };
    }

    private record Decision(String number, LocalDate on, String by) {}

    /// The decision of an occasion, 11/6 or the year's end (S3 IV.3, domain.md W3).
    /// A commune has one of its own, the district one for each bloc.
    private Decision decision(AwardType.Level level, Place place, int year, int occasion) {
        boolean june = occasion == 0 && year > DemoCalendar.FIRST_YEAR;
        int occasionOf =
                switch (level) {
                    case COMMUNE -> place.unit().name().hashCode();
                    case DISTRICT -> Objects.hashCode(place.unit().blocId());
                    default -> place.unit().order() % 3;
                };
        Random own = new Random(31L * (31L * (31L * seed + level.ordinal()) + year * 2L + (june ? 1 : 0)) + occasionOf);
        int number = (june ? 380 : 1_900) + own.nextInt(june ? 500 : 900);
        return switch (level) {
            case STATE -> new Decision(number / 3 + "/QĐ-CTN", day(year, june, 3, own), "Chủ tịch nước");
            case GOVERNMENT -> new Decision(number / 2 + "/QĐ-TTg", day(year, june, 2, own), "Thủ tướng Chính phủ");
            case PROVINCE -> new Decision(number + "/QĐ-UBND", day(year, june, 1, own), "Chủ tịch UBND tỉnh");
            case DISTRICT ->
                new Decision(number + "/QĐ-UBND", day(year, june, 0, own), "Chủ tịch UBND " + District.NAME);
            case COMMUNE ->
                new Decision(
                        (june ? 40 : 160) + own.nextInt(110) + "/QĐ-UBND",
                        day(year, june, 0, own),
                        "Chủ tịch " + place.unit().name());
        };
    }

    private static LocalDate day(int year, boolean june, int weeksEarlier, Random own) {
        LocalDate last = june ? LocalDate.of(year, 6, 10) : LocalDate.of(year, 12, 28);
        return DemoCalendar.workday(last.minusDays(2L + weeksEarlier * 7L + own.nextInt(10)));
    }
}
