package guongsang.cli;

import guongsang.domain.Refused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Runs one call of the program: reads the arguments, does the command, answers with an exit code.
/// 0 done, 1 could not be done (one sentence on standard error), 2 wrong usage.
public final class Cli {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Cli() {}

    /// Does what the arguments ask for and returns the exit code; nothing is thrown.
    public static int run(List<String> arguments, Surroundings around) {
        String language = language(arguments);
        Words words = Words.of(language);
        if (!language.equals("vi") && !language.equals("en")) {
            around.err().println(words.t("use.lang", language));
            around.err().flush();
            return WRONG_USE;
        }
        Root root = new Root(around, words);
        CommandLine line = commands(root);
        try {
            int code = line.execute(arguments.toArray(String[]::new));
            if (code == Task.DONE && around.out().checkError()) {
                around.err().println(words.t("failed.output"));
                return FAILED;
            }
            return code;
        } catch (Error e) {
            // The parser passes exceptions on, errors such as want of memory it does not.
            return failed(root, e);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    private static CommandLine commands(Root root) {
        Surroundings around = root.surroundings();
        CommandLine line = new CommandLine(root)
                .addSubcommand("demo", new DemoCommand(root))
                .addSubcommand("import", new ImportCommand(root))
                .addSubcommand("template", new TemplateCommand(root))
                .addSubcommand("list", new ListCommand(root))
                .addSubcommand("report", new ReportCommand(root))
                .addSubcommand("letter", new LetterCommand(root))
                .addSubcommand("figures", new FiguresCommand(root))
                .addSubcommand("compliance", new ComplianceCommand(root))
                .addSubcommand("records", new RecordsCommand(root))
                .addSubcommand(
                        "plan",
                        new CommandLine(new PlanCommand(root))
                                .addSubcommand("list", new PlanListCommand(root))
                                .addSubcommand("adopt", new PlanAdoptCommand(root)))
                .addSubcommand("backup", new BackupCommand(root))
                .addSubcommand("restore", new RestoreCommand(root))
                .addSubcommand("check", new CheckCommand(root))
                .addSubcommand("migrate", new MigrateCommand(root));
        line.setResourceBundle(root.words().bundle());
        line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((e, _) -> wrongUse(root, e));
        line.setExecutionStrategy(parsed -> {
            System.setProperty(
                    "guong-sang.log",
                    root.dataFolder().resolve("guong-sang.log").toString());
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((e, _, _) -> failed(root, e));
        return line;
    }

    /// The language has to be known before the arguments are read, for what is said about the arguments.
    private static String language(List<String> arguments) {
        String language = "vi";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                language = arguments.get(i + 1);
            } else if (argument.startsWith("--lang=")) {
                language = argument.substring("--lang=".length());
            }
        }
        return language;
    }

    private static int wrongUse(Root root, ParameterException e) {
        root.surroundings().err().println(UsageSentence.of(e, root.words()));
        return WRONG_USE;
    }

    private static int failed(Root root, Throwable e) {
        var err = root.surroundings().err();
        switch (e) {
            case NotYet later -> {
                err.println(later.getMessage());
                return WRONG_USE;
            }
            case WrongUse wrong -> {
                err.println(wrong.getMessage());
                return WRONG_USE;
            }
            case Refused refused -> {
                err.println(root.words().refusal(refused.code(), refused.sentence()) + " (" + refused.code() + ")");
                LoggerFactory.getLogger(Cli.class).warn("refused: {}", refused.code());
                return FAILED;
            }
            default -> {
                String code = FailureCode.of(e);
                LoggerFactory.getLogger(Cli.class).error("unforeseen, code {}", code, e);
                err.println(root.words().t("failed", root.dataFolder().resolve("guong-sang.log"), code));
                return FAILED;
            }
        }
    }
}
