package guongsang.domain.figure;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.figure.Figure.Behind;
import guongsang.domain.figure.Figure.Measure;
import guongsang.domain.figure.YearFacts.CommendationRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Commendations of the year: decisions, awards, and both by level and form (domain.md 2.2, table 4).
final class CommendedFigures {
    private static final String DECISIONS =
            "Đếm quyết định, không đếm người: các lần khen cùng số và ngày quyết định là một quyết định, lần khen chưa ghi số quyết định tính riêng từng lần. Kèm theo là các lần khen.";
    private static final String AWARDS =
            "Đếm lượt khen: mỗi danh hiệu hoặc hình thức tặng cho một điển hình là một lượt. Kèm theo là các lần khen.";

    private final Tally tally;
    private final YearFacts facts;

    CommendedFigures(Tally tally, YearFacts facts) {
        this.tally = tally;
        this.facts = facts;
    }

    void add() {
        List<CommendationRow> all = facts.commendations();
        both("commended.decisions", "commended.awards", "khen thưởng điển hình trong năm", all);
        Map<UUID, List<UUID>> exemplars = new HashMap<>();
        all.forEach(c -> exemplars
                .computeIfAbsent(c.exemplarId(), _ -> new ArrayList<>())
                .add(c.id()));
        tally.value(
                "commended.exemplars",
                "Điển hình được khen thưởng trong năm",
                "Đếm điển hình có ít nhất một lần khen trong năm. Kèm theo là các lần khen.",
                (long) exemplars.size(),
                Behind.COMMENDATIONS,
                all.stream().map(CommendationRow::id).toList(),
                Measure.COUNT);
        kinds("commended.awards", "khen thưởng điển hình trong năm", all);
        Map<UUID, AwardType.Level> levels = new HashMap<>();
        facts.awardTypes().forEach(t -> levels.put(t.id(), t.level()));
        for (AwardType.Level level : AwardType.Level.values()) {
            List<CommendationRow> own = all.stream()
                    .filter(c -> levels.get(c.awardTypeId()) == level)
                    .toList();
            String id = "commended.level." + level;
            both(id, id + ".awards", "khen thưởng " + level.word(), own);
            kinds(id + ".awards", "khen thưởng " + level.word(), own);
            for (AwardType type : facts.awardTypes()) {
                if (type.level() == level) {
                    form(id + ".form." + type.id(), type, own);
                }
            }
        }
    }

    private void form(String id, AwardType type, List<CommendationRow> ofLevel) {
        List<CommendationRow> own =
                ofLevel.stream().filter(c -> c.awardTypeId().equals(type.id())).toList();
        if (!own.isEmpty()) {
            both(id, id + ".awards", type.name(), own);
            kinds(id + ".awards", type.name(), own);
        }
    }

    private void both(String decisions, String awards, String what, List<CommendationRow> rows) {
        List<UUID> ids = rows.stream().map(CommendationRow::id).toList();
        tally.value(
                decisions, "Quyết định " + what, DECISIONS, decisions(rows), Behind.COMMENDATIONS, ids, Measure.COUNT);
        tally.count(awards, "Lượt " + what, AWARDS, Behind.COMMENDATIONS, ids);
    }

    private void kinds(String id, String what, List<CommendationRow> rows) {
        for (Kind kind : Kind.values()) {
            tally.count(
                    id + "." + kind,
                    "Lượt " + what + ": " + kind.word(),
                    AWARDS,
                    Behind.COMMENDATIONS,
                    Tally.ids(rows, CommendationRow::id, c -> c.kind() == kind));
        }
    }

    /// How many decisions stand behind the awards.
    private static long decisions(List<CommendationRow> rows) {
        Set<String> known = new HashSet<>();
        long unnumbered = 0;
        for (CommendationRow row : rows) {
            String number = row.decisionNumber() == null
                    ? ""
                    : row.decisionNumber().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (number.isEmpty()) {
                unnumbered++;
            } else {
                known.add(number + " " + row.decidedOn());
            }
        }
        return known.size() + unnumbered;
    }
}
