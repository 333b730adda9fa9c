package guongsang.service;

import guongsang.document.build.Heading;
import guongsang.document.build.ListBuilder;
import guongsang.document.build.ListBuilder.Cover;
import guongsang.document.build.ReportFacts;
import guongsang.document.build.UnitTable;
import guongsang.document.build.YearEndReport;
import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.ListDocument;
import guongsang.document.file.AtomicFile;
import guongsang.document.pdf.PdfRenderer;
import guongsang.document.pdf.Rendered;
import guongsang.document.xlsx.XlsxRenderer;
import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attachment;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.figure.Figure;
import guongsang.domain.figure.Figures;
import guongsang.domain.figure.TodaysUnits;
import guongsang.domain.figure.YearFacts;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.domain.office.ListColumn;
import guongsang.store.AttachmentStore;
import guongsang.store.DocumentStore;
import guongsang.store.ExemplarStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the documents that go out: to a file, to the screen, or issued and kept.
public final class DocumentService {
    private static final Cover REGISTRATION = new Cover("Báo cáo", "BC");
    private static final Cover UPWARD = new Cover("Tờ trình", "TTr");

    private final ExemplarStore exemplars;
    private final DocumentStore store;
    private final AttachmentStore attachments;
    private final CatalogueService catalogue;
    private final FigureService figures;
    private final PlanService plans;
    private final TemplateService templates;
    private final Headings headings;
    private final Issuing issuing;
    private final UnitLists unitLists;
    private final PdfRenderer pdf = new PdfRenderer();
    private final XlsxRenderer xlsx = new XlsxRenderer();

    public DocumentService(
            ExemplarStore exemplars,
            DocumentStore store,
            AttachmentStore attachments,
            CatalogueService catalogue,
            FigureService figures,
            PlanService plans,
            TemplateService templates,
            Headings headings,
            Issuing issuing,
            UnitLists unitLists) {
        this.exemplars = exemplars;
        this.store = store;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.figures = figures;
        this.plans = plans;
        this.templates = templates;
        this.headings = headings;
        this.issuing = issuing;
        this.unitLists = unitLists;
    }

