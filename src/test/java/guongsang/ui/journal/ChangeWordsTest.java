package guongsang.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.journal.ActionName;
import guongsang.domain.journal.JournalEntry;
import guongsang.service.Workspace;
import guongsang.ui.JournalWords;
import guongsang.ui.Messages;
import guongsang.ui.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeWordsTest {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("^    ([a-z_0-9]+) ", Pattern.MULTILINE);

    @Test
    void everyColumnThatCanChangeHasAWord() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/guongsang/store/migration/V1__core.sql"));
        Matcher tables = TABLE.matcher(sql);
        while (tables.find()) {
            String table = tables.group(1);
            if (table.equals("action") || table.equals("journal")) {
                continue;
            }
            assertThat(Messages.has("table." + table)).as(table).isTrue();
            Matcher columns = COLUMN.matcher(tables.group(2));
            while (columns.find()) {
                String column = columns.group(1);
                if (ChangeWords.said(column)) {
                    assertThat(ChangeWords.column(table, column))
                            .as(table + "." + column)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void anEditIsSaidInWords(@TempDir Path folder) {
        try (Workspace workspace = Sample.open(folder)) {
            JournalEntry edit = workspace.journal().latest(1).getFirst();
            assertThat(JournalWords.sentence(edit)).isEqualTo("Sửa hồ sơ Nguyễn Thị Hồng Ngát");
            ChangeWords words = new ChangeWords(workspace);
            assertThat(workspace.journal().rowsOf(edit.id()).stream().flatMap(r -> words.of(r).stream()))
                    .containsExactly(new ChangeWords.Change(
                            "Điển hình", "Chức vụ, nghề nghiệp", "", "Chi hội trưởng phụ nữ thôn 3"));
        }
    }

    @Test
    void everyActionHasASentence() {
        for (ActionName name : ActionName.values()) {
            assertThat(Messages.t("actionName." + name.name(), "x")).isNotBlank();
        }
    }
}
