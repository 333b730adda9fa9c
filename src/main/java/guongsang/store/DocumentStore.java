package guongsang.store;

import static guongsang.store.jooq.Tables.ISSUED_DOCUMENT;
import static guongsang.store.jooq.Tables.LIST_TEMPLATE;

import guongsang.domain.office.IssuedDocument;
import guongsang.domain.office.ListTemplate;
import guongsang.store.jooq.tables.records.IssuedDocumentRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Documents that were issued, and the templates of lists.
public final class DocumentStore {
    private final Database database;

    public DocumentStore(Database database) {
        this.database = database;
    }

    /// The documents of a year, newest first.
    public List<IssuedDocument> issued(int year) {
        return database.read(dsl -> dsl.selectFrom(ISSUED_DOCUMENT)
                .where(ISSUED_DOCUMENT.YEAR_NO.eq(year).andNot(ISSUED_DOCUMENT.DELETED))
                .orderBy(ISSUED_DOCUMENT.MADE_AT.desc())
                .fetch(r -> new IssuedDocument(
                        r.getId(),
                        r.getYearNo(),
                        r.getKind(),
                        r.getTitle(),
                        r.getNumber(),
                        r.getIssuedOn(),
                        r.getMadeAt())));
    }

    public UUID issue(
            Changes changes,
            int year,
            String kind,
            String title,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            String sha256) {
        IssuedDocumentRecord row = new IssuedDocumentRecord();
        row.setYearNo(year);
        row.setKind(kind);
        row.setTitle(title);
        row.setNumber(number);
        row.setIssuedOn(issuedOn);
        row.setSha256(sha256);
        row.setMadeAt(OffsetDateTime.now(database.clock()));
        return changes.insert(row);
    }

    public List<ListTemplate> templates() {
        return database.read(dsl -> dsl.selectFrom(LIST_TEMPLATE)
                .where(LIST_TEMPLATE.DELETED.isFalse())
                .orderBy(LIST_TEMPLATE.CODE)
                .fetch(r -> new ListTemplate(r.getId(), r.getVersion(), r.getCode(), r.getTitle(), r.getColumns())));
    }

    public int edit(Changes changes, ListTemplate template) {
        return changes.update(
                LIST_TEMPLATE,
                template.id(),
                template.version(),
                Map.of(LIST_TEMPLATE.TITLE, template.title(), LIST_TEMPLATE.COLUMNS, template.columns()));
    }
}
