package guongsang.ui.plan.selection;

import guongsang.domain.plan.CriterionMark;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.service.CriteriaService;
import guongsang.service.RegisterFilter;
import guongsang.service.SelectionService;
import guongsang.service.SelectionService.Candidate;
import guongsang.service.SelectionService.Found;
import guongsang.service.SelectionService.Overview;
import guongsang.service.SelectionService.Upward;
import guongsang.ui.Command;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sheets;
import guongsang.ui.part.ValueText;
import guongsang.ui.plan.selection.SelectionModel.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Lựa chọn gửi cấp trên: reads candidates, quota and comparison in jobs, and does what keys and buttons ask for.
public final class SelectionTab implements SelectionActions {
    /// More are found by narrowing, not by scrolling.
    private static final int MOST_LISTED = 400;

    private final UiContext ctx;
    private final SelectionModel model = new SelectionModel();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Messages.t("selection.tab.ABOVE"));
    private final QuotaStrip quota = new QuotaStrip();
    private final ComparePane compare = new ComparePane(model, this);
    private final CandidatePane candidates =
            new CandidatePane(model, new SelectionKeys(model, this, compare::scroll), this);
    private final BorderPane root = new BorderPane();
    private @Nullable ValueText values;
    private int asked;
    private int compared;

    private record Data(
            Upward upward,
            LocalDate today,
            Overview overview,
            @Nullable Found found,
            int registered,
            List<Unit> units,
            List<Field> fields,
            ValueText values) {}

    public SelectionTab(UiContext ctx) {
        this.ctx = ctx;
        HBox.setHgrow(compare, Priority.ALWAYS);
        Sheets.add(root, "selection");
        root.getStyleClass().add("selection");
        root.setTop(quota);
        root.setCenter(new HBox(candidates, compare));
        model.filter().set(RegisterFilter.of(ctx.year().get()));
        model.filter().addListener((_, _, _) -> refresh());
        model.complete().addListener((_, _, _) -> refresh());
        model.source().addListener((_, _, _) -> refresh());
        model.current().addListener((_, _, _) -> readCompared());
    }

    /// What the tab is called: to whom the list goes.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public Parent node() {
        return root;
    }

    SelectionModel model() {
        return model;
    }

    /// Reads everything anew.
    public void refresh() {
        int year = ctx.year().get();
        RegisterFilter filter = model.filter().get();
        if (filter.year() == null || filter.year() != year) {
            model.marked().clear();
            // Comes back here through the filter.
            model.filter().set(filter.withYear(year));
            return;
        }
        int question = ++asked;
        boolean all = model.source().get() == Source.ALL;
        boolean complete = model.complete().get();
        ctx.jobs().run(_ -> read(year, all ? filter : null, complete), data -> {
            if (question == asked) {
                show(data);
            }
        });
    }

    private Data read(int year, @Nullable RegisterFilter filter, boolean complete) {
        SelectionService service = ctx.workspace().selection();
        var catalogue = ctx.workspace().catalogue();
        return new Data(
                service.upward(year),
                LocalDate.now(ctx.workspace().clock()),
                service.overview(year),
                filter == null ? null : service.browse(filter, complete, MOST_LISTED),
                service.browse(RegisterFilter.of(year), false, 0).total(),
                catalogue.units(),
                catalogue.fields(),
                new ValueText(catalogue));
    }

    private void show(Data data) {
        title.set(Messages.t("selection.tab." + data.upward().name()));
        values = data.values();
        candidates.browse().choices(data.units(), data.fields());
        model.show(data.overview(), data.found());
        quota.show(data.overview(), data.today());
        candidates.show(data.registered());
        readCompared();
    }

    private void readCompared() {
        ValueText words = values;
        if (words == null) {
            return;
        }
        candidates.chooseCurrent();
        int question = ++compared;
        int year = ctx.year().get();
        List<UUID> ids = model.compared();
        ctx.jobs().run(_ -> ctx.workspace().selection().profiles(year, ids), profiles -> {
            if (question == compared) {
                model.profiles().set(profiles);
                compare.show(words);
            }
        });
    }

    /// What can be done while the tab is shown; `show` brings it to the front.
    public List<Command> commands(Runnable show) {
        var shown = root.sceneProperty().isNotNull();
        return List.of(
                Command.of("selection.open", "fth-check-circle", "Shortcut+L", () -> {
                    show.run();
                    candidates.focus();
                }),
                Command.of("selection.browse", "fth-users", "Shortcut+B", this::turnSource)
                        .when(shown),
                Command.of("selection.find", "fth-search", "Shortcut+F", this::find)
                        .when(shown),
                chosen("selection.select", "fth-check", null, this::select),
                chosen("selection.decline", "fth-x", null, this::askDecline),
                chosen("selection.reopen", "fth-rotate-ccw", null, this::reopen),
                chosen("selection.shortlist", "fth-plus", null, this::shortlist),
                chosen("selection.drop", "fth-minus", null, this::drop),
                chosen("selection.mark", "fth-columns", null, this::mark),
                chosen("selection.up", "fth-arrow-up", "Alt+UP", id -> rank(id, -1)),
                chosen("selection.down", "fth-arrow-down", "Alt+DOWN", id -> rank(id, 1)),
                chosen("selection.dossier", "fth-file-text", null, _ -> open()));
    }

    private Command chosen(String id, String icon, @Nullable String keys, Consumer<UUID> action) {
        return Command.of(id, icon, keys, () -> {
                    UUID now = model.current().get();
                    if (now != null) {
                        action.accept(now);
                    }
                })
                .when(root.sceneProperty().isNotNull());
    }

    /// Puts the focus into the list.
    public void focus() {
        candidates.focus();
    }

    private void turnSource() {
        model.source().set(model.source().get() == Source.ALL ? Source.SHORTLIST : Source.ALL);
        candidates.focus();
    }

    private void find() {
        model.source().set(Source.ALL);
        candidates.browse().search().requestFocus();
    }

    @Override
    public void mark(UUID id) {
        if (!model.toggleMark(id)) {
            ctx.go().notice(Messages.t("selection.compare.most", SelectionModel.MOST_COMPARED), false);
        }
        readCompared();
    }

    @Override
    public void select(UUID id) {
        act("selection.done.select", id, year -> service().select(year, List.of(id)));
    }

    @Override
    public void askDecline(UUID id) {
        model.candidates().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(candidates.reason()::ask);
    }

    @Override
    public void decline(UUID id, String reason) {
        int year = ctx.year().get();
        String name = name(id);
        ctx.jobs()
                .run(
                        _ -> {
                            service().decline(year, List.of(id), reason);
                            return true;
                        },
                        _ -> {
                            candidates.reason().close();
                            ctx.go().notice(Messages.t("selection.done.decline", name), true);
                            refresh();
                        },
                        candidates::refused);
    }

    @Override
    public void reopen(UUID id) {
        act("selection.done.reopen", id, year -> service().reopen(year, List.of(id)));
    }

    @Override
    public void shortlist(UUID id) {
        act("selection.done.shortlist", id, year -> service().add(year, List.of(id)));
    }

    @Override
    public void drop(UUID id) {
        act("selection.done.drop", id, year -> service().remove(year, List.of(id)));
    }

    @Override
    public void rank(UUID id, int by) {
        act(null, id, year -> service().move(year, id, by));
    }

    @Override
    public void turn(UUID id, CriteriaService.Line line) {
        CriterionMark mark = line.mark();
        Boolean met = SelectionModel.next(mark);
        String note = mark == null ? null : mark.note();
        act(null, id, _ -> ctx.workspace().criteria().mark(id, line.criterion().id(), met, note));
    }

    @Override
    public void open() {
        UUID now = model.current().get();
        if (now != null) {
            ctx.go().openDossier(now);
        }
    }

    private SelectionService service() {
        return ctx.workspace().selection();
    }

    private interface Work {
        void in(int year);
    }

    private void act(@Nullable String notice, UUID id, Work work) {
        int year = ctx.year().get();
        String name = name(id);
        Consumer<Jobs.Problem> failed = ctx.go()::problem;
        ctx.jobs()
                .run(
                        _ -> {
                            work.in(year);
                            return true;
                        },
                        _ -> {
                            if (notice != null) {
                                ctx.go().notice(Messages.t(notice, name), true);
                            }
                            refresh();
                        },
                        failed);
    }

    private String name(UUID id) {
        return model.candidates().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(Candidate::row)
                .map(r -> r.registered().exemplar().name())
                .orElse("");
    }
}
