package guongsang.intake.table;

import guongsang.domain.exemplar.Kind;
import guongsang.intake.table.LinePatterns.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Holds what totals and closing lines say the list has against the rows that were read.
final class Claims {
    private record Said(Line line, String text, Claim claim, int rows) {}

    private final SheetProblems problems;
    private final List<Said> said = new ArrayList<>();

    Claims(SheetProblems problems) {
        this.problems = problems;
    }

    /// `rows`: how many rows were read above the line.
    void add(Line line, String text, int rows) {
        said.add(new Said(line, text, Claim.of(text), rows));
    }

    /// Speaks of the last line that states a number; it may be about the rows above it or about its own section.
    void end(List<Entry> entries) {
        List<Said> stating = said.stream().filter(s -> s.claim().sum() >= 0).toList();
        if (stating.isEmpty()) {
            return;
        }
        Said last = stating.getLast();
        Map<Kind, Long> read = entries.subList(0, last.rows()).stream()
                .filter(e -> e.section().kind() != null)
                .collect(Collectors.groupingBy(
                        e -> java.util.Objects.requireNonNull(e.section().kind()), Collectors.counting()));
        boolean kindsAgree = read.isEmpty()
                || last.claim().kinds().entrySet().stream()
                        .allMatch(claim -> read.getOrDefault(claim.getKey(), 0L) == (long) claim.getValue());
        boolean agrees = last.claim().sum() == last.rows() && kindsAgree
                || said.size() > 1 && last.claim().sum() == last.rows() - before(last);
        if (!agrees) {
            problems.warn(
                    last.line().number(),
                    null,
                    last.text(),
                    "count.differs",
                    "Danh sách ghi có %d, đọc được %d dòng ở trên: hãy đối chiếu với đơn vị gửi."
                            .formatted(last.claim().sum(), last.rows()));
        }
    }

    private int before(Said last) {
        int at = said.indexOf(last);
        return at == 0 ? 0 : said.get(at - 1).rows();
    }
}
