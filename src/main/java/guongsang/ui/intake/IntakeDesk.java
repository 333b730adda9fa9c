package guongsang.ui.intake;

import guongsang.domain.Refused;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.plan.Submission;
import guongsang.service.MergeService;
import guongsang.service.Workspace;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.ListFiles;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.intake.FileEntry.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.concurrent.Worker;
import org.jspecify.annotations.Nullable;

/// The jobs of the intake: opening files, looking at them together, taking them in, and what is decided afterwards.
final class IntakeDesk {
    private final UiContext ctx;
    private final Workspace workspace;
    private final IntakeModel model;
    private final BooleanProperty taking = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    /// The look that runs; set to stop it because something newer is to be looked at.
    private @Nullable AtomicBoolean stop;

    IntakeDesk(UiContext ctx, IntakeModel model) {
        this.ctx = ctx;
        this.workspace = ctx.workspace();
        this.model = model;
        model.onAnswer(this::look);
    }

    /// Rows are being taken in.
    BooleanProperty taking() {
        return taking;
    }

    /// The files are being looked at.
    BooleanProperty looking() {
        return looking;
    }

    /// Opens files and the lists in folders, then looks at everything together; cancelled, those not looked at yet go.
    void open(List<Path> filesAndFolders) {
        ctx.jobs().run(_ -> ListFiles.of(filesAndFolders), files -> {
            if (files.isEmpty()) {
                ctx.go().notice(Messages.t("intake.no-lists"), false);
            } else {
                openFiles(model.add(files));
            }
        });
    }

    private void openFiles(List<FileEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var task = ctx.jobs()
                .runLasting(
                        Messages.t("intake.reading", entries.size()),
                        progress -> {
                            int done = 0;
                            for (FileEntry entry : entries) {
                                progress.at(done++, entries.size(), entry.name());
                                State state = openOne(entry, progress::cancelled);
                                if (progress.cancelled()) {
                                    break;
                                }
                                Jobs.onFx(() -> model.set(entry.number(), state));
                            }
                            return done;
                        },
                        _ -> look());
        task.stateProperty().addListener((_, _, now) -> {
            if (now == Worker.State.CANCELLED) {
                entries.forEach(model::remove);
            }
        });
    }

    private State openOne(FileEntry entry, java.util.function.BooleanSupplier cancelled) {
        try {
            return new State.Ready(workspace.intake().open(entry.path(), cancelled), null);
        } catch (RuntimeException e) {
            return new State.Failed(Jobs.problem(e), null);
        }
    }

