package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.RowPlace;
import guongsang.service.intake.Decision;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of the preview with its file's number, its sheet, the texts typed in place of its own and what was decided.
record Line(
        int file,
        String sheet,
        PreviewRow row,
        Map<Attribute, String> typed,
        @Nullable Decision decision) {
    /// What the program only tells; nothing has to be done about it.
    private static final Set<String> TOLD = Set.of("known.year", "known.earlier", "row.twice");

    RowPlace place() {
        return new RowPlace(sheet, row.number());
    }

    /// True when it may be somebody known and nobody decided yet.
    boolean asks() {
        return row.state() == RowState.DOUBTFUL && decision == null;
    }

    /// True when a person should look at it: wrong, doubtful, or with a value to look at.
    boolean wantsLook() {
        return switch (row.state()) {
            case REJECTED -> true;
            case DOUBTFUL -> asks() || hasNotes();
            case NEW, UPDATED -> hasNotes();
            case DUPLICATE, LEFT_OUT -> false;
        };
    }

    private boolean hasNotes() {
        return row.problems().stream()
                .anyMatch(p -> !TOLD.contains(p.code()) && !p.code().equals("name.same"));
    }

    /// The first problem that one key puts right.
    Optional<IntakeProblem> fixable() {
        return row.problems().stream()
                .filter(p -> p.fix() != null && p.attribute() != null)
                .findFirst();
    }

    /// What stands in a cell now, as typed or as read; "" where nothing does.
    String text(Attribute attribute) {
        String text = typed.get(attribute);
        if (text != null) {
            return text;
        }
        IntakeFile.Value value = row.read().get(attribute);
        return value == null ? "" : value.text();
    }

    /// The worst that is said about a value.
    Optional<IntakeProblem> problem(Attribute attribute) {
        return row.problems().stream()
                .filter(p -> p.attribute() == attribute && !TOLD.contains(p.code()))
                .min(java.util.Comparator.comparing(IntakeProblem::severity));
    }

    /// The unit the row names, else where somebody lives.
    Attribute whereabouts() {
        return row.read().containsKey(Attribute.UNIT) || typed.containsKey(Attribute.UNIT)
                ? Attribute.UNIT
                : Attribute.ADDRESS;
    }
}
