package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what has to be said of one sheet.
public final class SheetProblems {
    private final String sheet;
    private final List<IntakeProblem> problems = new ArrayList<>();

    public SheetProblems(String sheet) {
        this.sheet = sheet;
    }

    /// Something doubtful about the whole sheet.
    public void warn(String code, String message) {
        problems.add(problem(null, null, null, null, code, message));
    }

    /// Something doubtful in a line.
    public void warn(int row, @Nullable String column, @Nullable String value, String code, String message) {
        problems.add(problem(row, column, null, value, code, message));
    }

    /// Something doubtful in a column.
    public void warnColumn(String column, @Nullable Attribute attribute, String code, String message) {
        problems.add(problem(null, column, attribute, null, code, message));
    }

    /// A warning that is kept with the row it is about.
    public IntakeProblem problem(
            @Nullable Integer row,
            @Nullable String column,
            @Nullable Attribute attribute,
            @Nullable String value,
            String code,
            String message) {
        return new IntakeProblem(sheet, row, column, attribute, value, Severity.WARNING, code, message, null);
    }

    public List<IntakeProblem> all() {
        return List.copyOf(problems);
    }
}
