package guongsang.ui.dossier;

import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.service.CriteriaService.Tally;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Messages;
import guongsang.ui.SystemProgram;
import guongsang.ui.UiContext;
import guongsang.ui.part.MovePane;
import guongsang.ui.part.Sheets;
import guongsang.ui.plan.criteria.MarksPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Hồ sơ: the file of one exemplar, beside whatever it was opened from. Keeps the tab that is open from one dossier
/// to
/// the next.
public final class DossierPane extends VBox {
    private enum Tab {
        FACTS,
        HISTORY,
        ACTIVITIES,
        CRITERIA,
        COMMENDATIONS,
        FILES
    }

    private final UiContext ctx;
    private final DossierModel model;
    private final DossierHeader header;
    private final HBox tabs = new HBox();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ScrollPane scroll = new ScrollPane();
    private final FactsTab facts;
    private final HistoryTab history;
    private final ActivitiesTab activities;
    private final MarksPane criteria;
    private final CommendationsTab commendations;
    private final FilesTab files;
    private final MoveBar moves;
    private final MovePane move;
    private Consumer<@Nullable UUID> shown = _ -> {};
    private Tab tab = Tab.FACTS;
    private @Nullable UUID movesOf;
    private boolean enter;

    public DossierPane(UiContext ctx) {
        this(ctx, SystemProgram.ofThisComputer());
    }

    DossierPane(UiContext ctx, SystemProgram program) {
        this.ctx = ctx;
        model = new DossierModel(ctx);
        facts = new FactsTab(model);
        history = new HistoryTab(ctx);
        activities = new ActivitiesTab(ctx);
        criteria = new MarksPane(ctx, this::tallied);
        commendations = new CommendationsTab(ctx);
        files = new FilesTab(ctx, program);
        header = new DossierHeader(this::open, this::menu, this::close);
        moves = new MoveBar(this::ask);
        move = new MovePane(ctx, this::endMove);
        Sheets.add(this, "dossier");
        getStyleClass().add("dossier");
        tabs.getStyleClass().add("dossier-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Tab one : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("dossier-tab");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                turn(one);
            });
            buttons.put(one, button);
            tabs.getChildren().add(button);
        }
        tallied(Tally.NONE);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dossier-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, tabs, scroll, moves);
        turn(Tab.FACTS);
        model.opened().subscribe(this::show);
        setVisible(false);
        setManaged(false);
    }

    /// Called with the registration that is shown now, absent when the pane closed.
    public void onShown(Consumer<@Nullable UUID> listener) {
        shown = listener;
    }

    public void open(UUID registrationId) {
        if (!registrationId.equals(model.id())) {
            endMove();
        }
        model.open(registrationId);
    }

    /// Opens a dossier and puts the focus into its first field.
    public void enter(UUID registrationId) {
        enter = true;
        if (registrationId.equals(model.id()) && model.opened().get() != null) {
            begin();
        } else {
            open(registrationId);
        }
    }

    /// The registration that is open or being opened.
    public @Nullable UUID id() {
        return model.id();
    }

    /// Reads the open dossier anew.
    public void refresh() {
        model.reload();
    }

    public void close() {
        endMove();
        model.close();
    }

    /// Asks to move the open dossier one stage on (1) or back (-1).
    public void step(int by) {
        moves.step(by);
    }

    private void begin() {
        enter = false;
        buttons.get(Tab.FACTS).setSelected(true);
        turn(Tab.FACTS);
        facts.begin();
    }

    private void show(DossierModel.@Nullable Opened opened) {
        setVisible(opened != null);
        setManaged(opened != null);
        if (opened == null) {
            shown.accept(null);
            return;
        }
        Dossier dossier = opened.dossier();
        header.show(dossier);
        moves.show(dossier.registration());
        titles(dossier);
        facts.show(opened);
        history.show(opened);
        activities.show(opened);
        criteria.show(opened.id());
        commendations.show(opened);
        files.show(opened);
        shown.accept(opened.id());
        if (enter) {
            begin();
        }
    }

    private void titles(Dossier dossier) {
        Map<Tab, Integer> counts = Map.of(
                Tab.ACTIVITIES, dossier.activities().size(),
                Tab.COMMENDATIONS, dossier.commendations().size(),
                Tab.FILES, dossier.attachments().size());
        buttons.forEach((one, button) -> {
            if (one == Tab.CRITERIA) {
                return;
            }
            int count = counts.getOrDefault(one, 0);
            button.setText(Messages.t("dossier.tab." + one.name()) + (count == 0 ? "" : " " + count));
        });
    }

    /// "Tiêu chí 5/9".
    private void tallied(Tally tally) {
        String count = tally.all() == 0 ? "" : " " + tally.met() + "/" + tally.all();
        buttons.get(Tab.CRITERIA).setText(Messages.t("dossier.tab.CRITERIA") + count);
    }

    private void turn(Tab to) {
        tab = to;
        buttons.get(to).setSelected(true);
        Node content =
                switch (tab) {
                    case FACTS -> facts;
                    case HISTORY -> history;
                    case ACTIVITIES -> activities;
                    case CRITERIA -> criteria;
                    case COMMENDATIONS -> commendations;
                    case FILES -> files;
                };
        if (scroll.getContent() != content) {
            scroll.setContent(content);
            scroll.setVvalue(0);
        }
    }

    private void ask(StageChange.Type type, @Nullable Stage to) {
        UUID id = model.id();
        if (id != null) {
            movesOf = id;
            move.ask(List.of(id), type, to);
            if (!getChildren().contains(move)) {
                getChildren().set(getChildren().indexOf(moves), move);
            }
        }
    }

    private void endMove() {
        if (movesOf != null) {
            movesOf = null;
            getChildren().set(getChildren().indexOf(move), moves);
            if (isVisible()) {
                buttons.get(tab).requestFocus();
            }
        }
    }

    /// True while the question about a move is open.
    public boolean isMoving() {
        return movesOf != null;
    }

    private void menu(Button anchor) {
        DossierModel.Opened opened = model.opened().get();
        if (opened == null) {
            return;
        }
        Registered registered = opened.dossier().row().registered();
        int year = ctx.year().get();
        ContextMenu menu = new ContextMenu();
        boolean there = opened.dossier().years().stream().anyMatch(r -> r.year() == year);
        if (!there) {
            item(menu, Messages.t("dossier.again", Integer.toString(year)), () -> again(registered, year));
        }
        int next = opened.dossier().years().getFirst().year() + 1;
        if (next != year) {
            item(menu, Messages.t("dossier.again", Integer.toString(next)), () -> again(registered, next));
        }
        boolean selected = registered.registration().selected();
        item(
                menu,
                Messages.t(selected ? "dossier.deselect" : "dossier.select"),
                () -> act(
                        Messages.t(selected ? "dossier.deselected" : "dossier.selected"),
                        () -> ctx.workspace().dossiers().select(List.of(opened.id()), !selected)));
        item(
                menu,
                Messages.t("dossier.remove"),
                () -> act(
                        Messages.t("dossier.removed", registered.exemplar().name()),
                        () -> ctx.workspace().dossiers().remove(List.of(opened.id()))));
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private static void item(ContextMenu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    private void act(String notice, Runnable work) {
        ctx.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> ctx.go().notice(notice, true));
    }

    private void again(Registered registered, int year) {
        ctx.jobs().run(_ -> ctx.workspace().dossiers().registerAgain(registered, year), id -> {
            ctx.go()
                    .notice(
                            Messages.t(
                                    "dossier.again.done", registered.exemplar().name(), Integer.toString(year)),
                            true);
            open(id);
        });
    }
}
