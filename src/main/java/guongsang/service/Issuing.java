package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.store.AttachmentStore;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Issues a document: keeps its files and notes it, as one action.
final class Issuing {
    private final Database database;
    private final DocumentStore store;
    private final AttachmentStore attachments;

    Issuing(Database database, DocumentStore store, AttachmentStore attachments) {
        this.database = database;
        this.store = store;
        this.attachments = attachments;
    }

    /// What is issued. Number and date may be given later, on paper.
    record Paper(
            int year,
            DocumentKind kind,
            String title,
            @Nullable String number,
            @Nullable LocalDate date) {}

    /// Notes the document with files of these names, which `writing` fills one by one; the last is the one that counts.
    /// `also` runs in the same action. Throws [Refused] `file.write`, and what `writing` throws.
    IssuedDocument issue(Paper paper, List<String> names, Consumer<Path> writing, Consumer<Changes> also) {
        List<AttachmentStore.Kept> files = kept(names, writing);
        UUID id = database.act(ActionName.DOCUMENT_ISSUE, paper.title(), changes -> {
            UUID issued = store.issue(
                    changes,
                    paper.year(),
                    paper.kind().code(),
                    paper.title(),
                    paper.number(),
                    paper.date(),
                    files.getLast().sha256());
            LocalDate today = LocalDate.now(database.clock());
            files.forEach(f -> attachments.attach(changes, "issued_document", issued, f, today));
            also.accept(changes);
            return issued;
        });
        return store.issued(paper.year()).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<AttachmentStore.Kept> kept(List<String> names, Consumer<Path> writing) {
        List<AttachmentStore.Kept> files = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("guong-sang");
            try {
                for (String name : names) {
                    Path file = folder.resolve(name);
                    writing.accept(file);
                    files.add(attachments.keep(file));
                    Files.delete(file);
                }
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new Refused("file.write", "Không ghi được tệp tạm: hãy xem ổ đĩa còn chỗ rồi làm lại.", e);
        }
        return files;
    }
}
