package guongsang.ui.dossier;

import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Attribute;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Awards of the exemplar in all years, and what its registration says it had before.
final class CommendationsTab extends EntryTab {
    private final CommendationForm form;

    CommendationsTab(UiContext ctx) {
        super(ctx, "dossier.commendation.new");
        form = new CommendationForm(ctx, this::closeForm);
    }

    @Override
    List<Node> entries(DossierModel.Opened now) {
        List<Node> nodes = new ArrayList<>();
        for (Commendation c : now.dossier().commendations()) {
            nodes.add(card(now, c));
        }
        now.dossier()
                .registration()
                .value(Attribute.AWARDS)
                .ifPresent(before ->
                        nodes.add(new EntryCard(Labels.of(Attribute.AWARDS), "").line(before, "entry-quiet")));
        return nodes;
    }

    private Node card(DossierModel.Opened now, Commendation c) {
        String award = now.choices().awards().stream()
                .filter(a -> a.id().equals(c.awardTypeId()))
                .map(AwardType::name)
                .findFirst()
                .orElse("");
        String about = now.dossier().exemplar().name();
        return new EntryCard(award, Integer.toString(c.year()))
                .line(decision(c), "entry-quiet")
                .line(c.reason(), "")
                .button("fth-edit-2", "dossier.entry.edit", () -> {
                    openForm(form);
                    form.edit(now, c);
                })
                .button(
                        "fth-trash-2",
                        "dossier.entry.remove",
                        () -> remove(
                                Messages.t("dossier.commendation.removed"),
                                () -> ctx.workspace().dossiers().remove(c, about)));
    }

    private static String decision(Commendation c) {
        List<String> parts = new ArrayList<>();
        if (c.decisionNumber() != null) {
            parts.add(Messages.t("dossier.commendation.number.of", c.decisionNumber()));
        }
        if (c.decidedOn() != null) {
            parts.add(DateField.table(c.decidedOn()));
        }
        if (c.decidedBy() != null) {
            parts.add(c.decidedBy());
        }
        return String.join(" · ", parts);
    }

    @Override
    String emptyKey() {
        return "dossier.commendation.none";
    }

    @Override
    void add(DossierModel.Opened now) {
        openForm(form);
        form.add(now);
    }
}
