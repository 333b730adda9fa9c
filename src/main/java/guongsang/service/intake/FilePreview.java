package guongsang.service.intake;

import guongsang.domain.intake.IntakeProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What taking a file in would do. `sender` is absent when neither the file nor a person named one: it has to be asked
/// for. `fileProblems` concern the file or a sheet as a whole.
public record FilePreview(
        Path path,
        String name,
        int year,
        @Nullable Sender sender,
        boolean ownTemplate,
        List<SheetPreview> sheets,
        List<IntakeProblem> fileProblems,
        FileChoices choices) {
    public FilePreview {
        sheets = List.copyOf(sheets);
        fileProblems = List.copyOf(fileProblems);
    }

    /// The unit a list comes from; `id` is absent for one that the register does not know yet; `ended`: a sentence
    // where
    /// the list names a unit that has ended.
    public record Sender(
            String name, @Nullable UUID id, @Nullable String ended) {}

    /// Of the file, then of its rows.
    public List<IntakeProblem> problems() {
        List<IntakeProblem> all = new ArrayList<>(fileProblems);
        rows().forEach(row -> all.addAll(row.problems()));
        return all;
    }

    public List<PreviewRow> rows() {
        return sheets.stream().flatMap(s -> s.rows().stream()).toList();
    }

    public int count(RowState state) {
        return sheets.stream().mapToInt(s -> s.count(state)).sum();
    }

    /// How many records taking it in makes or changes.
    public int takes() {
        return (int) rows().stream().filter(r -> r.state().taken()).count();
    }
}
