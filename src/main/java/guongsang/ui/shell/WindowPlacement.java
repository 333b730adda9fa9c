package guongsang.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the window stood when it was closed, in logical pixels, and the year and theme it showed. Kept as a small
/// file
/// in the data folder; a file that cannot be read only means that the window opens in its usual place.
/// `bounds` absent: never placed; `year` 0: never shown.
public record WindowPlacement(@Nullable Rectangle2D bounds, boolean maximised, int year, String theme) {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPlacement.class);
    private static final String FILE = "window.properties";

    /// What the folder remembers.
    public static WindowPlacement read(Path folder) {
        Properties p = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                p.load(in);
                Rectangle2D bounds = new Rectangle2D(
                        Double.parseDouble(p.getProperty("x", "0")),
                        Double.parseDouble(p.getProperty("y", "0")),
                        Double.parseDouble(p.getProperty("width", "1366")),
                        Double.parseDouble(p.getProperty("height", "768")));
                return new WindowPlacement(
                        bounds,
                        Boolean.parseBoolean(p.getProperty("maximised")),
                        Integer.parseInt(p.getProperty("year", "0")),
                        p.getProperty("theme", Look.LIGHT));
            } catch (IOException | IllegalArgumentException e) {
                LOG.info("the window's last place is not known: {}", e.getMessage());
            }
        }
        return new WindowPlacement(null, false, 0, Look.LIGHT);
    }

    /// Keeps it: written beside, then moved, so that the file is never half written.
    public void write(Path folder) {
        Properties p = new Properties();
        if (bounds != null) {
            p.setProperty("x", Double.toString(bounds.getMinX()));
            p.setProperty("y", Double.toString(bounds.getMinY()));
            p.setProperty("width", Double.toString(bounds.getWidth()));
            p.setProperty("height", Double.toString(bounds.getHeight()));
        }
        p.setProperty("maximised", Boolean.toString(maximised));
        p.setProperty("year", Integer.toString(year));
        p.setProperty("theme", theme);
        Path beside = folder.resolve(FILE + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                p.store(out, null);
            }
            Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the window's place could not be kept: {}", e.getMessage());
        }
    }

    /// True when enough of the window would lie on the screen to take hold of it.
    public static boolean reachable(Rectangle2D bounds, Iterable<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
            if (width >= 200 && bounds.getMinY() >= screen.getMinY() - 10 && bounds.getMinY() < screen.getMaxY() - 60) {
                return true;
            }
        }
        return false;
    }
}
