package guongsang.ui.dossier;

import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Kind;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.ChoiceField;
import guongsang.ui.part.DateField;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Writes down an award: which, the decision it stands in, what for.
final class CommendationForm extends EntryForm {
    private final UiContext ctx;
    private final ChoiceField<AwardType> award = new ChoiceField<>(AwardType::name);
    private final TextField number = new TextField();
    private final DateField decided = new DateField();
    private final TextField by = new TextField();
    private final TextArea reason = FormField.area(2);
    private DossierModel.@Nullable Opened opened;
    private @Nullable Commendation edited;

    CommendationForm(UiContext ctx, Runnable close) {
        super(close);
        this.ctx = ctx;
        award.setPromptText(Messages.t("dossier.commendation.award.prompt"));
        number.setPromptText(Messages.t("dossier.commendation.number.prompt"));
        fields(
                new FormField("dossier.commendation.award", award),
                new FormField("dossier.commendation.number", number),
                new FormField("dossier.commendation.decided", decided),
                new FormField("dossier.commendation.by", by),
                new FormField("dossier.commendation.reason", reason));
    }

    void add(DossierModel.Opened of) {
        start(of, null);
        award.show(null);
        number.clear();
        decided.show(null);
        by.clear();
        reason.clear();
        verb(Messages.t("dossier.commendation.add"));
        award.requestFocus();
    }

    void edit(DossierModel.Opened of, Commendation c) {
        start(of, c);
        award.show(of.choices().awards().stream()
                .filter(a -> a.id().equals(c.awardTypeId()))
                .findFirst()
                .orElse(null));
        number.setText(c.decisionNumber() == null ? "" : c.decisionNumber());
        decided.show(c.decidedOn());
        by.setText(c.decidedBy() == null ? "" : c.decidedBy());
        reason.setText(c.reason() == null ? "" : c.reason());
        verb(Messages.t("dossier.commendation.save"));
        number.requestFocus();
    }

    private void start(DossierModel.Opened of, @Nullable Commendation c) {
        opened = of;
        edited = c;
        Kind kind = of.dossier().exemplar().kind();
        award.choices(of.choices().awards().stream()
                .filter(a -> a.kinds().contains(kind))
                .toList());
    }

    @Override
    void save() {
        DossierModel.Opened of = opened;
        award.settle();
        AwardType type = award.value();
        if (of == null) {
            return;
        }
        if (type == null || award.wrong()) {
            say(Messages.t("dossier.commendation.award.missing"));
            return;
        }
        if (decided.wrong()) {
            say(Messages.t("dossier.date.missing"));
            return;
        }
        Commendation was = edited;
        Commendation commendation = new Commendation(
                was == null ? new UUID(0, 0) : was.id(),
                was == null ? 0 : was.version(),
                of.dossier().exemplar().id(),
                was == null
                        ? decided.date()
                                .map(d -> d.getYear())
                                .orElse(of.dossier().registration().year())
                        : was.year(),
                type.id(),
                FormField.given(number.getText()),
                decided.date().orElse(null),
                FormField.given(by.getText()),
                FormField.given(reason.getText()));
        ctx.jobs()
                .run(
                        _ -> {
                            ctx.workspace()
                                    .dossiers()
                                    .save(commendation, of.dossier().exemplar().name());
                            return true;
                        },
                        _ -> close(),
                        refused -> say(refused.sentence()));
    }
}
