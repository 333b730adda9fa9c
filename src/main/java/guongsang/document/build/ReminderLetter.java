package guongsang.document.build;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.LetterSubject;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Recipients;
import guongsang.domain.office.ReminderWords;
import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.text.DocumentDate;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The công văn đôn đốc: reminds units of what they owe under the plans in force. It says what the plans ask, what is
/// missing on a day and by when it is wanted, and nothing else.
public final class ReminderLetter {
    private final ReminderFacts facts;
    private final String office;

    public ReminderLetter(ReminderFacts facts) {
        this.facts = facts;
        this.office = facts.office().shortName();
    }

    /// The words as they are proposed.
    public ReminderWords words() {
        return new ReminderWords(subject(), addressees(), opening(), closing());
    }

    /// The letter with these words.
    ///
    /// @param symbol without number and slash: "PNV-TĐKT" (NĐ 30 PL I mục II.3: a công văn has no kind)
    /// @param copies Nơi nhận, the filing line last
    public AdministrativeDocument build(Heading heading, String symbol, ReminderWords words, List<String> copies) {
        ListTable table = new ReminderTable(facts).build();
        List<Block> body = new ArrayList<>();
        words.opening().forEach(p -> body.add(Block.Paragraph.of(p)));
        if (!facts.apart()) {
            body.add(new Block.TableBlock(table));
        }
        words.closing().forEach(p -> body.add(Block.Paragraph.of(p)));
        return new AdministrativeDocument(
                heading.letter(symbol),
                new LetterSubject(words.subject()),
                words.addressees(),
                body,
                heading.signature(),
                new Recipients(copies),
                facts.apart() ? List.of(appendix(heading, symbol, table)) : List.of());
    }

    private Appendix appendix(Heading heading, String symbol, ListTable table) {
        return new Appendix(
                null,
                title(),
                heading.attachedToLetter(symbol),
                List.of(new Block.TableBlock(table)),
                "Danh sách có: " + DocumentNumber.count(facts.units().size()) + " đơn vị./.",
                null,
                Orientation.PORTRAIT);
    }

    private List<String> title() {
        List<String> lines = new ArrayList<>();
        if (!papers().isEmpty()) {
            lines.add("Danh sách đơn vị chưa gửi văn bản" + (anyShort() ? "," : ""));
        }
        if (anyShort()) {
            lines.add((lines.isEmpty() ? "Danh sách đơn vị " : "") + "đăng ký thiếu so với chỉ tiêu");
        }
        lines.add("(tính đến hết ngày " + DocumentDate.shortForm(facts.on()) + ")");
        return lines;
    }

    private String subject() {
        String papers = papers().stream().map(ReminderTable::paper).collect(Collectors.joining(", "));
        String send = papers.isEmpty() ? "" : "gửi " + papers;
        String register = anyShort() ? "đăng ký đủ chỉ tiêu" : "";
        return "đôn đốc "
                + Stream.of(send, register).filter(s -> !s.isEmpty()).collect(Collectors.joining(" và "))
                + " điển hình tiên tiến năm " + facts.year();
    }

    private List<String> addressees() {
        return facts.apart()
                ? List.of("Các cơ quan, đơn vị có tên trong Phụ lục kèm theo")
                : facts.units().stream().map(a -> a.unit().name()).toList();
    }

    private List<String> opening() {
        List<String> paragraphs = new ArrayList<>();
        for (Plan plan : plans()) {
            paragraphs.add(asked(plan));
        }
        paragraphs.add(found());
        return paragraphs;
    }

    /// What a plan asks of the units, with its days and clauses.
    private String asked(Plan plan) {
        Map<String, List<String>> papersByDay = new LinkedHashMap<>();
        Map<String, Set<String>> clausesByDay = new LinkedHashMap<>();
        for (Deadline.What what : papers()) {
            items(plan, Compliance.DeadlineItem.class)
                    .filter(i -> i.deadline().what() == what)
                    .forEach(i -> {
                        String day = day(i);
                        List<String> papers = papersByDay.computeIfAbsent(day, _ -> new ArrayList<>());
                        if (!papers.contains(named(what))) {
                            papers.add(named(what));
                        }
                        clausesByDay.computeIfAbsent(day, _ -> new TreeSet<>()).add(i.clause());
                    });
        }
        List<String> asked = new ArrayList<>();
        papersByDay.forEach((day, papers) -> asked.add("gửi " + ReportFacts.joined(papers) + day
                + bracketed(PlanNames.clauses(List.copyOf(clausesByDay.getOrDefault(day, Set.of()))))));
        List<String> quotas = items(plan, Compliance.QuotaItem.class)
                .map(Compliance.QuotaItem::clause)
                .distinct()
                .toList();
        if (!quotas.isEmpty()) {
            String clauses = PlanNames.clauses(quotas);
            asked.add("đăng ký điển hình tiên tiến theo chỉ tiêu" + (clauses.isEmpty() ? "" : " tại " + clauses));
        }
        return "Thực hiện " + PlanNames.whole(plan) + ", " + whom() + " có trách nhiệm " + String.join("; ", asked)
                + ".";
    }

