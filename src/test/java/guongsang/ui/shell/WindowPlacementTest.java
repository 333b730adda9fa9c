package guongsang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlacementTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1366, 768));

    @Test
    void thePlaceIsKnownTheNextTime(@TempDir Path folder) {
        WindowPlacement placement = new WindowPlacement(new Rectangle2D(40, 30, 1200, 700), true, 2022, Look.DARK);
        placement.write(folder);
        assertThat(WindowPlacement.read(folder)).isEqualTo(placement);
        assertThat(folder.resolve("window.properties.new")).doesNotExist();
    }

    @Test
    void aBrokenFileMeansTheUsualPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "x=left\nwidth=wide");
        assertThat(WindowPlacement.read(folder).bounds()).isNull();
    }

    @Test
    void aWindowOnAScreenThatIsGoneIsNotReachable() {
        assertThat(WindowPlacement.reachable(new Rectangle2D(100, 50, 1200, 700), SCREENS))
                .isTrue();
        assertThat(WindowPlacement.reachable(new Rectangle2D(2000, 50, 1200, 700), SCREENS))
                .isFalse();
    }
}
