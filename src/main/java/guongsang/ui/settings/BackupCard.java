package guongsang.ui.settings;

import guongsang.service.BackupService;
import guongsang.service.CheckService;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the data lies, its backups, and putting one of them back.
final class BackupCard extends VBox {
    private final UiContext context;
    private final SettingsScreen.Doors doors;
    private final Label last = new Label();
    private final VBox question = new VBox(8);

    BackupCard(UiContext context, SettingsScreen.Doors doors) {
        this.context = context;
        this.doors = doors;
        getStyleClass().add("card");
        setSpacing(10);
        Label title = new Label(Messages.t("settings.data"));
        title.getStyleClass().add("section-title");
        Label folder = new Label(
                Messages.t("settings.folder", context.workspace().folder().toString()));
        folder.setWrapText(true);
        folder.setMinHeight(Region.USE_PREF_SIZE);
        last.setWrapText(true);
        last.getStyleClass().addAll("muted", "small");
        Button now = button("settings.backup-to", "fth-save", this::backupTo);
        Button restore = button("settings.restore", "fth-rotate-ccw", this::chooseBackup);
        Button check = button("settings.check", "fth-shield", this::check);
        FlowPane buttons = new FlowPane(8, 8, now, restore, check);
        question.setVisible(false);
        question.setManaged(false);
        getChildren().addAll(title, folder, last, buttons, question);
    }

    private static Button button(String key, String icon, Runnable action) {
        Button button = new Button(Messages.t(key), new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        return button;
    }

    void refresh() {
        context.jobs().run(_ -> context.workspace().backups().own(), this::show);
    }

    private void show(List<Path> own) {
        last.setText(
                own.isEmpty()
                        ? Messages.t("settings.no-backups")
                        : Messages.t(
                                "settings.backups",
                                own.size(),
                                own.getFirst().getFileName().toString()));
    }

    void backupTo() {
        context.files()
                .save(
                        Messages.t("settings.backup-to"),
                        context.workspace().backups().suggestedName(),
                        List.of(BackupService.ENDING))
                .ifPresent(target -> context.jobs()
                        .runLasting(
                                Messages.t("shell.backing-up"),
                                _ -> context.workspace().backups().backupTo(target),
                                _ -> context.go()
                                        .notice(Messages.t("settings.backed-up-to", target.toString()), false)));
    }

    private void chooseBackup() {
        context.files().open(Messages.t("settings.restore"), List.of(BackupService.ENDING)).stream()
                .findFirst()
                .ifPresent(this::ask);
    }

    /// Restoring closes the register, so it is asked here, beside the button.
    private void ask(Path backup) {
        Label sentence = new Label(
                Messages.t("settings.restore-question", backup.getFileName().toString()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Button yes = button("settings.restore-yes", "fth-check", () -> doors.restore(backup));
        Button no = button("settings.restore-no", "fth-x", this::noQuestion);
        question.getChildren().setAll(sentence, new HBox(8, yes, no));
        question.setVisible(true);
        question.setManaged(true);
        no.requestFocus();
    }

    private void noQuestion() {
        question.setVisible(false);
        question.setManaged(false);
    }

    private void check() {
        context.jobs()
                .runLasting(
                        Messages.t("settings.checking"),
                        _ -> context.workspace().check().check(),
                        this::checked);
    }

    private void checked(CheckService.Report report) {
        if (report.ok()) {
            context.go().notice(Messages.t("settings.check-ok"), false);
        } else {
            context.go().problem(new guongsang.ui.Jobs.Problem(String.join("\n", report.problems()), "check.problems"));
        }
    }
}
