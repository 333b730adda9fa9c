package guongsang.ui.plan.reminder;

import atlantafx.base.theme.Styles;
import guongsang.domain.Refused;
import guongsang.domain.office.IssuedDocument;
import guongsang.service.DocumentPreview;
import guongsang.service.ReminderDraft;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Đôn đốc on the plan screen: the button that counts who is late or short, and the pane in which the letter to them is
/// written, looked at and issued. Each change is remembered and the pages are built anew, one after another.
public final class ReminderDesk {
    private final UiContext ctx;
    private final SystemProgram programs;
    private final ReminderModel model = new ReminderModel();
    private final ReminderView view;
    private final Button button = new Button();
    /// The draft as the clerk left it last, ahead of what is shown while that is built; absent while closed.
    private @Nullable ReminderDraft draft;

    private boolean working;
    private boolean changed;

    public ReminderDesk(UiContext ctx) {
        this(ctx, SystemProgram.ofThisComputer());
    }

    ReminderDesk(UiContext ctx, SystemProgram programs) {
        this.ctx = ctx;
        this.programs = programs;
        this.view = new ReminderView(model, new Doing());
        button.setId("remind");
        button.getStyleClass().add(Styles.ACCENT);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.t("reminder.open", model.owing().get()), model.owing()));
        button.visibleProperty().bind(model.owing().greaterThan(0));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> begin());
    }

    private final class Doing implements ReminderView.Actions {
        @Override
        public void change(UnaryOperator<ReminderDraft> change) {
            ReminderDraft before = draft;
            if (before != null) {
                ReminderDraft after = change.apply(before);
                if (!after.equals(before)) {
                    draft = after;
                    changed = true;
                    build();
                }
            }
        }

        @Override
        public void issue() {
            ask();
        }

        @Override
        public void close() {
            leave();
        }

        @Override
        public void picture(
                DocumentPreview of, int page, float scale, Consumer<DocumentPreview.Picture> drawn, Runnable ended) {
            ctx.jobs()
                    .run(
                            _ -> of.picture(page, scale),
                            picture -> {
                                if (of == model.preview().get()) {
                                    drawn.accept(picture);
                                    ended.run();
                                }
                            },
                            problem -> {
                                if (of == model.preview().get()) {
                                    ctx.go().problem(problem);
                                    ended.run();
                                }
                            });
        }

        @Override
        public void figure(String id) {
            // A letter has no figures.
        }
    }

    /// "Đôn đốc 6 đơn vị…"; not shown while nobody is late or short.
    public Node button() {
        return button;
    }

    /// The pane; not visible while it is closed.
    public Parent view() {
        return view.root();
    }

    public ReadOnlyBooleanProperty open() {
        return model.open();
    }

    public List<Command> commands() {
        return List.of(
                Command.of("plan.remind", "fth-send", null, this::begin),
                Command.of("reminder.issue", "fth-check-square", null, this::ask)
                        .when(model.open()));
    }

    /// Counts anew; an open draft is read again unless it is just being changed.
    public void refresh() {
        int year = ctx.year().get();
        LocalDate today = LocalDate.now(ctx.workspace().clock());
        ctx.jobs().run(_ -> ctx.workspace().reminders().owing(year, today).size(), count -> model.owing()
                .set(count));
        ReminderDraft now = draft;
        if (now != null && now.year() != year) {
            leave();
        } else if (now != null && !working) {
            ctx.jobs()
                    .run(
                            _ -> ctx.workspace().reminders().draft(year, today),
                            read -> {
                                if (!working && draft != null) {
                                    draft = read;
                                    build();
                                }
                            },
                            ctx.go()::problem);
        }
    }

    private void begin() {
        int year = ctx.year().get();
        LocalDate today = LocalDate.now(ctx.workspace().clock());
        ctx.jobs()
                .run(
                        _ -> {
                            ReminderDraft read = ctx.workspace().reminders().draft(year, today);
                            ctx.workspace().reminders().proposed(read);
                            return read;
                        },
                        read -> {
                            draft = read;
                            changed = false;
                            model.clear();
                            model.open().set(true);
                            build();
                        },
                        nobody -> ctx.go().notice(nobody.sentence(), false));
    }

    private void leave() {
        draft = null;
        changed = false;
        model.open().set(false);
        model.clear();
        button.requestFocus();
    }

    /// What a round of work brings: the draft as it is shown, with its pages or why there are none.
    private record Built(
            @Nullable ReminderData data, @Nullable DocumentPreview preview, Jobs.@Nullable Problem problem) {}

    /// Remembers the draft and builds its pages; what was changed meanwhile comes next.
    private void build() {
        ReminderDraft now = draft;
        if (working || now == null) {
            return;
        }
        working = true;
        boolean keep = changed;
        changed = false;
        boolean first = model.data().get() == null;
        ctx.jobs()
                .run(
                        _ -> {
                            if (!keep) {
                                return built(now);
                            }
                            ctx.workspace().reminders().keep(now);
                            return built(ctx.workspace().reminders().draft(now.year(), now.on()));
                        },
                        built -> show(built, first),
                        problem -> {
                            working = false;
                            ctx.go().problem(problem);
                        });
    }

    private Built built(ReminderDraft of) {
        ReminderData data = null;
        try {
            data = ReminderData.read(ctx.workspace(), of);
            return new Built(data, ctx.workspace().reminders().preview(of), null);
        } catch (Refused refused) {
            return new Built(data, null, Jobs.problem(refused));
        }
    }

    private void show(Built built, boolean first) {
        working = false;
        DocumentPreview preview = built.preview();
        if (draft == null) {
            if (preview != null) {
                preview.close();
            }
            return;
        }
        model.show(built.data(), preview, built.problem());
        if (first) {
            view.form().begin();
        }
        if (changed) {
            build();
        } else if (built.data() != null) {
            draft = built.data().draft();
        }
    }

    /// Asks for the file, then issues.
    private void ask() {
        ReminderDraft now = draft;
        if (now == null || model.preview().get() == null) {
            return;
        }
        String name = ctx.workspace().reminders().fileName(now) + ".pdf";
        ctx.files().save(Messages.t("reminder.issue"), name, List.of("pdf")).ifPresent(target -> ctx.jobs()
                .runLasting(
                        Messages.t("documents.issuing"),
                        _ -> ctx.workspace().reminders().issue(now, target),
                        issued -> issued(issued, target),
                        ctx.go()::problem));
    }

    private void issued(IssuedDocument document, Path file) {
        leave();
        ctx.go()
                .notice(
                        Messages.t("documents.issued", document.title()),
                        Messages.t("documents.open-file"),
                        () -> ctx.jobs()
                                .run(
                                        _ -> {
                                            programs.openWritten(file);
                                            return file;
                                        },
                                        _ -> {},
                                        ctx.go()::problem));
    }

    ReminderModel model() {
        return model;
    }

    ReminderView.Actions actions() {
        return new Doing();
    }
}
