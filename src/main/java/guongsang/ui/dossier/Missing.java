package guongsang.ui.dossier;

import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Stage;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/// What a dossier still lacks before it goes on to the next stage: what the lists ask for and what the stage is for
/// (domain.md 2.1 and 6.5). It hinders nothing.
final class Missing {
    private Missing() {}

    /// One sentence, "" when nothing is missing.
    static String of(Dossier dossier) {
        List<String> missing = new ArrayList<>();
        var registration = dossier.registration();
        Stage stage = registration.stage();
        if (registration.value(Attribute.FIELD).isEmpty()) {
            missing.add("field");
        }
        boolean described = registration.value(Attribute.SUMMARY).isPresent()
                || dossier.exemplar().value(Attribute.RESULT).isPresent();
        if (!described) {
            missing.add("summary");
        }
        if (stage == Stage.NURTURE && !has(dossier, Activity.Type.INSPECTION)) {
            missing.add("inspection");
        }
        if (stage == Stage.REVIEW && !has(dossier, Activity.Type.ASSESSMENT)) {
            missing.add("assessment");
        }
        if (stage == Stage.REPLICATE && !has(dossier, Activity.Type.ADOPTION)) {
            missing.add("adoption");
        }
        if ((stage == Stage.NURTURE || stage == Stage.REVIEW)
                && dossier.attachments().isEmpty()) {
            missing.add("evidence");
        }
        if (missing.isEmpty()) {
            return "";
        }
        String things = String.join(
                "; ",
                missing.stream()
                        .map(key -> Messages.t("dossier.missing." + key))
                        .toList());
        return stage == Stage.REPLICATE
                ? Messages.t("dossier.missing.last", things)
                : Messages.t("dossier.missing", Messages.t(Stage.values()[stage.ordinal() + 1]), things);
    }

    private static boolean has(Dossier dossier, Activity.Type type) {
        return dossier.activities().stream().anyMatch(a -> a.type() == type);
    }
}
