package guongsang.intake;

import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.RowPlace;
import guongsang.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a unit says of a record that its template had filled in: `answer` is null where nothing was chosen, `code` is
/// the record's ("2021-0088"), empty where it was taken out.
public record Confirmation(@Nullable Answer answer, String code) {
    /// The headings of the columns for it, last of a template's table.
    public static final String HEADING = "Xác nhận";

    public static final String CODE_HEADING = "Mã hồ sơ";

    private static final String FOLDED_HEADING = Folding.fold(HEADING);
    private static final String FOLDED_CODE = Folding.fold(CODE_HEADING);
    /// What the program itself wrote beside a list that comes back corrected.
    private static final Set<String> OWN_REMARKS = Set.of(
            Folding.fold(RegistrationTemplate.SOURCE_ROW_HEADING), Folding.fold(RegistrationTemplate.PROBLEM_HEADING));

    /// What can be chosen.
    public enum Answer {
        CONTINUED("tiếp tục", "co", "dong y", "giu", "giu nguyen"),
        CHANGED("sửa", "da sua", "co sua", "sua doi"),
        STOPPED("thôi", "khong", "bo", "khong tiep tuc", "dung");

        private final String word;
        private final Set<String> folded;

        Answer(String word, String... others) {
            this.word = word;
            Set<String> all = new HashSet<>(Set.of(others));
            all.add(Folding.fold(word));
            this.folded = Set.copyOf(all);
        }

        /// As the template offers it.
        public String word() {
            return word;
        }

        static Optional<Answer> of(String text) {
            String said = Folding.fold(text);
            return Arrays.stream(values()).filter(a -> a.folded.contains(said)).findFirst();
        }
    }

    /// A template without the columns that only confirm or remark, and what they said, row by row.
    public record Read(IntakeFile file, Map<RowPlace, Confirmation> answers) {}

    /// Takes the answers out of a filled-in template; any other file stays as it is.
    public static Read of(IntakeFile file) {
        if (!file.ownTemplate()) {
            return new Read(file, Map.of());
        }
        Map<RowPlace, Confirmation> answers = new HashMap<>();
        List<IntakeFile.Sheet> sheets = file.sheets().stream()
                .map(sheet -> sheet.withRows(sheet.rows().stream()
                        .map(row -> row(row, new RowPlace(sheet.name(), row.number()), answers))
                        .toList()))
                .toList();
        return new Read(file.withSheets(sheets), Map.copyOf(answers));
    }

    private static IntakeFile.Row row(IntakeFile.Row row, RowPlace place, Map<RowPlace, Confirmation> answers) {
        Answer answer = null;
        String code = "";
        Map<String, String> others = new LinkedHashMap<>();
        for (var other : row.others().entrySet()) {
            String title = Folding.fold(other.getKey());
            Optional<Answer> said = Answer.of(other.getValue());
            if (title.equals(FOLDED_HEADING) && said.isPresent()) {
                answer = said.get();
            } else if (title.equals(FOLDED_CODE)) {
                code = other.getValue().strip();
            } else if (!OWN_REMARKS.contains(title)) {
                others.put(other.getKey(), other.getValue());
            }
        }
        if (answer != null || !code.isEmpty()) {
            answers.put(place, new Confirmation(answer, code));
        }
        return others.size() == row.others().size() ? row : row.withOthers(others);
    }
}
