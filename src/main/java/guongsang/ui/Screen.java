package guongsang.ui;

import guongsang.service.RegisterFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
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

    /// How many things wait on this screen, shown beside its name in the rail; 0: nothing is shown.
    default ObservableIntegerValue badge() {
        return new ReadOnlyIntegerWrapper(0);
    }

    /// Restricts what is shown to these rows. Only the register does something here.
    default void showRows(RegisterFilter filter) {}

    /// Takes files that were dropped on the window. Only the intake does something here.
    default void take(List<Path> files) {}

    /// Opens this dossier beside what is shown. Only the register does something here.
    default void openDossier(UUID registrationId) {}
}
