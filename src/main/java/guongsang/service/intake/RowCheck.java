package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.ValueRules;
import guongsang.domain.exemplar.ValueRules.Checked;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import guongsang.domain.intake.RowPlace;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Holds the rows of one file against the rules of the form ([ValueRules]) and the catalogue. Nothing of a row is
/// lost: what has no place of its own goes into the note.
public final class RowCheck {
    private final Known known;
    private final LocalDate today;
    private final FileChoices choices;
    /// Names the catalogue lacks, told once a file.
    private final Set<String> told = new HashSet<>();

    public RowCheck(Known known, LocalDate today, FileChoices choices) {
        this.known = known;
        this.today = today;
        this.choices = choices;
    }

    /// A row's values in normal form and what is wrong with them.
    public record Answer(Kind kind, Map<Attribute, String> values, List<IntakeProblem> problems) {
        /// The unit the row itself names as the one that registers.
        public Optional<String> unit() {
            return Optional.ofNullable(values.get(Attribute.UNIT));
        }

        public boolean refused() {
            return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        }
    }

    /// `sheet` is the one the row stands in.
    public Answer check(IntakeFile.Sheet sheet, IntakeFile.Row row) {
        RowPlace place = new RowPlace(sheet.name(), row.number());
        Kind kind = choices.kinds().getOrDefault(place, row.kind());
        Map<Attribute, String> texts = texts(row, choices.corrections().getOrDefault(place, Map.of()));
        Row reading = new Row(sheet, row, kind, new ArrayList<>(), new EnumMap<>(Attribute.class));
        row.problems().stream()
                .filter(p -> p.attribute() == null
                        || !choices.corrections().getOrDefault(place, Map.of()).containsKey(p.attribute()))
                .forEach(reading.problems::add);
        Map<String, String> homeless = new LinkedHashMap<>();
        Set<Attribute> asked = new TreeSet<>(texts.keySet());
        asked.add(Attribute.NAME);
        for (Attribute attribute : asked) {
            String text = texts.getOrDefault(attribute, "");
            if (!known.takes(attribute)) {
                continue;
            }
            if (!attribute.isFor(kind)) {
                String title = sheet.heading(attribute);
                homeless.put(title == null ? attribute.name() : title, text);
                continue;
            }
            value(reading, attribute, text);
        }
        homeless.putAll(row.others());
        note(reading, homeless);
        return new Answer(kind, reading.values, reading.problems);
    }

    private record Row(
            IntakeFile.Sheet sheet,
            IntakeFile.Row row,
            Kind kind,
            List<IntakeProblem> problems,
            Map<Attribute, String> values) {
        void problem(
                Attribute attribute,
                @Nullable String value,
                Severity severity,
                String code,
                String sentence,
                @Nullable String fix) {
            problems.add(new IntakeProblem(
                    sheet.name(),
                    row.number(),
                    sheet.heading(attribute),
                    attribute,
                    value,
                    severity,
                    code,
                    sentence,
                    fix));
        }
    }

    private static Map<Attribute, String> texts(IntakeFile.Row row, Map<Attribute, String> corrections) {
        Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
        row.values().forEach((attribute, value) -> texts.put(attribute, value.text()));
        texts.putAll(corrections);
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    private void value(Row row, Attribute attribute, String text) {
        switch (ValueRules.check(attribute, text, today)) {
            case Checked.Good good -> {
                String value = good.value();
                if (value != null) {
                    row.values.put(attribute, reference(row, attribute, value));
                }
            }
            case Checked.Bad bad -> row.problem(attribute, text, Severity.ERROR, bad.code(), bad.sentence(), null);
        }
    }

    /// The catalogue's own spelling of a field, movement or unit; one it lacks stays as written and is told.
    private String reference(Row row, Attribute attribute, String value) {
        return switch (attribute) {
            case FIELD -> known.field(value).orElseGet(() -> unknown(row, attribute, value, "Lĩnh vực", "field.new"));
            case MOVEMENT ->
                known.movement(value).orElseGet(() -> unknown(row, attribute, value, "Phong trào", "movement.new"));
            case UNIT -> known.unit(value).orElseGet(() -> unknown(row, attribute, value, "Đơn vị", "unit.new"));
            default -> value;
        };
    }

    private String unknown(Row row, Attribute attribute, String value, String what, String code) {
        if (told.add(attribute + " " + Folding.fold(value))) {
            @Nullable String near = Nearest.of(value, known.names(attribute)).orElse(null);
            row.problem(
                    attribute,
                    value,
                    Severity.WARNING,
                    code,
                    near == null
                            ? "%s “%s” chưa có trong danh mục: nhận thì thêm vào danh mục.".formatted(what, value)
                            : "%s “%s” chưa có trong danh mục: chọn “%s”, hoặc nhận thì thêm mới."
                                    .formatted(what, value, near),
                    near);
        }
        return value;
    }

    private static void note(Row row, Map<String, String> homeless) {
        StringBuilder note = new StringBuilder(row.values.getOrDefault(Attribute.NOTE, ""));
        homeless.forEach((title, text) -> {
            if (!text.isBlank()) {
                note.append(note.isEmpty() ? "" : "\n").append(title).append(": ").append(Text.cleanBlock(text));
            }
        });
        if (note.isEmpty()) {
            return;
        }
        String text = note.toString();
        if (text.length() > Attribute.NOTE.maxLength()) {
            row.problem(
                    Attribute.NOTE,
                    null,
                    Severity.WARNING,
                    "note.long",
                    "Ghi chú và các cột khác dài %d ký tự, sổ giữ %d: phần cuối bị cắt, tệp gốc vẫn lưu đủ."
                            .formatted(text.length(), Attribute.NOTE.maxLength()),
                    null);
            text = text.substring(0, Attribute.NOTE.maxLength());
        }
        row.values.put(Attribute.NOTE, text);
    }
}
