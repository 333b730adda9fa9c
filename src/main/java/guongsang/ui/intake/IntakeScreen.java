package guongsang.ui.intake;

import guongsang.domain.intake.TakenRow;
import guongsang.domain.unit.Unit;
import guongsang.service.IntakeFolder;
import guongsang.service.IntakePapers;
import guongsang.service.MergeService;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.ListFiles;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import guongsang.ui.part.ValueText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Tiếp nhận: lists are dropped, looked at together, put right, and taken in with one action.
public final class IntakeScreen implements Screen {
    private static final List<String> WORKBOOK = List.of("xlsx");

    private final UiContext ctx;
    private final SystemProgram programs;
    private final IntakeModel model = new IntakeModel();
    private final IntakeDesk desk;
    private final IntakeView view;
    private final IntegerProperty pairs = new SimpleIntegerProperty();
    private final IntegerProperty fresh = new SimpleIntegerProperty();
    private final IntegerProperty waiting = new SimpleIntegerProperty();

    public IntakeScreen(UiContext ctx) {
        this(ctx, SystemProgram.ofThisComputer());
    }

    IntakeScreen(UiContext ctx, SystemProgram programs) {
        this.ctx = ctx;
        this.programs = programs;
        this.desk = new IntakeDesk(ctx, model);
        this.view = new IntakeView(model, desk, new Doing());
        waiting.bind(Bindings.add(model.open(), Bindings.add(pairs, fresh)));
        ctx.workspace().intakeFolder().onChange(() -> Jobs.onFx(this::showFolder));
        showFolder();
        readPairs();
    }

    private final class Doing implements IntakeView.Actions {
        @Override
        public void choose() {
            desk.open(ctx.files().open(Messages.t("intake.choose"), ListFiles.ENDINGS));
        }

        @Override
        public void take() {
            desk.takeIn();
        }

        @Override
        public void template(@Nullable Unit unit) {
            writeTemplate(unit);
        }

        @Override
        public void rows(UUID submission) {
            desk.rows(submission, rows -> view.taken(submission, rows));
        }

        @Override
        public void undo(TakenRow row) {
            desk.undoRow(row, TakenPane.name(row));
        }

        @Override
        public void dossier(TakenRow row) {
            ctx.go().openDossier(row.registrationId());
        }

        @Override
        public void merge(MergeService.Pair pair) {
            desk.merge(pair);
        }

        @Override
        public void different(MergeService.Pair pair) {
            desk.different(pair);
        }

        @Override
        public void problemsTo() {
            writeProblems();
        }

        @Override
        public void letterTo() {
            writeLetter();
        }

        @Override
        public void reportTo() {
            writeReport();
        }

        @Override
        public void openFresh() {
            takeFresh();
        }

        @Override
        public void watch(boolean on) {
            watchFolder(on);
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
        return waiting;
    }

    private record Names(List<Unit> units, ValueText words) {}

    /// Looks at the waiting files anew, because who is known depends on the register and the year.
    @Override
    public void refresh() {
        int year = ctx.year().get();
        ctx.jobs()
                .run(
                        _ -> new Names(
                                ctx.workspace().catalogue().units().stream()
                                        .filter(u -> u.validIn(year))
                                        .toList(),
                                new ValueText(ctx.workspace().catalogue())),
                        names -> view.names(names.units(), names.words()));
        readPairs();
        showFolder();
        desk.refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("intake.choose", "fth-folder", "Shortcut+O", new Doing()::choose),
                Command.of("intake.take", "fth-download", "Shortcut+Enter", view::takeChosen),
                Command.of("intake.next-problem", "fth-alert-circle", "F8", () -> view.step(1)),
                Command.of("intake.last-problem", "fth-alert-circle", "Shift+F8", () -> view.step(-1)),
                Command.of("intake.take-fix", "fth-check", "Alt+Enter", view::fix),
                Command.of("intake.columns-open", "fth-columns", null, view::openColumns),
                Command.of("intake.pairs-open", "fth-users", null, view::openPairs),
                Command.of("intake.answer.join", "fth-user-check", null, () -> view.answer(1)),
                Command.of("intake.answer.separate", "fth-user-x", null, () -> view.answer(2)),
                Command.of("intake.answer.later", "fth-clock", null, () -> view.answer(3)),
                Command.of("intake.problems-to", "fth-corner-up-left", null, this::writeProblems),
                Command.of("intake.letter-to", "fth-mail", null, this::writeLetter),
                Command.of("intake.report-to", "fth-file-text", null, this::writeReport),
                Command.of("intake.template", "fth-file-text", null, view::askTemplate),
                Command.of("intake.watch", "fth-folder", null, () -> watchFolder(true)),
                Command.of("intake.watch-off", "fth-folder", null, () -> watchFolder(false)));
    }

