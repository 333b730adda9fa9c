package guongsang.bench;

import guongsang.service.Workspace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/// Every figure of a year with the records behind it, against the plain SQL counts of the same numbers without their
/// records.
final class FiguresBenchmark {
    private static final List<String> COUNTS = List.of(
            "select count(*) from registration where not deleted and year_no = %d",
            "select e.kind, count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and not e.deleted and r.year_no = %d group by e.kind",
            "select r.unit_id, count(*) from registration r where not r.deleted and r.year_no = %d group by r.unit_id",
            "select r.field_id, e.kind, count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %d group by r.field_id, e.kind",
            "select r.stage, r.state, count(*) from registration r where not r.deleted and r.year_no = %d group by r.stage, r.state",
            "select e.social_group, count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %d group by e.social_group",
            "select count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %d and e.gender = 'FEMALE'",
            "select count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %d and e.direct_labour",
            "select count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %d and e.hard_area",
            "select count(*) from registration where not deleted and selected and year_no = %d",
            "select s.to_stage, s.kind, count(*) from stage_change s join registration r on r.id = s.registration_id where not s.deleted and not r.deleted and r.year_no = %d group by s.to_stage, s.kind",
            "select kind, count(*), sum(people), sum(cost) from activity where not deleted and year_no = %d group by kind",
            "select count(*) from activity where not deleted and year_no = %d and difficulty is not null and resolved_on is null",
            "select place, count(*) from activity where not deleted and kind = 'OUTREACH' and year_no = %d group by place",
            "select a.level, a.name, count(*), count(distinct c.decision_number) from commendation c join award_type a on a.id = c.award_type_id where not c.deleted and c.year_no = %d group by a.level, a.name",
            "select what, count(*) from submission where not deleted and year_no = %d group by what",
            "select stage, count(*) from registration where not deleted and year_no = %1$d - 1 group by stage",
            "select e.kind, count(*) from registration r join exemplar e on e.id = r.exemplar_id where not r.deleted and r.year_no = %1$d - 1 group by e.kind",
            "select r.field_id, count(*) from registration r where not r.deleted and r.year_no = %1$d - 1 group by r.field_id",
            "select kind, count(*) from activity where not deleted and year_no = %1$d - 1 group by kind",
            "select count(*) from commendation where not deleted and year_no = %1$d - 1");

    private FiguresBenchmark() {}

    static List<Timing.Pair> run(Workspace workspace, int exemplars, int year) throws Exception {
        String url = "jdbc:h2:file:" + workspace.folder().resolve("guong-sang")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            return List.of(Timing.sideBySide(
                    "%,d exemplars: all figures of %d with their records, against plain SQL counts"
                            .formatted(exemplars, year),
                    2.0,
                    3,
                    9,
                    () -> workspace.figures().figures(year),
                    () -> counts(connection, year)));
        }
    }

    private static long counts(Connection connection, int year) throws Exception {
        long rows = 1;
        try (Statement statement = connection.createStatement()) {
            for (String sql : COUNTS) {
                try (ResultSet result = statement.executeQuery(sql.formatted(year))) {
                    while (result.next()) {
                        rows += 1;
                    }
                }
            }
        }
        return rows;
    }
}
