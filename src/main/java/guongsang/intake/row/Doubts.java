package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeProblem;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.table.Line;
import guongsang.intake.table.SheetProblems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is doubtful about one row.
final class Doubts {
    private final Line line;
    private final RowCells cells;
    private final SheetProblems problems;
    private final List<IntakeProblem> all = new ArrayList<>(0);

    Doubts(Line line, RowCells cells, SheetProblems problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /// `column` is null for what concerns the whole row.
    void add(@Nullable MatchedColumn column, @Nullable Attribute attribute, String value, String code, String message) {
        all.add(problems.problem(
                line.number(), column == null ? null : cells.title(column), attribute, value, code, message));
    }

    List<IntakeProblem> all() {
        return all;
    }
}
