package guongsang.intake;

import guongsang.domain.Refused;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.intake.column.KnownNames;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import guongsang.intake.sender.Letterhead;
import guongsang.intake.sender.ListYear;
import guongsang.intake.sender.NamedUnit;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.Grid;
import guongsang.intake.table.Line;
import guongsang.intake.table.SheetProblems;
import guongsang.text.Administrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a list: from an opened file to rows with values, whatever its layout.
public final class ListReader {
    /// How far the year of a list may be from today's.
    private static final int YEARS = 6;
    /// A sheet without a table but with so many full lines is worth a word.
    private static final int LOOKS_LIKE_ROWS = 5;

    private ListReader() {}

    /// Throws [Refused] `list.none`, naming the file, where no sheet has a table.
    public static IntakeFile read(RawBook book, ReadingAids aids) {
        Optional<RegistrationTemplate.Marker> marker = RegistrationTemplate.marker(book);
        List<IntakeFile.Sheet> sheets = new ArrayList<>();
        List<IntakeProblem> problems = new ArrayList<>();
        Source source = new Source(aids);
        for (RawSheet raw : book.sheets()) {
            if (!raw.hidden()) {
                read(raw, aids, marker.isPresent(), source, sheets, problems);
            }
        }
        hidden(book, aids, source, sheets, problems);
        if (sheets.isEmpty()) {
            throw new Refused(
                    "list.none",
                    "Trong tệp %s không thấy bảng danh sách nào (dòng tiêu đề có “Họ và tên” hoặc tên tập thể, mô hình và các cột khác): hãy xem lại tệp, hoặc gửi đơn vị mẫu đăng ký để điền."
                            .formatted(book.name()));
        }
        book.notices()
                .forEach(notice -> problems.add(new IntakeProblem(
                        null, null, null, null, null, IntakeProblem.Severity.WARNING, "file.notice", notice, null)));
        String unit = marker.isPresent() ? marker.get().unit() : source.unit(book.name());
        Integer year = marker.isPresent() ? marker.get().year() : source.year(book.name());
        UUID unitId = marker.map(RegistrationTemplate.Marker::unitId).orElse(null);
        return new IntakeFile(book.name(), unit, unitId, year, marker.isPresent(), sheets, problems);
    }

    private static void read(
            RawSheet raw,
            ReadingAids aids,
            boolean template,
            Source source,
            List<IntakeFile.Sheet> sheets,
            List<IntakeProblem> problems) {
        Grid grid = Grid.of(raw);
        SheetProblems said = new SheetProblems(grid.name());
        List<FoundTable> tables = FoundTable.in(grid);
        String other =
                tables.isEmpty() ? null : source.look(grid, tables.getFirst().heading());
        for (FoundTable table : tables) {
            sheets.add(new TableReading(table, aids, template, other, said).sheet());
        }
        if (!tables.isEmpty()) {
            problems.addAll(said.all());
            return;
        }
        if (!template && grid.lines().stream().filter(l -> l.filled() > 3).count() >= LOOKS_LIKE_ROWS) {
            said.warn(
                    "sheet.no-table",
                    "Trang “%s” không thấy dòng tiêu đề của danh sách: không đọc trang này.".formatted(grid.name()));
        }
        problems.addAll(said.all());
    }

    /// Hidden sheets are read only where no other holds a list.
    private static void hidden(
            RawBook book,
            ReadingAids aids,
            Source source,
            List<IntakeFile.Sheet> sheets,
            List<IntakeProblem> problems) {
        boolean only = sheets.isEmpty();
        for (RawSheet raw : book.sheets()) {
            if (!raw.hidden() || raw.name().startsWith("_")) {
                continue;
            }
            SheetProblems said = new SheetProblems(raw.name());
            if (only) {
                int before = sheets.size();
                read(raw, aids, false, source, sheets, problems);
                if (sheets.size() > before) {
                    said.warn(
                            "sheet.hidden",
                            "Trang “%s” bị ẩn, vẫn được đọc vì tệp không có trang danh sách nào khác."
                                    .formatted(raw.name()));
                }
            } else if (!FoundTable.in(Grid.of(raw)).isEmpty()) {
                said.warn(
                        "sheet.hidden",
                        "Trang “%s” bị ẩn, không đọc: nếu cần, hãy bỏ ẩn trang đó trong tệp rồi nhận lại."
                                .formatted(raw.name()));
            }
            problems.addAll(said.all());
        }
    }

    /// Gathers from sheet after sheet who sent the list and for which year.
    private static final class Source {
        private final KnownNames known;
        private final ListYear years;
        private @Nullable String unit;
        private @Nullable Integer year;
        private final List<String> sheetNames = new ArrayList<>();

        Source(ReadingAids aids) {
            this.known = aids.known();
            this.years = new ListYear(aids.year() - YEARS, aids.year() + YEARS);
        }

        /// Gives the unit that a sheet is from where the program knows it and it is not that of the sheets before.
        @Nullable
        String look(Grid grid, List<Line> heading) {
            String own = new Letterhead(known).unit(heading);
            boolean other = unit != null
                    && own != null
                    && !Administrative.unitKey(own).equals(Administrative.unitKey(unit))
                    && known.unit().test(own);
            unit = unit == null ? own : unit;
            year = year == null ? years.in(heading) : year;
            sheetNames.add(grid.name());
            return other ? own : null;
        }

        @Nullable
        String unit(String file) {
            if (unit == null) {
                sheetNames.forEach(name -> unit = unit == null ? NamedUnit.in(name + ".", known) : unit);
            }
            return unit == null ? NamedUnit.in(file, known) : unit;
        }

        @Nullable
        Integer year(String file) {
            if (year == null) {
                sheetNames.forEach(name -> year = year == null ? years.inName(name) : year);
            }
            return year == null ? years.inName(file) : year;
        }
    }
}