    /// The documents that can be made for a year; letters have a draft of their own.
    public List<DocumentKind> kinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.form() != DocumentKind.Form.LETTER)
                .toList();
    }

    /// The file endings a kind can be written with, the usual one first.
    public List<String> endings(DocumentKind kind) {
        return kind.list() ? List.of(".xlsx", ".pdf") : List.of(".pdf");
    }

    /// Writes a document to a file, whole or not at all; the ending says the format.
    /// Throws [Refused] with one sentence: `file.ending`, `file.write`, `office.missing`, `list.empty`,
    /// `selection.empty`, `signer.unknown`, `signer.date`.
    public void write(DocumentRequest request, Path target) {
        String name = target.getFileName() == null ? "" : target.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean workbook = lower.endsWith(".xlsx");
        if (lower.endsWith(".docx")) {
            throw new Refused(
                    "file.ending",
                    "Chưa có định dạng .docx: hãy ghi tên tệp kết thúc bằng %s.".formatted(endings(request)));
        }
        if (!workbook && !lower.endsWith(".pdf") || workbook && !request.kind().list()) {
            throw new Refused(
                    "file.ending",
                    "Không ghi được %s: tên tệp phải kết thúc bằng %s.".formatted(name, endings(request)));
        }
        Object document = build(request);
        AtomicFile.write(target, out -> {
            if (workbook) {
                xlsx.render((ListDocument) document, out);
            } else {
                render(document, out);
            }
        });
    }

    private String endings(DocumentRequest request) {
        return String.join(" hoặc ", endings(request.kind()));
    }

    /// A document as it will be printed, with the places of its figures. The caller closes it.
    /// Throws [Refused] as [#write] does.
    public DocumentPreview preview(DocumentRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Rendered rendered = render(build(request), out);
            return new DocumentPreview(title(request), out.toByteArray(), rendered.figures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An issued document as it was kept, without places of figures. The caller closes it. Throws [Refused]
    /// `file.missing` when its PDF is gone.
    public DocumentPreview preview(IssuedDocument document) {
        for (Attachment file : files(document)) {
            if (file.name().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                try {
                    return new DocumentPreview(document.title(), Files.readAllBytes(path(file)), List.of());
                } catch (IOException e) {
                    throw new Refused(
                            "file.missing",
                            "Không đọc được tệp đã lưu của văn bản này: hãy khôi phục từ bản sao lưu.",
                            e);
                }
            }
        }
        throw new Refused("file.missing", "Văn bản này không có tệp PDF kèm theo.");
    }

    /// Where the bytes of a kept file lie, for opening a copy with the system's program.
    public Path path(Attachment file) {
        return attachments.path(file.sha256());
    }

    private Rendered render(Object document, OutputStream out) throws IOException {
        return switch (document) {
            case ListDocument list -> pdf.render(list, out);
            case AdministrativeDocument report -> pdf.render(report, out);
            default -> throw new IllegalArgumentException(document.getClass().getName());
        };
    }

    /// Makes the document, keeps its files and notes it as issued, as one action.
    public IssuedDocument issue(DocumentRequest request) {
        String base = fileName(request);
        return issuing.issue(
                new Issuing.Paper(request.year(), request.kind(), title(request), request.number(), request.date()),
                endings(request.kind()).stream().map(e -> base + e).toList(),
                file -> write(request, file),
                _ -> {});
    }

    /// A name for the document's file, without ending.
    public String fileName(DocumentRequest request) {
        return "%s-%d".formatted(request.kind().code(), request.year());
    }

    /// What the document is called on a screen and in the journal.
    public String title(DocumentRequest request) {
        String title = request.kind().title();
        return (title.endsWith("năm") ? "%s %d" : "%s năm %d").formatted(title, request.year());
    }

    /// The documents issued in a year, newest first.
    public List<IssuedDocument> issued(int year) {
        return store.issued(year);
    }

    /// The kept files of an issued document.
    public List<Attachment> files(IssuedDocument document) {
        return attachments.of(document.id());
    }

    private Object build(DocumentRequest request) {
        return switch (request.kind()) {
            case YEAR_END_REPORT -> report(request);
            case REGISTRATION_LIST, UPWARD_LIST -> list(request);
            case SUBMISSIONS_LIST -> unitLists.submissions(request, heading(request));
            case UNITS_LIST -> unitLists.units(request, heading(request));
            case REMINDER, LIST_PROBLEMS -> throw new IllegalArgumentException("a letter is made from its draft");
        };
    }

    private AdministrativeDocument report(DocumentRequest request) {
        YearFacts facts = figures.facts(request.year());
        Heading heading = heading(request);
        ReportFacts about = new ReportFacts(
                heading.office(), facts, Figures.byId(Figures.of(facts)), plans.inForce(request.year() + 1));
        if (!request.todaysUnits()) {
            return new YearEndReport(about, heading).build();
        }
        TodaysUnits today = figures.ofTodaysUnits(facts);
        ReportFacts byUnit =
                new ReportFacts(heading.office(), today.facts(), Figures.byId(Figures.of(today.facts())), List.of());
        return new YearEndReport(about, UnitTable.ofToday(byUnit, today.notes()), heading).build();
    }

    /// The figures that stand in a document, by the ids of its [DocumentPreview#places].
    public Map<String, Figure> figures(DocumentRequest request) {
        Map<String, Figure> all = new HashMap<>(figures.figuresById(request.year()));
        if (request.todaysUnits()) {
            figures.figuresOfTodaysUnits(request.year()).forEach(f -> all.put(UnitTable.TODAY + f.id(), f));
        }
        return all;
    }

    private ListDocument list(DocumentRequest request) {
        Heading heading = heading(request);
        boolean upward = request.kind() == DocumentKind.UPWARD_LIST;
        List<Registered> rows = exemplars.registered(request.year()).stream()
                .filter(r -> wanted(r, request))
                .filter(r -> !upward || r.registration().selected())
                .toList();
        if (rows.isEmpty()) {
            throw upward
                    ? new Refused(
                            "selection.empty",
                            "Năm %d chưa chọn điển hình nào gửi cấp trên: hãy mở Sổ điển hình, đánh dấu các dòng cần gửi và bấm Chọn gửi cấp trên."
                                    .formatted(request.year()))
                    : new Refused(
                            "list.empty",
                            "Năm %d chưa có hồ sơ đăng ký nào khớp: hãy thêm hồ sơ hoặc nhận danh sách của đơn vị trước."
                                    .formatted(request.year()));
        }
        @Nullable
        Kind only = request.kinds().size() == 1 ? request.kinds().iterator().next() : null;
        String code = upward
                ? "upward"
                : only == null ? "registration" : "registration." + only.name().toLowerCase(Locale.ROOT);
        var template = templates.template(code);
        List<ListColumn> columns = ListColumn.of(template).stream()
                .filter(c -> request.includeSensitive() || !c.attribute().sensitive())
                .toList();
        List<String> title = new ArrayList<>(List.of(template.title() + " NĂM " + request.year()));
        if (request.units().size() == 1) {
            UUID unit = request.units().iterator().next();
            title.add("CỦA "
                    + Objects.requireNonNull(catalogue.unitsById().get(unit)).name());
        }
        return new ListBuilder(catalogue.units(), catalogue.fields(), catalogue.movements())
                .build(heading, upward ? UPWARD : REGISTRATION, title, columns, rows, request.grouping());
    }

    private static boolean wanted(Registered one, DocumentRequest request) {
        String unit = one.registration().values().get(guongsang.domain.exemplar.Attribute.UNIT);
        return (request.kinds().isEmpty()
                        || request.kinds().contains(one.exemplar().kind()))
                && (request.units().isEmpty() || unit != null && request.units().contains(UUID.fromString(unit)));
    }

    private Heading heading(DocumentRequest request) {
        return headings.of(request.year(), request.number(), request.date(), request.signer());
    }
}
