package guongsang.ui.settings;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ProfileTemplate;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Adds a profile for another time from one that ships: which tier, which area, from what day. The profile before it
/// ends on the day before.
final class NewProfile extends VBox {
    private static final int DATE = 128;

    private final UiContext context;
    private final Runnable changed;
    private final ComboBox<ProfileTemplate> template = new ComboBox<>();
    private final LabelledField area = LabelledField.line(Messages.t("settings.area"));
    private final DateField from = new DateField();
    private final Sentence problem = Sentence.problem();
    private Set<UUID> before = Set.of();
    private boolean awaited;

    /// `changed` is called when a profile was added.
    NewProfile(UiContext context, Runnable changed) {
        super(8);
        this.context = context;
        this.changed = changed;
        template.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProfileTemplate value) {
                return value == null ? "" : value.title();
            }

            @Override
            public @Nullable ProfileTemplate fromString(String text) {
                return template.getValue();
            }
        });
        template.setId("new-profile-tier");
        template.setMaxWidth(Double.MAX_VALUE);
        template.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                from.show(chosen.validFrom());
            }
        });
        area.prompt(Messages.t("wizard.area-prompt"));
        area.input().setId("new-profile-area");
        Label tierLabel = new Label(Messages.t("settings.tier"));
        tierLabel.getStyleClass().add("field-label");
        tierLabel.setLabelFor(template);
        Label fromLabel = new Label(Messages.t("settings.valid-from"));
        fromLabel.getStyleClass().add("field-label");
        fromLabel.setLabelFor(from.field());
        VBox tierBox = new VBox(3, tierLabel, template);
        HBox.setHgrow(tierBox, Priority.ALWAYS);
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox line = new HBox(10, tierBox, area, new VBox(3, fromLabel, from));
        Button add = new Button(Messages.t("settings.profile-do"));
        add.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        add.setOnAction(_ -> add());
        Button cancel = new Button(Messages.t("move.cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(_ -> shown(false));
        Label about = new Label(Messages.t("settings.profile-about"));
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        HBox buttons = new HBox(8, add, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        from.field().setMinWidth(DATE);
        getStyleClass().add("inner-card");
        getChildren().addAll(about, line, problem, buttons);
        shown(false);
    }

    private void shown(boolean yes) {
        setVisible(yes);
        setManaged(yes);
    }

    /// Asks for the new profile.
    void open() {
        problem.say(null);
        context.jobs().run(_ -> context.workspace().office().shipped(), all -> {
            template.getItems().setAll(all);
            shown(true);
            template.requestFocus();
        });
    }

    private void add() {
        ProfileTemplate chosen = template.getValue();
        if (chosen == null || area.text().isBlank()) {
            problem.say(Messages.t("settings.profile-missing"));
            return;
        }
        if (from.wrong()) {
            return;
        }
        OfficeProfile made = chosen.of(area.text()).withValidity(from.date().orElse(null), chosen.validTo());
        context.jobs()
                .run(
                        _ -> {
                            Set<UUID> known = ids(context.workspace().office().profiles());
                            context.workspace().office().save(made);
                            return known;
                        },
                        known -> {
                            before = known;
                            awaited = true;
                            shown(false);
                            area.show("");
                            context.go().notice(Messages.t("settings.profile-added", made.name()), true);
                            changed.run();
                        },
                        why -> problem.say(why.sentence()));
    }

    private static Set<UUID> ids(List<OfficeProfile> all) {
        return all.stream().map(OfficeProfile::id).collect(Collectors.toCollection(HashSet::new));
    }

    /// The profile that was just added, once; empty when none was.
    Optional<OfficeProfile> added(List<OfficeProfile> all) {
        Optional<OfficeProfile> made =
                awaited ? all.stream().filter(p -> !before.contains(p.id())).findFirst() : Optional.empty();
        if (made.isPresent()) {
            awaited = false;
        }
        return made;
    }
}
