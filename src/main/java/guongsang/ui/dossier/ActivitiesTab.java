package guongsang.ui.dossier;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Stage;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import guongsang.ui.part.ValueText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What was done for the exemplar in the year, by type: bồi dưỡng, kiểm tra, đánh giá, tuyên truyền, tham quan, nơi
/// áp
/// dụng.
final class ActivitiesTab extends EntryTab {
    private final ActivityForm form;

    ActivitiesTab(UiContext ctx) {
        super(ctx, "dossier.activity.new");
        form = new ActivityForm(ctx, this::closeForm);
    }

    @Override
    List<Node> entries(DossierModel.Opened now) {
        List<Node> nodes = new ArrayList<>();
        for (Activity.Type type : Activity.Type.values()) {
            List<Activity> some = now.dossier().activities().stream()
                    .filter(a -> a.type() == type)
                    .toList();
            if (!some.isEmpty()) {
                Label head = new Label(Messages.t("dossier.activity.group", Messages.t(type), some.size()));
                head.getStyleClass().add("group-head");
                nodes.add(head);
                some.forEach(a -> nodes.add(card(now, a)));
            }
        }
        return nodes;
    }

    private Node card(DossierModel.Opened now, Activity a) {
        String about = now.dossier().exemplar().name();
        EntryCard card = new EntryCard(DateField.table(a.on()), where(a))
                .line(a.content(), "")
                .line(labelled("dossier.activity.result", a.result()), "entry-quiet");
        if (a.difficulty() != null) {
            boolean open = a.resolvedOn() == null;
            card.line(
                    open
                            ? Messages.t("dossier.activity.difficulty.open", a.difficulty())
                            : Messages.t(
                                    "dossier.activity.difficulty.resolved",
                                    a.difficulty(),
                                    DateField.table(a.resolvedOn())),
                    open ? "entry-danger" : "entry-quiet");
        }
        card.line(
                a.cost() == null ? null : Messages.t("dossier.activity.cost.of", ValueText.count(a.cost())),
                "entry-quiet");
        return card.button("fth-edit-2", "dossier.entry.edit", () -> {
                    openForm(form);
                    form.edit(now.dossier(), a);
                })
                .button(
                        "fth-trash-2",
                        "dossier.entry.remove",
                        () -> remove(
                                Messages.t("dossier.activity.removed"),
                                () -> ctx.workspace().dossiers().remove(a, about)));
    }

    private static @Nullable String labelled(String key, @Nullable String text) {
        return text == null ? null : Messages.t(key) + ": " + text;
    }

    private static String where(Activity a) {
        String place = a.place() == null ? "" : a.place();
        return a.people() == null
                ? place
                : (place.isEmpty() ? "" : place + " · ") + Messages.t("dossier.activity.people.of", a.people());
    }

    @Override
    String emptyKey() {
        return "dossier.activity.none";
    }

    @Override
    void add(DossierModel.Opened now) {
        openForm(form);
        form.add(now.dossier(), usual(now.dossier().registration().stage()));
    }

    /// What is mostly done at a stage (S2, S3, S4; domain.md 6.5).
    private static Activity.Type usual(Stage stage) {
        return switch (stage) {
            case DISCOVER -> Activity.Type.INSPECTION;
            case NURTURE -> Activity.Type.NURTURE;
            case REVIEW -> Activity.Type.ASSESSMENT;
            case REPLICATE -> Activity.Type.ADOPTION;
        };
    }
}
