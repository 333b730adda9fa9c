package guongsang.service;

import guongsang.document.build.IntakeReport;
import guongsang.document.build.ProblemLetter;
import guongsang.document.content.AdministrativeDocument;
import guongsang.document.file.AtomicFile;
import guongsang.document.pdf.PdfRenderer;
import guongsang.document.pdf.Rendered;
import guongsang.domain.Refused;
import guongsang.domain.office.DocumentKind;
import guongsang.domain.office.IssuedDocument;
import guongsang.domain.office.OfficeProfile;
import guongsang.intake.ProblemWorkbook;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.IntakeLines;
import guongsang.service.intake.ProblemSheets;
import guongsang.text.WorkingDays;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The papers of the intake: the list sent back with its problems marked, the công văn about it, the report of what was
/// taken in.
public final class IntakePapers {
    /// Working days a unit gets to put its list right, until the clerk says otherwise.
    private static final int ANSWER_WITHIN = 5;

    private final ColumnWords words;
    private final Headings headings;
    private final Issuing issuing;
    private final Clock clock;
    private final String user;
    private final PdfRenderer pdf = new PdfRenderer();

    IntakePapers(TemplateService templates, Headings headings, Issuing issuing, Clock clock, String user) {
        this.words = new ColumnWords(templates);
        this.headings = headings;
        this.issuing = issuing;
        this.clock = clock;
        this.user = user;
    }

    /// Writes a file as it was read with its problems marked (.xlsx), for the unit to put right and send back; the
    /// source stays as it is. Throws [Refused] `file.write`.
    public void problemsWorkbook(FilePreview file, Path target) {
        AtomicFile.write(target, new ProblemWorkbook(new ProblemSheets(words::heading).of(file))::write);
    }

    /// A letter about the list as it is proposed. Throws [Refused] `office.missing`.
    public IntakeLetter letter(FilePreview file) {
        OfficeProfile office = headings.office(file.year(), null);
        return new IntakeLetter(
                file,
                WorkingDays.after(LocalDate.now(clock), ANSWER_WITHIN),
                ReminderService.symbol(office),
                List.of("Như trên", ReminderService.filing(office)),
                null,
                null,
                null);
    }

    /// The letter as it will be printed. The caller closes it. Throws [Refused] `import.unit` while its sender is not
    /// known, `letter.no-problems` when there is nothing for the unit to put right, `signer.unknown`.
    public DocumentPreview preview(IntakeLetter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AdministrativeDocument document = build(letter);
            Rendered rendered = pdf.render(document, out);
            return new DocumentPreview(document.title().oneLine(), out.toByteArray(), rendered.figures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the letter to a PDF file, whole or not at all. Throws [Refused] as [#preview] does, and `file.ending`,
    /// `file.write`.
    public void write(IntakeLetter letter, Path target) {
        write(build(letter), target);
    }

    /// Issues the letter: writes it to the file, keeps the same file and notes it among the issued documents. Throws
    /// [Refused] as [#write] does.
    public IssuedDocument issue(IntakeLetter letter, Path target) {
        AdministrativeDocument document = build(letter);
        write(document, target);
        return issuing.issue(
                new Issuing.Paper(
                        letter.file().year(),
                        DocumentKind.LIST_PROBLEMS,
                        document.title().oneLine() + " (" + sender(letter.file()) + ")",
                        letter.number(),
                        letter.date()),
                List.of("%s-%d.pdf"
                        .formatted(
                                DocumentKind.LIST_PROBLEMS.code(), letter.file().year())),
                file -> copy(target, file),
                _ -> {});
    }

    /// Writes the report of an intake (.pdf): `taken` false before it, true after it, from the same previews. Throws
    /// [Refused] `office.missing`, `file.ending`, `file.write`.
    public void report(List<FilePreview> files, boolean taken, Path target) {
        int year = files.isEmpty()
                ? LocalDate.now(clock).getYear()
                : files.getFirst().year();
        IntakeReport report = new IntakeReport(
                year,
                taken,
                user,
                LocalDate.now(clock),
                files.stream().map(f -> IntakeLines.file(f, senderOrBlank(f))).toList());
        write(report.build(headings.of(year, null, null, null)), target);
    }

    private AdministrativeDocument build(IntakeLetter letter) {
        FilePreview file = letter.file();
        List<ProblemLetter.Line> lines = IntakeLines.forUnit(file);
        String unit = sender(file);
        if (lines.isEmpty()) {
            throw new Refused(
                    "letter.no-problems",
                    "Tệp %s không có gì đơn vị phải sửa: không cần công văn.".formatted(file.name()));
        }
        OfficeProfile office = headings.office(file.year(), letter.date());
        ProblemLetter words = new ProblemLetter(
                office.shortName(), file.year(), unit, file.name(), file.rows().size(), lines, letter.answerBy());
        return words.build(
                headings.of(file.year(), letter.number(), letter.date(), letter.signer()),
                letter.symbol(),
                letter.copies());
    }

    private void write(AdministrativeDocument document, Path target) {
        String name = target.getFileName() == null ? "" : target.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new Refused("file.ending", "Không ghi được %s: tên tệp phải kết thúc bằng .pdf.".formatted(name));
        }
        AtomicFile.write(target, out -> pdf.render(document, out));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sender(FilePreview file) {
        if (file.sender() == null) {
            throw new Refused(
                    "import.unit", "Chưa biết tệp %s của đơn vị nào: hãy chọn đơn vị.".formatted(file.name()));
        }
        return file.sender().name();
    }

    private static String senderOrBlank(FilePreview file) {
        return file.sender() == null ? "(chưa rõ đơn vị)" : file.sender().name();
    }
}