    /// Files or folders dropped anywhere on the window.
    @Override
    public void take(List<Path> dropped) {
        desk.open(dropped);
    }

    IntakeModel model() {
        return model;
    }

    IntakeDesk desk() {
        return desk;
    }

    IntakeView.Actions actions() {
        return new Doing();
    }

    private void readPairs() {
        desk.pairs(now -> {
            pairs.set(now.size());
            view.pairs(now);
        });
    }

    private void showFolder() {
        IntakeFolder folder = ctx.workspace().intakeFolder();
        List<Path> files = folder.fresh();
        fresh.set(files.size());
        view.fresh(files, folder.folder());
    }

    private void takeFresh() {
        IntakeFolder folder = ctx.workspace().intakeFolder();
        List<Path> files = folder.fresh();
        desk.open(files);
        ctx.jobs()
                .run(
                        _ -> {
                            folder.seen(files);
                            return true;
                        },
                        _ -> showFolder());
    }

    private void watchFolder(boolean on) {
        Optional<Path> chosen = on ? ctx.files().folder(Messages.t("intake.watch")) : Optional.empty();
        if (on && chosen.isEmpty()) {
            return;
        }
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().intakeFolder().watch(chosen.orElse(null));
                            return true;
                        },
                        _ -> showFolder());
    }

    /// The list as it was read with its problems marked, to go back to the unit.
    private void writeProblems() {
        paper(
                "intake.problems-to",
                "intake.problems-name",
                "xlsx",
                "intake.problems-saved",
                (preview, target) -> ctx.workspace().intakePapers().problemsWorkbook(preview, target));
    }

    /// The công văn that asks the unit to put its list right.
    private void writeLetter() {
        IntakePapers papers = ctx.workspace().intakePapers();
        paper(
                "intake.letter-to",
                "intake.letter-name",
                "pdf",
                "intake.letter-saved",
                (preview, target) -> papers.write(papers.letter(preview), target));
    }

    private void paper(String title, String name, String ending, String told, BiConsumer<FilePreview, Path> writing) {
        FileEntry file = model.chosen().get();
        FilePreview preview = file == null ? null : file.preview();
        if (file != null && preview != null) {
            String suggested = file.name().replaceAll("\\.[^.]*$", "") + Messages.t(name) + "." + ending;
            ctx.files()
                    .save(Messages.t(title), suggested, List.of(ending))
                    .ifPresent(target -> write(target, told, () -> writing.accept(preview, target)));
        }
    }

    /// What taking in the files did, where some were taken in; else what it would do.
    private void writeReport() {
        boolean taken = model.files().stream().anyMatch(FileEntry::taken);
        List<FilePreview> previews = model.files().stream()
                .filter(f -> f.taken() == taken)
                .map(FileEntry::preview)
                .filter(Objects::nonNull)
                .toList();
        if (!previews.isEmpty()) {
            ctx.files()
                    .save(Messages.t("intake.report-to"), Messages.t("intake.report-name") + ".pdf", List.of("pdf"))
                    .ifPresent(target -> write(target, "intake.report-saved", () -> ctx.workspace()
                            .intakePapers()
                            .report(previews, taken, target)));
        }
    }

    private void writeTemplate(@Nullable Unit unit) {
        int year = ctx.year().get();
        String name = Messages.t("intake.template-name", Integer.toString(year))
                + (unit == null ? "" : " - " + unit.shortName());
        ctx.files()
                .save(Messages.t("intake.template"), name + ".xlsx", WORKBOOK)
                .ifPresent(target -> write(target, "intake.template-saved", () -> ctx.workspace()
                        .templates()
                        .writeTemplate(target, unit, year)));
    }

    /// Writes a file and offers to open it; `told` is the key of the notice.
    private void write(Path target, String told, Runnable writing) {
        ctx.jobs()
                .run(
                        _ -> {
                            writing.run();
                            return target;
                        },
                        file -> ctx.go()
                                .notice(
                                        Messages.t(told, String.valueOf(file.getFileName())),
                                        Messages.t("intake.open-file"),
                                        () -> open(file)),
                        ctx.go()::problem);
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
