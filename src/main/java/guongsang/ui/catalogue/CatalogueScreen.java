package guongsang.ui.catalogue;

import guongsang.domain.award.AwardType;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.service.CatalogueService;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.part.CardOverlay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Danh mục: the lists that registers choose from, each a table edited in place.
public final class CatalogueScreen implements Screen {
    private final UiContext context;
    private final CatalogueService catalogue;
    private final CardOverlay root;
    private final UnitTab units;
    private final EditableTable<Field> fields;
    private final EditableTable<Movement> movements;
    private final EditableTable<AwardType> awards;
    private final EditableTable<Bloc> blocs;
    private Catalogues shown = Catalogues.NONE;

    public CatalogueScreen(UiContext context) {
        this.context = context;
        this.catalogue = context.workspace().catalogue();
        units = new UnitTab(context, () -> shown);
        fields = fields();
        movements = movements();
        awards = AwardTable.of(context, () -> shown);
        blocs = BlocTable.of(context, () -> shown);
        Label title = new Label(Messages.t("catalogue"));
        title.getStyleClass().add("screen-title");
        Label about = new Label(Messages.t("catalogue.about"));
        about.getStyleClass().add("muted");
        HBox head = new HBox(title, about);
        head.getStyleClass().add("page-head");
        TabPane tabs = new TabPane(
                tab("catalogue.units", units),
                tab("catalogue.fields", fields),
                tab("catalogue.movements", movements),
                tab("catalogue.awards", awards),
                tab("catalogue.blocs", blocs));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox page = new VBox(head, tabs);
        page.getStyleClass().add("page");
        root = new CardOverlay(page);
        units.cards(root);
    }

    private static Tab tab(String key, Node table) {
        VBox box = new VBox(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("catalogue-tab");
        return new Tab(Messages.t(key), box);
    }

    private EditableTable<Field> fields() {
        EditableTable<Field> table = new EditableTable<>(
                context,
                "catalogue.add-field",
                () -> new Field(Catalogues.NEW, 0, "", "", Catalogues.next(shown.fields(), Field::order), null),
                catalogue::save);
        return table.text(
                        "catalogue.name",
                        520,
                        Field::name,
                        (f, t) -> new Field(f.id(), f.version(), t, f.shortName(), f.order(), f.source()))
                .text(
                        "catalogue.short-name",
                        300,
                        Field::shortName,
                        (f, t) -> new Field(f.id(), f.version(), f.name(), t, f.order(), f.source()))
                .fillWidth();
    }

    private EditableTable<Movement> movements() {
        EditableTable<Movement> table = new EditableTable<>(
                context,
                "catalogue.add-movement",
                () -> new Movement(
                        Catalogues.NEW, 0, "", null, Catalogues.next(shown.movements(), Movement::order), null),
                catalogue::save);
        return table.text(
                        "catalogue.name",
                        560,
                        Movement::name,
                        (m, t) -> new Movement(m.id(), m.version(), t, m.fieldId(), m.order(), m.source()))
                .choice(
                        "catalogue.field",
                        360,
                        () -> Stream.concat(
                                        Stream.of(Optional.<UUID>empty()),
                                        shown.fields().stream().map(f -> Optional.of(f.id())))
                                .toList(),
                        this::fieldName,
                        m -> Optional.ofNullable(m.fieldId()),
                        (m, f) -> new Movement(m.id(), m.version(), m.name(), f.orElse(null), m.order(), m.source()))
                .fillWidth();
    }

    private String fieldName(UUID id) {
        return shown.fields().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(Field::name)
                .orElse("");
    }

    @Override
    public String id() {
        return "catalogue";
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void refresh() {
        context.jobs()
                .run(
                        _ -> new Catalogues(
                                catalogue.units(),
                                catalogue.fields(),
                                catalogue.movements(),
                                catalogue.awardTypes(),
                                catalogue.blocs(),
                                catalogue.aliases(),
                                catalogue.successions()),
                        read -> {
                            shown = read;
                            units.show(read);
                            fields.show(read.fields());
                            movements.show(read.movements());
                            awards.show(read.awards());
                            blocs.show(read.blocs());
                        });
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("catalogue.merge", "fth-git-merge", null, units::merge),
                Command.of("catalogue.split", "fth-git-branch", null, units::split),
                Command.of("catalogue.remove-unit", "fth-trash-2", null, units::remove));
    }
}
