package guongsang.ui.plan;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Waiver;
import guongsang.ui.Messages;
import guongsang.ui.part.LabelledField;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The written reason that lets a breach stand; leaving the field saves it, an empty one takes it back.
final class ReasonField extends VBox {
    private final LabelledField field;

    /// `what`: what is wrong, in a few words.
    ReasonField(Compliance.Item item, String what, PlanView.Actions actions) {
        field = LabelledField.line(Messages.t("plan.reason", what, item.clause()));
        field.input().setPromptText(Messages.t("plan.reason-prompt"));
        field.input().getStyleClass().add("reason");
        field.show(reason(item));
        field.onLeave(typed -> actions.waive(item, typed, field::refused));
        setMinWidth(300);
        setPrefWidth(420);
        getChildren().add(field);
    }

    void begin() {
        field.input().requestFocus();
    }

    private static String reason(Compliance.Item item) {
        return Optional.ofNullable(item.waiver()).map(Waiver::reason).orElse("");
    }

    /// Where a reason can be written, or is.
    static boolean wanted(Compliance.Item item) {
        return item.breach() || item.waiver() != null;
    }
}
