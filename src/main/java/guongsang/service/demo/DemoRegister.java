package guongsang.service.demo;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.service.demo.District.Place;
import guongsang.service.demo.ExemplarWriter.Known;
import guongsang.service.demo.Phrases.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Five years of huyện Bình Minh, told row by row: the same rows in the same order for the same seed and size.
/// One unit after the other, so that only one unit's exemplars are remembered at a time.
public final class DemoRegister {
    private static final long MILLION = 1_000_000L;

    private final DemoIds ids;
    private final District district;
    private final Phrases phrases = new Phrases();
    private final People people = new People();
    private final List<Theme> themes = Theme.all();
    private final Awards awards;
    private final UUID planId;
    private final long seed;
    private final YearCounts counts;
    private final Selections selections;

    /// `planId`: the plan that all registrations stand under, with its criteria; `awardTypes`: the register's
    /// catalogue.
    public DemoRegister(long seed, int exemplars, UUID planId, List<Criterion> criteria, List<AwardType> awardTypes) {
        this.seed = seed;
        this.ids = new DemoIds(seed);
        this.district = new District(ids);
        this.awards = new Awards(awardTypes, phrases, ids, seed);
        this.planId = planId;
        this.counts = new YearCounts(district.places(), exemplars, new Random(seed ^ 0x5EED));
        this.selections = new Selections(criteria, district.names(), phrases, new DemoIds(seed ^ 0x5E1EC7), seed);
    }

    /// Other names of the units, by id, to be kept as aliases.
    public Map<UUID, List<String>> otherNames() {
        return district.otherNames();
    }

    /// How many registrations will be told.
    public int registrations() {
        return counts.total();
    }

    /// Tells every row, in the order in which rows refer to each other.
    public void tell(Consumer<Record> rows) {
        district.rows().forEach(rows);
        for (int at = 0; at < district.places().size(); at++) {
            unit(at, rows);
        }
        for (int year = DemoCalendar.FIRST_YEAR; year <= DemoCalendar.LAST_YEAR; year++) {
            office(year, rows);
        }
        selections.tell(rows);
    }

    private void unit(int at, Consumer<Record> rows) {
        Place place = district.places().get(at);
        Random random = new Random(seed * 1_000_003 + at);
        ExemplarWriter writer = new ExemplarWriter(district, phrases, people, themes, ids, place, random);
        List<Known> active = new ArrayList<>();
        List<Known> stopped = new ArrayList<>();
        Map<UUID, List<String>> received = new HashMap<>();
        for (int year = DemoCalendar.FIRST_YEAR; year <= DemoCalendar.LAST_YEAR; year++) {
            YearCounts.Share share = counts.of(at, year);
            if (share.registrations() > 0) {
                submitted(place, year, share.received(), Deadline.What.UNIT_LIST, random, rows);
            }
            List<Known> chosen = chosen(share.repeats(), active, stopped, random);
            for (int i = chosen.size(); i < share.registrations(); i++) {
                Known known = writer.invent(year);
                rows.accept(known.exemplar());
                chosen.add(known);
            }
            for (int i = 0; i < chosen.size(); i++) {
                LocalDate on = DemoCalendar.workday(share.received().plusDays(random.nextInt(5)));
                boolean goesOn =
                        register(writer, chosen.get(i), place, year, share.firstNumber() + i, on, received, rows);
                (goesOn ? active : stopped).add(chosen.get(i));
            }
            papers(place, year, random, rows);
        }
    }

    /// Takes exemplars out that the unit registers again; one that was stopped only when there are no others.
    private static List<Known> chosen(int wanted, List<Known> active, List<Known> stopped, Random random) {
        List<Known> chosen = new ArrayList<>();
        while (chosen.size() < wanted && !(active.isEmpty() && stopped.isEmpty())) {
            List<Known> from = active.isEmpty() ? stopped : active;
            int at = random.nextInt(from.size());
            chosen.add(from.get(at));
            from.set(at, from.getLast());
            from.removeLast();
        }
        return chosen;
    }

