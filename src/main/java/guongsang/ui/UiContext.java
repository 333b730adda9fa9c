package guongsang.ui;

import guongsang.service.RegisterFilter;
import guongsang.service.Workspace;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// What every screen is given: the opened register, the jobs, the year that everything is seen under, and the way to
/// other screens.
public final class UiContext {
    /// Goes from one screen to another; the shell does it.
    public interface Navigator {
        void show(String screenId);

        /// The register with these rows.
        void showRegister(RegisterFilter filter);

        /// The register with this dossier open beside it.
        void openDossier(UUID registrationId);

        /// A short notice at the edge of the window that goes away by itself; with the undo it offers when something
        /// was done.
        void notice(String text, boolean offerUndo);

        /// A short notice with a button that does something, such as opening the file that was saved.
        void notice(String text, String action, Runnable run);

        /// A problem in a sentence, with its code.
        void problem(Jobs.Problem problem);
    }

    private final Workspace workspace;
    private final Jobs jobs;
    private final Navigator navigator;
    private final FilePicker files;
    private final IntegerProperty year = new SimpleIntegerProperty();

    public UiContext(Workspace workspace, Jobs jobs, Navigator navigator, FilePicker files, int year) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.navigator = navigator;
        this.files = files;
        this.year.set(year);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Navigator go() {
        return navigator;
    }

    public FilePicker files() {
        return files;
    }

    /// The year everything is seen under.
    public IntegerProperty year() {
        return year;
    }
}
