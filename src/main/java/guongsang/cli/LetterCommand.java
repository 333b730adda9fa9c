package guongsang.cli;

import guongsang.domain.office.DocumentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a letter of a year: the công văn đôn đốc as it was last left in the window, else as proposed.
@Command(name = "letter", sortOptions = false)
final class LetterCommand extends DocumentTask {
    @Parameters(paramLabel = "NAME", descriptionKey = "letter.name")
    private String name = "";

    @Option(names = "--on", paramLabel = "DATE", converter = DayOption.class, descriptionKey = "letter.on")
    private @Nullable LocalDate on;

    LetterCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        DocumentKind kind = kind(name, DocumentKind.Form.LETTER)
                .filter(k -> k == DocumentKind.REMINDER)
                .orElseThrow(() -> new WrongUse(words().t("use.letter", name)));
        LocalDate day = on != null ? on : LocalDate.now(root().surroundings().clock());
        return write(kind, (workspace, file) -> workspace
                .reminders()
                .write(workspace.reminders().draft(year(), day), file));
    }
}
