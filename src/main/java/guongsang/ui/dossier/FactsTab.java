package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.service.DossierService.Dossier;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All attributes of the open dossier, edited in place. The rows stay as long as the dossier does, so that reading it
/// anew never takes a field away from under the typing.
final class FactsTab extends VBox {
    private final DossierModel model;
    private List<FactRow> rows = List.of();
    private @Nullable Key built;

    private record Key(java.util.UUID id, Kind kind, Set<Attribute> sensitive) {}

    FactsTab(DossierModel model) {
        this.model = model;
        getStyleClass().add("facts");
    }

    void show(DossierModel.Opened opened) {
        Dossier dossier = opened.dossier();
        Kind kind = dossier.exemplar().kind();
        Key key = new Key(opened.id(), kind, opened.choices().sensitiveShown());
        if (!key.equals(built)) {
            built = key;
            rows = Attribute.of(kind).stream()
                    .filter(opened.choices()::shown)
                    .map(a -> new FactRow(a, kind, model, opened.choices()))
                    .toList();
            getChildren().setAll(rows);
        }
        int year = dossier.registration().year();
        for (FactRow row : rows) {
            Attribute attribute = row.attribute();
            var value = attribute.owner() == Attribute.Owner.EXEMPLAR
                    ? dossier.exemplar().value(attribute)
                    : dossier.registration().value(attribute);
            row.update(value.orElse(null), opened.choices(), year);
        }
    }

    /// Puts the focus into the first field.
    void begin() {
        if (!rows.isEmpty()) {
            rows.getFirst().field().requestFocus();
        }
    }
}
