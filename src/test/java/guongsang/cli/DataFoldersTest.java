package guongsang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFoldersTest {
    private final Path home = Path.of("/home/an");

    @Test
    void linuxFollowsXdgWhereItIsAbsolute() {
        assertThat(DataFolders.usual("Linux", home, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/guong-sang"));
        assertThat(DataFolders.usual("Linux", home, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/an/.local/share/guong-sang"));
        assertThat(DataFolders.usual("Linux", home, Map.of())).isEqualTo(Path.of("/home/an/.local/share/guong-sang"));
    }

    @Test
    void windowsAndMacKeepToTheirOwnPlaces() {
        assertThat(DataFolders.usual("Windows 11", home, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/GuongSang"));
        assertThat(DataFolders.usual("Mac OS X", home, Map.of()))
                .isEqualTo(Path.of("/home/an/Library/Application Support/GuongSang"));
    }
}
