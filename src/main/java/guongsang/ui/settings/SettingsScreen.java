package guongsang.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import guongsang.domain.exemplar.Attribute;
import guongsang.service.OfficeService;
import guongsang.ui.Command;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.shell.About;
import guongsang.ui.shell.Look;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Cài đặt: everything is saved at once, there is no button for it.
public final class SettingsScreen implements Screen {
    /// What only the program around the window can do.
    public interface Doors {
        void theme(String theme);

        void language(String language);

        /// Closes the register, puts the backup in its place and opens it.
        void restore(Path backup);
    }

    private final UiContext context;
    private final Doors doors;
    private final OfficeCard office;
    private final SignersCard signers;
    private final BackupCard backup;
    private final Map<String, RadioButton> looks;
    private final Map<String, RadioButton> languages;
    private final Map<Attribute, ToggleSwitch> sensitive = new EnumMap<>(Attribute.class);
    private final VBox root = new VBox();
    private boolean showing;

    public SettingsScreen(UiContext context, Doors doors) {
        this.context = context;
        this.doors = doors;
        office = new OfficeCard(context);
        signers = new SignersCard(context);
        backup = new BackupCard(context, doors);
        looks = radios(doors::theme, Look.LIGHT, "settings.light", Look.DARK, "settings.dark");
        languages = radios(doors::language, "vi", "settings.vietnamese", "en", "settings.english");
        Label title = new Label(Messages.t("settings"));
        title.getStyleClass().add("screen-title");
        Label about = new Label(Messages.t("settings.about"));
        about.getStyleClass().add("muted");
        HBox head = new HBox(title, about);
        head.getStyleClass().add("page-head");
        VBox left = new VBox(12, office, signers);
        VBox right = new VBox(12, lookCard(), sensitiveCard(), backup, aboutCard());
        left.setPrefWidth(600);
        right.setPrefWidth(480);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(12, left, right);
        columns.setPadding(new Insets(0, 12, 0, 0));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren().addAll(head, scroll);
    }

    private Map<String, RadioButton> radios(
            Consumer<String> choose, String one, String oneKey, String other, String otherKey) {
        ToggleGroup group = new ToggleGroup();
        RadioButton first = radio(group, oneKey, () -> choose.accept(one));
        RadioButton second = radio(group, otherKey, () -> choose.accept(other));
        return Map.of(one, first, other, second);
    }

    private RadioButton radio(ToggleGroup group, String key, Runnable chosen) {
        RadioButton radio = new RadioButton(Messages.t(key));
        radio.setToggleGroup(group);
        radio.selectedProperty().addListener((_, _, yes) -> {
            if (yes && !showing) {
                chosen.run();
            }
        });
        return radio;
    }

    private static VBox card(String key, javafx.scene.Node... content) {
        Label title = new Label(Messages.t(key));
        title.getStyleClass().add("section-title");
        VBox card = new VBox(10, title);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox lookCard() {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(8);
        grid.addRow(0, new Label(Messages.t("settings.language")), languages.get("vi"), languages.get("en"));
        grid.addRow(1, new Label(Messages.t("settings.theme")), looks.get(Look.LIGHT), looks.get(Look.DARK));
        return card("settings.look", grid);
    }

    private VBox sensitiveCard() {
        Label why = new Label(Messages.t("settings.sensitive-why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().addAll("muted", "small");
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(8);
        int i = 0;
        for (Attribute attribute : Attribute.values()) {
            if (attribute.sensitive()) {
                ToggleSwitch toggle = new ToggleSwitch(Labels.of(attribute));
                toggle.setLabelPosition(HorizontalDirection.RIGHT);
                toggle.selectedProperty().addListener((_, _, _) -> saveSensitive());
                sensitive.put(attribute, toggle);
                grid.add(toggle, i % 2, i / 2);
                i++;
            }
        }
        return card("settings.sensitive", why, grid);
    }

    private void saveSensitive() {
        if (showing) {
            return;
        }
        String on = sensitive.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(e -> e.getKey().name())
                .collect(Collectors.joining(","));
        context.jobs()
                .run(
                        _ -> {
                            context.workspace().office().set(OfficeService.SENSITIVE_FIELDS, on);
                            return true;
                        },
                        _ -> {});
    }

    private static VBox aboutCard() {
        Label version = new Label(Messages.t("settings.version", About.version(), System.getProperty("java.version")));
        Label libraries = new Label(About.LIBRARIES.stream()
                .map(l -> l.name() + " (" + l.licence() + ")")
                .collect(Collectors.joining(" · ")));
        libraries.setWrapText(true);
        libraries.setMinHeight(Region.USE_PREF_SIZE);
        libraries.getStyleClass().addAll("muted", "small");
        return card("settings.program", version, libraries);
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Parent view() {
        return root;
    }

    private record Choices(Map<String, String> settings, Set<Attribute> shown) {}

    @Override
    public void refresh() {
        office.refresh();
        signers.refresh();
        backup.refresh();
        OfficeService service = context.workspace().office();
        context.jobs().run(_ -> new Choices(service.settings(), service.sensitiveShown()), this::show);
    }

    private void show(Choices choices) {
        showing = true;
        select(looks, choices.settings().getOrDefault(OfficeService.THEME, Look.LIGHT));
        select(languages, choices.settings().getOrDefault(OfficeService.LANGUAGE, "vi"));
        sensitive.forEach(
                (attribute, toggle) -> toggle.setSelected(choices.shown().contains(attribute)));
        showing = false;
    }

    private static void select(Map<String, RadioButton> radios, String value) {
        Stream.ofNullable(radios.get(value)).forEach(r -> r.setSelected(true));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("settings.backup-to", "fth-save", null, backup::backupTo));
    }
}
