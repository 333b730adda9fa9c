package guongsang.service.intake;

import guongsang.document.build.IntakeReport;
import guongsang.document.build.ProblemLetter;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Previewed files in the lines of papers.
public final class IntakeLines {
    /// Warnings that a unit can do something about, by the beginning of their code; the others are for the office.
    private static final Set<String> FOR_UNITS = Set.of(
            "date.",
            "birth.",
            "number.bad",
            "citizen-id.",
            "gender.",
            "kind.",
            "cell.error",
            "award.in-summary",
            "row.twice",
            "choice.bad",
            "flag.bad",
            "text.long",
            "quota.",
            "record.unconfirmed");

    private IntakeLines() {}

    /// What the unit has to put right, in the order of the list; empty when there is nothing.
    public static List<ProblemLetter.Line> forUnit(FilePreview file) {
        return lines(
                file,
                p -> p.severity() == IntakeProblem.Severity.ERROR
                        || FOR_UNITS.stream().anyMatch(p.code()::startsWith));
    }

    /// A file in the report of the intake; `unit`: its name, or that it is not known.
    public static IntakeReport.File file(FilePreview file, String unit) {
        return new IntakeReport.File(
                unit,
                file.name(),
                file.sheets().stream()
                        .map(s -> "trang “%s” (%d dòng, bảng mã %s)"
                                .formatted(s.name(), s.rows().size(), encoding(s.encoding())))
                        .collect(Collectors.joining("; ", "Đã đọc ", ".")),
                new IntakeReport.Counts(
                        file.rows().size(),
                        file.count(RowState.NEW) + file.count(RowState.DOUBTFUL),
                        file.count(RowState.UPDATED),
                        file.count(RowState.DUPLICATE),
                        file.count(RowState.REJECTED),
                        file.count(RowState.LEFT_OUT)),
                lines(file, _ -> true));
    }

    private static String encoding(String code) {
        return switch (code) {
            case "nfd" -> "Unicode tổ hợp";
            case "tcvn3" -> "TCVN3";
            case "vni" -> "VNI";
            case "mixed" -> "lẫn nhiều bảng mã";
            default -> "Unicode";
        };
    }

    private static List<ProblemLetter.Line> lines(FilePreview file, Predicate<IntakeProblem> wanted) {
        List<ProblemLetter.Line> lines = new ArrayList<>();
        file.fileProblems().stream().filter(wanted).forEach(p -> lines.add(line(p, null, false)));
        boolean sheets = file.sheets().size() > 1;
        file.rows()
                .forEach(row -> row.problems().stream().filter(wanted).forEach(p -> lines.add(line(p, row, sheets))));
        return lines;
    }

    private static ProblemLetter.Line line(IntakeProblem problem, @Nullable PreviewRow row, boolean sheets) {
        String number = problem.row() == null ? "" : Integer.toString(problem.row());
        IntakeFile.Value name = row == null ? null : row.read().get(Attribute.NAME);
        return new ProblemLetter.Line(
                sheets && problem.sheet() != null ? number + " (" + problem.sheet() + ")" : number,
                name == null ? "" : name.text(),
                problem.column() == null ? "" : problem.column(),
                problem.message(),
                problem.fix() == null ? "" : problem.fix());
    }
}
