package guongsang.bench;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.plan.Compliance;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// All quotas and deadlines of two plans in force (S2, S3) with their contradictions, after one edit and from scratch,
/// beside one SQL count of the same rows. Goals are for 10,000 registrations of 60 units; ten times as many may take
/// ten times as long.
final class PlanBenchmark {
    private static final int YEAR = 2023;
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);
    private static final int SMALL = 10_000;
    private static final double AFTER_AN_EDIT = 20;
    private static final double FROM_SCRATCH = 150;
    private static final String COUNT =
            "select unit_id, count(*) from registration where not deleted and year_no = 2023 group by unit_id";

    private PlanBenchmark() {}

    public static void main(String[] args) throws Exception {
        run(SMALL, 60).forEach(System.out::println);
        run(10 * SMALL, 600).forEach(System.out::println);
        System.exit(0);
    }

    static List<Timing.Line> run(int registrations, int units) throws Exception {
        Path folder = Path.of("target", "bench", "plans-" + registrations);
        if (!Files.exists(folder.resolve("guong-sang.mv.db"))) {
            fill(folder, registrations, units);
        }
        double times = registrations / (double) SMALL;
        String size = "%,d registrations, %d units: all rules ".formatted(registrations, units);
        List<Timing.Line> lines = new ArrayList<>();
        lines.add(afterAnEdit(folder, size, AFTER_AN_EDIT * times));
        lines.add(fromScratch(folder, size, FROM_SCRATCH * times));
        return lines;
    }

    /// The edit is said to the program before; what is timed is the answer of the rules.
    private static Timing.Line afterAnEdit(Path folder, String size, double goal) throws Exception {
        List<Double> rules = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        try (Workspace workspace = open(folder);
                Connection connection = connect(folder)) {
            UUID id = workspace
                    .register()
                    .find(RegisterFilter.of(YEAR), RegisterService.Order.NUMBER, false)
                    .ids()
                    .getFirst();
            for (int i = -5; i < 15; i++) {
                Registered now =
                        workspace.register().rows(List.of(id)).getFirst().registered();
                workspace.dossiers().edit(now, Attribute.NOTE, "Lần %d, %s".formatted(i, UUID.randomUUID()));
                double ours = Timing.millis(() -> rules(workspace));
                double anchor = Timing.millis(() -> count(connection));
                if (i >= 0) {
                    rules.add(ours);
                    counts.add(anchor);
                }
            }
        }
        return new Timing.Within(
                size + "after one edit, against one SQL count", Timing.median(rules), Timing.median(counts), goal);
    }

    /// Plans, units, counts and papers are all read anew: the first question after the program was opened.
    private static Timing.Line fromScratch(Path folder, String size, double goal) throws Exception {
        List<Double> rules = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int i = -2; i < 9; i++) {
            try (Workspace workspace = open(folder);
                    Connection connection = connect(folder)) {
                double ours = Timing.millis(() -> rules(workspace));
                double anchor = Timing.millis(() -> count(connection));
                if (i >= 0) {
                    rules.add(ours);
                    counts.add(anchor);
                }
            }
        }
        return new Timing.Within(
                size + "from scratch, against one SQL count", Timing.median(rules), Timing.median(counts), goal);
    }

    private static List<Object> rules(Workspace workspace) {
        List<Compliance.Item> items = workspace.plans().compliance(YEAR, ON);
        return List.of(items, workspace.plans().contradictions(YEAR));
    }

    private static long count(Connection connection) throws Exception {
        long all = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COUNT)) {
            while (result.next()) {
                all += result.getLong(2);
            }
        }
        return all;
    }

    private static Workspace open(Path folder) {
        return Workspace.open(folder, Clock.systemDefaultZone(), "benchmark");
    }

    private static Connection connect(Path folder) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("guong-sang")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
    }

    /// A register with both plans in force, units of every kind, and as many registrations in one year.
    private static void fill(Path folder, int registrations, int units) throws Exception {
        Files.createDirectories(folder);
        try (Workspace workspace = open(folder)) {
            workspace.plans().adopt("dak-doa-district-101-kh-ubnd-2021");
            workspace.plans().adopt("hung-yen-district-2022");
        }
        try (Connection connection = connect(folder);
                Statement sql = connection.createStatement()) {
            sql.execute("create table number (n integer primary key, id uuid) as "
                    + "select \"X\", random_uuid() from system_range(1, %d)".formatted(registrations));
            sql.execute("insert into unit (id, version, deleted, name, short_name, unit_key, kind, sort_order) "
                    + "select id, 1, false, 'Đơn vị ' || n, 'ĐV ' || n, 'don vi ' || n, "
                    + "case mod(n, 3) when 0 then 'COMMUNE' when 1 then 'AGENCY' else 'ORGANISATION' end, n "
                    + "from number where n <= %d".formatted(units));
            sql.execute("insert into exemplar (id, version, deleted, kind, name, name_key, search_text) "
                    + "select id, 1, false, 'INDIVIDUAL', 'Nguyễn Thị ' || n, 'thi ' || n, 'nguyen thi ' || n "
                    + "from number");
            sql.execute("insert into registration (id, version, deleted, exemplar_id, year_no, number, unit_id, "
                    + "registered_on, stage, stage_since, state, selected) "
                    + "select random_uuid(), 1, false, a.id, %d, a.n, u.id, date '2023-01-10', 'DISCOVER', "
                            .formatted(YEAR)
                    + "date '2023-01-10', 'ACTIVE', mod(a.n, 50) = 0 "
                    + "from number a join number u on u.n = mod(a.n, %d) + 1".formatted(units));
            sql.execute("insert into submission (id, version, deleted, year_no, unit_id, what, received_on) "
                    + "select random_uuid(), 1, false, %d, id, 'unit-list', date '2023-01-12' ".formatted(YEAR)
                    + "from number where n <= %d".formatted(units));
            sql.execute("drop table number");
        }
    }
}
