package guongsang.ui.plan;

import guongsang.service.*;
import guongsang.ui.Window;
import guongsang.ui.app.Pictures;
import java.nio.file.*;
import java.time.*;
import org.junit.jupiter.api.Test;

class LookPics {
    @Test
    void draw() throws Exception {
        Path dir = Files.createTempDirectory("pics");
        try (Workspace w = Workspace.open(
                dir, Clock.fixed(Instant.parse("2022-01-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), "x")) {
            w.demo().fill(DemoService.USUAL_SEED, 300);
            if (System.getProperty("two") != null) {
                w.plans().adopt("hung-yen-district-2022");
                w.plans().adopt("bac-giang-province-08-kh-hdtdkt-2021");
            }
            Window.start();
            Pictures.draw(
                    Path.of("/tmp/planpics" + (System.getProperty("two") != null ? "2" : "")),
                    w,
                    2022,
                    java.util.List.of(guongsang.ui.overview.OverviewScreen::new, PlanScreen::new));
        }
    }
}
