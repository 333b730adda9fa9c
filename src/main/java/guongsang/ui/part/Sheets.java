package guongsang.ui.part;

import java.util.Objects;
import javafx.scene.Parent;

/// Stylesheets of screens and of the nodes they share.
public final class Sheets {
    private static final String SHARED = "/guongsang/ui/part/part.css";

    private Sheets() {}

    /// Adds the shared stylesheet and those of the screens named: "register" is `guongsang/ui/register/register.css`.
    public static void add(Parent root, String... screens) {
        root.getStylesheets().add(url(SHARED));
        for (String screen : screens) {
            root.getStylesheets().add(url("/guongsang/ui/%1$s/%1$s.css".formatted(screen)));
        }
    }

    private static String url(String resource) {
        return Objects.requireNonNull(Sheets.class.getResource(resource), resource)
                .toExternalForm();
    }
}
