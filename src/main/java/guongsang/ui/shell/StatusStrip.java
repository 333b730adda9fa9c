package guongsang.ui.shell;

import atlantafx.base.theme.Styles;
import guongsang.domain.journal.JournalEntry;
import guongsang.domain.office.OfficeProfile;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bottom of the window: what was saved when, the last backup, jobs that run; the office and who works.
final class StatusStrip extends StatusBar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UiContext context;
    private final Label saved = new Label();
    private final Label backup = new Label();
    private final Label office = new Label();
    private final Button jobs = new Button();
    private final Button stop = new Button(Messages.t("shell.stop"));
    private final RunningJobs running;

    StatusStrip(UiContext context, ReadOnlyObjectProperty<@Nullable JournalEntry> latest) {
        this.context = context;
        this.running = new RunningJobs(context.jobs().lasting());
        setText("");
        saved.getStyleClass().addAll("saved", "small");
        saved.setGraphic(new FontIcon("fth-check"));
        backup.getStyleClass().addAll("muted", "small");
        office.getStyleClass().addAll("muted", "small");
        jobs.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "jobs-button");
        jobs.setOnAction(_ -> running.toggle(jobs));
        stop.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "jobs-button");
        stop.setOnAction(_ -> context.jobs().lasting().forEach(Task::cancel));
        HBox left = new HBox(16, saved, backup, jobs, stop);
        left.setAlignment(Pos.CENTER_LEFT);
        getLeftItems().add(left);
        getRightItems().add(office);
        latest.addListener((_, _, entry) -> saved(entry));
        saved(latest.get());
        context.jobs().lasting().addListener((ListChangeListener<Task<?>>) _ -> jobsChanged());
        jobsChanged();
    }

    private void saved(@Nullable JournalEntry entry) {
        if (entry == null) {
            saved.setText(Messages.t("shell.saved-nothing"));
            return;
        }
        saved.setText(Messages.t(
                "shell.saved", when(entry.at().atZoneSameInstant(zone()).toLocalDateTime())));
    }

    private ZoneId zone() {
        return context.workspace().clock().getZone();
    }

    /// "14:32" today, "14:32 ngày 03/11/2022" otherwise.
    private String when(LocalDateTime time) {
        boolean today =
                time.toLocalDate().equals(LocalDate.now(context.workspace().clock()));
        return today ? TIME.format(time) : Messages.t("shell.time-on-day", TIME.format(time), DAY.format(time));
    }

    private void jobsChanged() {
        var all = context.jobs().lasting();
        boolean any = !all.isEmpty();
        jobs.setVisible(any);
        jobs.setManaged(any);
        stop.setVisible(any);
        stop.setManaged(any);
        progressProperty().unbind();
        if (any) {
            Task<?> first = all.getFirst();
            jobs.setText(
                    all.size() == 1 ? first.getTitle() : Messages.t("shell.jobs", first.getTitle(), all.size() - 1));
            progressProperty().bind(first.progressProperty());
        } else {
            setProgress(0);
        }
    }

    private record Facts(Optional<OfficeProfile> profile, Optional<LocalDateTime> backup) {}

    /// Reads office and last backup anew.
    void refresh() {
        var workspace = context.workspace();
        context.jobs()
                .run(
                        _ -> new Facts(
                                workspace.office().profile(LocalDate.now(workspace.clock())),
                                workspace.backups().newest()),
                        facts -> {
                            backup.setText(facts.backup()
                                    .map(t -> Messages.t("shell.backup-last", when(t)))
                                    .orElseGet(() -> Messages.t("shell.backup-none")));
                            String user = workspace.user();
                            office.setText(facts.profile()
                                            .map(p -> p.sample()
                                                    ? Messages.t("shell.sample", p.shortName())
                                                    : p.shortName())
                                            .orElseGet(() -> Messages.t("shell.no-office"))
                                    + " · " + user);
                        });
    }

    void hidePopups() {
        running.hide();
    }
}
