package guongsang.domain.intake;

import org.jspecify.annotations.Nullable;

/// Something doubtful or wrong in a list: where (sheet, row counted from 1, heading of the column), what stands
/// there, and a sentence that says what to do.
public record IntakeProblem(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        Severity severity,
        String code,
        String message) {

    /// An error keeps the row (or the value) out; a warning does not.
    public enum Severity {
        ERROR,
        WARNING
    }
}
