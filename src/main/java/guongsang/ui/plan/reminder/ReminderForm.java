package guongsang.ui.plan.reminder;

import guongsang.domain.office.ReminderWords;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Arrears;
import guongsang.service.ReminderDraft;
import guongsang.service.ReminderDraft.Own;
import guongsang.ui.Messages;
import guongsang.ui.part.CheckList;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.DateField;
import guongsang.ui.part.LabelledField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The left side: whom the letter goes to, its words, and what stands around them. What is changed is taken when the
/// field is left.
final class ReminderForm extends VBox {
    /// Changes the draft; what the change is made from is the draft as it is now.
    interface Changing {
        void change(UnaryOperator<ReminderDraft> change);
    }

    private final Changing changing;
    private final Label who = new Label();
    private final CheckList<Arrears> units;
    private final LabelledField subject = LabelledField.line(Messages.t("reminder.subject"));
    private final LabelledField addressees = LabelledField.lines(Messages.t("reminder.addressees"), 3);
    private final LabelledField opening = LabelledField.lines(Messages.t("reminder.opening"), 7);
    private final LabelledField closing = LabelledField.lines(Messages.t("reminder.closing"), 8);
    private final DateField answerBy = new DateField();
    private final LabelledField contact = LabelledField.line(Messages.t("reminder.contact"));
    private final LabelledField number = LabelledField.line(Messages.t("documents.number"));
    private final LabelledField symbol = LabelledField.line(Messages.t("reminder.symbol"));
    private final DateField date = new DateField();
    private final ChoiceField<Signer> signer =
            new ChoiceField<>(s -> String.join(" ", s.authorityLines()) + " · " + s.name());
    private final LabelledField copies = LabelledField.lines(Messages.t("reminder.copies"), 3);
    private final Button proposed = new Button(Messages.t("reminder.proposed"));
    private @Nullable ReminderData shown;

    ReminderForm(Changing changing) {
        super(10);
        this.changing = changing;
        getStyleClass().add("reminder-form");
        units = new CheckList<>(
                a -> OwedWords.of(
                        a, shown == null ? LocalDate.MIN : shown.draft().on()),
                false,
                this::choose);
        units.setId("reminder-units");
        who.getStyleClass().add("card-title");
        subject.input().setId("reminder-subject");
        closing.input().setId("reminder-closing");
        contact.prompt(Messages.t("reminder.contact-prompt"));
        number.prompt(Messages.t("documents.number-later"));
        proposed.setOnAction(_ -> changing.change(d -> d.withOwn(Own.NONE)));
        listen();
        getChildren()
                .setAll(
                        whoRow(),
                        units,
                        beside(labelled("reminder.answer-by", answerBy), contact),
                        subject,
                        addressees,
                        opening,
                        closing,
                        beside(number, symbol, labelled("documents.date", date)),
                        labelled("documents.signer", signer),
                        copies,
                        proposed);
    }

    private Node whoRow() {
        Hyperlink all = new Hyperlink(Messages.t("reminder.all"));
        all.setOnAction(_ -> changing.change(d -> d.withLeftOut(Set.of())));
        HBox row = new HBox(12, who, all);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Node labelled(String key, Node field) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field instanceof DateField day ? day.field() : field);
        return new VBox(3, label, field);
    }

    private static Node beside(Node... fields) {
        HBox row = new HBox(10, fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.SOMETIMES);
        }
        return row;
    }

    private void listen() {
        subject.onLeave(text -> own((own, words) -> new Own(
                text.isBlank() || text.strip().equals(words.subject()) ? null : text.strip(),
                own.addressees(),
                own.opening(),
                own.closing())));
        addressees.onLeave(text -> own((own, words) ->
                new Own(own.subject(), unless(text, words.addressees()), own.opening(), own.closing())));
        opening.onLeave(text -> own((own, words) ->
                new Own(own.subject(), own.addressees(), unless(text, words.opening()), own.closing())));
        closing.onLeave(text -> own((own, words) ->
                new Own(own.subject(), own.addressees(), own.opening(), unless(text, words.closing()))));
        answerBy.onLeft(day -> day.ifPresent(d -> changing.change(draft -> draft.withAnswerBy(d))));
        contact.onLeave(text -> changing.change(d -> d.withContact(text.strip())));
        number.onLeave(text -> changing.change(d -> d.withNumber(text.isBlank() ? null : text.strip(), d.date())));
        symbol.onLeave(text -> changing.change(d -> d.withSymbol(text.strip())));
        date.onLeft(day -> {
            if (!date.wrong()) {
                changing.change(d -> d.withNumber(d.number(), day.orElse(null)));
            }
        });
        signer.onTaken(
                one -> changing.change(d -> d.withSigner(one.map(Signer::id).orElse(null))));
        copies.onLeave(text -> changing.change(d -> d.withCopies(lines(text))));
    }

    private interface Rewording {
        Own of(Own own, ReminderWords proposed);
    }

    private void own(Rewording rewording) {
        ReminderData now = shown;
        if (now != null) {
            changing.change(d -> d.withOwn(rewording.of(d.own(), now.proposed())));
        }
    }

    private static @Nullable List<String> unless(String text, List<String> proposed) {
        List<String> lines = lines(text);
        return lines.isEmpty() || lines.equals(proposed) ? null : lines;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private void choose(Set<Arrears> ticked) {
        ReminderData now = shown;
        if (now == null) {
            return;
        }
        Set<UUID> kept = ticked.stream().map(a -> a.unit().id()).collect(Collectors.toSet());
        Set<UUID> out = now.owing().stream()
                .map(a -> a.unit().id())
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toSet());
        who.setText(Messages.t("reminder.who", kept.size(), now.owing().size()));
        changing.change(d -> d.withLeftOut(out));
    }

    /// Shows a draft; fields that are being typed in keep what is typed.
    void show(ReminderData now) {
        ReminderData before = shown;
        shown = now;
        Set<UUID> chosen = now.chosen();
        if (before == null
                || !before.owing().equals(now.owing())
                || !before.chosen().equals(chosen)) {
            who.setText(Messages.t("reminder.who", chosen.size(), now.owing().size()));
            Set<Arrears> ticked = now.owing().stream()
                    .filter(a -> chosen.contains(a.unit().id()))
                    .collect(Collectors.toSet());
            if (!ticked.equals(units.ticked())
                    || before == null
                    || !before.owing().equals(now.owing())) {
                units.show(now.owing(), ticked);
            }
        }
        ReminderDraft draft = now.draft();
        subject.show(now.words().subject());
        addressees.show(String.join("\n", now.words().addressees()));
        opening.show(String.join("\n\n", now.words().opening()));
        closing.show(String.join("\n\n", now.words().closing()));
        contact.show(draft.contact());
        number.show(draft.number());
        symbol.show(draft.symbol());
        copies.show(String.join("\n", draft.copies()));
        show(answerBy, draft.answerBy());
        show(date, draft.date());
        signer.choices(now.signers());
        if (!signer.isFocused()) {
            signer.show(now.signers().stream()
                    .filter(s -> draft.signer() == null || s.id().equals(draft.signer()))
                    .findFirst()
                    .orElse(null));
        }
        proposed.setDisable(draft.own().none());
    }

    private static void show(DateField field, @Nullable LocalDate day) {
        if (!field.field().isFocused()) {
            field.show(day);
        }
    }

    /// Puts the focus where the clerk begins.
    void begin() {
        units.begin();
    }
}
