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
import guongsang.text.PartialDate;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds the rows of one file against the rules of the form ([ValueRules]) and the catalogue. Nothing of a row is
/// lost: what has no place of its own goes into the note.
public final class RowCheck {
    private static final Set<Attribute> ESSENTIAL =
            EnumSet.of(Attribute.NAME, Attribute.UNIT, Attribute.BIRTH, Attribute.CITIZEN_ID);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?:0?[1-9]|1[0-2])\\s*[/.-]\\s*(?:19|20)[0-9]{2}");

    private final Known known;
    private final LocalDate today;
    private final FileChoices choices;
    /// Names the catalogue lacks, told once a file.
    private final Set<String> told = new HashSet<>();

    private final Map<NewName, List<String>> added = new LinkedHashMap<>();

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
                homeless.put(title(sheet, attribute), text);
                continue;
            }
            value(reading, attribute, text, homeless);
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

    private void value(Row row, Attribute attribute, String text, Map<String, String> homeless) {
        switch (ValueRules.check(attribute, text, today)) {
            case Checked.Good good -> {
                String value = good.value();
                if (value != null) {
                    row.values.put(attribute, reference(row, attribute, value));
                    understood(row, attribute, text, value);
                }
            }
            case Checked.Bad bad -> bad(row, attribute, text, bad, homeless);
        }
    }

    /// Sums written in words ("250 triệu đồng") are said once a column, so that nobody is surprised by the digits.
    private void understood(Row row, Attribute attribute, String text, String value) {
        if (attribute.type() == Attribute.Type.MONEY
                && text.chars().anyMatch(Character::isLetter)
                && told.add("sum " + row.sheet.name() + " " + attribute)) {
            row.problem(
                    attribute,
                    text,
                    Severity.WARNING,
                    "money.read",
                    "“%s” được hiểu là %s đồng; các dòng dưới cũng đọc như vậy."
                            .formatted(text, String.format(Locale.of("vi"), "%,d", Long.parseLong(value))),
                    null);
        }
    }

    /// What makes out who somebody is keeps the row out until it is put right; of a date that names its month and year
    /// alone the year is taken; anything else goes into the note as it stands.
    private void bad(Row row, Attribute attribute, String text, Checked.Bad bad, Map<String, String> homeless) {
        Optional<PartialDate> meant = meant(attribute, text);
        if (meant.isPresent() && MONTH_AND_YEAR.matcher(text.strip()).matches()) {
            row.values.put(attribute, meant.get().iso());
            if (attribute != Attribute.BIRTH) {
                homeless.put(title(row.sheet, attribute), text);
            }
            row.problem(
                    attribute,
                    text,
                    Severity.WARNING,
                    "date.month",
                    "“%s” không có ngày: nhận năm %d."
                            .formatted(text, meant.get().year()),
                    null);
        } else if (ESSENTIAL.contains(attribute)) {
            row.problem(
                    attribute,
                    text,
                    Severity.ERROR,
                    bad.code(),
                    bad.sentence(),
                    meant.map(PartialDate::table).orElse(null));
        } else {
            homeless.put(title(row.sheet, attribute), text);
            row.problem(
                    attribute,
                    text,
                    Severity.WARNING,
                    bad.code(),
                    bad.sentence() + " Tạm giữ trong Ghi chú.",
                    meant.map(PartialDate::table).orElse(null));
        }
    }

    private static Optional<PartialDate> meant(Attribute attribute, String text) {
        return attribute.type() == Attribute.Type.DATE
                        && PartialDate.parseTyped(text) instanceof PartialDate.Parsed.Impossible impossible
                ? impossible.suggestion()
                : Optional.empty();
    }

    private static String title(IntakeFile.Sheet sheet, Attribute attribute) {
        String title = sheet.heading(attribute);
        return title == null ? attribute.name() : title;
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

    /// With a name of the catalogue near it, it is asked in its row; all others are told together ([#newNames]).
    private String unknown(Row row, Attribute attribute, String value, String what, String code) {
        if (!told.add(attribute + " " + Folding.fold(value))) {
            return value;
        }
        Optional<String> near = Nearest.of(value, known.names(attribute));
        if (near.isPresent()) {
            row.problem(
                    attribute,
                    value,
                    Severity.WARNING,
                    code,
                    "%s “%s” chưa có trong danh mục: chọn “%s”, hoặc nhận thì thêm mới."
                            .formatted(what, value, near.get()),
                    near.get());
        } else {
            added.computeIfAbsent(new NewName(attribute, what, code), _ -> new ArrayList<>())
                    .add(value);
        }
        return value;
    }

    private record NewName(Attribute attribute, String what, String code) {}

    /// One problem for each kind of name that the catalogue lacks and taking the file in would add.
    public List<IntakeProblem> newNames() {
        List<IntakeProblem> problems = new ArrayList<>();
        added.forEach((name, values) -> problems.add(new IntakeProblem(
                null,
                null,
                null,
                name.attribute(),
                null,
                Severity.WARNING,
                name.code(),
                "%s chưa có trong danh mục, nhận thì thêm vào: %s.".formatted(name.what(), String.join("; ", values)),
                null)));
        return problems;
    }

    private static void note(Row row, Map<String, String> homeless) {
        StringBuilder note = new StringBuilder(row.values.getOrDefault(Attribute.NOTE, ""));
        homeless.forEach((title, text) -> {
            if (!text.isBlank()) {
                note.append(note.isEmpty() ? "" : "\n")
                        .append(title)
                        .append(": ")
                        .append(Text.cleanBlock(text));
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
