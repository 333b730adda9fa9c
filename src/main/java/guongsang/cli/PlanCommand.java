package guongsang.cli;

import picocli.CommandLine.Command;

/// The shipped plans: `plan list`, `plan adopt CODE`.
@Command(name = "plan", sortOptions = false)
final class PlanCommand extends Task {
    PlanCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        throw new WrongUse(words().t("use.plan"));
    }
}
