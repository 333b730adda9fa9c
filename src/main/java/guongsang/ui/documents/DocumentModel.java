package guongsang.ui.documents;

import guongsang.domain.figure.Figure;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.service.DocumentPreview;
import guongsang.service.DocumentRequest;
import guongsang.ui.Jobs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the documents screen shows: the chosen document with its options, its pages, and the figure looked at; no
/// nodes.
final class DocumentModel {
    /// What can be chosen in a year; which of the signers and profiles follows from the document's day.
    /// `succeeded`: some unit took over from another, so that the year can be told by the units of today.
    record Choices(
            int year,
            List<DocumentKind> kinds,
            List<IssuedDocument> issued,
            LocalDate today,
            List<Signer> signers,
            List<OfficeProfile> profiles,
            boolean sensitive,
            boolean succeeded) {
        /// Who may sign a document on its day, the preferred one first.
        List<Signer> signers(DocumentRequest request) {
            return signers.stream().filter(s -> s.validOn(request.day(today))).toList();
        }

        /// What is printed before the date; empty before the office is set up.
        Optional<String> place(DocumentRequest request) {
            return OfficeProfile.on(profiles, request.day(today)).map(OfficeProfile::place);
        }
    }

    /// A document that was built, with the figures of its year by id.
    record Shown(DocumentPreview preview, Map<String, Figure> figures) {
        /// The figures on a page, each once, in reading order.
        List<Figure> on(int page) {
            Set<String> ids = new LinkedHashSet<>();
            preview.places(page).forEach(p -> ids.add(p.figureId()));
            return ids.stream().filter(figures::containsKey).map(figures::get).toList();
        }
    }

    /// A figure that was pressed, with the registrations behind it; absent while they are being looked for.
    record Chosen(Figure figure, @Nullable Set<UUID> registrations) {}

    private final ObjectProperty<@Nullable Choices> choices = new SimpleObjectProperty<>();
    private final ObjectProperty<DocumentChoice> choice =
            new SimpleObjectProperty<>(new DocumentChoice.Draft(DocumentKind.YEAR_END_REPORT));
    private final Map<DocumentKind, DocumentRequest> requests = new EnumMap<>(DocumentKind.class);
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Jobs.@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty building = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Chosen> figure = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty(1);

    ObjectProperty<@Nullable Choices> choices() {
        return choices;
    }

    ObjectProperty<DocumentChoice> choice() {
        return choice;
    }

    /// The pages that are shown; absent before the first document was built.
    ObjectProperty<@Nullable Shown> shown() {
        return shown;
    }

    /// Why the chosen document cannot be made; absent when it can.
    ObjectProperty<Jobs.@Nullable Problem> problem() {
        return problem;
    }

    BooleanProperty building() {
        return building;
    }

    ObjectProperty<@Nullable Chosen> figure() {
        return figure;
    }

    /// The page that is looked at, from 1.
    IntegerProperty page() {
        return page;
    }

    /// The request for a kind in a year, with the options chosen for it so far.
    DocumentRequest request(DocumentKind kind, int year) {
        DocumentRequest known = requests.get(kind);
        if (known == null || known.year() != year) {
            known = DocumentRequest.of(kind, year);
            requests.put(kind, known);
        }
        return known;
    }

    /// Keeps options; false when they are what they were.
    boolean change(DocumentRequest request) {
        return !request.equals(requests.put(request.kind(), request));
    }

    /// Shows new pages, closing the old ones; the figure that was looked at stays if it is still there.
    void show(Shown now) {
        Shown old = shown.get();
        shown.set(now);
        problem.set(null);
        if (old != null) {
            old.preview().close();
        }
        Chosen chosen = figure.get();
        if (chosen != null && !now.figures().containsKey(chosen.figure().id())) {
            figure.set(null);
        }
        page.set(Math.clamp(page.get(), 1, Math.max(1, now.preview().pages())));
    }

    void failed(Jobs.Problem why) {
        Shown old = shown.get();
        shown.set(null);
        problem.set(why);
        figure.set(null);
        if (old != null) {
            old.preview().close();
        }
    }
}
