package guongsang.ui.plan.content;

import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Due;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.DueWords;
import guongsang.ui.part.QuotaWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a plan says: its head, its quotas and deadlines with the clause and the original words.
final class PlanContentPane extends VBox {
    PlanContentPane(Plan plan, int year) {
        super(14);
        getStyleClass().add("page");
        getChildren()
                .addAll(
                        head(plan),
                        heading("plan.quotas"),
                        quotas(plan),
                        heading("plan.deadlines"),
                        deadlines(plan, year));
    }

    private static Label heading(String key) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Node head(Plan plan) {
        GridPane grid = grid(170);
        line(grid, "plan.head.number", cited(plan));
        line(grid, "plan.head.issuer", plan.issuer());
        line(grid, "plan.head.years", plan.years());
        line(grid, "plan.head.parent", Optional.ofNullable(plan.parent()).orElse("–"));
        return grid;
    }

    private static void line(GridPane grid, String key, String value) {
        row(grid, List.of(quiet(Messages.t(key)), text(value)));
    }

    private static Node quotas(Plan plan) {
        GridPane grid = grid(60, 250, 90);
        headings(grid, "plan.column.clause", "plan.column.who", "plan.column.wanted", "plan.column.wording");
        for (Quota quota : plan.quotas()) {
            row(
                    grid,
                    List.of(
                            text(quota.clause()),
                            text(who(quota)),
                            strong(QuotaWords.wanted(quota)),
                            quiet("“" + quota.wording() + "”")));
        }
        return grid;
    }

    private static Node deadlines(Plan plan, int year) {
        GridPane grid = grid(60, 250, 130);
        headings(grid, "plan.column.clause", "plan.column.what", "plan.column.date", "plan.column.wording");
        for (Deadline deadline : plan.deadlines()) {
            row(
                    grid,
                    List.of(
                            text(deadline.clause()),
                            text(Messages.t("due.what." + deadline.what().name())),
                            strong(date(deadline, year)),
                            quiet("“" + deadline.wording() + "”")));
        }
        return grid;
    }

    /// The date in the year looked at; one that holds for another year alone is given with that year.
    private static String date(Deadline deadline, int year) {
        if (deadline.due() instanceof Due.Once once && !once.asksIn(year)) {
            LocalDate then = once.date();
            return deadline.strict() ? Messages.t("due.before", DateField.table(then)) : DateField.table(then);
        }
        return deadline.dueIn(year)
                .map(due -> DueWords.due(due, deadline.strictIn(year)))
                .orElse("–");
    }

    private static String who(Quota quota) {
        if (quota.what() == Quota.What.SELECTION) {
            return Messages.t("plan.who.office");
        }
        Stream<String> words = quota.sectors().isEmpty()
                ? sorted(quota.unitKinds()).map(UnitKind::word)
                : sorted(quota.sectors()).map(Sector::word);
        String all = String.join(", ", words.toList());
        return all.isEmpty() ? Messages.t("plan.who.all") : all;
    }

    private static <E extends Enum<E>> Stream<E> sorted(Set<E> all) {
        return all.stream().sorted();
    }

    private static GridPane grid(double... widths) {
        GridPane grid = new GridPane(14, 7);
        for (double width : widths) {
            ColumnConstraints column = new ColumnConstraints(width);
            grid.getColumnConstraints().add(column);
        }
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(rest);
        return grid;
    }

    private static void headings(GridPane grid, String... keys) {
        row(grid, Stream.of(keys).map(k -> quiet(Messages.t(k))).toList());
    }

    private static void row(GridPane grid, List<Label> cells) {
        grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
    }

    private static Label text(String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String value) {
        Label label = text(value);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label strong(String value) {
        Label label = text(value);
        label.getStyleClass().add("card-title");
        return label;
    }

    /// "101/KH-UBND ngày 18/08/2021".
    private static String cited(Plan plan) {
        LocalDate issued = plan.issuedOn();
        return issued == null ? plan.name() : Messages.t("plan.cited", plan.name(), DateField.table(issued));
    }
}
