package guongsang.bench;

import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Lists from file to preview: a long one beside a reader that only reads, the files of twenty communes, rows held
/// against a full register, and the memory of a very long one. Arguments: none, or a data folder and a file to look at
/// in a small JVM.
public final class IntakeBenchmark {
    private static final int YEAR = DemoService.NEWEST_YEAR;
    private static final int LONG = 10_000;
    private static final int VERY_LONG = 50_000;
    private static final String MEMORY = "-Xmx256m";
    private static final String[] HEADINGS = {
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Giới tính",
        "Chức vụ",
        "Đơn vị công tác",
        "Địa chỉ",
        "Lĩnh vực",
        "Tóm tắt thành tích",
        "Khen thưởng đã đạt",
        "Nội dung đăng ký",
        "Ghi chú"
    };
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ"};
    private static final String[] MIDDLES = {"Văn", "Thị", "Minh", "Ngọc", "Quốc", "Hồng", "Thanh", "Đức", "Kim"};
    private static final String[] GIVEN = {
        "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hương", "Khánh", "Lan", "Linh", "Mai", "Nam", "Nga",
        "Phúc", "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vân", "Xuân", "Yến"
    };

    private final Path folder = Path.of("target", "bench");

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            System.exit(look(Path.of(args[0]), Path.of(args[1])) == VERY_LONG ? 0 : 1);
        }
        new IntakeBenchmark().run();
        System.exit(0);
    }

    private static int look(Path data, Path file) throws IOException {
        Files.createDirectories(data);
        try (Workspace workspace = Workspace.open(data, Clock.systemDefaultZone(), "benchmark")) {
            return preview(workspace, List.of(file)).getFirst().rows().size();
        }
    }

    private static List<FilePreview> preview(Workspace workspace, List<Path> files) {
        List<OpenedFile> opened = files.stream()
                .map(f -> workspace.intake().open(f, () -> false).with(FileChoices.NONE.withUnit("UBND xã Đăk Mẫu")))
                .toList();
        return workspace.intake().preview(opened, YEAR, () -> false);
    }

    private void run() throws Exception {
        Files.createDirectories(folder);
        Path empty = Files.createDirectories(folder.resolve("register-empty"));
        try (Workspace workspace = Workspace.open(empty, Clock.systemDefaultZone(), "benchmark")) {
            Path list = list("list-intake-" + LONG, LONG, 1);
            System.out.println(Timing.sideBySide(
                    "list of 10,000 rows read, checked and placed, against fastexcel-reader reading alone",
                    2.0,
                    4,
                    9,
                    () -> preview(workspace, List.of(list)),
                    () -> fastexcel(list)));
        }
        Path full = Files.createDirectories(folder.resolve("register-10000"));
        try (Workspace workspace = Workspace.open(full, Clock.systemDefaultZone(), "benchmark")) {
            if (workspace.demo().possible()) {
                workspace.demo().fill(DemoService.USUAL_SEED, 10_000);
            }
            List<Path> communes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                communes.add(list("list-commune-" + i, 15, i + 100));
            }
            Path some = list("list-intake-300", 300, 2);
            preview(workspace, List.of(list("list-intake-1", 1, 3)));
            median("twenty communes' files of 15 rows to preview, register of 10,000", 1_000, workspace, communes);
            median("300 rows to preview, register of 10,000", 300, workspace, List.of(some));
        }
        Path very = list("list-intake-" + VERY_LONG, VERY_LONG, 4);
        int end = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-Dorg.jooq.no-logo=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeBenchmark.class.getName(),
                        empty.toString(),
                        very.toString())
                .inheritIO()
                .start()
                .waitFor();
        System.out.printf("50,000 rows to preview with %s: %s%n", MEMORY, end == 0 ? "reached" : "missed");
    }

    private static void median(String what, double goal, Workspace workspace, List<Path> files) throws Exception {
        List<Double> all = new ArrayList<>();
        double first = Timing.millis(() -> preview(workspace, files));
        for (int i = 0; i < 7; i++) {
            all.add(Timing.millis(() -> preview(workspace, files)));
        }
        double ours = Timing.median(all);
        System.out.printf(
                "%s: first %.0f ms, median %.0f ms (goal %.0f): %s%n",
                what, first, ours, goal, ours <= goal ? "reached" : "missed");
    }

    private static int fastexcel(Path file) throws IOException {
        int[] letters = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (var cell : row) {
                    letters[0] += cell == null ? 0 : cell.getText().length();
                }
            });
        }
        return letters[0];
    }

    private Path list(String name, int rows, int seed) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        Random random = new Random(seed);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            sheet.value(0, 0, "UBND XÃ ĐĂK MẪU");
            sheet.value(2, 0, "DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM " + YEAR);
            for (int c = 0; c < HEADINGS.length; c++) {
                sheet.value(4, c, HEADINGS[c]);
            }
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < HEADINGS.length; c++) {
                    sheet.value(5 + r, c, value(r, c, random));
                }
            }
        }
        return file;
    }

    private static String value(int row, int column, Random random) {
        return switch (column) {
            case 0 -> Integer.toString(row + 1);
            case 1 ->
                one(FAMILIES, random) + " " + one(MIDDLES, random) + " " + one(GIVEN, random) + " "
                        + one(GIVEN, random);
            case 2 ->
                "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(50));
            case 3 -> random.nextBoolean() ? "Nam" : "Nữ";
            case 4 -> random.nextBoolean() ? "Trưởng thôn" : "Chi hội trưởng Chi hội Nông dân";
            case 5 -> "Trường Tiểu học số " + (1 + random.nextInt(9));
            case 6 -> "Thôn " + (1 + random.nextInt(20)) + ", xã Đăk Mẫu";
            case 7 -> random.nextBoolean() ? "Kinh tế" : "Giáo dục";
            case 8 ->
                "Vận động %d hộ hiến %d m² đất, góp %d triệu đồng mở rộng đường liên thôn, giúp hộ nghèo"
                        .formatted(random.nextInt(90), random.nextInt(9000), random.nextInt(600));
            case 9 -> "Giấy khen của Chủ tịch UBND huyện (QĐ số %d/QĐ-UBND)".formatted(random.nextInt(4000));
            case 10 -> "Bồi dưỡng, nhân rộng trong xã";
            default -> "";
        };
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
