package guongsang;

import guongsang.cli.Cli;
import guongsang.cli.Surroundings;
import guongsang.service.DemoService;
import guongsang.service.Workspace;
import guongsang.ui.app.App;
import guongsang.ui.app.Pictures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// `mvn -Pdemo`: the main job of a year on the invented district, from an empty folder to lists, report and window.
/// Everything is written anew into the folder given; without a display the screens are drawn there as pictures.
public final class DemoTour {
    private DemoTour() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
        Path data = folder.resolve("data");
        clear(data);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String year = Integer.toString(DemoService.NEWEST_YEAR);
        run(out, data, "demo");
        for (String ending : List.of(".xlsx", ".pdf")) {
            run(out, data, "list", "registration", "--year", year, "-o", folder.resolve("dang-ky-" + year + ending));
            run(out, data, "list", "upward", "--year", year, "-o", folder.resolve("gui-cap-tren-" + year + ending));
            run(
                    out,
                    data,
                    "list",
                    "submissions",
                    "--year",
                    year,
                    "-o",
                    folder.resolve("van-ban-da-gui-" + year + ending));
            run(out, data, "list", "units", "--year", year, "-o", folder.resolve("don-vi-" + year + ending));
        }
        Path letter = folder.resolve("don-doc-" + year + ".pdf");
        run(out, data, "letter", "reminder", "--year", year, "--on", year + "-12-31", "-o", letter);
        run(out, data, "report", "year-end", "--year", year, "-o", folder.resolve("bao-cao-" + year + ".pdf"));
        sampleLists(folder, data);
        if (hasDisplay(System.getProperty("os.name"), System.getenv())) {
            out.println("Mở cửa sổ trên dữ liệu mẫu " + data + ".");
            App.launch(data, Clock.systemDefaultZone(), null);
        } else {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            try (Workspace workspace =
                    Workspace.open(data, Clock.systemDefaultZone(), System.getProperty("user.name"))) {
                Pictures.draw(folder, workspace, DemoService.NEWEST_YEAR);
            }
            out.println("Không có màn hình: đã vẽ các màn hình chính vào " + folder.resolve("*.png") + ".");
        }
        System.exit(0);
    }

    /// Lists as units might send them, with invented people, to drop on the window.
    private static void sampleLists(Path folder, Path data) throws IOException {
        try (Workspace workspace = Workspace.open(data, Clock.systemDefaultZone(), System.getProperty("user.name"))) {
            workspace.demo().writeLists(folder.resolve("danh-sach-mau"), DemoService.NEWEST_YEAR);
        }
    }

    private static void run(PrintStream out, Path data, Object... command) {
        List<String> arguments = new ArrayList<>(List.of("--data", data.toString()));
        for (Object word : command) {
            arguments.add(word.toString());
        }
        Surroundings around = new Surroundings(
                out,
                System.err,
                Clock.systemDefaultZone(),
                System.getenv(),
                System.getProperty("user.name"),
                (_, _, _) -> {});
        int code = Cli.run(arguments, around);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// On Linux a display is announced by a variable; Windows and the Mac have one.
    static boolean hasDisplay(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(key -> !environment.getOrDefault(key, "").isBlank());
    }

    private static void clear(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
