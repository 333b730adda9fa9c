package guongsang.ui;

import guongsang.domain.journal.JournalEntry;
import guongsang.service.OfficeService;
import java.util.Set;

/// What the journal says was done, in words: "sửa hồ sơ Nguyễn Thị Hồng Ngát".
public final class JournalWords {
    private static final Set<String> SETTINGS = Set.of(
            OfficeService.LANGUAGE,
            OfficeService.THEME,
            OfficeService.SENSITIVE_FIELDS,
            OfficeService.REGISTER_COLUMNS);

    private JournalWords() {}

    /// In the middle of a sentence, beginning with a small letter; taking back and doing again are said before it.
    public static String of(JournalEntry entry) {
        String about = SETTINGS.contains(entry.about()) ? Messages.t("setting." + entry.about()) : entry.about();
        String done = Messages.t("actionName." + entry.name().name(), about).strip();
        return switch (entry.type()) {
            case DO -> done;
            case UNDO -> Messages.t("journal.undo", done);
            case REDO -> Messages.t("journal.redo", done);
        };
    }

    /// At the beginning of a sentence.
    public static String sentence(JournalEntry entry) {
        String words = of(entry);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
