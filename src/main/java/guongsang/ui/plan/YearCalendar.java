package guongsang.ui.plan;

import guongsang.domain.plan.DeadlineStanding;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The twelve months of a year; days on which something is due are buttons, coloured by how it stands. Weekends and
/// today are marked.
final class YearCalendar extends GridPane {
    private static final int ACROSS = 3;
    private static final int DAYS = 7;

    /// `chosen` gets the deadline of a day that is pressed.
    YearCalendar(PlanData data, Consumer<DeadlineStanding> chosen) {
        super(14, 8);
        getStyleClass().add("year-calendar");
        Map<LocalDate, List<DeadlineStanding>> due = new HashMap<>();
        for (DeadlineStanding standing : data.deadlines()) {
            LocalDate day = standing.due();
            if (day != null) {
                due.computeIfAbsent(day, _ -> new ArrayList<>()).add(standing);
            }
        }
        for (Month month : Month.values()) {
            int at = month.getValue() - 1;
            add(month(YearMonth.of(data.year(), month), data.on(), due, chosen), at % ACROSS, at / ACROSS);
        }
    }

    private static Node month(
            YearMonth month,
            LocalDate today,
            Map<LocalDate, List<DeadlineStanding>> due,
            Consumer<DeadlineStanding> chosen) {
        Label title = new Label(Messages.t("plan.month", month.getMonthValue()));
        title.getStyleClass().add("month-name");
        GridPane days = new GridPane();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int place = month.atDay(1).getDayOfWeek().getValue() - 1 + day - 1;
            days.add(day(date, today, due.getOrDefault(date, List.of()), chosen), place % DAYS, place / DAYS);
        }
        return new VBox(2, title, days);
    }

    private static Node day(
            LocalDate date, LocalDate today, List<DeadlineStanding> due, Consumer<DeadlineStanding> chosen) {
        String number = Integer.toString(date.getDayOfMonth());
        if (due.isEmpty()) {
            Label label = new Label(number);
            label.getStyleClass().add("day");
            mark(label, date, today);
            return label;
        }
        Button button = new Button(number);
        button.getStyleClass().setAll("day", "due-day");
        button.getStyleClass().add(style(due));
        mark(button, date, today);
        String words = due.stream()
                .map(d -> Messages.t("due.what." + d.deadline().what().name()))
                .collect(Collectors.joining(", "));
        String says =
                (due.getFirst().strict() ? Messages.t("due.before", DateField.table(date)) : DateField.table(date))
                        + ": " + words;
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.setOnAction(_ -> chosen.accept(due.getFirst()));
        return button;
    }

    private static String style(List<DeadlineStanding> due) {
        if (due.stream().anyMatch(DeadlineStanding::overdue)) {
            return "late";
        }
        return due.stream().allMatch(DeadlineStanding::complete) ? "done" : "open";
    }

    private static void mark(Node node, LocalDate date, LocalDate today) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            node.getStyleClass().add("weekend");
        }
        if (date.equals(today)) {
            node.getStyleClass().add("today");
        }
    }
}
