package guongsang.ui.register;

import guongsang.domain.exemplar.StageChange;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.service.OfficeService;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.RegisterService.Order;
import guongsang.ui.Command;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.dossier.DossierPane;
import guongsang.ui.dossier.NewDossierPane;
import guongsang.ui.part.CardOverlay;
import guongsang.ui.part.MovePane;
import guongsang.ui.part.PagedRows;
import guongsang.ui.part.ValueText;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Sổ điển hình: the register with its filters, and the dossier of the row that is open beside it.
public final class RegisterScreen implements Screen {
    private final UiContext ctx;
    private final RegisterModel model;
    private final RegisterView view;
    private final CardOverlay overlay;
    private final MovePane move;
    private @Nullable UUID pending;
    private boolean columnsRead;

    public RegisterScreen(UiContext ctx) {
        this.ctx = ctx;
        model = new RegisterModel(this::read);
        model.filter().set(RegisterFilter.of(ctx.year().get()));
        RegisterTable table = new RegisterTable(model, this::sort);
        DossierPane dossier = new DossierPane(ctx);
        NewDossierPane draft = new NewDossierPane(ctx, this::openDossier, this::endDraft);
        view = new RegisterView(
                ctx,
                model,
                table,
                new FilterBar(model),
                new BulkBar(ctx, model, this::moveMarked, table::draw),
                dossier,
                draft,
                new ColumnChoice(this::columns),
                this::add);
        overlay = new CardOverlay(view);
        move = new MovePane(ctx, overlay::close);
        move.setPrefWidth(440);
        table.columns(RegisterColumn.usual());
        table.onOpened(this::choose);
        table.onEnter(() -> {
            UUID id = table.getSelectionModel().getSelectedItem();
            if (id != null) {
                endDraft();
                dossier.enter(id);
            }
        });
        table.onReordered(this::keepColumns);
        dossier.onShown(id -> {
            table.choose(id);
            view.placeSide();
        });
        model.filter().subscribe((before, after) -> {
            if (!before.equals(after)) {
                find();
            }
        });
        ctx.year().subscribe((before, after) -> {
            if (model.filter().get().year() != null) {
                model.filter().set(model.filter().get().withYear(after.intValue()));
            }
        });
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    @Override
    public String id() {
        return "register";
    }

    @Override
    public Parent view() {
        return overlay;
    }

    @Override
    public void refresh() {
        find();
        view.dossier().refresh();
        if (!columnsRead) {
            columnsRead = true;
            ctx.jobs().run(_ -> ctx.workspace().office().setting(OfficeService.REGISTER_COLUMNS, ""), stored -> {
                view.table().columns(RegisterColumn.parse(stored));
                view.columnChoice().show(view.table().columns());
            });
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("register.add", "fth-plus", "Shortcut+N", this::add),
                Command.of("register.find", "fth-search", "Shortcut+F", () -> view.filters()
                        .search()
                        .requestFocus()),
                Command.of("register.move.on", "fth-arrow-right", "Shortcut+RIGHT", () -> step(1)),
                Command.of("register.move.back", "fth-arrow-left", "Shortcut+LEFT", () -> step(-1)),
                Command.of("register.previous", "fth-chevron-up", "Shortcut+PAGE_UP", () -> go(-1)),
                Command.of("register.next", "fth-chevron-down", "Shortcut+PAGE_DOWN", () -> go(1)));
    }

    @Override
    public void showRows(RegisterFilter filter) {
        model.filter().set(filter);
    }

    /// Opens the dossier beside the table and selects its row; filters that hide it are cleared.
    @Override
    public void openDossier(UUID registrationId) {
        endDraft();
        pending = registrationId;
        view.dossier().open(registrationId);
        find();
    }

    private void add() {
        view.showDraft(true);
    }

    private void endDraft() {
        view.showDraft(false);
    }

    private void choose(UUID id) {
        endDraft();
        view.dossier().open(id);
    }

    private record Found(
            RegisterService.Matches matches,
            List<RegisterService.Row> firstPage,
            ValueText values,
            List<Unit> units,
            List<Field> fields) {}

    private void find() {
        RegisterModel.Query query = model.ask();
        ctx.jobs().run(_ -> answer(query), found -> {
            if (model.answer(query, found.matches(), found.firstPage())) {
                show(found);
            }
        });
    }

    /// Off the FX thread: what matches, and at once the rows that will be seen first.
    private Found answer(RegisterModel.Query query) {
        RegisterService register = ctx.workspace().register();
        RegisterService.Matches matches = register.find(query.filter(), query.order(), query.descending());
        List<UUID> first = matches.ids().subList(0, Math.min(PagedRows.PAGE, matches.total()));
        return new Found(
                matches,
                register.rows(first),
                new ValueText(ctx.workspace().catalogue()),
                ctx.workspace().catalogue().units(),
                ctx.workspace().catalogue().fields());
    }

    private void show(Found found) {
        view.filters().choices(found.units(), found.fields(), ctx.year().get());
        UUID wanted = pending;
        pending = null;
        if (wanted != null && !model.rows().ids().contains(wanted)) {
            if (model.narrowed()) {
                pending = wanted;
                view.filters().clear();
                return;
            }
        }
        view.load(found.values());
    }

    private void read(PagedRows.Page page) {
        ctx.jobs()
                .run(
                        _ -> ctx.workspace().register().rows(page.ids()),
                        rows -> {
                            if (model.rows().answer(page, rows)) {
                                view.table().draw();
                            }
                        },
                        problem -> {
                            model.rows().failed(page);
                            ctx.go().problem(problem);
                        });
    }

    private void sort(Order order, boolean descending) {
        model.order(order, descending);
        find();
    }

    private void columns(List<RegisterColumn> chosen) {
        view.table().columns(chosen);
        view.table().draw();
        keepColumns(chosen);
    }

    private void keepColumns(List<RegisterColumn> chosen) {
        view.columnChoice().show(chosen);
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace().office().set(OfficeService.REGISTER_COLUMNS, RegisterColumn.store(chosen));
                            return true;
                        },
                        _ -> {});
    }

    private void moveMarked(List<UUID> ids) {
        move.ask(ids, StageChange.Type.ADVANCE, null);
        overlay.show(move);
    }

    private void keys(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown() || overlay.isOpen()) {
            return;
        }
        boolean typing = e.getTarget() instanceof TextInputControl;
        KeyCode code = e.getCode();
        if ((code == KeyCode.RIGHT || code == KeyCode.LEFT) && !typing) {
            step(code == KeyCode.RIGHT ? 1 : -1);
        } else if (code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN) {
            go(code == KeyCode.PAGE_DOWN ? 1 : -1);
        } else {
            return;
        }
        e.consume();
    }

    private void step(int by) {
        if (view.dossier().isVisible() && !view.dossier().isMoving()) {
            view.dossier().step(by);
        }
    }

    private void go(int by) {
        UUID now = view.dossier().id();
        List<UUID> ids = model.rows().ids();
        int to = (now == null ? -1 : ids.indexOf(now)) + by;
        if (to >= 0 && to < ids.size()) {
            choose(ids.get(to));
        }
    }
}
