package guongsang.service.demo;

import guongsang.domain.exemplar.Activity;
import guongsang.service.demo.District.Place;
import guongsang.service.demo.Phrases.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invents what was done for one registration.
final class ActivityWriter {
    private static final long MILLION = 1_000_000L;

    private final DemoIds ids;
    private final Phrases phrases;
    private final Place place;
    private final UUID registration;
    private final Voice voice;
    private final String sort;
    private final LocalDate end;
    private final List<Activity> written = new ArrayList<>();

    /// `sort`: person, farmer or group, as lists of phrases are called.
    ActivityWriter(
            DemoIds ids, Phrases phrases, Place place, UUID registration, Voice voice, String sort, LocalDate end) {
        this.ids = ids;
        this.phrases = phrases;
        this.place = place;
        this.registration = registration;
        this.voice = voice;
        this.sort = sort;
        this.end = end;
    }

    List<Activity> written() {
        return written;
    }

    void nurtured(LocalDate from, LocalDate to) {
        for (int i = voice.between(0, 2); i > 0; i--) {
            add(
                    Activity.Type.NURTURE,
                    day(from, to),
                    "nurture " + sort,
                    voice.chance(0.6) ? "nurture result" : null,
                    null,
                    null,
                    money(0.3, 3, 30));
        }
        if (voice.chance(0.36)) {
            LocalDate on = day(from, to);
            boolean difficult = voice.chance(0.38);
            LocalDate resolved = difficult && voice.chance(0.78) ? day(on.plusDays(12), on.plusDays(70)) : null;
            written.add(new Activity(
                    ids.next(),
                    0,
                    registration,
                    place.unit().id(),
                    end.getYear(),
                    Activity.Type.INSPECTION,
                    on,
                    phrases.line("inspection", voice),
                    difficult ? phrases.line("difficulty", voice) : null,
                    resolved == null || resolved.isAfter(end) ? null : resolved,
                    phrases.line("inspection result", voice),
                    null,
                    null,
                    null));
        }
    }

    void assessed(LocalDate by) {
        if (voice.chance(0.9)) {
            add(
                    Activity.Type.ASSESSMENT,
                    DemoCalendar.workday(by.minusDays(voice.between(2, 9))),
                    "assessment",
                    "assessment result",
                    null,
                    null,
                    null);
        }
    }

    void replicated(LocalDate from) {
        for (int i = voice.between(0, 2); i > 0; i--) {
            outreach(from);
        }
        if (voice.chance(0.45)) {
            add(
                    Activity.Type.VISIT,
                    day(from, end),
                    "visit",
                    "visit result",
                    phrases.say(place.area() ? "{thon}, {xa}" : "{unit}", voice),
                    voice.between(14, 85),
                    money(0.4, 2, 15));
        }
        for (int i = voice.between(1, 2); i > 0; i--) {
            String where = phrases.say("{xa2}", voice);
            add(Activity.Type.ADOPTION, day(from, end), "adoption", "adoption result", where, null, null);
        }
    }

    void outreach(LocalDate from) {
        add(
                Activity.Type.OUTREACH,
                day(from, end),
                "outreach",
                null,
                phrases.line("channel", voice),
                null,
                money(0.1, 1, 5));
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return DemoCalendar.between(from, to.isAfter(from) ? to : from, voice.random());
    }

    private @Nullable Long money(double probability, int from, int to) {
        return voice.chance(probability) ? voice.between(from * 2, to * 2) * MILLION / 2 : null;
    }

    private void add(
            Activity.Type type,
            LocalDate on,
            String content,
            @Nullable String result,
            @Nullable String where,
            @Nullable Integer people,
            @Nullable Long cost) {
        written.add(new Activity(
                ids.next(),
                0,
                registration,
                place.unit().id(),
                end.getYear(),
                type,
                on,
                phrases.line(content, voice),
                null,
                null,
                result == null ? null : phrases.line(result, voice),
                where,
                people,
                cost));
    }
}
