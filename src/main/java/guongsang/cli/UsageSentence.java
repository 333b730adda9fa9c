package guongsang.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was wrong with the arguments, in one sentence that says where to look.
final class UsageSentence {
    private UsageSentence() {}

    static String of(ParameterException e, Words words) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (e) {
            case MissingParameterException missing ->
                words.t(
                        "use.missing",
                        missing.getMissing().stream().map(UsageSentence::name).collect(Collectors.joining(", ")),
                        help);
            case UnmatchedArgumentException unknown ->
                words.t("use.unknown", String.join(" ", unknown.getUnmatched()), help);
            case OverwrittenOptionException twice -> words.t("use.twice", name(twice.getOverwritten()), help);
            case MaxValuesExceededException _ -> words.t("use.bad", help);
            default ->
                e.getArgSpec() != null && e.getValue() != null
                        ? words.t("use.value", e.getValue(), name(e.getArgSpec()), help)
                        : words.t("use.bad", help);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
