package guongsang.ui.settings;

import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Tier;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.LabelledField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The office as its documents print it. Each field is saved when it is left.
final class OfficeCard extends VBox {
    private record Bound(LabelledField field, Function<OfficeProfile, String> read) {}

    private final UiContext context;
    private final List<Bound> fields = new ArrayList<>();
    private final ComboBox<Tier> tier = new ComboBox<>();
    private final CheckBox collective = new CheckBox(Messages.t("settings.collective"));
    private @Nullable OfficeProfile profile;
    private boolean showing;

    OfficeCard(UiContext context) {
        this.context = context;
        getStyleClass().add("card");
        setSpacing(10);
        Label title = new Label(Messages.t("settings.office"));
        title.getStyleClass().add("section-title");
        tier.getItems().setAll(Tier.values());
        tier.setConverter(new StringConverter<>() {
            @Override
            public String toString(Tier value) {
                return value == null ? "" : Messages.t(value);
            }

            @Override
            public Tier fromString(String text) {
                return Tier.DISTRICT;
            }
        });
        tier.setMaxWidth(Double.MAX_VALUE);
        tier.valueProperty().addListener((_, _, chosen) -> save(p -> with(p, chosen, p.collective())));
        collective.selectedProperty().addListener((_, _, yes) -> save(p -> with(p, p.tier(), yes)));
        collective.setWrapText(true);
        collective.setMinHeight(Region.USE_PREF_SIZE);
        Label tierLabel = new Label(Messages.t("settings.tier"));
        tierLabel.getStyleClass().add("field-label");
        tierLabel.setLabelFor(tier);
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(9);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.add(new VBox(3, tierLabel, tier), 0, 0);
        grid.add(line("settings.area", OfficeProfile::areaName, (p, t) -> text(p, p.name(), p.shortName(), t)), 1, 0);
        grid.add(line("settings.name", OfficeProfile::name, (p, t) -> text(p, t, p.shortName(), p.areaName())), 0, 1);
        grid.add(
                line("settings.short-name", OfficeProfile::shortName, (p, t) -> text(p, p.name(), t, p.areaName())),
                1,
                1);
        grid.add(
                line(
                        "settings.superior",
                        p -> p.superior() == null ? "" : p.superior(),
                        (p, t) -> printed(p, t, p.issuer(), p.symbol(), p.place())),
                0,
                2);
        grid.add(
                line(
                        "settings.issuer",
                        p -> String.join(" / ", p.issuer()),
                        (p, t) -> printed(p, p.superior(), lines(t.replace('/', '\n')), p.symbol(), p.place())),
                1,
                2);
        grid.add(
                line(
                        "settings.symbol",
                        OfficeProfile::symbol,
                        (p, t) -> printed(p, p.superior(), p.issuer(), t, p.place())),
                0,
                3);
        grid.add(
                line(
                        "settings.place",
                        OfficeProfile::place,
                        (p, t) -> printed(p, p.superior(), p.issuer(), p.symbol(), t)),
                1,
                3);
        grid.add(
                line(
                        "settings.receiving",
                        p -> p.receivingBody() == null ? "" : p.receivingBody(),
                        (p, t) -> sent(p, t, p.recipients())),
                0,
                4,
                2,
                1);
        LabelledField recipients = bind(
                LabelledField.lines(Messages.t("settings.recipients"), 4),
                p -> String.join("\n", p.recipients()),
                (p, t) -> sent(p, p.receivingBody(), lines(t)));
        grid.add(recipients, 0, 5, 2, 1);
        getChildren().addAll(title, grid, collective);
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
                OfficeProfile changed = write.apply(now, text.strip());
                context.jobs()
                        .run(
                                _ -> {
                                    context.workspace().office().save(changed);
                                    return true;
                                },
                                _ -> refresh(),
                                field::refused);
            }
        });
    }

    private void save(Function<OfficeProfile, OfficeProfile> change) {
        OfficeProfile now = profile;
        if (showing || now == null) {
            return;
        }
        OfficeProfile changed = change.apply(now);
        context.jobs()
                .run(
                        _ -> {
                            context.workspace().office().save(changed);
                            return true;
                        },
                        _ -> refresh());
    }

    void refresh() {
        LocalDate today = LocalDate.now(context.workspace().clock());
        context.jobs().run(_ -> context.workspace().office().profile(today), this::show);
    }

    private void show(Optional<OfficeProfile> found) {
        profile = found.orElse(null);
        setDisable(profile == null);
        if (profile == null) {
            return;
        }
        OfficeProfile now = profile;
        showing = true;
        fields.forEach(b -> b.field().show(b.read().apply(now)));
        tier.setValue(now.tier());
        collective.setSelected(now.collective());
        showing = false;
    }

    private static OfficeProfile with(OfficeProfile p, Tier tier, boolean collective) {
        return make(
                p,
                tier,
                p.name(),
                p.shortName(),
                p.areaName(),
                collective,
                p.superior(),
                p.issuer(),
                p.symbol(),
                p.place(),
                p.receivingBody(),
                p.recipients());
    }

    private static OfficeProfile text(OfficeProfile p, String name, String shortName, String area) {
        return make(
                p,
                p.tier(),
                name,
                shortName,
                area,
                p.collective(),
                p.superior(),
                p.issuer(),
                p.symbol(),
                p.place(),
                p.receivingBody(),
                p.recipients());
    }

    private static OfficeProfile printed(
            OfficeProfile p, @Nullable String superior, List<String> issuer, String symbol, String place) {
        return make(
                p,
                p.tier(),
                p.name(),
                p.shortName(),
                p.areaName(),
                p.collective(),
                superior,
                issuer,
                symbol,
                place,
                p.receivingBody(),
                p.recipients());
    }

    private static OfficeProfile sent(OfficeProfile p, @Nullable String receiving, List<String> recipients) {
        return make(
                p,
                p.tier(),
                p.name(),
                p.shortName(),
                p.areaName(),
                p.collective(),
                p.superior(),
                p.issuer(),
                p.symbol(),
                p.place(),
                receiving,
                recipients);
    }

    private static OfficeProfile make(
            OfficeProfile p,
            Tier tier,
            String name,
            String shortName,
            String area,
            boolean collective,
            @Nullable String superior,
            List<String> issuer,
            String symbol,
            String place,
            @Nullable String receiving,
            List<String> recipients) {
        return new OfficeProfile(
                p.id(),
                p.version(),
                tier,
                name,
                shortName,
                superior == null || superior.isBlank() ? null : superior,
                issuer,
                symbol,
                place,
                receiving == null || receiving.isBlank() ? null : receiving,
                recipients,
                collective,
                area,
                p.sample(),
                p.validFrom(),
                p.validTo());
    }
}
