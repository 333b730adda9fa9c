package guongsang.ui.dossier;

import guongsang.domain.exemplar.Activity;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.DateField;
import guongsang.ui.part.ValueText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Writes down what was done for an exemplar; which fields are asked depends on what it was.
final class ActivityForm extends EntryForm {
    private static final Set<Activity.Type> JUDGED = Set.of(Activity.Type.INSPECTION, Activity.Type.ASSESSMENT);
    private static final Set<Activity.Type> HINDERED = Set.of(Activity.Type.NURTURE, Activity.Type.INSPECTION);
    private static final Set<Activity.Type> PLACED =
            Set.of(Activity.Type.OUTREACH, Activity.Type.VISIT, Activity.Type.ADOPTION);

    private final UiContext ctx;
    private final ChoiceField<Activity.Type> type = new ChoiceField<>(Messages::t);
    private final DateField on = new DateField();
    private final TextArea content = FormField.area(3);
    private final TextArea result = FormField.area(2);
    private final TextArea difficulty = FormField.area(2);
    private final DateField resolved = new DateField();
    private final TextField place = new TextField();
    private final TextField people = new TextField();
    private final TextField cost = new TextField();
    private final FormField resultField = new FormField("dossier.activity.result", result);
    private final FormField difficultyField = new FormField("dossier.activity.difficulty", difficulty);
    private final FormField resolvedField = new FormField("dossier.activity.resolved", resolved);
    private final FormField placeField = new FormField("dossier.activity.place", place);
    private final FormField peopleField = new FormField("dossier.activity.people", people);
    private @Nullable Dossier dossier;
    private @Nullable Activity edited;

    ActivityForm(UiContext ctx, Runnable close) {
        super(close);
        this.ctx = ctx;
        type.choices(Arrays.asList(Activity.Type.values()));
        type.onTaken(_ -> ask());
        fields(
                new FormField("dossier.activity.type", type),
                new FormField("dossier.activity.on", on),
                new FormField("dossier.activity.content", content),
                placeField,
                peopleField,
                resultField,
                difficultyField,
                resolvedField,
                new FormField("dossier.activity.cost", cost));
    }

    /// A new activity of the dossier, of this type at first.
    void add(Dossier of, Activity.Type first) {
        dossier = of;
        edited = null;
        fill(first, LocalDate.now(ctx.workspace().clock()), "", null, null, null, null, null, null);
        verb(Messages.t("dossier.activity.add"));
        content.requestFocus();
    }

    void edit(Dossier of, Activity a) {
        dossier = of;
        edited = a;
        fill(
                a.type(),
                a.on(),
                a.content(),
                a.result(),
                a.difficulty(),
                a.resolvedOn(),
                a.place(),
                a.people(),
                a.cost());
        verb(Messages.t("dossier.activity.save"));
        content.requestFocus();
    }

    private void fill(
            Activity.Type newType,
            LocalDate day,
            String what,
            @Nullable String newResult,
            @Nullable String newDifficulty,
            @Nullable LocalDate resolvedOn,
            @Nullable String newPlace,
            @Nullable Integer newPeople,
            @Nullable Long newCost) {
        type.show(newType);
        on.show(day);
        content.setText(what);
        result.setText(text(newResult));
        difficulty.setText(text(newDifficulty));
        resolved.show(resolvedOn);
        place.setText(text(newPlace));
        people.setText(newPeople == null ? "" : newPeople.toString());
        cost.setText(newCost == null ? "" : ValueText.count(newCost));
        ask();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// Shows the fields that the type asks for.
    private void ask() {
        Activity.Type now = Optional.ofNullable(type.value()).orElse(Activity.Type.NURTURE);
        resultField.shown(JUDGED.contains(now));
        difficultyField.shown(HINDERED.contains(now));
        resolvedField.shown(HINDERED.contains(now));
        placeField.shown(PLACED.contains(now));
        peopleField.shown(PLACED.contains(now) && now != Activity.Type.ADOPTION);
    }

    @Override
    void save() {
        Dossier of = dossier;
        type.settle();
        Activity.Type kind = type.value();
        if (of == null) {
            return;
        }
        if (kind == null || type.wrong()) {
            say(Messages.t("dossier.activity.type.missing"));
            return;
        }
        if (on.date().isEmpty() || resolved.wrong()) {
            say(Messages.t("dossier.date.missing"));
            return;
        }
        Optional<Long> number = number(people.getText()).filter(n -> n <= Integer.MAX_VALUE);
        Optional<Long> money = number(cost.getText());
        if (number.isEmpty() && !people.getText().isBlank()
                || money.isEmpty() && !cost.getText().isBlank()) {
            say(Messages.t("dossier.number.wrong"));
            return;
        }
        Activity was = edited;
        Activity activity = new Activity(
                was == null ? new UUID(0, 0) : was.id(),
                was == null ? 0 : was.version(),
                of.registration().id(),
                was == null ? null : was.unitId(),
                of.registration().year(),
                kind,
                on.date().get(),
                content.getText(),
                HINDERED.contains(kind) ? FormField.given(difficulty.getText()) : null,
                HINDERED.contains(kind) ? resolved.date().orElse(null) : null,
                JUDGED.contains(kind) ? FormField.given(result.getText()) : null,
                PLACED.contains(kind) ? FormField.given(place.getText()) : null,
                number.map(Long::intValue).orElse(null),
                money.orElse(null));
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace()
                                    .dossiers()
                                    .save(activity, of.exemplar().name());
                            return true;
                        },
                        _ -> close(),
                        refused -> say(refused.sentence()));
    }

    /// A whole number with or without dots; empty when it is none.
    private static Optional<Long> number(String typed) {
        String digits = typed.replaceAll("[.\\s]", "");
        return digits.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
