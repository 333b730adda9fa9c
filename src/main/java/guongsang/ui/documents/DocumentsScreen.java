package guongsang.ui.documents;

import guongsang.domain.figure.Figure;
import guongsang.service.DocumentPreview;
import guongsang.service.DocumentRequest;
import guongsang.service.RegisterFilter;
import guongsang.service.Workspace;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import guongsang.ui.documents.DocumentModel.Choices;
import guongsang.ui.documents.DocumentModel.Chosen;
import guongsang.ui.documents.DocumentModel.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Văn bản: builds the chosen document away from the window's thread, draws its pages as they are looked at, and
/// saves,
/// prints or issues it.
public final class DocumentsScreen implements Screen {
    /// Shows the system's print dialog; a test has none. False when the person turned away.
    @FunctionalInterface
    interface Printer {
        boolean print(DocumentPreview preview);
    }

    private final UiContext ctx;
    private final Printer printer;
    private final DocumentFiles files;
    private final DocumentModel model = new DocumentModel();
    private final DocumentsView view;
    private @Nullable Task<Shown> building;

    public DocumentsScreen(UiContext ctx) {
        this(ctx, DocumentPreview::print, SystemProgram.ofThisComputer());
    }

    DocumentsScreen(UiContext ctx, Printer printer, SystemProgram programs) {
        this.ctx = ctx;
        this.printer = printer;
        this.files = new DocumentFiles(ctx, programs);
        this.view = new DocumentsView(model, new Doing());
    }

    /// What the view asks for.
    private final class Doing implements DocumentsView.Actions {
        @Override
        public void choose(DocumentChoice choice) {
            if (!choice.equals(model.choice().get())) {
                model.figure().set(null);
                model.page().set(1);
                model.choice().set(choice);
                build();
            }
        }

        @Override
        public void change(Function<DocumentRequest, DocumentRequest> change) {
            if (model.choice().get() instanceof DocumentChoice.Draft(var kind)
                    && model.change(change.apply(model.request(kind, ctx.year().get())))) {
                build();
            }
        }

        @Override
        public void cancel() {
            stopBuilding();
        }

        @Override
        public void picture(
                DocumentPreview of, int page, float scale, Consumer<DocumentPreview.Picture> drawn, Runnable ended) {
            ctx.jobs()
                    .run(
                            _ -> of.picture(page, scale),
                            picture -> {
                                if (current(of)) {
                                    drawn.accept(picture);
                                    ended.run();
                                }
                            },
                            problem -> {
                                if (current(of)) {
                                    ctx.go().problem(problem);
                                    ended.run();
                                }
                            });
        }

        @Override
        public void figure(String id) {
            Shown shown = model.shown().get();
            Figure figure = shown == null ? null : shown.figures().get(id);
            if (figure != null) {
                lookBehind(figure);
            }
        }

        @Override
        public void openRows(Set<UUID> registrations) {
            ctx.go().showRegister(RegisterFilter.of(ctx.year().get()).withOnly(registrations));
        }

        @Override
        public void save() {
            files.save(model.choice().get(), request());
        }

        @Override
        public void open() {
            files.open(model.choice().get(), request());
        }

        @Override
        public void print() {
            printShown();
        }

        @Override
        public void issue() {
            issueDraft();
        }

        @Override
        public String title() {
            return files.title(model.choice().get(), request());
        }

        @Override
        public void go(String screenId) {
            ctx.go().show(screenId);
        }
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public void refresh() {
        int year = ctx.year().get();
        ctx.jobs().run(_ -> read(ctx.workspace(), year), choices -> {
            model.choices().set(choices);
            if (model.choice().get() instanceof DocumentChoice.Issued(var document)
                    && !choices.issued().contains(document)) {
                model.choice().set(new DocumentChoice.Draft(choices.kinds().getLast()));
            }
            build();
        });
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("documents.save", "fth-save", "Shortcut+S", () -> new Doing().save()),
                Command.of("documents.print", "fth-printer", "Shortcut+P", this::printShown),
                Command.of("documents.open", "fth-external-link", null, () -> new Doing().open()),
                Command.of("documents.issue", "fth-check-square", null, view::askIssue),
                Command.of("documents.zoom-in", "fth-zoom-in", "Shortcut+Plus", () -> view.zoom(1)),
                Command.of("documents.zoom-out", "fth-zoom-out", "Shortcut+Minus", () -> view.zoom(-1)));
    }