    /// Looks at all files anew; a look that still runs is given up.
    void look() {
        if (taking.get()) {
            return;
        }
        if (stop != null) {
            stop.set(true);
        }
        List<FileEntry> entries = model.toLookAt();
        if (entries.isEmpty()) {
            looking.set(false);
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        looking.set(true);
        int year = ctx.year().get();
        ctx.jobs()
                .run(
                        _ -> new LookTogether(workspace.intake(), year, mine::get).look(entries),
                        looked -> ended(mine, () -> model.looked(looked)),
                        problem -> ended(mine, () -> {
                            if (!problem.code().equals("import.cancelled")) {
                                ctx.go().problem(problem);
                            }
                        }));
    }

    private void ended(AtomicBoolean look, Runnable then) {
        if (stop == look) {
            stop = null;
            looking.set(false);
            then.run();
        }
    }

    /// Takes every file in whose unit is known, as one action.
    void takeIn() {
        List<FileEntry> entries = model.takeable();
        if (entries.isEmpty() || taking.get() || looking.get()) {
            return;
        }
        boolean all = entries.size() == model.toLookAt().size();
        int year = ctx.year().get();
        taking.set(true);
        var task = ctx.jobs()
                .runLasting(
                        Messages.t("intake.taking", entries.size()),
                        progress -> {
                            progress.at(0, -1, Messages.t("intake.taking", entries.size()));
                            // Rows name each other by the place of their file: fewer files are looked at anew.
                            List<FilePreview> previews =
                                    all ? shown(entries) : again(entries, year, progress::cancelled);
                            List<UUID> submissions = workspace.intake().takeIn(previews, progress::cancelled);
                            // Told even if "cancel" came when everything was stored already.
                            Jobs.onFx(() -> taken(entries, previews, submissions));
                            return previews.size();
                        },
                        _ -> {},
                        ctx.go()::problem);
        task.runningProperty().addListener((_, _, running) -> {
            if (!running) {
                taking.set(false);
                look();
            }
        });
    }

    private static List<FilePreview> shown(List<FileEntry> entries) {
        return entries.stream().map(e -> Objects.requireNonNull(e.preview())).toList();
    }

    private List<FilePreview> again(List<FileEntry> entries, int year, java.util.function.BooleanSupplier cancelled) {
        IntakeModel.Looked looked = new LookTogether(workspace.intake(), year, cancelled).look(entries);
        List<FilePreview> previews = new ArrayList<>();
        for (FileEntry entry : entries) {
            FilePreview preview = looked.previews().get(entry.number());
            if (preview == null) {
                throw new Refused("import.changed", Messages.t("intake.changed", entry.name()));
            }
            previews.add(preview);
        }
        return previews;
    }

    private void taken(List<FileEntry> entries, List<FilePreview> previews, List<UUID> submissions) {
        model.taken(entries, previews, submissions);
        int rows = previews.stream().mapToInt(FileEntry::rowsIn).sum();
        ctx.go()
                .notice(
                        entries.size() == 1
                                ? Messages.t(
                                        "intake.taken", rows, entries.getFirst().name())
                                : Messages.t("intake.taken-many", rows, entries.size()),
                        true);
    }

    /// Finds out which files were taken back meanwhile, then looks at all that wait.
    void refresh() {
        int year = ctx.year().get();
        if (model.files().stream().noneMatch(FileEntry::taken)) {
            look();
            return;
        }
        Set<Integer> years = model.files().stream()
                .map(f -> f.state() instanceof State.Taken t ? t.preview().year() : year)
                .collect(Collectors.toSet());
        ctx.jobs().run(_ -> submissions(years), there -> {
            if (!taking.get()) {
                model.standing(there);
            }
            look();
        });
    }

    private Set<UUID> submissions(Set<Integer> years) {
        return years.stream()
                .flatMap(y -> workspace.plans().submissions(y).stream())
                .map(Submission::id)
                .collect(Collectors.toSet());
    }

    /// The rows of a file that was taken in, those that stand.
    void rows(UUID submission, Consumer<List<TakenRow>> show) {
        ctx.jobs().run(_ -> workspace.intake().rowsOf(submission), show);
    }

    void undoRow(TakenRow row, String name) {
        ctx.jobs()
                .run(
                        _ -> {
                            workspace.intake().undoRow(row.id());
                            return true;
                        },
                        _ -> ctx.go()
                                .notice(
                                        Messages.t(
                                                "intake.row-undone", row.place().row(), name),
                                        true),
                        ctx.go()::problem);
    }

    void pairs(Consumer<List<MergeService.Pair>> show) {
        ctx.jobs().run(_ -> workspace.merges().pairs(), show);
    }

    void merge(MergeService.Pair pair) {
        ctx.jobs()
                .run(
                        _ -> {
                            workspace
                                    .merges()
                                    .merge(
                                            pair.likeness().exemplarId(),
                                            pair.likeness().otherId());
                            return true;
                        },
                        _ -> ctx.go()
                                .notice(
                                        Messages.t(
                                                "intake.merged",
                                                pair.first().exemplar().name()),
                                        true),
                        ctx.go()::problem);
    }

    void different(MergeService.Pair pair) {
        ctx.jobs()
                .run(
                        _ -> {
                            workspace.merges().different(pair.likeness());
                            return true;
                        },
                        _ -> ctx.go().notice(Messages.t("intake.differ"), true),
                        ctx.go()::problem);
    }
}