    /// Returns whether it goes on and may be registered again.
    private boolean register(
            ExemplarWriter writer,
            Known known,
            Place place,
            int year,
            int number,
            LocalDate on,
            Map<UUID, List<String>> received,
            Consumer<Record> rows) {
        UUID id = ids.next();
        List<String> earlier = received.getOrDefault(known.exemplar().id(), List.of());
        var values = writer.registration(known, year, earlier);
        Voice voice = known.voice();
        Career career = new Career(ids, phrases, place, known, id, on);
        boolean far = career.stage().isAfter(Stage.NURTURE);
        boolean active = career.state() == State.ACTIVE;
        boolean selected = active && voice.chance(far ? 0.12 : 0.01);
        Registration registration = new Registration(
                id,
                0,
                known.exemplar().id(),
                year,
                number,
                planId,
                on,
                career.stage(),
                career.since(),
                career.state(),
                selected,
                values);
        rows.accept(registration);
        selections.consider(known, registration);
        career.changes().forEach(rows);
        career.activities().forEach(rows);
        if (active && career.stage() != Stage.DISCOVER && voice.chance(far ? 0.42 : 0.08)) {
            Awards.Given given = awards.give(known, place, year, voice);
            rows.accept(given.commendation());
            received.computeIfAbsent(known.exemplar().id(), _ -> new ArrayList<>())
                    .add(given.words());
        }
        return active;
    }

    /// The unit's plan (S3 V.1 in 2021; in later years most write one with their list) and its report of the year (S3
    /// IV.3); some never come.
    private void papers(Place place, int year, Random random, Consumer<Record> rows) {
        if (random.nextInt(100) < (year == DemoCalendar.FIRST_YEAR ? 94 : 82)) {
            submitted(place, year, DemoCalendar.listReceived(year, random), Deadline.What.UNIT_PLAN, random, rows);
        }
        if (random.nextInt(100) < 93) {
            LocalDate on = DemoCalendar.reportReceived(year, random);
            submitted(place, year, on, Deadline.What.UNIT_REPORT, random, rows);
        }
    }

    private void submitted(
            Place place, int year, LocalDate on, Deadline.What what, Random random, Consumer<Record> rows) {
        String form =
                switch (what) {
                    case UNIT_PLAN -> "%d/KH-%s";
                    case UNIT_REPORT -> "%d/BC-%s";
                    default -> "%d/TTr-%s";
                };
        LocalDate dated = on.minusDays(random.nextInt(4));
        rows.accept(new Submission(
                ids.next(),
                0,
                year,
                place.unit().id(),
                what,
                form.formatted(10 + random.nextInt(what == Deadline.What.UNIT_LIST ? 60 : 280), place.symbol()),
                dated,
                on,
                random.nextInt(100) < 8 ? "Gửi trước bản điện tử, bản giấy sau" : null));
    }

    /// What the office itself did in the year.
    private void office(int year, Consumer<Record> rows) {
        Random random = new Random(seed * 31 + year);
        Voice voice = new Voice(random, new HashMap<>(), slot -> slot.equals("xa2") ? anyArea(random) : null);
        for (String line : phrases.lines("office event")) {
            String[] c = Sections.columns(line);
            String[] day = c[1].split("/");
            LocalDate on = DemoCalendar.workday(LocalDate.of(year, Integer.parseInt(day[1]), Integer.parseInt(day[0]))
                    .plusDays(random.nextInt(5)));
            if (on.isBefore(DemoCalendar.PLAN_ISSUED)) {
                continue;
            }
            Integer guests = range(c[3], voice);
            Integer cost = range(c[4], voice);
            rows.accept(new Activity(
                    ids.next(),
                    0,
                    null,
                    null,
                    year,
                    Activity.Type.valueOf(c[0]),
                    on,
                    c[2],
                    null,
                    null,
                    null,
                    phrases.say(c[5], voice),
                    guests,
                    cost == null ? null : cost * MILLION));
        }
    }

    private static @Nullable Integer range(String text, Voice voice) {
        if (text.equals("-")) {
            return null;
        }
        String[] bounds = text.split("-");
        return voice.between(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    private String anyArea(Random random) {
        List<Place> areas = district.places().stream().filter(Place::area).toList();
        return areas.get(random.nextInt(areas.size())).unit().shortName();
    }
}