    DocumentModel model() {
        return model;
    }

    DocumentsView.Actions actions() {
        return new Doing();
    }

    private static Choices read(Workspace workspace, int year) {
        LocalDate today = LocalDate.now(workspace.clock());
        return new Choices(
                year,
                workspace.documents().kinds(),
                workspace.documents().issued(year),
                today,
                workspace.office().signers(),
                workspace.office().profiles(),
                !workspace.office().sensitiveShown().isEmpty(),
                workspace.catalogue().successions().any());
    }

    private boolean current(DocumentPreview preview) {
        Shown shown = model.shown().get();
        return shown != null && shown.preview() == preview;
    }

    private @Nullable DocumentRequest request() {
        return model.choice().get() instanceof DocumentChoice.Draft(var kind)
                ? model.request(kind, ctx.year().get())
                : null;
    }

    private void stopBuilding() {
        Task<Shown> task = building;
        building = null;
        model.building().set(false);
        if (task != null) {
            task.cancel();
        }
    }

    private void build() {
        stopBuilding();
        DocumentChoice choice = model.choice().get();
        DocumentRequest request = request();
        model.building().set(true);
        building = ctx.jobs()
                .runLasting(
                        Messages.t("documents.building", files.title(choice, request)),
                        progress -> {
                            DocumentPreview preview = build(choice, request);
                            if (progress.cancelled()) {
                                preview.close();
                            }
                            Map<String, Figure> figures = preview.hasFigures() && request != null
                                    ? ctx.workspace().documents().figures(request)
                                    : Map.of();
                            return new Shown(preview, figures);
                        },
                        shown -> {
                            model.building().set(false);
                            model.show(shown);
                        },
                        problem -> {
                            model.building().set(false);
                            model.failed(problem);
                        });
    }

    private DocumentPreview build(DocumentChoice choice, @Nullable DocumentRequest request) {
        return switch (choice) {
            case DocumentChoice.Issued(var document) ->
                ctx.workspace().documents().preview(document);
            case DocumentChoice.Draft _
            when request != null -> ctx.workspace().documents().preview(request);
            case DocumentChoice.Draft draft -> throw new IllegalStateException(draft.toString());
        };
    }

    private void lookBehind(Figure figure) {
        int year = ctx.year().get();
        model.figure().set(new Chosen(figure, null));
        ctx.jobs().run(_ -> ctx.workspace().figures().registrationsBehind(year, figure), rows -> {
            Chosen chosen = model.figure().get();
            if (chosen != null && chosen.figure().id().equals(figure.id())) {
                model.figure().set(new Chosen(figure, rows));
            }
        });
    }

    private void printShown() {
        Shown shown = model.shown().get();
        if (shown == null) {
            return;
        }
        ctx.jobs().runLasting(Messages.t("documents.printing"), _ -> printer.print(shown.preview()), printed -> {
            if (printed) {
                ctx.go().notice(Messages.t("documents.printed", shown.preview().title()), false);
            }
        });
    }

    private void issueDraft() {
        DocumentRequest request = request();
        if (request == null) {
            return;
        }
        ctx.jobs()
                .runLasting(
                        Messages.t("documents.issuing"),
                        _ -> ctx.workspace().documents().issue(request),
                        issued -> {
                            ctx.go().notice(Messages.t("documents.issued", issued.title()), true);
                            refresh();
                        });
    }
}
