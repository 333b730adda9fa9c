package guongsang.ui.documents;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attachment;
import guongsang.domain.office.IssuedDocument;
import guongsang.service.DocumentRequest;
import guongsang.service.DocumentService;
import guongsang.ui.Messages;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Saves the chosen document where the clerk says, or opens it with the program the system has for it.
final class DocumentFiles {
    private final UiContext ctx;
    private final SystemProgram programs;

    DocumentFiles(UiContext ctx, SystemProgram programs) {
        this.ctx = ctx;
        this.programs = programs;
    }

    private DocumentService documents() {
        return ctx.workspace().documents();
    }

    String title(DocumentChoice choice, @Nullable DocumentRequest request) {
        return switch (choice) {
            case DocumentChoice.Issued(var document) -> document.title();
            case DocumentChoice.Draft(var kind) ->
                request == null ? kind.title() : documents().title(request);
        };
    }

    /// Asks where to; an issued document is saved as it was kept.
    void save(DocumentChoice choice, @Nullable DocumentRequest request) {
        switch (choice) {
            case DocumentChoice.Draft(var kind)
            when request != null -> {
                List<String> endings = documents().endings(kind).stream()
                        .map(e -> e.substring(1))
                        .toList();
                save(documents().fileName(request) + "." + endings.getFirst(), endings, target -> documents()
                        .write(request, target));
            }
            case DocumentChoice.Issued(var document) ->
                ctx.jobs()
                        .run(
                                _ -> kept(document),
                                file -> save(file.name(), List.of(ending(file.name())), target -> copy(file, target)));
            case DocumentChoice.Draft _ -> {}
        }
    }

    private interface Writing {
        void to(Path target);
    }

    private void save(String name, List<String> endings, Writing writing) {
        ctx.files().save(Messages.t("documents.save"), name, endings).ifPresent(target -> ctx.jobs()
                .runLasting(
                        Messages.t("documents.saving", String.valueOf(target.getFileName())),
                        _ -> {
                            writing.to(target);
                            return target;
                        },
                        file -> ctx.go()
                                .notice(
                                        Messages.t("documents.saved", String.valueOf(file.getFileName())),
                                        Messages.t("documents.open-file"),
                                        () -> openWritten(file)),
                        ctx.go()::problem));
    }

    private void openWritten(Path file) {
        ctx.jobs()
                .run(
                        _ -> {
                            programs.openWritten(file);
                            return file;
                        },
                        _ -> {},
                        ctx.go()::problem);
    }

    /// Opens a copy, so that nothing that is changed in it changes what is kept.
    void open(DocumentChoice choice, @Nullable DocumentRequest request) {
        ctx.jobs()
                .runLasting(
                        Messages.t("documents.opening"),
                        _ -> {
                            switch (choice) {
                                case DocumentChoice.Issued(var document) -> {
                                    Attachment file = kept(document);
                                    programs.openCopy(documents().path(file), file.name());
                                }
                                case DocumentChoice.Draft(var kind)
                                when request != null -> {
                                    String ending = documents().endings(kind).getFirst();
                                    Path file = Files.createTempDirectory("guong-sang")
                                            .resolve(documents().fileName(request) + ending);
                                    documents().write(request, file);
                                    programs.openWritten(file);
                                }
                                case DocumentChoice.Draft _ -> {}
                            }
                            return true;
                        },
                        _ -> {},
                        ctx.go()::problem);
    }

    private Attachment kept(IssuedDocument document) {
        return documents().files(document).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("file.missing", "Văn bản này không có tệp kèm theo."));
    }

    private void copy(Attachment file, Path target) {
        try {
            Files.copy(documents().path(file), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused(
                    "file.write",
                    "Không ghi được %s: hãy đóng tệp nếu đang mở trong Excel, rồi lưu lại."
                            .formatted(target.getFileName()),
                    e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
