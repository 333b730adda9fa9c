package guongsang.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, the font, and the stylesheets of the window.
public final class Look {
    public static final String LIGHT = "light";
    public static final String DARK = "dark";

    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";
    /// What documents are printed in, for pictures of what they will show.
    private static final String PRINTED = "/liberation/LiberationSerif-Bold.ttf";

    private static boolean fontsLoaded;

    private Look() {}

    /// Dresses the scene in the theme; may be called again to change it. On the FX thread.
    public static void dress(Scene scene, String theme) {
        loadFonts();
        boolean dark = theme.equals(DARK);
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        String common = sheet("app.css");
        scene.getStylesheets().setAll(dark ? List.of(common, sheet("dark.css")) : List.of(common));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/guongsang/ui/" + name))
                .toExternalForm();
    }

    private static void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        fontsLoaded = true;
        for (String face : List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic")) {
            load(FONTS + face + ".otf");
        }
        load(PRINTED);
    }

    private static void load(String font) {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(font))) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
