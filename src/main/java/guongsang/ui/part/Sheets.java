package guongsang.ui.part;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;

/// Stylesheets of screens and of the nodes they share.
public final class Sheets {
    private static final List<String> SHARED = List.of("/guongsang/ui/part/part.css", "/guongsang/ui/part/chart.css");

    private Sheets() {}

    /// Adds the shared stylesheets and those of the screens named: "register" is
    /// `guongsang/ui/register/register.css`.
    public static void add(Parent root, String... screens) {
        SHARED.forEach(sheet -> root.getStylesheets().add(url(sheet)));
        for (String screen : screens) {
            root.getStylesheets().add(url("/guongsang/ui/%1$s/%1$s.css".formatted(screen)));
        }
    }

    private static String url(String resource) {
        return Objects.requireNonNull(Sheets.class.getResource(resource), resource)
                .toExternalForm();
    }
}
