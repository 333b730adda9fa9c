package guongsang.ui.settings;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.AuthorityForm;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.SignatureBlock;
import guongsang.domain.office.Signer;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import guongsang.ui.part.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One signer: name, form of authority or lines by hand, posts, dates; beside them the block as it will be printed.
final class SignerRow extends HBox {
    private static final int BLOCK = 168;
    private static final int FORM = 178;

    private final UiContext context;
    private final Runnable changed;
    private final RadioButton first = new RadioButton();
    private final LabelledField name = LabelledField.line(Messages.t("settings.signer-name"));
    private final ComboBox<Optional<AuthorityForm>> form = new ComboBox<>();
    private final LabelledField post = LabelledField.line(Messages.t("settings.signer-post"));
    private final LabelledField agencyPost = LabelledField.line(Messages.t("settings.signer-agency-post"));
    private final LabelledField lines = LabelledField.line(Messages.t("settings.signer-lines"));
    private final DateField from = new DateField();
    private final DateField to = new DateField();
    private final Sentence problem = Sentence.problem();
    private final Button remove = new Button(null, new FontIcon("fth-trash-2"));
    private final VBox block = new VBox();
    private final HBox posts = new HBox(8, post, agencyPost);
    private List<OfficeProfile> profiles = List.of();
    private @Nullable Signer signer;
    private boolean showing;

