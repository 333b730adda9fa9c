package guongsang.domain.intake;

import guongsang.domain.exemplar.Attribute;
import org.jspecify.annotations.Nullable;

/// Something doubtful or wrong in a list: where (sheet, row counted from 1, heading of the column and what it was
/// taken for; absent where it concerns the whole row, column or sheet), what stands there, a sentence that says what
/// to do, and, where it is sure, the value that one key puts in its place.
public record IntakeProblem(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable Attribute attribute,
        @Nullable String value,
        Severity severity,
        String code,
        String message,
        @Nullable String fix) {

    /// An error keeps the row (or the value) out; a warning does not.
    public enum Severity {
        ERROR,
        WARNING
    }
}
