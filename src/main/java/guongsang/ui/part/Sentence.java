package guongsang.ui.part;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One sentence beside what it is about: a problem or a warning; takes no room while there is none.
public final class Sentence extends Label {
    private final String icon;

    private Sentence(String styleClass, String icon) {
        this.icon = icon;
        getStyleClass().addAll("sentence", styleClass);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        say(null);
    }

    /// Something that is wrong and stops the work.
    public static Sentence problem() {
        return new Sentence("sentence-problem", "fth-alert-circle");
    }

    /// Something to know before going on.
    public static Sentence warning() {
        return new Sentence("sentence-warning", "fth-alert-triangle");
    }

    /// Absent or blank: nothing is shown.
    public void say(@Nullable String text) {
        boolean any = text != null && !text.isBlank();
        setText(any ? text : "");
        setGraphic(any ? new FontIcon(icon) : null);
        setVisible(any);
        setManaged(any);
    }
}
