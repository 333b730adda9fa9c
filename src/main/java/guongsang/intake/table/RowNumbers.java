package guongsang.intake.table;

import java.util.ArrayList;
import java.util.List;

/// Follows the running numbers of a list: says where they jump, and which rows have nothing but a number.
final class RowNumbers {
    /// More jumps than this are a way of numbering, not slips.
    private static final int MOST = 5;

    private record Jump(Line line, int from, int to) {}

    private final String title;
    private final SheetProblems problems;
    private final List<Line> alone = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private int before;
    private int told;

    RowNumbers(String title, SheetProblems problems) {
        this.title = title;
        this.problems = problems;
    }

    void restart() {
        before = 0;
    }

    void row(Line line, String running) {
        int number = number(running);
        if (number > before + 1 && before > 0) {
            jumps.add(new Jump(line, before, number));
        }
        before = number;
        told = alone.size();
    }

    /// A line with its number and nothing else; at the end of a list they are rows that were left over.
    void alone(Line line, String running) {
        alone.add(line);
        before = number(running);
    }

    private static int number(String running) {
        if (running.isEmpty()) {
            return 0;
        }
        int number = 0;
        int digits = 0;
        for (int i = 0; i < running.length(); i++) {
            char c = running.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                digits++;
            } else if (digits > 0 && (c == '.' || c == ',') && i + 1 < running.length()) {
                // "1.2"
                return 0;
            }
        }
        return digits > 0 && digits < 7 ? number : 0;
    }

    void end(boolean template) {
        if (!template) {
            alone.subList(0, told)
                    .forEach(line -> problems.warn(
                            line.number(),
                            title,
                            line.first(),
                            "row.number-only",
                            "Dòng này chỉ có số thứ tự, không nhận: nếu thiếu người, hãy bổ sung vào danh sách."));
        }
        if (jumps.size() <= MOST) {
            jumps.forEach(jump -> problems.warn(
                    jump.line().number(),
                    title,
                    Integer.toString(jump.to()),
                    "number.jump",
                    "Số thứ tự nhảy từ %d sang %d: hãy xem danh sách có thiếu dòng không."
                            .formatted(jump.from(), jump.to())));
        }
    }
}
