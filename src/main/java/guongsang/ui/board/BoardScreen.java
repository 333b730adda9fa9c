package guongsang.ui.board;

import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.StageRules;
import guongsang.domain.unit.Unit;
import guongsang.service.BoardService.Progress;
import guongsang.service.RegisterService.Order;
import guongsang.service.RegisterService.Row;
import guongsang.ui.Command;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.part.CardOverlay;
import guongsang.ui.part.MovePane;
import guongsang.ui.part.PagedRows;
import guongsang.ui.part.ValueText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;

/// Bốn khâu: every exemplar of the year as a card in the column of its stage, moved by dragging or by keys.
public final class BoardScreen implements Screen {
    private final UiContext ctx;
    private final BoardModel model;
    private final BoardView view;
    private final CardOverlay overlay;
    private final MovePane move;

    public BoardScreen(UiContext ctx) {
        this.ctx = ctx;
        model = new BoardModel(ctx.year().get(), this::read);
        view = new BoardView(model, this::ask, this::step, id -> ctx.go().openDossier(id));
        overlay = new CardOverlay(view);
        move = new MovePane(ctx, overlay::close);
        move.setPrefWidth(440);
        model.filter().subscribe((before, after) -> {
            if (!before.equals(after)) {
                find();
            }
        });
        model.grouped().subscribe((_, _) -> find());
        ctx.year()
                .subscribe((_, year) -> model.filter().set(model.filter().get().withYear(year.intValue())));
    }

    @Override
    public String id() {
        return "board";
    }

    @Override
    public Parent view() {
        return overlay;
    }

    @Override
    public void refresh() {
        find();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("board.move.on", "fth-arrow-right", "Shortcut+RIGHT", () -> step(1)),
                Command.of("board.move.back", "fth-arrow-left", "Shortcut+LEFT", () -> step(-1)),
                Command.of("board.find", "fth-search", "Shortcut+F", view::find));
    }

    private record Found(BoardModel.Answer answer, List<Unit> units) {}

    private void find() {
        BoardModel.Query query = model.ask();
        ctx.jobs().run(_ -> found(query), found -> {
            if (model.answer(query, found.answer())) {
                view.load(found.units());
            }
        });
    }

    private Found found(BoardModel.Query query) {
        var register = ctx.workspace().register();
        Integer year = query.filter().year();
        List<UUID> ids = register.find(query.filter(), Order.NAME, false).ids();
        Map<UUID, Unit> units = ctx.workspace().catalogue().unitsById();
        Map<Stage, List<BoardModel.Group>> groups = new EnumMap<>(Stage.class);
        register.byStage(year, ids)
                .forEach((stage, cards) -> groups.put(
                        stage,
                        query.grouped()
                                ? register.byUnit(year, cards).entrySet().stream()
                                        .map(e -> new BoardModel.Group(
                                                e.getKey(),
                                                units.containsKey(e.getKey())
                                                        ? units.get(e.getKey()).name()
                                                        : "",
                                                e.getValue()))
                                        .toList()
                                : List.of(new BoardModel.Group(null, "", cards))));
        return new Found(
                new BoardModel.Answer(
                        groups,
                        year == null ? Map.of() : ctx.workspace().board().tallies(year),
                        new ValueText(ctx.workspace().catalogue()),
                        LocalDate.now(ctx.workspace().clock())),
                ctx.workspace().catalogue().units());
    }

    private record PageRead(List<Row> rows, Map<UUID, Progress> progress) {}

    private void read(Stage stage, PagedRows.Page page) {
        ctx.jobs()
                .run(
                        _ -> new PageRead(
                                ctx.workspace().register().rows(page.ids()),
                                ctx.workspace().board().progress(page.ids())),
                        read -> {
                            if (model.rows(stage).answer(page, read.rows())) {
                                model.progress(read.progress(), page.ids());
                                view.draw(stage);
                            }
                        },
                        problem -> {
                            model.rows(stage).failed(page);
                            ctx.go().problem(problem);
                        });
    }

    private void ask(List<UUID> cards, Stage from, Stage to) {
        if (!cards.isEmpty()) {
            StageChange.Type type = StageRules.typeOf(from, to);
            overlay.show(move);
            move.ask(cards, type, to);
        }
    }

    /// Asks about moving the selected cards one stage on (1) or back (-1).
    private void step(int by) {
        if (overlay.isOpen()) {
            return;
        }
        view.selected().ifPresent(column -> {
            int to = column.stage().ordinal() + by;
            if (to >= 0 && to < Stage.values().length) {
                ask(column.cards(), column.stage(), Stage.values()[to]);
            }
        });
    }
}
