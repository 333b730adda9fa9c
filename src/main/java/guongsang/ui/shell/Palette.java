package guongsang.ui.shell;

import guongsang.service.RegisterFilter;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.shell.PaletteModel.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ctrl+K: one box that finds commands, dossiers and units; used by keyboard alone.
public final class Palette extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext context;
    private final CommandRegistry registry;
    private final PaletteModel model;
    private final Overlay overlay;
    private final Consumer<CommandRegistry.Entry> give;
    private final TextField box = new TextField();
    private final VBox list = new VBox();
    private List<Hit> hits = List.of();
    private final List<Node> rows = new ArrayList<>();
    private int chosen;
    private long asked;

    public Palette(UiContext context, CommandRegistry registry, Overlay overlay, Consumer<CommandRegistry.Entry> give) {
        this.context = context;
        this.registry = registry;
        this.overlay = overlay;
        this.give = give;
        this.model = new PaletteModel(
                context.workspace().register(), context.workspace().catalogue());
        getStyleClass().add("palette");
        setPrefWidth(660);
        box.setPromptText(Messages.t("shell.search-prompt"));
        box.getStyleClass().add("palette-box");
        box.textProperty().addListener((_, _, _) -> search());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("palette-list");
        Label how = new Label(Messages.t("shell.palette-keys"));
        how.getStyleClass().addAll("muted", "small", "palette-foot");
        getChildren().addAll(box, list, how);
    }

    /// Opens it with an empty box.
    public void open() {
        box.clear();
        search();
        overlay.show(this, Pos.TOP_CENTER, box);
    }

    /// For pictures: opens it with something typed.
    public void open(String typed) {
        open();
        box.setText(typed);
        box.end();
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> go();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void search() {
        long mine = ++asked;
        String typed = box.getText();
        List<CommandRegistry.Entry> commands =
                registry.all().stream().filter(e -> e.command().enabled().get()).toList();
        int year = context.year().get();
        context.jobs().run(_ -> model.find(typed, commands, year), found -> {
            if (mine == asked) {
                show(typed, found);
            }
        });
    }

    private void show(String typed, List<Hit> found) {
        hits = found;
        rows.clear();
        list.getChildren().clear();
        String group = "";
        for (Hit hit : found) {
            String its =
                    switch (hit) {
                        case Hit.OfCommand _ -> "shell.group-commands";
                        case Hit.OfDossier _ -> "shell.group-dossiers";
                        case Hit.OfUnit _ -> "shell.group-units";
                    };
            if (!its.equals(group)) {
                group = its;
                Label head = new Label(Messages.t(its));
                head.getStyleClass().addAll("muted", "small", "palette-group");
                list.getChildren().add(head);
            }
            Node row = row(hit);
            int index = rows.size();
            row.setOnMouseClicked(_ -> {
                choose(index);
                go();
            });
            rows.add(row);
            list.getChildren().add(row);
        }
        if (found.isEmpty()) {
            Label nothing = new Label(Messages.t("shell.nothing-found", typed));
            nothing.getStyleClass().addAll("muted", "palette-nothing");
            list.getChildren().add(nothing);
        }
        choose(0);
    }

    private void choose(int index) {
        if (rows.isEmpty()) {
            chosen = 0;
            return;
        }
        chosen = Math.floorMod(index, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        box.setAccessibleHelp(rows.get(chosen).getAccessibleText());
    }

    private void go() {
        if (hits.isEmpty()) {
            return;
        }
        Hit hit = hits.get(chosen);
        overlay.hide();
        switch (hit) {
            case Hit.OfCommand(CommandRegistry.Entry entry) -> give.accept(entry);
            case Hit.OfDossier dossier -> context.go().openDossier(dossier.registrationId());
            case Hit.OfUnit(var unit) ->
                context.go()
                        .showRegister(RegisterFilter.of(context.year().get()).withUnits(Set.of(unit.id())));
        }
    }

    private static Node row(Hit hit) {
        return switch (hit) {
            case Hit.OfCommand(CommandRegistry.Entry(Command command, var screen)) -> {
                HBox row = row(command.icon(), command.name(), screen == null ? "" : Messages.t(screen.id()));
                if (command.keys() != null) {
                    row.getChildren().add(Keys.cap(command.keys()));
                }
                yield row;
            }
            case Hit.OfDossier dossier -> row("fth-file-text", dossier.name(), dossier.about());
            case Hit.OfUnit(var unit) -> row("fth-map-pin", unit.name(), Messages.t(unit.kind()));
        };
    }

    private static HBox row(String icon, String title, String about) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(420);
        Label more = new Label(about);
        more.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(10, new FontIcon(icon), name, more, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("palette-row");
        row.setAccessibleText(title + " " + about);
        return row;
    }
}
