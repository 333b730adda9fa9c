package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.RowPlace;
import guongsang.intake.ProblemList;
import guongsang.intake.RegistrationForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A previewed file as a list to be sent back: every value in a column of its own, under the unit's own heading where
/// that says plainly what it is, else under the office's.
public final class ProblemSheets {
    /// A longer title is an explanation.
    private static final int LONGEST_TITLE = 60;

    private final BiFunction<Kind, Attribute, String> headings;

    /// `headings`: what the office calls an attribute of a kind.
    public ProblemSheets(BiFunction<Kind, Attribute, String> headings) {
        this.headings = headings;
    }

    public ProblemList of(FilePreview file) {
        FilePreview.Sender sender = file.sender();
        RegistrationForm.@Nullable Sender unit =
                sender == null || sender.id() == null ? null : new RegistrationForm.Sender(sender.id(), sender.name());
        return new ProblemList(
                file.name(),
                unit,
                file.year(),
                file.fileProblems(),
                file.sheets().stream().map(s -> sheet(file, s)).toList());
    }

    private ProblemList.Sheet sheet(FilePreview file, SheetPreview sheet) {
        Map<Attribute, String> attributes = attributes(sheet);
        Set<String> others = new LinkedHashSet<>();
        sheet.rows().forEach(r -> others.addAll(r.others().keySet()));
        List<String> titles = new ArrayList<>(attributes.values());
        titles.addAll(others);
        List<Attribute> order = List.copyOf(attributes.keySet());
        List<ProblemList.Row> rows = sheet.rows().stream()
                .map(row -> {
                    Map<Attribute, String> corrected = file.choices()
                            .corrections()
                            .getOrDefault(new RowPlace(sheet.name(), row.number()), Map.of());
                    List<String> cells = new ArrayList<>();
                    order.forEach(a -> cells.add(corrected.getOrDefault(a, text(row, a))));
                    others.forEach(title -> cells.add(row.others().getOrDefault(title, "")));
                    List<ProblemList.Remark> remarks = row.problems().stream()
                            .map(p -> new ProblemList.Remark(p, column(p, order, titles)))
                            .toList();
                    return new ProblemList.Row(row.number(), row.kind(), cells, remarks);
                })
                .toList();
        return new ProblemList.Sheet(sheet.name(), titles, rows);
    }

    private static String text(PreviewRow row, Attribute attribute) {
        IntakeFile.Value value = row.read().get(attribute);
        return value == null ? "" : value.text();
    }

    private static @Nullable Integer column(IntakeProblem problem, List<Attribute> order, List<String> titles) {
        int at = problem.attribute() != null ? order.indexOf(problem.attribute()) : titles.indexOf(problem.column());
        return at < 0 ? null : at;
    }

    /// The attributes of the sheet and what their columns are called, in its own order; the name is always there.
    private Map<Attribute, String> attributes(SheetPreview sheet) {
        Kind kind = sheet.rows().isEmpty()
                ? Kind.INDIVIDUAL
                : sheet.rows().getFirst().kind();
        Map<Attribute, String> found = new LinkedHashMap<>();
        for (IntakeFile.Column column : sheet.columns()) {
            Attribute attribute = column.attribute();
            if (attribute != null) {
                boolean alone = sheet.columns().stream()
                                .filter(c -> c.attribute() == attribute)
                                .count()
                        == 1;
                found.putIfAbsent(attribute, alone && plain(column) ? column.title() : headings.apply(kind, attribute));
            }
        }
        found.putIfAbsent(Attribute.NAME, headings.apply(kind, Attribute.NAME));
        for (PreviewRow row : sheet.rows()) {
            for (Attribute attribute : Attribute.values()) {
                if (row.read().containsKey(attribute)) {
                    found.putIfAbsent(attribute, headings.apply(row.kind(), attribute));
                }
            }
        }
        return found;
    }

    private static boolean plain(IntakeFile.Column column) {
        String title = column.title();
        return (column.match() == IntakeFile.Match.TITLE || column.match() == IntakeFile.Match.TEMPLATE)
                && title.length() <= LONGEST_TITLE
                && title.chars().noneMatch(c -> c == '/' || c == ',' || c == '\n');
    }
}