    /// `changed` is called when the signer was saved or taken away.
    SignerRow(UiContext context, ToggleGroup preferred, Runnable changed) {
        super(10);
        this.context = context;
        this.changed = changed;
        getStyleClass().add("signer-row");
        first.setToggleGroup(preferred);
        first.setTooltip(new Tooltip(Messages.t("settings.signer-preferred")));
        first.setAccessibleText(Messages.t("settings.signer-preferred"));
        first.setOnAction(
                _ -> now().ifPresent(s -> act(() -> context.workspace().office().prefer(s.id()))));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        remove.setTooltip(new Tooltip(Messages.t("settings.signer-remove")));
        remove.setAccessibleText(Messages.t("settings.signer-remove"));
        remove.setOnAction(
                _ -> now().ifPresent(s -> act(() -> context.workspace().office().remove(s))));
        name.input().setId("signer-name");
        post.prompt(Messages.t("settings.signer-post-prompt")).input().setId("signer-post");
        agencyPost.prompt(Messages.t("settings.signer-agency-prompt"));
        lines.prompt(Messages.t("settings.signer-lines-prompt"));
        for (LabelledField field : List.of(name, post, agencyPost, lines)) {
            field.onLeave(_ -> save());
            field.input().textProperty().addListener((_, _, _) -> draw());
            field.setPrefWidth(FORM);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        forms();
        from.onLeft(_ -> dates());
        to.onLeft(_ -> dates());
        block.getStyleClass().add("signature-block");
        block.setAlignment(Pos.TOP_CENTER);
        block.setMinWidth(BLOCK);
        block.setMaxWidth(BLOCK);
        HBox top = new HBox(8, name, labelled("settings.signer-form", form));
        HBox when = new HBox(8, labelled("settings.valid-from", from), labelled("settings.valid-to", to), remove);
        when.setAlignment(Pos.BOTTOM_LEFT);
        VBox fields = new VBox(6, top, posts, lines, when, problem);
        HBox.setHgrow(fields, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(first, fields, block);
    }

    private static VBox labelled(String key, javafx.scene.Node field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field instanceof DateField date ? date.field() : field);
        return new VBox(3, label, field);
    }

    private void forms() {
        form.getItems()
                .setAll(Stream.concat(
                                Arrays.stream(AuthorityForm.values()).map(Optional::of),
                                Stream.of(Optional.<AuthorityForm>empty()))
                        .toList());
        form.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<AuthorityForm> value) {
                return value == null ? "" : value.map(Messages::t).orElse(Messages.t("settings.signer-by-hand"));
            }

            @Override
            public Optional<AuthorityForm> fromString(String text) {
                return Optional.empty();
            }
        });
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        form.valueProperty().addListener((_, _, _) -> {
            arrange();
            draw();
            if (!showing) {
                save();
            }
        });
    }

    private Optional<Signer> now() {
        return Optional.ofNullable(signer).filter(s -> s.version() > 0);
    }

    List<OfficeProfile> profiles() {
        return profiles;
    }

    /// The office's profiles, on which it depends who may sign TM.
    void profiles(List<OfficeProfile> all) {
        profiles = all;
        draw();
    }

    void show(Signer read) {
        if (read.equals(signer)) {
            return;
        }
        signer = read;
        showing = true;
        name.show(read.name());
        post.show(read.post());
        agencyPost.show(read.agencyPost());
        lines.show(String.join(" / ", read.authorityLines()));
        form.setValue(read.version() == 0 ? Optional.of(AuthorityForm.OWN) : Optional.ofNullable(read.form()));
        if (!from.field().isFocused()) {
            from.show(read.validFrom());
        }
        if (!to.field().isFocused()) {
            to.show(read.validTo());
        }
        first.setSelected(read.preferred());
        first.setDisable(read.version() == 0);
        remove.setDisable(read.version() == 0);
        showing = false;
        arrange();
        draw();
    }

    /// True when this row was new and is what the signer was made from.
    boolean became(Signer read) {
        return signer != null && signer.version() == 0 && read.name().equals(typed(name));
    }

    /// Puts the focus where typing begins.
    void begin() {
        name.input().requestFocus();
    }

    private void arrange() {
        boolean byHand = byHand();
        posts.setVisible(!byHand);
        posts.setManaged(!byHand);
        lines.setVisible(byHand);
        lines.setManaged(byHand);
    }

    private boolean byHand() {
        return form.getValue() == null || form.getValue().isEmpty();
    }

    private static String typed(LabelledField field) {
        return field.text().strip();
    }

    /// The signer as the fields say it now.
    private Signer written(Signer base) {
        Signer named = base.withName(typed(name))
                .withValidity(from.date().orElse(null), to.date().orElse(null));
        return byHand()
                ? named.withLines(Arrays.stream(lines.text().split("/"))
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList())
                : named.withForm(
                        form.getValue().orElseThrow(),
                        typed(post),
                        typed(agencyPost).isEmpty() ? null : typed(agencyPost));
    }

    private void dates() {
        Signer base = signer;
        if (base != null
                && !from.wrong()
                && !to.wrong()
                && !(Objects.equals(from.date().orElse(null), base.validFrom())
                        && Objects.equals(to.date().orElse(null), base.validTo()))) {
            save();
        }
        draw();
    }

    private void save() {
        Signer base = signer;
        if (showing || base == null || from.wrong() || to.wrong()) {
            return;
        }
        Signer wanted = written(base);
        boolean unfinished = wanted.name().isEmpty()
                || (byHand()
                        ? wanted.authorityLines().isEmpty()
                        : SignatureBlock.capitals(wanted.post()).isEmpty());
        if (base.version() == 0 && unfinished) {
            return;
        }
        act(() -> context.workspace().office().save(wanted));
    }

    private void act(Runnable work) {
        context.jobs()
                .run(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            problem.say(null);
                            changed.run();
                        },
                        why -> problem.say(why.sentence()));
    }

    /// The block as it will be printed, from what stands in the fields.
    private void draw() {
        Signer base = signer;
        block.getChildren().clear();
        if (base == null) {
            return;
        }
        Signer written = written(base);
        LocalDate day = Stream.of(written.validFrom(), written.validTo())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.now(context.workspace().clock()));
        OfficeProfile office = OfficeProfile.on(profiles, day).orElse(null);
        SignatureBlock.lines(written, office)
                .forEach(line -> block.getChildren().add(line(line)));
        VBox room = new VBox();
        room.setMinHeight(26);
        block.getChildren().add(room);
        String agency = SignatureBlock.capitals(written.agencyPost());
        if (!agency.isEmpty() && !byHand()) {
            block.getChildren().add(line(agency));
        }
        block.getChildren().add(line(written.name()));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return label;
    }
}
