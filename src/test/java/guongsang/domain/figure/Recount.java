package guongsang.domain.figure;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts a year again with plain loops, knowing the definitions but not the program's way of counting.
public final class Recount {
    private Recount() {}

    /// Expected values by id of figure; null where the figure has to be blank.
    public static Map<String, @Nullable Long> of(YearFacts facts) {
        Map<String, @Nullable Long> all = new LinkedHashMap<>(year(facts));
        YearFacts before = facts.previous();
        Map<String, @Nullable Long> old = before == null || nothing(before) ? Map.of() : year(before);
        for (String id : List.of(
                "registered.total",
                "registered.kind.MODEL",
                "registered.kind.INDIVIDUAL",
                "registered.women",
                "commended.decisions",
                "replicate.adoptions",
                "visits.people",
                "cost.total")) {
            Long now = all.get(id);
            Long then = old.get(id);
            all.put("previous." + id, then);
            all.put("difference." + id, now == null || then == null ? null : Long.valueOf(now - then));
        }
        long again = 0;
        boolean any = false;
        if (before != null) {
            for (var old1 : before.registrations()) {
                any = true;
                for (var row : facts.registrations()) {
                    if (row.exemplarId().equals(old1.exemplarId())) {
                        again++;
                    }
                }
            }
        }
        all.put("registered.again", any ? Long.valueOf(again) : null);
        return all;
    }

    private static boolean nothing(YearFacts f) {
        return f.registrations().size()
                        + f.activities().size()
                        + f.commendations().size()
                == 0;
    }

    private static Map<String, @Nullable Long> year(YearFacts facts) {
        Map<String, @Nullable Long> all = new LinkedHashMap<>();
        registrations(facts, all);
        activities(facts, all);
        moves(facts, all);
        commendations(facts, all);
        units(facts, all);
        return all;
    }

    private static void add(Map<String, @Nullable Long> all, String id) {
        Long now = all.get(id);
        all.put(id, now == null ? 1 : now + 1);
    }

    private static void registrations(YearFacts facts, Map<String, @Nullable Long> all) {
        all.put("registered.total", 0L);
        all.put("selected.total", 0L);
        all.put("stage.stopped", 0L);
        all.put("registered.field.none", 0L);
        for (Kind kind : Kind.values()) {
            all.put("registered.kind." + kind, 0L);
            all.put("selected.kind." + kind, 0L);
        }
        for (Stage stage : Stage.values()) {
            all.put("stage." + stage, 0L);
            all.put("stage." + stage + ".MODEL", 0L);
        }
        facts.fields().forEach(f -> all.put("registered.field." + f.id(), 0L));
        boolean gender = false;
        boolean group = false;
        boolean labour = false;
        boolean hard = false;
        boolean minority = false;
        boolean source = false;
        for (var row : facts.registrations()) {
            gender |= row.gender() != null;
            group |= row.group() != null;
            labour |= row.directLabour() != null;
            hard |= row.hardArea() != null;
            minority |= row.minority() != null;
            source |= row.source() != null;
        }
        all.put("registered.women", gender ? 0L : null);
        all.put("registered.direct-labour", labour ? 0L : null);
        all.put("registered.hard-area", hard ? 0L : null);
        all.put("registered.minority", minority ? 0L : null);
        all.put("discovered.total", source ? 0L : null);
        for (SocialGroup g : SocialGroup.values()) {
            all.put("registered.group." + g, group ? 0L : null);
        }
        for (var row : facts.registrations()) {
            add(all, "registered.total");
            add(all, "registered.kind." + row.kind());
            add(all, "registered.unit." + row.unitId());
            add(all, "registered.unit." + row.unitId() + "." + row.kind());
            add(all, "registered.field." + (row.fieldId() == null ? "none" : row.fieldId()));
            if (row.state() == State.STOPPED) {
                add(all, "stage.stopped");
            } else {
                add(all, "stage." + row.stage());
                if (row.kind() == Kind.MODEL) {
                    add(all, "stage." + row.stage() + ".MODEL");
                }
            }
            if (row.selected()) {
                add(all, "selected.total");
                add(all, "selected.kind." + row.kind());
            }
            if (row.gender() == Gender.FEMALE) {
                add(all, "registered.women");
            }
            if (row.group() != null) {
                add(all, "registered.group." + row.group());
            }
            if (Boolean.TRUE.equals(row.directLabour())) {
                add(all, "registered.direct-labour");
            }
            if (Boolean.TRUE.equals(row.hardArea())) {
                add(all, "registered.hard-area");
            }
            if (Boolean.TRUE.equals(row.minority())) {
                add(all, "registered.minority");
            }
            if (row.source() == Source.NEW) {
                add(all, "discovered.total");
            }
        }
    }

