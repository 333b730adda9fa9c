package guongsang.ui.intake;

import guongsang.domain.Refused;
import guongsang.domain.intake.RowPlace;
import guongsang.service.IntakeService;
import guongsang.service.intake.Decision;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.RowId;
import guongsang.ui.Jobs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Looks at all files together, and sets aside those that cannot be understood, so that one bad file stops nobody.
/// Among files looked at together a row of another is named by that file's place; on the screen by its lasting number.
final class LookTogether {
    private final IntakeService intake;
    private final int year;
    private final BooleanSupplier cancelled;

    LookTogether(IntakeService intake, int year, BooleanSupplier cancelled) {
        this.intake = intake;
        this.year = year;
        this.cancelled = cancelled;
    }

    /// Throws [Refused] `import.cancelled` when asked to stop.
    IntakeModel.Looked look(List<FileEntry> entries) {
        Map<Integer, Jobs.Problem> problems = new HashMap<>();
        List<FileEntry> good = entries;
        List<FilePreview> previews;
        try {
            previews = intake.preview(opened(good), year, cancelled);
        } catch (Refused e) {
            stopIf(e);
            good = new ArrayList<>();
            for (FileEntry entry : entries) {
                try {
                    intake.preview(opened(List.of(entry)), year, cancelled);
                    good.add(entry);
                } catch (Refused why) {
                    stopIf(why);
                    problems.put(entry.number(), Jobs.problem(why));
                }
            }
            previews = intake.preview(opened(good), year, cancelled);
        }
        Map<Integer, FilePreview> byNumber = new HashMap<>();
        for (int i = 0; i < good.size(); i++) {
            byNumber.put(good.get(i).number(), previews.get(i));
        }
        return new IntakeModel.Looked(good.stream().map(FileEntry::number).toList(), byNumber, problems);
    }

    private static void stopIf(Refused e) {
        if (e.code().equals("import.cancelled")) {
            throw e;
        }
    }

    private static List<OpenedFile> opened(List<FileEntry> entries) {
        List<Integer> order = entries.stream().map(FileEntry::number).toList();
        return entries.stream()
                .map(e -> Objects.requireNonNull(e.waiting()).with(byPlace(e.choices(), order)))
                .toList();
    }

    /// Decisions that name a row of a file that is not among these are left out.
    private static FileChoices byPlace(FileChoices choices, List<Integer> order) {
        FileChoices placed = choices;
        for (Map.Entry<RowPlace, Decision> decided : choices.decisions().entrySet()) {
            if (decided.getValue() instanceof Decision.JoinRow(RowId row)) {
                int place = order.indexOf(row.file());
                placed = place < 0
                        ? placed.withoutDecision(decided.getKey())
                        : placed.withDecision(decided.getKey(), new Decision.JoinRow(new RowId(place, row.place())));
            }
        }
        return placed;
    }

    /// The same decision with the file's lasting number in place of its place in `order`.
    static Decision byNumber(Decision decision, List<Integer> order) {
        return decision instanceof Decision.JoinRow(RowId row)
                ? new Decision.JoinRow(new RowId(order.get(row.file()), row.place()))
                : decision;
    }
}
