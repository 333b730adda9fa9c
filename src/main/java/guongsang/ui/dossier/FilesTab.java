package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attachment;
import guongsang.ui.Messages;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Files kept with the registration: added by button or by dropping them, opened with the system's program.
final class FilesTab extends EntryTab {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final SystemProgram program;
    private @Nullable UUID registration;

    FilesTab(UiContext ctx, SystemProgram program) {
        super(ctx, "dossier.file.new");
        this.program = program;
        getStyleClass().add("files");
        setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        setOnDragEntered(e -> pseudoClassStateChanged(DROP, e.getDragboard().hasFiles()));
        setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent e) {
        if (registration != null && e.getDragboard().hasFiles()) {
            attach(
                    registration,
                    e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
        }
    }

    @Override
    List<Node> entries(DossierModel.Opened now) {
        registration = now.id();
        return now.dossier().attachments().stream().map(this::card).toList();
    }

    private Node card(Attachment file) {
        return new EntryCard(file.name(), size(file.size()))
                .line(Messages.t("dossier.file.added", DateField.table(file.addedOn())), "entry-quiet")
                .button("fth-external-link", "dossier.file.open", () -> open(file))
                .button(
                        "fth-trash-2",
                        "dossier.entry.remove",
                        () -> remove(
                                Messages.t("dossier.file.removed", file.name()),
                                () -> ctx.workspace().dossiers().remove(file)));
    }

    private void open(Attachment file) {
        ctx.jobs()
                .run(
                        _ -> {
                            program.openCopy(ctx.workspace().dossiers().file(file), file.name());
                            return true;
                        },
                        _ -> {});
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " KB"
                : "%.1f MB".formatted(bytes / 1_000_000.0).replace('.', ',');
    }

    @Override
    String emptyKey() {
        return "dossier.file.none";
    }

    @Override
    void add(DossierModel.Opened now) {
        attach(now.id(), ctx.files().open(Messages.t("dossier.file.new"), List.of()));
    }

    private void attach(UUID to, List<Path> files) {
        for (Path file : files) {
            ctx.jobs()
                    .run(
                            _ -> {
                                ctx.workspace().dossiers().attach(to, file);
                                return true;
                            },
                            _ -> {});
        }
    }
}
