package guongsang.service.demo;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.service.demo.District.Place;
import guongsang.service.demo.People.Person;
import guongsang.service.demo.Phrases.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invents the exemplars of one unit and says what each of their registrations says.
final class ExemplarWriter {
    private static final double HIGHLAND_AREA = 0.72;
    private static final double ELSEWHERE = 0.14;
    private static final int TRIES_FOR_A_NEW_NAME = 8;

    private final District district;
    private final Phrases phrases;
    private final People people;
    private final DemoIds ids;
    private final Place place;
    private final Random random;
    private final Map<Kind, List<Theme>> themes = new EnumMap<>(Kind.class);
    private final Set<String> names = new HashSet<>();

    /// An exemplar with the words it is spoken about in, so that later years speak of the same crop and village.
    record Known(Exemplar exemplar, Theme theme, Voice voice) {
        boolean has(Attribute attribute, String value) {
            return value.equals(exemplar.values().get(attribute));
        }

        /// Which of the lists of phrases speak about it: model, group, farmer or person.
        String sort() {
            return switch (exemplar.kind()) {
                case MODEL -> "model";
                case COLLECTIVE -> "group";
                case HOUSEHOLD -> "farmer";
                case INDIVIDUAL ->
                    has(Attribute.SOCIAL_GROUP, SocialGroup.FARMER.name())
                                    || has(Attribute.SOCIAL_GROUP, SocialGroup.ENTREPRENEUR.name())
                            ? "farmer"
                            : "person";
            };
        }
    }

    ExemplarWriter(
            District district,
            Phrases phrases,
            People people,
            List<Theme> all,
            DemoIds ids,
            Place place,
            Random random) {
        this.district = district;
        this.phrases = phrases;
        this.people = people;
        this.ids = ids;
        this.place = place;
        this.random = random;
        for (Theme theme : all) {
            if (theme.classes().contains(place.theme())) {
                themes.computeIfAbsent(theme.kind(), _ -> new ArrayList<>()).add(theme);
            }
        }
    }

    /// A new exemplar that the unit registers in the year.
    Known invent(int year) {
        Kind kind = kind();
        List<Theme> ofKind = themes.getOrDefault(kind, List.of());
        int at = random.nextInt(ofKind.stream().mapToInt(Theme::weight).sum());
        Theme theme = ofKind.getFirst();
        for (Theme one : ofKind) {
            theme = one;
            at -= one.weight();
            if (at < 0) {
                break;
            }
        }
        Voice voice = voice();
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        switch (kind) {
            case INDIVIDUAL -> individual(theme, voice, year, values);
            case COLLECTIVE -> collective(theme, voice, values);
            case MODEL -> model(theme, voice, year, values);
            case HOUSEHOLD -> household(theme, voice, year, values);
        }
        if (place.hard() && random.nextInt(10) < 8) {
            values.put(Attribute.HARD_AREA, "true");
        }
        if (theme.has("direct")) {
            values.put(Attribute.DIRECT_LABOUR, "true");
        }
        return new Known(new Exemplar(ids.next(), 0, kind, values), theme, voice);
    }

    private Kind kind() {
        int at = random.nextInt(100);
        if (place.area()) {
            return at < 8 ? Kind.MODEL : at < 38 ? Kind.COLLECTIVE : at < 86 ? Kind.INDIVIDUAL : Kind.HOUSEHOLD;
        }
        return at < 11 ? Kind.MODEL : at < 44 ? Kind.COLLECTIVE : Kind.INDIVIDUAL;
    }

    private Voice voice() {
        Map<String, String> words = new HashMap<>();
        Place area = place.area() ? place : anyArea();
        words.put("xa", area.unit().shortName());
        words.put(
                "Xa",
                area.unit()
                        .name()
                        .substring(area.unit().name().indexOf(area.unit().kind().word())
                                + area.unit().kind().word().length()
                                + 1));
        words.put("unit", place.unit().name());
        if (place.area()) {
            String village =
                    place.villages().get(random.nextInt(place.villages().size()));
            words.put("thon", village);
            words.put("khudan", village.startsWith("tổ") ? "tổ dân phố" : village.substring(0, village.indexOf(' ')));
        } else {
            words.put("thon", "cơ quan");
            words.put("khudan", "đơn vị");
            words.put("work", place.work() == null ? "" : place.work());
        }
        return new Voice(random, words, this::rare);
    }

    private @Nullable String rare(String slot) {
        return switch (slot) {
            case "person" -> person(null).name();
            case "xa2" -> anyArea().unit().shortName();
            default -> null;
        };
    }

