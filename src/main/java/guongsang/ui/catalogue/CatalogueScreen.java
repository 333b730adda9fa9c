package guongsang.ui.catalogue;

import guongsang.domain.award.AwardType;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.service.CatalogueService;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final VBox root = new VBox();
    private final EditableTable<Unit> units;
    private final EditableTable<Field> fields;
    private final EditableTable<Movement> movements;
    private final EditableTable<AwardType> awards;
    private final EditableTable<Bloc> blocs;
    private Catalogues shown = Catalogues.NONE;

    public CatalogueScreen(UiContext context) {
        this.context = context;
        this.catalogue = context.workspace().catalogue();
        units = UnitTable.of(context, () -> shown);
        fields = fields();
        movements = movements();
        awards = AwardTable.of(context, () -> shown);
        blocs = blocs();
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
        root.getStyleClass().add("page");
        root.getChildren().addAll(head, tabs);
    }

    private static Tab tab(String key, EditableTable<?> table) {
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

    private EditableTable<Bloc> blocs() {
        EditableTable<Bloc> table = new EditableTable<>(
                context,
                "catalogue.add-bloc",
                () -> new Bloc(Catalogues.NEW, 0, "", Catalogues.next(shown.blocs(), Bloc::order)),
                catalogue::save);
        return table.text("catalogue.name", 600, Bloc::name, (b, t) -> new Bloc(b.id(), b.version(), t, b.order()))
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
                                catalogue.aliases()),
                        read -> {
                            shown = read;
                            units.show(read.units());
                            fields.show(read.fields());
                            movements.show(read.movements());
                            awards.show(read.awards());
                            blocs.show(read.blocs());
                        });
    }
}
