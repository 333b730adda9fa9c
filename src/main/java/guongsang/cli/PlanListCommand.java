package guongsang.cli;

import guongsang.domain.plan.Plan;
import guongsang.service.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The plans that ship with the program, and which of them are in force here.
@Command(name = "list", sortOptions = false)
final class PlanListCommand extends Task {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PlanListCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            List<Plan> plans = workspace.plans().shipped();
            if (json) {
                JsonWriter.write(
                        out(),
                        JsonWriter.object(
                                "plans",
                                plans.stream().map(PlanListCommand::json).toList()));
                return DONE;
            }
            TextTable table = new TextTable(
                    words().t("plan.code"),
                    words().t("plan.number"),
                    words().t("plan.issuer"),
                    words().t("plan.years"),
                    words().t("plan.adopted"));
            plans.forEach(p -> table.row(
                    p.code(), p.name(), p.issuer(), p.years(), adopted(p) ? words().t("yes") : words().t("no")));
            table.print(out());
            return DONE;
        }
    }

    private static boolean adopted(Plan plan) {
        return plan.version() > 0 && plan.inForce();
    }

    private static Map<String, @Nullable Object> json(Plan plan) {
        LocalDate issued = plan.issuedOn();
        return JsonWriter.object(
                "code", plan.code(),
                "number", plan.number().isEmpty() ? null : plan.number(),
                "issuedOn", issued == null ? null : issued.toString(),
                "issuer", plan.issuer(),
                "tier", plan.tier().name(),
                "title", plan.title(),
                "from", plan.fromYear(),
                "to", plan.toYear(),
                "parent", plan.parent(),
                "adopted", adopted(plan));
    }
}
