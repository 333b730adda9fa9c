package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.figure.Figure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureServiceTest {
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    @Test
    void figures_of_a_real_register_equal_plain_counts_of_the_database() throws SQLException {
        Map<Integer, Map<String, Figure>> counted = new HashMap<>();
        try (Workspace workspace = Workspace.open(folder, CLOCK, "thử nghiệm")) {
            workspace.demo().fill(41, 300);
            YEARS.forEach(year -> counted.put(year, workspace.figures().figuresById(year)));
        }
        try (Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("guong-sang") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "")) {
            for (int year : YEARS) {
                for (var sql : sql(year).entrySet()) {
                    Figure figure = counted.get(year).get(sql.getKey());
                    assertThat(figure).as(sql.getKey()).isNotNull();
                    assertThat(figure.value())
                            .as("%s in %d", sql.getKey(), year)
                            .isEqualTo(one(database, sql.getValue()));
                }
            }
        }
    }

    private static Map<String, String> sql(int year) {
        String registered =
                "select %s from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and not e.deleted and r.year_no = "
                        + year;
        String count = registered.formatted("count(*)");
        String activities = "select %s from activity where not deleted and year_no = " + year;
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("registered.total", count);
        sql.put("registered.kind.COLLECTIVE", count + " and e.kind = 'COLLECTIVE'");
        sql.put("registered.women", count + " and e.gender = 'FEMALE'");
        sql.put("registered.hard-area", count + " and e.hard_area");
        sql.put("registered.direct-labour", count + " and e.direct_labour");
        sql.put("registered.group.FARMER", count + " and e.social_group = 'FARMER'");
        sql.put("registered.minority", count + " and lower(e.ethnicity) <> 'kinh'");
        sql.put("discovered.total", count + " and r.source = 'NEW'");
        sql.put("stage.NURTURE", count + " and r.stage = 'NURTURE' and r.state = 'ACTIVE'");
        sql.put("stage.stopped", count + " and r.state = 'STOPPED'");
        sql.put("selected.total", count + " and r.selected");
        sql.put(
                "registered.again",
                count
                        + " and exists (select 1 from registration b where b.exemplar_id = e.id and not b.deleted and b.year_no = "
                        + (year - 1) + ")");
        sql.put(
                "review.done",
                registered.formatted("count(*)")
                        + " and exists (select 1 from stage_change s where s.registration_id = r.id and s.kind = 'ADVANCE' and year(s.changed_on) = "
                        + year + " and (s.to_stage = 'REVIEW' or s.from_stage = 'REVIEW'))");
        sql.put("nurture.inspections", activities.formatted("count(*)") + " and kind = 'INSPECTION'");
        sql.put(
                "nurture.difficulties-open",
                activities.formatted("count(*)") + " and difficulty is not null and resolved_on is null");
        sql.put("outreach.total", activities.formatted("count(*)") + " and kind = 'OUTREACH'");
        sql.put("visits.people", activities.formatted("sum(people)") + " and kind = 'VISIT'");
        sql.put("cost.total", activities.formatted("sum(cost)"));
        sql.put("commended.awards", "select count(*) from commendation where not deleted and year_no = " + year);
        sql.put(
                "commended.decisions",
                "select count(distinct decision_number || ' ' || coalesce(cast(decided_on as varchar), '')) + sum(case when decision_number is null then 1 else 0 end) from commendation where not deleted and year_no = "
                        + year);
        sql.put(
                "commended.level.PROVINCE.awards",
                "select count(*) from commendation c join award_type t on t.id = c.award_type_id where t.level = 'PROVINCE' and c.year_no = "
                        + year);
        sql.put(
                "units.with-report",
                "select count(distinct unit_id) from submission where not deleted and what = 'unit-report' and year_no = "
                        + year);
        if (year == YEARS.getFirst()) {
            sql.remove("registered.again"); // no year before it: blank
        }
        return sql;
    }

    private static Object one(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            Number value = (Number) result.getObject(1);
            return value == null ? "null" : (Object) value.longValue();
        }
    }

    @Test
    void a_figure_leads_to_the_registrations_behind_it() {
        try (Workspace workspace = Workspace.open(folder, CLOCK, "thử nghiệm")) {
            workspace.demo().fill(5, 60);
            Map<String, Figure> figures = workspace.figures().figuresById(2022);
            for (String id :
                    List.of("registered.total", "commended.decisions", "nurture.inspections", "units.with-list")) {
                Set<UUID> behind = workspace.figures().registrationsBehind(2022, figures.get(id));
                assertThat(behind).as(id).isNotEmpty();
                var found = workspace
                        .register()
                        .find(
                                new RegisterFilter(
                                        2022, Set.of(), Set.of(), Set.of(), Set.of(), null, null, behind, ""),
                                RegisterService.Order.NAME,
                                false);
                assertThat(found.total()).as(id).isEqualTo(behind.size());
            }
        }
    }
}
