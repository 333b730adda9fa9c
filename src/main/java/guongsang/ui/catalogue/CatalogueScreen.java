package guongsang.ui.catalogue;

import guongsang.domain.Refused;
import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.CatalogueService;
import guongsang.text.DocumentDate;
import guongsang.text.PartialDate;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Danh mục: the lists that registers choose from, each a table edited in place.
public final class CatalogueScreen implements Screen {
    private static final UUID NEW = new UUID(0, 0);

    private final UiContext context;
    private final CatalogueService catalogue;
    private final VBox root = new VBox();
    private final EditableTable<Unit> units;
    private final EditableTable<Field> fields;
    private final EditableTable<Movement> movements;
    private final EditableTable<AwardType> awards;
    private final EditableTable<Bloc> blocs;
    private Map<UUID, List<String>> aliases = new HashMap<>();
    private Read shown = new Read(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    private record Read(
            List<Unit> units,
            List<Field> fields,
            List<Movement> movements,
            List<AwardType> awards,
            List<Bloc> blocs,
            Map<UUID, List<String>> aliases) {}

    public CatalogueScreen(UiContext context) {
        this.context = context;
        this.catalogue = context.workspace().catalogue();
        units = units();
        fields = fields();
        movements = movements();
        awards = awards();
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

    private EditableTable<Unit> units() {
        EditableTable<Unit> table = new EditableTable<>(
                context,
                "catalogue.add-unit",
                () -> new Unit(
                        NEW, 0, "", "", UnitKind.COMMUNE, null, null, next(shown.units(), Unit::order), null, null),
                catalogue::save);
        return table.text("catalogue.name", 240, Unit::name, (u, t) -> unit(u, t, u.shortName(), u.kind()))
                .text("catalogue.short-name", 140, Unit::shortName, (u, t) -> unit(u, u.name(), t, u.kind()))
                .choice(
                        "catalogue.kind",
                        140,
                        () -> constants(UnitKind.values(), false),
                        Messages::t,
                        u -> Optional.of(u.kind()),
                        (u, kind) -> unit(u, u.name(), u.shortName(), kind.orElse(u.kind())))
                .choice(
                        "catalogue.sector",
                        100,
                        () -> constants(Sector.values(), true),
                        Messages::t,
                        u -> Optional.ofNullable(u.sector()),
                        (u, sector) -> placed(u, sector.orElse(null), u.blocId()))
                .choice(
                        "catalogue.bloc",
                        150,
                        () -> Stream.concat(
                                        Stream.of(Optional.<UUID>empty()),
                                        shown.blocs().stream().map(b -> Optional.of(b.id())))
                                .toList(),
                        this::blocName,
                        u -> Optional.ofNullable(u.blocId()),
                        (u, bloc) -> placed(u, u.sector(), bloc.orElse(null)))
                .text("catalogue.from", 95, u -> date(u.validFrom()), (u, t) -> valid(u, typed(t), u.validTo()))
                .text("catalogue.to", 95, u -> date(u.validTo()), (u, t) -> valid(u, u.validFrom(), typed(t)))
                .saved(
                        "catalogue.aliases",
                        190,
                        u -> String.join("; ", aliases.getOrDefault(u.id(), List.of())),
                        (u, t) -> catalogue.setAliases(u, Arrays.asList(t.split(";"))))
                .fillWidth();
    }

    private static Unit unit(Unit u, String name, String shortName, UnitKind kind) {
        return new Unit(
                u.id(),
                u.version(),
                name,
                shortName,
                kind,
                u.sector(),
                u.blocId(),
                u.order(),
                u.validFrom(),
                u.validTo());
    }

    private static Unit placed(Unit u, @Nullable Sector sector, @Nullable UUID bloc) {
        return new Unit(
                u.id(),
                u.version(),
                u.name(),
                u.shortName(),
                u.kind(),
                sector,
                bloc,
                u.order(),
                u.validFrom(),
                u.validTo());
    }

    private static Unit valid(Unit u, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Unit(
                u.id(), u.version(), u.name(), u.shortName(), u.kind(), u.sector(), u.blocId(), u.order(), from, to);
    }

    private EditableTable<Field> fields() {
        EditableTable<Field> table = new EditableTable<>(
                context,
                "catalogue.add-field",
                () -> new Field(NEW, 0, "", "", next(shown.fields(), Field::order), null),
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
                () -> new Movement(NEW, 0, "", null, next(shown.movements(), Movement::order), null),
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

    private EditableTable<AwardType> awards() {
        EditableTable<AwardType> table = new EditableTable<>(
                context,
                "catalogue.add-award",
                () -> new AwardType(
                        NEW,
                        0,
                        "",
                        false,
                        AwardType.Level.DISTRICT,
                        EnumSet.allOf(Kind.class),
                        next(shown.awards(), AwardType::order),
                        null),
                catalogue::save);
        BiFunction<AwardType, AwardType.Level, AwardType> level =
                (a, l) -> new AwardType(a.id(), a.version(), a.name(), a.title(), l, a.kinds(), a.order(), a.source());
        return table.text(
                        "catalogue.name",
                        380,
                        AwardType::name,
                        (a, t) -> new AwardType(
                                a.id(), a.version(), t, a.title(), a.level(), a.kinds(), a.order(), a.source()))
                .choice(
                        "catalogue.form",
                        150,
                        () -> List.of(Optional.of(true), Optional.of(false)),
                        title -> Messages.t(title ? "awardForm.TITLE" : "awardForm.FORM"),
                        a -> Optional.of(a.title()),
                        (a, title) -> new AwardType(
                                a.id(),
                                a.version(),
                                a.name(),
                                title.orElse(a.title()),
                                a.level(),
                                a.kinds(),
                                a.order(),
                                a.source()))
                .choice(
                        "catalogue.level",
                        150,
                        () -> constants(AwardType.Level.values(), false),
                        Messages::t,
                        a -> Optional.of(a.level()),
                        (a, l) -> level.apply(a, l.orElse(a.level())))
                .text(
                        "catalogue.kinds",
                        320,
                        a -> a.kinds().stream().sorted().map(Messages::t).collect(Collectors.joining(", ")),
                        (a, t) -> new AwardType(
                                a.id(), a.version(), a.name(), a.title(), a.level(), kinds(t), a.order(), a.source()))
                .fillWidth();
    }

    private EditableTable<Bloc> blocs() {
        EditableTable<Bloc> table = new EditableTable<>(
                context,
                "catalogue.add-bloc",
                () -> new Bloc(NEW, 0, "", next(shown.blocs(), Bloc::order)),
                catalogue::save);
        return table.text("catalogue.name", 600, Bloc::name, (b, t) -> new Bloc(b.id(), b.version(), t, b.order()))
                .fillWidth();
    }

    private static <E extends Enum<E>> List<Optional<E>> constants(E[] all, boolean withNone) {
        Stream<Optional<E>> none = withNone ? Stream.of(Optional.empty()) : Stream.empty();
        return Stream.concat(none, Stream.of(all).map(Optional::of)).toList();
    }

    private static <T> int next(List<T> all, java.util.function.ToIntFunction<T> order) {
        return all.stream().mapToInt(order).max().orElse(0) + 1;
    }

    private String blocName(UUID id) {
        return shown.blocs().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .map(Bloc::name)
                .orElse("");
    }

    private String fieldName(UUID id) {
        return shown.fields().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(Field::name)
                .orElse("");
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DocumentDate.table(date);
    }

    /// The date typed; absent for nothing. Throws [Refused] for a text that is no whole date.
    private static @Nullable LocalDate typed(String text) {
        return switch (PartialDate.parseTyped(text)) {
            case PartialDate.Parsed.Empty() -> null;
            case PartialDate.Parsed.Ok(PartialDate date) ->
                date.date()
                        .orElseThrow(
                                () -> new Refused("date.partial", "Cần đủ ngày, tháng, năm: hãy ghi ví dụ 01/7/2025."));
            case PartialDate.Parsed.Impossible impossible -> throw new Refused("date.impossible", impossible.reason());
        };
    }

    /// The kinds named in a text, in the words of the window. Throws [Refused] for a word that is none.
    private static Set<Kind> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String word : text.split("[,;]")) {
            if (!word.isBlank()) {
                kinds.add(Stream.of(Kind.values())
                        .filter(k ->
                                guongsang.text.Folding.fold(Messages.t(k)).equals(guongsang.text.Folding.fold(word)))
                        .findFirst()
                        .orElseThrow(() -> new Refused(
                                "award.kind",
                                "“%s” không phải loại điển hình: hãy ghi Mô hình, Tập thể, Cá nhân hoặc Hộ gia đình."
                                        .formatted(word.strip()))));
            }
        }
        return kinds;
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
                        _ -> new Read(
                                catalogue.units(),
                                catalogue.fields(),
                                catalogue.movements(),
                                catalogue.awardTypes(),
                                catalogue.blocs(),
                                catalogue.aliases()),
                        read -> {
                            shown = read;
                            aliases = read.aliases();
                            units.show(read.units());
                            fields.show(read.fields());
                            movements.show(read.movements());
                            awards.show(read.awards());
                            blocs.show(read.blocs());
                        });
    }
}
