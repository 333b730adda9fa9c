package guongsang.ui;

import java.util.List;
import javafx.scene.Parent;

/// One destination of the rail. Built once, asked to refresh whenever it is shown or data changed.
public interface Screen {
    /// Key of its name and its place in navigation: "overview", "register", "board", "plan", "intake", "documents",
    /// "catalogue", "journal", "settings".
    String id();

    /// The node shown right of the rail; the same one each time.
    Parent view();

    /// Reads what it shows anew, through [Jobs]; called when it is shown, and when data changed while it is shown.
    void refresh();

    /// Commands that hold while this screen is shown.
    default List<Command> commands() {
        return List.of();
    }
}
