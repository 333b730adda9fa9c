package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.service.DossierService.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All attributes of the open dossier, edited in place. The rows of a kind are built once and stay, so that reading
/// the
/// dossier anew never takes a field away from under the typing, and going to the next one costs little.
final class FactsTab extends VBox {
    private final DossierModel model;
    private final Map<Key, List<FactRow>> built = new HashMap<>();
    private final SourceList sources = new SourceList();
    private List<FactRow> rows = List.of();
    private @Nullable UUID shown;

    private record Key(Kind kind, Set<Attribute> sensitive) {}

    FactsTab(DossierModel model) {
        this.model = model;
        getStyleClass().add("facts");
    }

    void show(DossierModel.Opened opened) {
        Dossier dossier = opened.dossier();
        Kind kind = dossier.exemplar().kind();
        Key key = new Key(kind, opened.choices().sensitiveShown());
        List<FactRow> now = built.computeIfAbsent(key, _ -> Attribute.of(kind).stream()
                .filter(opened.choices()::shown)
                .map(a -> new FactRow(a, kind, model, opened.choices()))
                .toList());
        if (now != rows) {
            rows = now;
            getChildren().setAll(rows);
            getChildren().add(sources);
        }
        if (!opened.id().equals(shown)) {
            shown = opened.id();
            rows.forEach(FactRow::turn);
        }
        sources.show(opened.origins());
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
