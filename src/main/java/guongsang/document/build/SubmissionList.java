package guongsang.document.build;

import guongsang.document.build.ListBuilder.Cover;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Row;
import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Compliance.DeadlineItem;
import guongsang.domain.plan.Compliance.State;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What each unit was asked for and sent in a year: number and date of the paper, day received, in time or not, and
/// what is still missing.
public final class SubmissionList {
    private final int year;
    private final LocalDate on;
    private final List<DeadlineItem> asked;
    private final List<Sent> sent;
    private final List<Deadline.What> papers;

    /// What a unit sent, and whether its file is kept.
    public record Sent(Submission submission, boolean file) {}

    /// `asked`: of units; `sent`: what was received until `on`, the earliest first.
    public SubmissionList(int year, LocalDate on, List<DeadlineItem> asked, List<Sent> sent) {
        this.year = year;
        this.on = on;
        this.asked = List.copyOf(asked);
        this.sent = sent.stream()
                .filter(s -> !s.submission().receivedOn().isAfter(on))
                .toList();
        this.papers = Arrays.stream(Deadline.What.values())
                .filter(Deadline.What::perUnit)
                .filter(w -> asked.stream().anyMatch(i -> i.deadline().what() == w)
                        || sent.stream().anyMatch(s -> s.submission().what() == w))
                .toList();
    }

    public ListDocument build(Heading heading, Cover cover, List<Unit> units) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Đơn vị").weighing(4));
        for (Deadline.What paper : papers) {
            String group = group(paper);
            columns.add(Column.text("Số, ngày văn bản").weighing(0.4).in(group));
            columns.add(Column.date("Ngày nhận").in(group));
            columns.add(Column.text("Kết quả").weighing(2).in(group));
        }
        columns.add(Column.text("Văn bản còn thiếu"));
        ListTable table = ListTable.numbered(columns, ByUnitKind.sections(units, this::row));
        Appendix appendix = new Appendix(
                null,
                List.of(
                        "Tổng hợp tình hình gửi văn bản của các đơn vị năm " + year,
                        "tính đến hết ngày " + DocumentDate.shortForm(on)),
                heading.attached(cover.word(), cover.type()),
                List.of(new Block.TableBlock(table)),
                closing(units),
                heading.signature(),
                Orientation.LANDSCAPE);
        return new ListDocument(heading.letterhead(cover.type()), appendix);
    }

    private static String name(Deadline.What paper) {
        return switch (paper) {
            case UNIT_LIST -> "Danh sách đăng ký";
            case UNIT_PLAN -> "Kế hoạch";
            case UNIT_REPORT -> "Báo cáo kết quả";
            case UPWARD_LIST, AWARD, CONFERENCE -> ReminderTable.paper(paper);
        };
    }

    /// The paper, with its day where that is the same for all.
    private String group(Deadline.What paper) {
        List<String> days = asked.stream()
                .filter(i -> i.deadline().what() == paper)
                .map(SubmissionList::day)
                .distinct()
                .toList();
        return name(paper) + (days.size() == 1 && !days.getFirst().isEmpty() ? " (" + days.getFirst() + ")" : "");
    }

    private static String day(DeadlineItem item) {
        LocalDate due = item.due();
        return due == null ? "" : (item.strict() ? "trước " : "hạn ") + DocumentDate.table(due);
    }

    private Row row(Unit unit) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(unit.name()));
        for (Deadline.What paper : papers) {
            List<Sent> own = sentBy(unit, paper);
            cells.add(Cell.text(own.stream().map(SubmissionList::paper).collect(Collectors.joining("\n"))));
            cells.add(
                    own.size() == 1
                            ? Cell.date(own.getFirst().submission().receivedOn())
                            : Cell.text(own.stream()
                                    .map(s -> DocumentDate.table(s.submission().receivedOn()))
                                    .collect(Collectors.joining("\n"))));
            cells.add(Cell.text(askedOf(unit, paper).map(this::result).orElse("")));
        }
        List<String> missing = missing(unit);
        boolean nothingAsked = papers.stream().allMatch(p -> askedOf(unit, p).isEmpty());
        cells.add(Cell.text(nothingAsked ? "" : missing.isEmpty() ? "đủ" : String.join(", ", missing)));
        return new Row(cells, false);
    }

    /// "04/DS-UBND, 10/01/2022 (có tệp)".
    private static String paper(Sent one) {
        Submission submission = one.submission();
        LocalDate dated = submission.dated();
        List<String> parts = new ArrayList<>();
        if (submission.number() != null) {
            parts.add(submission.number());
        }
        if (dated != null) {
            parts.add(DocumentDate.table(dated));
        }
        String text = parts.isEmpty() ? "không ghi số, ngày" : String.join(", ", parts);
        return one.file() ? text + " (có tệp)" : text;
    }

    private String result(DeadlineItem item) {
        long done = item.doneOn() == null
                ? 0
                : Arrears.daysLate(item.due(), item.strict(), item.doneOn()).orElse(0);
        long now = Arrears.daysLate(item.due(), item.strict(), on).orElse(0);
        return switch (item.state()) {
            case DONE -> "đúng hạn";
            case LATE -> item.doneOn() != null ? "muộn" + days(done) : "quá" + (now > 0 ? days(now) : " hạn");
            case OPEN -> "chưa đến hạn";
            case OK, SHORT, OVER -> throw new IllegalArgumentException("a deadline is not " + item.state());
        };
    }

    private static String days(long count) {
        return count > 0 ? " " + DocumentNumber.count(count) + " ngày" : "";
    }

    private List<Sent> sentBy(Unit unit, Deadline.What paper) {
        return sent.stream()
                .filter(s -> s.submission().unitId().equals(unit.id())
                        && s.submission().what() == paper)
                .toList();
    }

    /// What several plans ask under one name stands worst first.
    private Optional<DeadlineItem> askedOf(Unit unit, Deadline.What paper) {
        return asked.stream()
                .filter(i -> i.unit() != null && unit.id().equals(i.unit().id()))
                .filter(i -> i.deadline().what() == paper)
                .min(Comparator.comparing((DeadlineItem i) -> i.doneOn() != null)
                        .thenComparing(i -> i.state() != State.LATE));
    }

    private List<String> missing(Unit unit) {
        return papers.stream()
                .filter(p -> askedOf(unit, p).filter(i -> i.doneOn() == null).isPresent())
                .map(ReminderTable::paper)
                .toList();
    }

    private String closing(List<Unit> units) {
        long wanting = units.stream().filter(u -> !missing(u).isEmpty()).count();
        return "Danh sách có: " + DocumentNumber.count(units.size()) + " đơn vị; "
                + DocumentNumber.count(units.size() - wanting) + " đơn vị không thiếu văn bản, "
                + DocumentNumber.count(wanting) + " đơn vị còn thiếu./.";
    }
}