    private Place anyArea() {
        List<Place> areas = district.places().stream().filter(Place::area).toList();
        return areas.get(random.nextInt(areas.size()));
    }

    private Person person(@Nullable Theme theme) {
        boolean woman = random.nextInt(100) < 46;
        double highland = place.hard() ? HIGHLAND_AREA : ELSEWHERE;
        if (theme != null) {
            String gender = theme.one("gender");
            woman = gender == null ? woman : gender.equals("F");
            highland = theme.has("ethnic") ? 1 : highland;
        }
        return people.person(random, woman ? Gender.FEMALE : Gender.MALE, highland);
    }

    private void individual(Theme theme, Voice voice, int year, Map<Attribute, String> values) {
        String position = voice.any(theme.all("position"));
        Person person = person(theme);
        if (position.startsWith("F:") || position.startsWith("M:")) {
            Gender needed = position.startsWith("F:") ? Gender.FEMALE : Gender.MALE;
            while (person.gender() != needed) {
                person = person(theme);
            }
            position = position.substring(2);
        }
        named(person, values);
        values.put(Attribute.GENDER, person.gender().name());
        born(theme, year, values);
        values.put(Attribute.POSITION, phrases.say(position, voice));
        if (theme.has("workplace")) {
            values.put(Attribute.WORKPLACE, phrases.say(voice.any(theme.all("workplace")), voice));
        }
        if (place.area() || voice.chance(0.6)) {
            values.put(Attribute.ADDRESS, home(voice));
        }
        String group = theme.one("group");
        if (group != null) {
            values.put(Attribute.SOCIAL_GROUP, group);
            boolean official = group.equals(SocialGroup.OFFICIAL.name()) || group.equals("ARMED_FORCES");
            if (voice.chance(official ? 0.62 : 0.16) && !group.equals("STUDENT") && !group.equals("RELIGIOUS")) {
                values.put(Attribute.PARTY_MEMBER, "true");
            }
        }
    }

    private String home(Voice voice) {
        if (place.area()) {
            return phrases.say("{thon}, {xa}", voice);
        }
        Place area = anyArea();
        return phrases.say(voice.any(area.villages()) + ", " + area.unit().shortName(), voice);
    }

    private static void named(Person person, Map<Attribute, String> values) {
        values.put(Attribute.NAME, person.name());
        if (person.given() != null) {
            values.put(Attribute.GIVEN_NAME, person.given());
        }
        values.put(Attribute.ETHNICITY, person.ethnicity());
    }

    private void born(Theme theme, int year, Map<Attribute, String> values) {
        int birthYear = year - range(theme, "age");
        int at = random.nextInt(100);
        if (at < 56) {
            values.put(
                    Attribute.BIRTH,
                    LocalDate.ofYearDay(birthYear, 1 + random.nextInt(365)).toString());
        } else if (at < 97) {
            values.put(Attribute.BIRTH, Integer.toString(birthYear));
        }
    }

    private int range(Theme theme, String key) {
        String[] bounds = theme.all(key).getFirst().split("-");
        int from = Integer.parseInt(bounds[0]);
        return from + random.nextInt(Integer.parseInt(bounds[1]) - from + 1);
    }

    private void collective(Theme theme, Voice voice, Map<Attribute, String> values) {
        String template = freshName(theme, voice, values);
        String[] parts = template.split(" => ");
        String title = parts.length > 1 ? parts[1] : theme.all("leader").getFirst();
        values.put(Attribute.LEADER, person(theme).name() + " (" + phrases.say(title, voice) + ")");
        int members = range(theme, "members");
        values.put(Attribute.MEMBERS, Integer.toString(members));
        int women = theme.has("women") ? members : members * (25 + random.nextInt(45)) / 100;
        values.put(Attribute.WOMEN, Integer.toString(women));
        values.put(Attribute.ADDRESS, seat(parts[0], voice));
    }

    private String seat(String template, Voice voice) {
        if (place.area() && template.contains("{thon}")) {
            return home(voice);
        }
        boolean there = place.area() || template.contains("{xa}") || template.contains("{Xa}");
        return there ? phrases.say("{xa}", voice) : "Thị trấn Bình Minh";
    }

