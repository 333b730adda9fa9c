package guongsang.cli;

import guongsang.domain.plan.Plan;
import guongsang.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a shipped plan into force.
@Command(name = "adopt", sortOptions = false)
final class PlanAdoptCommand extends Task {
    @Parameters(paramLabel = "CODE", descriptionKey = "plan.adopt.code")
    private String code = "";

    PlanAdoptCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            Plan plan = workspace.plans().adopt(code);
            out().println(words().t("plan.done", plan.name(), plan.years()));
            return DONE;
        }
    }
}
