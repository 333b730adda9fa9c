package guongsang.service.demo;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.service.demo.District.Place;
import guongsang.service.demo.ExemplarWriter.Known;
import guongsang.service.demo.Phrases.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One registration's way through the four stages in its year.
final class Career {
    private static final int REACHES_NURTURE = 92;
    private static final int REACHES_REVIEW = 47;
    private static final int REACHES_REPLICATE = 19;

    private final DemoIds ids;
    private final Phrases phrases;
    private final Place place;
    private final Voice voice;
    private final String sort;
    private final UUID registration;
    private final LocalDate registered;
    private final LocalDate end;
    private final List<StageChange> changes = new ArrayList<>();

    private Stage stage = Stage.DISCOVER;
    private State state = State.ACTIVE;
    private LocalDate since;

    Career(DemoIds ids, Phrases phrases, Place place, Known known, UUID registration, LocalDate registered) {
        this.ids = ids;
        this.phrases = phrases;
        this.place = place;
        this.voice = known.voice();
        this.sort = known.sort().equals("model") ? "group" : known.sort();
        this.registration = registration;
        this.registered = registered;
        this.since = registered;
        this.end = LocalDate.of(registered.getYear(), 12, 20);
        run();
    }

    private void run() {
        int reach = voice.random().nextInt(100);
        if (reach < REACHES_NURTURE) {
            LocalDate review = reviewDay();
            boolean skips = reach < REACHES_REVIEW && voice.chance(0.02);
            if (!skips) {
                advance(
                        Stage.NURTURE,
                        DemoCalendar.between(
                                registered.plusDays(12),
                                earlier(registered.plusDays(68), review.minusDays(20)),
                                voice.random()),
                        false);
            }
            if (reach < REACHES_REVIEW) {
                advance(Stage.REVIEW, review, skips);
                if (voice.chance(0.04)) {
                    move(
                            StageChange.Type.RETURN,
                            Stage.NURTURE,
                            later(since.plusDays(8)),
                            phrases.line("return", voice),
                            null);
                } else if (reach < REACHES_REPLICATE) {
                    advance(Stage.REPLICATE, DemoCalendar.between(since.plusDays(7), end, voice.random()), false);
                }
            }
        }
        if (voice.chance(0.035)) {
            move(
                    StageChange.Type.STOP,
                    stage,
                    later(since.plusDays(25)),
                    phrases.line(sort.equals("group") ? "stop group" : "stop person", voice),
                    null);
            if (voice.chance(0.15)) {
                move(
                        StageChange.Type.RESUME,
                        stage,
                        later(since.plusDays(10)),
                        "Đơn vị đề nghị tiếp tục theo dõi",
                        null);
            }
        }
    }

    private LocalDate reviewDay() {
        int year = registered.getYear();
        LocalDate from = year == DemoCalendar.FIRST_YEAR ? LocalDate.of(year, 11, 1) : LocalDate.of(year, 8, 20);
        return DemoCalendar.between(from, LocalDate.of(year, 12, 3), voice.random());
    }

    private LocalDate later(LocalDate earliest) {
        return earliest.isAfter(end) ? end : DemoCalendar.between(earliest, end, voice.random());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private void advance(Stage to, LocalDate on, boolean skips) {
        boolean proof = to != Stage.NURTURE && voice.chance(0.88);
        String evidence = proof ? evidence(to, on) : null;
        StageChange change = new StageChange(
                ids.next(),
                registration,
                StageChange.Type.ADVANCE,
                stage,
                to,
                on,
                skips ? phrases.line("skip", voice) : null,
                evidence,
                skips);
        changes.add(change);
        stage = to;
        since = on;
    }

    private String evidence(Stage to, LocalDate on) {
        LocalDate dated = DemoCalendar.workday(on.minusDays(voice.between(3, 12)));
        String paper =
                to == Stage.REVIEW ? "Báo cáo kết quả số %d/BC-%s ngày %s" : "Biên bản đánh giá số %d/BB-%s ngày %s";
        return paper.formatted(voice.between(11, 240), place.symbol(), Papers.day(dated));
    }

    private void move(StageChange.Type type, Stage to, LocalDate on, String reason, @Nullable String evidence) {
        changes.add(new StageChange(ids.next(), registration, type, stage, to, on, reason, evidence, false));
        stage = to;
        since = on;
        state = type == StageChange.Type.STOP ? State.STOPPED : State.ACTIVE;
    }

    List<StageChange> changes() {
        return changes;
    }

    Stage stage() {
        return stage;
    }

    State state() {
        return state;
    }

    LocalDate since() {
        return since;
    }

    /// The day it came to a stage; absent when it never did.
    private @Nullable LocalDate reached(Stage wanted) {
        return changes.stream()
                .filter(c -> c.type() == StageChange.Type.ADVANCE && c.to() == wanted)
                .map(StageChange::on)
                .findFirst()
                .orElse(null);
    }

    /// What was done for it: help, checks, assessments, media, visits, places that took it over.
    List<Activity> activities() {
        ActivityWriter writer = new ActivityWriter(ids, phrases, place, registration, voice, sort, end);
        LocalDate nurture = reached(Stage.NURTURE);
        LocalDate review = reached(Stage.REVIEW);
        LocalDate replicate = reached(Stage.REPLICATE);
        if (nurture != null) {
            writer.nurtured(nurture, review == null ? end : review);
        }
        if (review != null) {
            writer.assessed(review);
        } else if (nurture != null && voice.chance(0.08)) {
            writer.assessed(end.minusDays(voice.between(5, 90)));
        }
        if (replicate != null) {
            writer.replicated(replicate);
        } else if (voice.chance(review == null ? 0.04 : 0.24)) {
            writer.outreach(review == null ? registered : review);
        }
        return writer.written();
    }
}
