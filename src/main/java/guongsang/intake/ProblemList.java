package guongsang.intake;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list as it was read, with what is wrong with it, to be sent back.
///
/// @param source name of the file that was sent
/// @param unit who sent it; null while that is not known
/// @param problems of the file as a whole
public record ProblemList(
        String source,
        RegistrationForm.@Nullable Sender unit,
        int year,
        List<IntakeProblem> problems,
        List<Sheet> sheets) {
    public ProblemList {
        problems = List.copyOf(problems);
        sheets = List.copyOf(sheets);
    }

    /// A sheet: the headings of its columns, then its rows with as many cells.
    public record Sheet(String name, List<String> headings, List<Row> rows) {
        public Sheet {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /// A row: its number in the file that was sent, its texts after conversion.
    public record Row(int number, Kind kind, List<String> cells, List<Remark> remarks) {
        public Row {
            cells = List.copyOf(cells);
            remarks = List.copyOf(remarks);
        }
    }

    /// A problem of a row and the column it concerns, from 0; null: the whole row.
    public record Remark(IntakeProblem problem, @Nullable Integer column) {}
}
