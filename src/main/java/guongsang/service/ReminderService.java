package guongsang.service;

import guongsang.document.build.Heading;
import guongsang.document.build.ReminderFacts;
import guongsang.document.build.ReminderLetter;
import guongsang.document.content.AdministrativeDocument;
import guongsang.document.file.AtomicFile;
import guongsang.document.pdf.PdfRenderer;
import guongsang.document.pdf.Rendered;
import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ReminderWords;
import guongsang.domain.plan.Arrears;
import guongsang.service.ReminderDraft.Own;
import guongsang.store.Database;
import guongsang.store.OfficeStore;
import guongsang.text.DocumentDate;
import guongsang.text.WorkingDays;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Đôn đốc: who is late or short under the plans in force, and the công văn that reminds them, which can be changed
/// until it is issued. One draft a year is remembered.
public final class ReminderService {
    /// Working days a unit gets to answer, until the clerk says otherwise.
    private static final int ANSWER_WITHIN = 5;
    /// The field the letter is about, in its symbol where the office does not file under a part of its own (NĐ 30 PL I
    /// mục II.3: agency, then drafting part or field).
    private static final String FIELD = "TĐKT";

    private static final String FILING = "Lưu:";

    private final Database database;
    private final OfficeStore store;
    private final PlanService plans;
    private final Headings headings;
    private final Issuing issuing;
    private final PdfRenderer pdf = new PdfRenderer();

    ReminderService(Database database, OfficeStore store, PlanService plans, Headings headings, Issuing issuing) {
        this.database = database;
        this.store = store;
        this.plans = plans;
        this.headings = headings;
        this.issuing = issuing;
    }

    /// Who owes what at the end of a day; empty when nobody is late or short.
    public List<Arrears> owing(int year, LocalDate on) {
        return Arrears.of(plans.compliance(year, on));
    }

    /// The draft of a year as it was last left, else as proposed; it holds for the end of day `on`. Throws [Refused]
    /// `office.missing`.
    public ReminderDraft draft(int year, LocalDate on) {
        return memory(year).read(fresh(year, on));
    }

    private ReminderMemory memory(int year) {
        return new ReminderMemory(store.settings(), year);
    }

    private ReminderDraft fresh(int year, LocalDate on) {
        OfficeProfile office = headings.office(year, null);
        String filing = filing(office);
        return new ReminderDraft(
                year,
                on,
                Set.of(),
                WorkingDays.after(on, ANSWER_WITHIN),
                "",
                symbol(office),
                List.of("Như trên", filing),
                null,
                null,
                null,
                Own.NONE);
    }

    /// The filing line of the office's công văn.
    static String filing(OfficeProfile office) {
        return office.recipients().stream()
                .filter(l -> l.startsWith(FILING))
                .findFirst()
                .orElse("Lưu: VT");
    }

    /// The symbol of the office's công văn, without number and slash.
    static String symbol(OfficeProfile office) {
        return office.symbol() + "-" + part(filing(office));
    }

    /// "NVT" of "Lưu: VT, NVT".
    private static String part(String filing) {
        int comma = filing.lastIndexOf(',');
        String part = comma < 0 ? "" : filing.substring(comma + 1).strip();
        return part.matches("\\p{L}+") ? part : FIELD;
    }

    /// The words the program proposes for the draft; as if nobody were left out where everybody is. Throws [Refused]
    /// `reminder.nobody` when no unit owes anything, `reminder.no-plan` when none could, `office.missing`.
    public ReminderWords proposed(ReminderDraft draft) {
        List<Arrears> owing = owed(draft);
        List<Arrears> chosen = chosen(draft, owing);
        return letter(draft, chosen.isEmpty() ? owing : chosen).words();
    }

    /// The words the letter has: the clerk's own, else the proposed ones. Throws [Refused] as [#proposed] does.
    public ReminderWords words(ReminderDraft draft) {
        return words(draft, proposed(draft));
    }

    private static ReminderWords words(ReminderDraft draft, ReminderWords proposed) {
        Own own = draft.own();
        return new ReminderWords(
                Objects.requireNonNullElse(own.subject(), proposed.subject()),
                Objects.requireNonNullElse(own.addressees(), proposed.addressees()),
                Objects.requireNonNullElse(own.opening(), proposed.opening()),
                Objects.requireNonNullElse(own.closing(), proposed.closing()));
    }

