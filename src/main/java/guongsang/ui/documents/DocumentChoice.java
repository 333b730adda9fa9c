package guongsang.ui.documents;

import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;

/// What is looked at: a document that can still be changed, or one that was issued and is kept as it was.
sealed interface DocumentChoice {
    record Draft(DocumentKind kind) implements DocumentChoice {}

    record Issued(IssuedDocument document) implements DocumentChoice {}
}
