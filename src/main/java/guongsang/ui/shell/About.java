package guongsang.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/// What the program says about itself: its version and the libraries it stands on.
public final class About {
    /// A library and the licence it comes under.
    public record Library(String name, String licence) {}

    /// What is shipped with the program, in the order of the alphabet.
    public static final List<Library> LIBRARIES = List.of(
            new Library("Apache PDFBox, POI", "Apache-2.0"),
            new Library("AtlantaFX", "MIT"),
            new Library("ControlsFX", "BSD-3-Clause"),
            new Library("Flyway Community", "Apache-2.0"),
            new Library("H2 Database", "MPL-2.0 / EPL-1.0"),
            new Library("Ikonli, Feather", "Apache-2.0, MIT"),
            new Library("Inter", "OFL-1.1"),
            new Library("Jackson-jr", "Apache-2.0"),
            new Library("JavaFX, OpenJDK", "GPL-2.0 + Classpath Exception"),
            new Library("jOOQ", "Apache-2.0"),
            new Library("Liberation Fonts", "OFL-1.1"),
            new Library("Logback, SLF4J", "EPL-1.0 / LGPL-2.1, MIT"),
            new Library("OpenPDF", "LGPL-2.1 / MPL-2.0"),
            new Library("picocli", "Apache-2.0"));

    private About() {}

    /// The version as built, "0" when run from somewhere without it.
    public static String version() {
        try (InputStream in = About.class.getResourceAsStream("/guongsang/version.properties")) {
            Properties p = new Properties();
            if (in != null) {
                p.load(in);
            }
            return p.getProperty("version", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
