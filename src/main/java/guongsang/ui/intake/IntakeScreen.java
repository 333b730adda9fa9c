package guongsang.ui.intake;

import guongsang.domain.unit.Unit;
import guongsang.service.ImportService.Preview;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import guongsang.ui.intake.IntakeFile.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Tiếp nhận: reads the files that were dropped or chosen, shows what would become of them, and takes them in.
public final class IntakeScreen implements Screen {
    private static final List<String> ENDINGS = List.of("xlsx");

    private final UiContext ctx;
    private final SystemProgram programs;
    private final IntakeModel model = new IntakeModel();
    private final IntakeView view;
    /// The unit the clerk named for a file that names none.
    private final Map<Path, UUID> named = new HashMap<>();
    /// Rows are being taken in: waiting files are read anew afterwards, not after each file.
    private boolean taking;

    public IntakeScreen(UiContext ctx) {
        this(ctx, SystemProgram.ofThisComputer());
    }

    IntakeScreen(UiContext ctx, SystemProgram programs) {
        this.ctx = ctx;
        this.programs = programs;
        this.view = new IntakeView(model, new Doing());
    }

    /// What the view asks for.
    private final class Doing implements IntakeView.Actions {
        @Override
        public void choose() {
            chooseFiles();
        }

        @Override
        public void unit(IntakeFile file, Unit unit) {
            named.put(file.path(), unit.id());
            read(List.of(file.path()));
        }

        @Override
        public void commit(List<IntakeFile> files) {
            takeIn(files);
        }

        @Override
        public void remove(IntakeFile file) {
            model.remove(file);
        }

        @Override
        public void template(@Nullable Unit unit) {
            writeTemplate(unit);
        }
    }

    @Override
    public String id() {
        return "intake";
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public ObservableIntegerValue badge() {
        return model.waiting();
    }

    /// Reads waiting files anew, because what is new or known depends on the register and the year.
    @Override
    public void refresh() {
        int year = ctx.year().get();
        ctx.jobs().run(_ -> ctx.workspace().catalogue().units(), units -> view.showUnits(units, year));
        if (!taking) {
            preview(model.unfinished());
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("intake.choose", "fth-folder", "Shortcut+O", this::chooseFiles),
                Command.of("intake.next-problem", "fth-alert-circle", "F8", view::nextProblem),
                Command.of("intake.template", "fth-download", null, view::askTemplate),
                Command.of("intake.take", "fth-download", "Shortcut+Enter", view::commitChosen));
    }

    /// Files or folders dropped anywhere on the window; of a folder, the workbooks in it.
    @Override
    public void take(List<Path> dropped) {
        ctx.jobs().run(_ -> workbooks(dropped), files -> {
            if (files.isEmpty()) {
                ctx.go().notice(Messages.t("intake.no-workbooks"), false);
            } else {
                read(files);
            }
        });
    }

    IntakeView.Actions actions() {
        return new Doing();
    }

    IntakeModel model() {
        return model;
    }

    private static List<Path> workbooks(List<Path> dropped) {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(IntakeScreen::workbook).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /// A workbook, and not the file that Excel lays beside one that is open.
    private static boolean workbook(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && !name.startsWith("~$");
    }

    private void chooseFiles() {
        read(ctx.files().open(Messages.t("intake.choose"), ENDINGS));
    }

    private void read(List<Path> files) {
        preview(model.add(files));
    }

    /// Reads one file after another: several at once would only take turns at the disk.
    private void preview(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        int year = ctx.year().get();
        Map<Path, UUID> units = Map.copyOf(named);
        ctx.jobs()
                .runLasting(
                        Messages.t("intake.reading", files.size()),
                        progress -> {
                            int done = 0;
                            for (Path file : files) {
                                if (progress.cancelled()) {
                                    break;
                                }
                                progress.at(done++, files.size(), String.valueOf(file.getFileName()));
                                State state = readOne(file, year, units.get(file));
                                Jobs.onFx(() -> model.read(file, state));
                            }
                            return done;
                        },
                        _ -> {});
    }

    private State readOne(Path file, int year, @Nullable UUID unit) {
        try {
            return new State.Ready(ctx.workspace().imports().preview(file, year, unit));
        } catch (RuntimeException e) {
            return new State.Unreadable(Jobs.problem(e));
        }
    }

    /// Each file is one action of its own, so that one undo takes back one file.
    private void takeIn(List<IntakeFile> files) {
        taking = true;
        view.taking(true);
        var task = ctx.jobs()
                .runLasting(
                        Messages.t("intake.taking", files.size()),
                        progress -> {
                            long rows = 0;
                            int done = 0;
                            for (IntakeFile file : files) {
                                if (file.state() instanceof State.Ready(Preview preview)) {
                                    progress.at(done++, files.size(), file.name());
                                    Preview taken = ctx.workspace().imports().takeIn(preview, progress::cancelled);
                                    rows += IntakeFile.rowsToTake(taken);
                                    Jobs.onFx(() -> model.set(file.with(new State.Taken(taken))));
                                }
                            }
                            return rows;
                        },
                        rows -> ctx.go()
                                .notice(
                                        files.size() == 1
                                                ? Messages.t(
                                                        "intake.taken",
                                                        rows,
                                                        files.getFirst().name())
                                                : Messages.t("intake.taken-many", rows, files.size()),
                                        files.size() == 1),
                        ctx.go()::problem);
        task.runningProperty().addListener((_, _, running) -> {
            if (!running) {
                taking = false;
                view.taking(false);
                refresh();
            }
        });
    }

    private void writeTemplate(@Nullable Unit unit) {
        int year = ctx.year().get();
        String name = Messages.t("intake.template-name", Integer.toString(year))
                + (unit == null ? "" : " - " + unit.shortName());
        ctx.files().save(Messages.t("intake.template"), name + ".xlsx", ENDINGS).ifPresent(target -> ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().templates().writeTemplate(target, unit, year);
                            return target;
                        },
                        file -> ctx.go()
                                .notice(
                                        Messages.t("intake.template-saved", String.valueOf(file.getFileName())),
                                        Messages.t("intake.open-file"),
                                        () -> open(file)),
                        ctx.go()::problem));
    }

    private void open(Path file) {
        ctx.jobs()
                .run(
                        _ -> {
                            programs.openWritten(file);
                            return file;
                        },
                        _ -> {},
                        ctx.go()::problem);
    }
}
