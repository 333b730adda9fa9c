package guongsang.cli;

import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Contradiction;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Waiver;
import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every quota and deadline of the plans in force in a year, as they stand at the end of a day.
@Command(name = "compliance", sortOptions = false)
final class ComplianceCommand extends Task {
    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = YearOption.class,
            descriptionKey = "option.year")
    private int year;

    @Option(names = "--on", paramLabel = "DATE", converter = DayOption.class, descriptionKey = "compliance.on")
    private @Nullable LocalDate on;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ComplianceCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        LocalDate day = on != null ? on : LocalDate.now(root().surroundings().clock());
        try (Workspace workspace = open()) {
            List<Compliance.Item> items = workspace.plans().compliance(year, day);
            List<Contradiction> contradictions = workspace.plans().contradictions(year);
            if (json) {
                JsonWriter.write(
                        out(),
                        JsonWriter.object(
                                "year", year,
                                "on", day.toString(),
                                "items",
                                        items.stream()
                                                .map(ComplianceCommand::json)
                                                .toList(),
                                "contradictions",
                                        contradictions.stream()
                                                .map(ComplianceCommand::json)
                                                .toList()));
            } else {
                table(items);
                contradictions.forEach(c -> out().println(c.sentence()));
            }
            return DONE;
        }
    }

    private static Map<String, @Nullable Object> json(Compliance.Item item) {
        Plan plan = item.plan();
        Unit unit = item.unit();
        @Nullable LocalDate due = item.due();
        Map<String, @Nullable Object> json = JsonWriter.object(
                "plan", plan.name(),
                "clause", plan.cite(item.clause()),
                "unit", unit == null ? null : unit.name());
        switch (item) {
            case Compliance.QuotaItem quota -> {
                json.put("rule", "quota");
                json.put("what", quota.quota().what().code());
                json.put("min", quota.quota().min());
                json.put("max", quota.quota().max());
                json.put("found", quota.unassigned() ? null : quota.found());
                json.put("due", due == null ? null : due.toString());
                json.put("strict", quota.strict());
                json.put("doneOn", null);
            }
            case Compliance.DeadlineItem deadline -> {
                LocalDate done = deadline.doneOn();
                json.put("rule", "deadline");
                json.put("what", deadline.deadline().what().code());
                json.put("min", null);
                json.put("max", null);
                json.put("found", null);
                json.put("due", due == null ? null : due.toString());
                json.put("strict", deadline.strict());
                json.put("doneOn", done == null ? null : done.toString());
            }
        }
        json.put("state", item.state().name().toLowerCase(Locale.ROOT));
        Waiver waiver = item.waiver();
        json.put("waived", waiver == null ? null : waiver.reason());
        json.put("remarks", item.remarks());
        return json;
    }

    private static Map<String, @Nullable Object> json(Contradiction contradiction) {
        return JsonWriter.object(
                "units", contradiction.units().stream().map(Unit::name).toList(),
                "first", contradiction.first().clause(),
                "second", contradiction.second().clause(),
                "binding", contradiction.binding().name(),
                "message", contradiction.sentence());
    }

    private void table(List<Compliance.Item> items) {
        TextTable table = new TextTable(
                words().t("unit"),
                words().t("compliance.what"),
                words().t("compliance.wanted"),
                words().t("compliance.found"),
                words().t("compliance.due"),
                words().t("compliance.state"),
                words().t("compliance.clause"));
        boolean several = items.stream().map(i -> i.plan().id()).distinct().count() > 1;
        for (Compliance.Item item : items) {
            Unit unit = item.unit();
            LocalDate due = item.due();
            String name = unit == null ? words().t("compliance.office") : unit.name();
            String day = due == null ? "" : DocumentDate.table(due);
            String state = words().t("state." + item.state());
            switch (item) {
                case Compliance.QuotaItem q ->
                    table.row(
                            name,
                            words().t("what." + q.quota().what().code()),
                            range(q.quota().min(), q.quota().max()),
                            Integer.toString(q.found()),
                            day,
                            state,
                            clause(item, several));
                case Compliance.DeadlineItem d -> {
                    LocalDate done = d.doneOn();
                    table.row(
                            name,
                            words().t("what." + d.deadline().what().code()),
                            "",
                            done == null ? "" : DocumentDate.table(done),
                            day,
                            state,
                            clause(item, several));
                }
            }
        }
        table.print(out());
    }

    /// The clause, with its plan where several are in force.
    private static String clause(Compliance.Item item, boolean several) {
        return several ? item.clause() + ", " + item.plan().name() : item.clause();
    }

    private static String range(@Nullable Integer min, @Nullable Integer max) {
        return (min == null ? "" : min) + "–" + (max == null ? "" : max);
    }
}