    /// Remembers the draft.
    public void keep(ReminderDraft draft) {
        Map<String, String> parts = memory(draft.year()).written(draft, fresh(draft.year(), draft.on()));
        database.act(ActionName.REMINDER_EDIT, Integer.toString(draft.year()), changes -> {
            parts.forEach((setting, text) -> store.set(changes, setting, text));
            return true;
        });
    }

    /// The letter as it will be printed. The caller closes it. Throws [Refused] as [#proposed] does,
    /// `reminder.none-chosen` when every unit is left out, and `signer.unknown`.
    public DocumentPreview preview(ReminderDraft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AdministrativeDocument document = build(draft);
            Rendered rendered = pdf.render(document, out);
            return new DocumentPreview(document.title().oneLine(), out.toByteArray(), rendered.figures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the letter to a PDF file, whole or not at all. Throws [Refused] as [#preview] does, and `file.ending`,
    /// `file.write`.
    public void write(ReminderDraft draft, Path target) {
        String name = target.getFileName() == null ? "" : target.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new Refused("file.ending", "Không ghi được %s: tên tệp phải kết thúc bằng .pdf.".formatted(name));
        }
        AdministrativeDocument document = build(draft);
        AtomicFile.write(target, out -> pdf.render(document, out));
    }

    /// Issues the letter: writes it to the file, keeps the same file and notes it among the issued documents. What the
    /// clerk wrote for this letter is done with; the next begins as proposed, with the same contact, symbol and
    // copies.
    /// Throws [Refused] as [#write] does.
    public IssuedDocument issue(ReminderDraft draft, Path target) {
        write(draft, target);
        ReminderDraft fresh = fresh(draft.year(), draft.on());
        Map<String, String> next = memory(draft.year())
                .written(
                        fresh.withContact(draft.contact())
                                .withSymbol(draft.symbol())
                                .withCopies(draft.copies()),
                        fresh);
        return issuing.issue(
                new Issuing.Paper(draft.year(), DocumentKind.REMINDER, title(draft), draft.number(), draft.date()),
                List.of(fileName(draft) + ".pdf"),
                file -> copy(target, file),
                changes -> next.forEach((setting, text) -> store.set(changes, setting, text)));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name for the letter's file, without ending.
    public String fileName(ReminderDraft draft) {
        return "%s-%d-%s".formatted(DocumentKind.REMINDER.code(), draft.year(), draft.on());
    }

    private String title(ReminderDraft draft) {
        return "Công văn V/v " + words(draft).subject();
    }

    private AdministrativeDocument build(ReminderDraft draft) {
        List<Arrears> chosen = chosen(draft, owed(draft));
        if (chosen.isEmpty()) {
            throw new Refused(
                    "reminder.none-chosen", "Chưa chọn đơn vị nào để đôn đốc: hãy đánh dấu ít nhất một đơn vị.");
        }
        ReminderLetter letter = letter(draft, chosen);
        Heading heading = headings.of(draft.year(), draft.number(), draft.date(), draft.signer());
        return letter.build(heading, draft.symbol(), words(draft, letter.words()), draft.copies());
    }

    private List<Arrears> owed(ReminderDraft draft) {
        List<Arrears> owing = owing(draft.year(), draft.on());
        if (!owing.isEmpty()) {
            return owing;
        }
        throw plans.inForce(draft.year()).isEmpty()
                ? new Refused(
                        "reminder.no-plan",
                        "Năm %d chưa áp dụng kế hoạch nào nên không có gì để đôn đốc: hãy mở Kế hoạch và áp dụng một kế hoạch."
                                .formatted(draft.year()))
                : new Refused(
                        "reminder.nobody",
                        "Tính đến hết ngày %s không có đơn vị nào chậm hoặc thiếu: không cần công văn đôn đốc."
                                .formatted(DocumentDate.shortForm(draft.on())));
    }

    private static List<Arrears> chosen(ReminderDraft draft, List<Arrears> owing) {
        return owing.stream()
                .filter(a -> !draft.leftOut().contains(a.unit().id()))
                .toList();
    }

    private ReminderLetter letter(ReminderDraft draft, List<Arrears> units) {
        return new ReminderLetter(new ReminderFacts(
                headings.office(draft.year(), draft.date()),
                draft.year(),
                draft.on(),
                units,
                draft.answerBy(),
                draft.contact()));
    }
}
