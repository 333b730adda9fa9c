package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.intake.IntakeProblem;
import guongsang.intake.Confirmation;
import guongsang.intake.Confirmation.Answer;
import guongsang.text.Folding;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Understands what a unit said of the records its template had filled in: whom a row goes on with, or that it is not
/// to be taken in. What a person of the office decides goes before it; [Decision.Later] takes in a row that is left
/// out here.
public final class Confirming {
    private final Function<String, Optional<Registered>> byCode;

    /// `byCode` finds a registration and its exemplar by the record's code.
    public Confirming(Function<String, Optional<Registered>> byCode) {
        this.byCode = byCode;
    }

    /// What follows for a row; no decision where the row stands for itself.
    public record Meant(
            @Nullable Decision decision,
            @Nullable String code,
            @Nullable String sentence) {
        /// What is to be said about it, at its name.
        public Optional<IntakeProblem> problem(String sheet, int row, @Nullable String heading, String name) {
            return code == null || sentence == null
                    ? Optional.empty()
                    : Optional.of(new IntakeProblem(
                            sheet,
                            row,
                            heading,
                            Attribute.NAME,
                            name,
                            IntakeProblem.Severity.WARNING,
                            code,
                            sentence,
                            null));
        }
    }

    /// `name`: what the row calls it; `decided`: by a person.
    public Meant of(@Nullable Confirmation said, Kind kind, String name, @Nullable Decision decided) {
        if (said == null || decided != null && !(decided instanceof Decision.Later)) {
            return new Meant(decided, null, null);
        }
        boolean wanted = decided != null;
        if (said.answer() == Answer.STOPPED && !wanted) {
            return new Meant(
                    new Decision.LeaveOut(), "record.stopped", "Đơn vị xác nhận thôi đăng ký: không nhận dòng này.");
        }
        if (said.code().isEmpty()) {
            return new Meant(decided, null, null);
        }
        Optional<Registered> known = byCode.apply(said.code());
        if (known.isEmpty()) {
            return new Meant(
                    decided,
                    "record.unknown",
                    "Trong sổ không có hồ sơ %s: nhận dòng này như một dòng mới.".formatted(said.code()));
        }
        Exemplar exemplar = known.get().exemplar();
        boolean renamed = said.answer() == Answer.CHANGED;
        if (exemplar.kind() != kind || !renamed && !same(exemplar.name(), name)) {
            return new Meant(
                    decided,
                    "record.other",
                    "Hồ sơ %s là của “%s”, dòng này ghi “%s”: coi là điển hình khác, không nối vào hồ sơ đó."
                            .formatted(said.code(), exemplar.name(), name));
        }
        if (said.answer() == null && !wanted) {
            return new Meant(
                    new Decision.LeaveOut(),
                    "record.unconfirmed",
                    "Đơn vị chưa xác nhận hồ sơ %s (cột Xác nhận để trống): không nhận dòng này, hãy hỏi lại đơn vị."
                            .formatted(said.code()));
        }
        return new Meant(new Decision.Join(exemplar.id()), null, null);
    }

    private static boolean same(String known, String written) {
        return Folding.fold(known).equals(Folding.fold(written));
    }
}