    /// Puts a name that the unit has not used yet, where one is found; returns its template.
    private String freshName(Theme theme, Voice voice, Map<Attribute, String> values) {
        String template = "";
        String name = "";
        for (int i = 0; i < TRIES_FOR_A_NEW_NAME; i++) {
            template = voice.any(theme.all("name"));
            name = phrases.say(template.split(" => ")[0], voice);
            if (names.add(name)) {
                break;
            }
            if (place.area()) {
                voice.known().put("thon", voice.any(place.villages()));
            } else {
                Place area = anyArea();
                voice.known().put("xa", area.unit().shortName());
                voice.known().put("Xa", area.unit().shortName().replaceFirst("^(xã|thị trấn) ", ""));
            }
        }
        values.put(Attribute.NAME, name);
        return template;
    }

    private void model(Theme theme, Voice voice, int year, Map<Attribute, String> values) {
        String template = freshName(theme, voice, values);
        String lead = theme.one("lead");
        values.put(Attribute.LEAD_UNIT, phrases.say(lead == null ? "{unit}" : lead, voice));
        values.put(Attribute.ADDRESS, place.area() ? seat(template, voice) : "Huyện Bình Minh");
        int started = year - random.nextInt(4);
        values.put(
                Attribute.STARTED,
                voice.chance(0.5) || started == year
                        ? Integer.toString(started)
                        : LocalDate.ofYearDay(started, 1 + random.nextInt(365)).toString());
        for (Attribute text : List.of(Attribute.SCALE, Attribute.METHOD, Attribute.RESULT, Attribute.REPLICABILITY)) {
            values.put(text, phrases.say(voice.any(theme.all(text.column())), voice));
        }
    }

    private void household(Theme theme, Voice voice, int year, Map<Attribute, String> values) {
        named(person(theme), values);
        born(theme, year, values);
        values.put(Attribute.ADDRESS, home(voice));
        int size = voice.between(3, 8);
        values.put(Attribute.HOUSEHOLD_SIZE, Integer.toString(size));
        values.put(Attribute.WORKERS, Integer.toString(voice.between(2, Math.min(size, 5))));
        values.put(Attribute.TRADE, phrases.say(voice.any(theme.all("trade")), voice));
        values.put(Attribute.INCOME, Long.toString(range(theme, "income") * 1_000_000L));
        List<String> years = new ArrayList<>();
        for (int y = year - voice.between(1, 4); y < year; y++) {
            years.add(Integer.toString(y));
        }
        values.put(Attribute.CULTURE_FAMILY, String.join(", ", years));
    }

    /// What the registration of a year says. `received`: the awards it got in the demo's earlier years, oldest first.
    Map<Attribute, String> registration(Known known, int year, List<String> received) {
        Voice voice = known.voice().put("year", Integer.toString(year));
        Theme theme = known.theme();
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        UUID unit = place.unit().id();
        values.put(Attribute.UNIT, unit.toString());
        String field = theme.one("field");
        if (field != null && voice.chance(0.98)) {
            values.put(Attribute.FIELD, district.field(field).id().toString());
        }
        String movement = theme.one("movement");
        if (movement != null && voice.chance(0.87)) {
            values.put(Attribute.MOVEMENT, district.movement(movement).id().toString());
        }
        boolean praised = !received.isEmpty() || voice.chance(0.08);
        values.put(Attribute.SOURCE, (praised ? Source.PRAISED : Source.NEW).name());
        values.put(Attribute.SUMMARY, phrases.say(voice.any(theme.all("summary")), voice));
        String awards = awards(known, year, received, voice);
        if (!awards.isEmpty()) {
            values.put(Attribute.AWARDS, awards);
        }
        if (voice.chance(0.92)) {
            values.put(Attribute.CONTENT, phrases.line("content " + known.sort(), voice));
        }
        if (voice.chance(0.14)) {
            values.put(Attribute.NOTE, phrases.line("note", voice));
        }
        return values;
    }

    private String awards(Known known, int year, List<String> received, Voice voice) {
        List<String> all = new ArrayList<>();
        if (voice.chance(0.42)) {
            int earlier = DemoCalendar.FIRST_YEAR - voice.between(1, 4);
            voice.put("earlier", Integer.toString(earlier));
            boolean official = known.has(Attribute.SOCIAL_GROUP, SocialGroup.OFFICIAL.name());
            boolean group = known.exemplar().kind() == Kind.COLLECTIVE;
            String list = official ? "earlier person" : group && !place.area() ? "earlier group" : "earlier award";
            all.add(phrases.line(voice.chance(0.5) ? list : "earlier award", voice));
        }
        all.addAll(received);
        return String.join("; ", all);
    }
}