    private static String day(Compliance.DeadlineItem item) {
        if (item.due() == null) {
            return "";
        }
        return (item.strict() ? " trước ngày " : " chậm nhất ngày ") + DocumentDate.shortForm(item.due());
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    /// What is there and what is not.
    private String found() {
        List<String> missing = new ArrayList<>();
        for (Deadline.What what : papers()) {
            long count = facts.units().stream()
                    .filter(a -> a.notSent().stream().anyMatch(i -> i.deadline().what() == what))
                    .count();
            missing.add(named(what) + " của " + counted(count));
        }
        long tooFew = facts.units().stream().filter(a -> !a.shortOf().isEmpty()).count();
        String text = "Tính đến hết ngày " + DocumentDate.shortForm(facts.on()) + ", ";
        if (!missing.isEmpty()) {
            text += office + " chưa nhận được " + ReportFacts.joined(missing);
        }
        if (tooFew > 0) {
            text += (missing.isEmpty() ? "còn " : "; còn ") + counted(tooFew) + " đăng ký thiếu so với chỉ tiêu";
        }
        return text + (facts.apart() ? " (có Phụ lục kèm theo)." : ", cụ thể như sau:");
    }

    private String counted(long count) {
        return facts.single() ? "đơn vị" : DocumentNumber.count(count) + " đơn vị";
    }

    private List<String> closing() {
        List<String> tasks = new ArrayList<>();
        if (!papers().isEmpty()) {
            tasks.add("văn bản còn thiếu");
        }
        if (anyShort()) {
            tasks.add("danh sách đăng ký bổ sung cho đủ chỉ tiêu");
        }
        String those = facts.apart() ? whom() + " có tên trong Phụ lục" : whom() + " nêu trên";
        String contact =
                facts.contact().isBlank() ? "" : bracketed(facts.contact().strip());
        List<String> closing = new ArrayList<>();
        closing.add(office + " đề nghị " + those + " gửi " + ReportFacts.joined(tasks) + " về " + office + " "
                + "trước ngày " + DocumentDate.shortForm(facts.answerBy()) + " để tổng hợp.");
        if (!papers().isEmpty()) {
            closing.add("Trường hợp đã gửi văn bản trước khi nhận được công văn này, đề nghị " + whom()
                    + " thông báo số, ngày của văn bản để " + office + " đối chiếu, cập nhật.");
        }
        closing.add("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị liên hệ với " + office + contact
                + " để được hướng dẫn.");
        return closing;
    }

    private String whom() {
        return facts.single() ? "đơn vị" : "các cơ quan, đơn vị";
    }

    private String named(Deadline.What what) {
        return switch (what) {
            case UNIT_LIST -> "danh sách đăng ký điển hình tiên tiến năm " + facts.year();
            case UNIT_PLAN -> "kế hoạch triển khai thực hiện";
            case UNIT_REPORT -> "báo cáo kết quả thực hiện năm " + facts.year();
            case UPWARD_LIST, AWARD, CONFERENCE -> ReminderTable.paper(what);
        };
    }

    /// What is not sent by somebody, in the order of the year.
    private List<Deadline.What> papers() {
        return facts.units().stream()
                .flatMap(a -> a.notSent().stream())
                .map(i -> i.deadline().what())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean anyShort() {
        return facts.units().stream().anyMatch(a -> !a.shortOf().isEmpty());
    }

    private Collection<Plan> plans() {
        Map<UUID, Plan> plans = new LinkedHashMap<>();
        facts.units().stream()
                .flatMap(a -> a.items().stream())
                .forEach(i -> plans.putIfAbsent(i.plan().id(), i.plan()));
        return plans.values();
    }

    private <T extends Compliance.Item> Stream<T> items(Plan plan, Class<T> type) {
        return facts.units().stream()
                .map(Arrears::items)
                .flatMap(List::stream)
                .filter(i -> i.plan().id().equals(plan.id()))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
