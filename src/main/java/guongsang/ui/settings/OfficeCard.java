package guongsang.ui.settings;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Tier;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The office as its documents print it, one profile a time; which one is printed follows from the document's date.
/// Each field is saved when it is left.
final class OfficeCard extends VBox {
    private record Bound(LabelledField field, Function<OfficeProfile, String> read) {}

    private final UiContext context;
    private final List<Bound> fields = new ArrayList<>();
    private final ComboBox<OfficeProfile> choice = new ComboBox<>();
    private final ComboBox<Tier> tier = new ComboBox<>();
    private final CheckBox collective = new CheckBox(Messages.t("settings.collective"));
    private final DateField from = new DateField();
    private final DateField to = new DateField();
    private final Sentence dates = Sentence.problem();
    private final Button remove = new Button(Messages.t("settings.profile-remove"), new FontIcon("fth-trash-2"));
    private final NewProfile fresh;
    private @Nullable OfficeProfile profile;
    private boolean showing;

    OfficeCard(UiContext context) {
        this.context = context;
        getStyleClass().add("card");
        setSpacing(10);
        fresh = new NewProfile(context, this::refresh);
        words(choice, OfficeCard::title);
        choice.setId("office-profile");
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                show(chosen);
            }
        });
        tier.getItems().setAll(Tier.values());
        words(tier, Messages::t);
        tier.valueProperty().addListener((_, _, chosen) -> save(p -> p.under(chosen, p.collective())));
        collective.selectedProperty().addListener((_, _, yes) -> save(p -> p.under(p.tier(), yes)));
        collective.setWrapText(true);
        collective.setMinHeight(Region.USE_PREF_SIZE);
        from.onLeft(day -> saveDates(from, p -> p.withValidity(day.orElse(null), p.validTo())));
        to.onLeft(day -> saveDates(to, p -> p.withValidity(p.validFrom(), day.orElse(null))));
        remove.getStyleClass().add(Styles.SMALL);
        remove.setOnAction(_ -> remove());
        getChildren().addAll(head(), fresh, grid(), dates, collective);
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getValue();
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
    }

    private static String title(OfficeProfile p) {
        LocalDate first = p.validFrom();
        LocalDate last = p.validTo();
        String when = first == null && last == null
                ? Messages.t("catalogue.valid.always")
                : first == null
                        ? Messages.t("catalogue.valid.to", DateField.table(Objects.requireNonNull(last)))
                        : last == null
                                ? Messages.t("catalogue.valid.from", DateField.table(first))
                                : Messages.t("catalogue.valid.both", DateField.table(first), DateField.table(last));
        return p.name() + " · " + when;
    }

    private Node head() {
        Label title = new Label(Messages.t("settings.office"));
        title.getStyleClass().add("section-title");
        Button add = new Button(Messages.t("settings.profile-add"), new FontIcon("fth-plus"));
        add.setId("office-add");
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(_ -> fresh.open());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, title, gap, remove, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, line, choice);
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(9);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.add(labelled("settings.tier", tier), 0, 0);
        grid.add(new HBox(10, labelled("settings.valid-from", from), labelled("settings.valid-to", to)), 1, 0);
        grid.add(line("settings.area", OfficeProfile::areaName, (p, t) -> p.called(p.name(), p.shortName(), t)), 0, 1);
        grid.add(line("settings.name", OfficeProfile::name, (p, t) -> p.called(t, p.shortName(), p.areaName())), 1, 1);
        grid.add(
                line("settings.short-name", OfficeProfile::shortName, (p, t) -> p.called(p.name(), t, p.areaName())),
                0,
                2);
        grid.add(
                line(
                        "settings.superior",
                        p -> Objects.requireNonNullElse(p.superior(), ""),
                        (p, t) -> p.printed(t, p.issuer(), p.symbol(), p.place())),
                1,
                2);
        grid.add(
                line(
                        "settings.issuer",
                        p -> String.join(" / ", p.issuer()),
                        (p, t) -> p.printed(p.superior(), lines(t.replace('/', '\n')), p.symbol(), p.place())),
                0,
                3);
        grid.add(
                line(
                        "settings.receiving",
                        p -> Objects.requireNonNullElse(p.receivingBody(), ""),
                        (p, t) -> p.sent(t, p.recipients())),
                1,
                3);
        grid.add(
                line(
                        "settings.symbol",
                        OfficeProfile::symbol,
                        (p, t) -> p.printed(p.superior(), p.issuer(), t, p.place())),
                0,
                4);
        grid.add(
                line(
                        "settings.place",
                        OfficeProfile::place,
                        (p, t) -> p.printed(p.superior(), p.issuer(), p.symbol(), t)),
                1,
                4);
        grid.add(
                line(
                        "settings.council",
                        p -> Objects.requireNonNullElse(p.councilName(), ""),
                        (p, t) -> p.withCouncil(t, p.sealHolder())),
                0,
                5);
        grid.add(
                line(
                        "settings.seal",
                        p -> Objects.requireNonNullElse(p.sealHolder(), ""),
                        (p, t) -> p.withCouncil(p.councilName(), t)),
                1,
                5);
        LabelledField recipients = bind(
                LabelledField.lines(Messages.t("settings.recipients"), 4),
                p -> String.join("\n", p.recipients()),
                (p, t) -> p.sent(p.receivingBody(), lines(t)));
        grid.add(recipients, 0, 6, 2, 1);
        return grid;
    }

    private static VBox labelled(String key, Region field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field instanceof DateField date ? date.field() : field);
        return new VBox(3, label, field);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private LabelledField line(
            String key, Function<OfficeProfile, String> read, BiFunction<OfficeProfile, String, OfficeProfile> write) {
        return bind(LabelledField.line(Messages.t(key)), read, write);
    }

    private LabelledField bind(
            LabelledField field,
            Function<OfficeProfile, String> read,
            BiFunction<OfficeProfile, String, OfficeProfile> write) {
        fields.add(new Bound(field, read));
        return field.onLeave(text -> {
            OfficeProfile now = profile;
            if (now != null) {
                save(write.apply(now, text.strip()), field::problem);
            }
        });
    }

    private void save(Function<OfficeProfile, OfficeProfile> change) {
        OfficeProfile now = profile;
        if (!showing && now != null) {
            save(change.apply(now), dates::say);
        }
    }

    private void saveDates(DateField field, Function<OfficeProfile, OfficeProfile> change) {
        OfficeProfile now = profile;
        if (now != null && !field.wrong() && !change.apply(now).equals(now)) {
            save(change);
        }
    }

    /// `problem` gets the sentence where it was not taken, null where it was.
    private void save(OfficeProfile changed, Consumer<@Nullable String> problem) {
        context.jobs()
                .run(
                        _ -> {
                            context.workspace().office().save(changed);
                            return true;
                        },
                        _ -> {
                            problem.accept(null);
                            refresh();
                        },
                        why -> problem.accept(why.sentence()));
    }

    private void remove() {
        OfficeProfile now = profile;
        if (now != null) {
            context.jobs()
                    .run(
                            _ -> {
                                context.workspace().office().remove(now);
                                return true;
                            },
                            _ -> {
                                context.go().notice(Messages.t("settings.profile-removed", now.name()), true);
                                refresh();
                            },
                            why -> dates.say(why.sentence()));
        }
    }

    void refresh() {
        context.jobs().run(_ -> context.workspace().office().profiles(), this::show);
    }

    /// Shows the profile that was shown before, else that of today.
    private void show(List<OfficeProfile> all) {
        UUID before = profile == null ? null : profile.id();
        LocalDate today = LocalDate.now(context.workspace().clock());
        profile = fresh.added(all)
                .or(() -> all.stream().filter(p -> p.id().equals(before)).findFirst())
                .or(() -> OfficeProfile.on(all, today))
                .orElse(null);
        setDisable(profile == null);
        showing = true;
        choice.getItems().setAll(all);
        choice.setValue(profile);
        showing = false;
        choice.setVisible(all.size() > 1);
        choice.setManaged(all.size() > 1);
        remove.setVisible(all.size() > 1);
        remove.setManaged(all.size() > 1);
        if (profile != null) {
            show(profile);
        }
    }

    private void show(OfficeProfile now) {
        profile = now;
        showing = true;
        fields.forEach(b -> b.field().show(b.read().apply(now)));
        tier.setValue(now.tier());
        collective.setSelected(now.collective());
        if (!from.field().isFocused()) {
            from.show(now.validFrom());
        }
        if (!to.field().isFocused()) {
            to.show(now.validTo());
        }
        showing = false;
    }
}