    private static void activities(YearFacts facts, Map<String, @Nullable Long> all) {
        for (String id : List.of(
                "nurture.activities",
                "nurture.inspections",
                "nurture.difficulties",
                "nurture.difficulties-open",
                "nurture.difficulties-resolved",
                "review.assessments",
                "replicate.adoptions",
                "outreach.total",
                "visits.total")) {
            all.put(id, 0L);
        }
        all.put("visits.people", null);
        all.put("cost.total", null);
        all.put("cost.VISIT", null);
        long people = 0;
        long cost = 0;
        long visiting = 0;
        for (var a : facts.activities()) {
            switch (a.type()) {
                case NURTURE -> add(all, "nurture.activities");
                case INSPECTION -> add(all, "nurture.inspections");
                case ASSESSMENT -> add(all, "review.assessments");
                case ADOPTION -> add(all, "replicate.adoptions");
                case VISIT -> add(all, "visits.total");
                case OUTREACH -> {
                    add(all, "outreach.total");
                    if ("Báo Gia Lai".equals(a.place())) {
                        add(
                                all,
                                "outreach.channel."
                                        + guongsang.text.Folding.fold("Báo Gia Lai")
                                                .replace(' ', '-'));
                    }
                }
            }
            if (a.difficult()) {
                add(all, "nurture.difficulties");
                add(all, a.resolved() ? "nurture.difficulties-resolved" : "nurture.difficulties-open");
            }
            if (a.type() == Activity.Type.VISIT && a.people() != null) {
                people += a.people();
                all.put("visits.people", people);
            }
            if (a.cost() != null) {
                cost += a.cost();
                all.put("cost.total", cost);
                if (a.type() == Activity.Type.VISIT) {
                    visiting += a.cost();
                    all.put("cost.VISIT", visiting);
                }
            }
        }
    }

    private static void moves(YearFacts facts, Map<String, @Nullable Long> all) {
        long started = 0;
        long done = 0;
        long unassessed = 0;
        for (var row : facts.registrations()) {
            boolean nurtured = false;
            boolean reviewed = false;
            for (var m : facts.moves()) {
                if (m.registrationId().equals(row.id()) && m.type() == StageChange.Type.ADVANCE) {
                    nurtured |= m.to() == Stage.NURTURE;
                    reviewed |= m.to() == Stage.REVIEW || m.from() == Stage.REVIEW;
                }
            }
            boolean assessed = false;
            for (var a : facts.activities()) {
                assessed |= a.type() == Activity.Type.ASSESSMENT && row.id().equals(a.registrationId());
            }
            started += nurtured ? 1 : 0;
            done += reviewed ? 1 : 0;
            unassessed += reviewed && !assessed ? 1 : 0;
        }
        all.put("nurture.started", started);
        all.put("review.done", done);
        all.put("review.without-assessment", unassessed);
    }

    private static void commendations(YearFacts facts, Map<String, @Nullable Long> all) {
        all.put("commended.awards", (long) facts.commendations().size());
        all.put("commended.decisions", decisions(facts.commendations()));
        for (AwardType.Level level : AwardType.Level.values()) {
            List<YearFacts.CommendationRow> own = new ArrayList<>();
            for (var c : facts.commendations()) {
                for (AwardType type : facts.awardTypes()) {
                    if (type.id().equals(c.awardTypeId()) && type.level() == level) {
                        own.add(c);
                    }
                }
            }
            all.put("commended.level." + level, decisions(own));
            all.put("commended.level." + level + ".awards", (long) own.size());
        }
    }

    private static long decisions(List<YearFacts.CommendationRow> rows) {
        List<String> seen = new ArrayList<>();
        for (var c : rows) {
            String key = c.decisionNumber() == null
                    ? "none " + c.id()
                    : c.decisionNumber().strip() + c.decidedOn();
            if (!seen.contains(key)) {
                seen.add(key);
            }
        }
        return seen.size();
    }

    private static void units(YearFacts facts, Map<String, @Nullable Long> all) {
        long total = 0;
        long planned = 0;
        long lateReports = 0;
        long reportsInTime = 0;
        LocalDate due = LocalDate.of(facts.year(), 12, 15);
        for (Unit unit : facts.units()) {
            if (unit.validTo() != null && unit.validTo().getYear() < facts.year()) {
                continue;
            }
            total++;
            LocalDate first = null;
            boolean plan = false;
            for (Submission s : facts.submissions()) {
                if (s.unitId().equals(unit.id())) {
                    plan |= s.what() == Deadline.What.UNIT_PLAN;
                    if (s.what() == Deadline.What.UNIT_REPORT
                            && (first == null || s.receivedOn().isBefore(first))) {
                        first = s.receivedOn();
                    }
                }
            }
            planned += plan ? 1 : 0;
            if (unit.validTo() == null || !unit.validTo().isBefore(due)) {
                boolean sent = first != null && !first.isAfter(facts.on());
                if (sent && !java.util.Objects.requireNonNull(first).isAfter(due)) {
                    reportsInTime++;
                } else if (sent || facts.on().isAfter(due)) {
                    lateReports++;
                }
            }
        }
        boolean bound = !facts.plans().isEmpty();
        all.put("units.total", total);
        all.put("units.with-plan", planned);
        if (!bound || reportsInTime + lateReports > 0) {
            all.put("units.report.late", bound ? (Long) lateReports : null);
            all.put("units.report.on-time", bound ? (Long) reportsInTime : null);
        }
    }
}
