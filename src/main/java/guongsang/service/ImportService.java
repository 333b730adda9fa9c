package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.ValueRules;
import guongsang.domain.exemplar.ValueRules.Checked;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.intake.TemplateReader;
import guongsang.store.AttachmentStore;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.PlanStore;
import guongsang.text.Folding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes filled-in registration templates into the register: preview first, then everything of a file in one
/// transaction that one undo takes back.
public final class ImportService {
    private final Database database;
    private final ExemplarStore exemplars;
    private final PlanStore planStore;
    private final AttachmentStore attachments;
    private final CatalogueService catalogue;
    private final UnitService units;
    private final PlanService plans;
    private final Supplier<Map<Kind, Map<String, Attribute>>> headings;

    /// `headings`: for each kind the folded headings of its template and what they stand for.
    public ImportService(
            Database database,
            ExemplarStore exemplars,
            PlanStore planStore,
            AttachmentStore attachments,
            CatalogueService catalogue,
            UnitService units,
            PlanService plans,
            Supplier<Map<Kind, Map<String, Attribute>>> headings) {
        this.database = database;
        this.exemplars = exemplars;
        this.planStore = planStore;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.units = units;
        this.plans = plans;
        this.headings = headings;
    }

    /// What would become of a row.
    public enum RowState {
        NEW,
        UPDATED,
        DUPLICATE,
        REJECTED
    }

    /// A row with its values in normal form. `known`: the exemplar it is already; `registration`: where it is
    /// registered in the year already.
    public record Row(
            int number,
            Kind kind,
            Map<Attribute, String> typed,
            Map<Attribute, String> values,
            RowState state,
            @Nullable Exemplar known,
            @Nullable Registered registration,
            List<IntakeProblem> problems) {}

    /// A sheet of the preview; `headerRow` counts from 1.
    public record Sheet(String name, int headerRow, String encoding, List<Row> rows) {
        public long count(RowState state) {
            return rows.stream().filter(r -> r.state() == state).count();
        }
    }

    /// What taking the file in would do. `unit` absent: neither the file nor the clerk named one, it has to be asked
    /// for.
    public record Preview(
            Path file, String name, int year, @Nullable Unit unit, List<Sheet> sheets) {
        public List<IntakeProblem> problems() {
            return sheets.stream()
                    .flatMap(s -> s.rows().stream())
                    .flatMap(r -> r.problems().stream())
                    .toList();
        }

        public long count(RowState state) {
            return sheets.stream().mapToLong(s -> s.count(state)).sum();
        }
    }

    /// Reads and checks a file; nothing is stored. `unit` overrides what the file names. Throws [Refused] when the
    /// file as a whole cannot be taken.
    public Preview preview(Path file, int year, @Nullable UUID unit) {
        IntakeFile read = new TemplateReader(headings.get()).read(file);
        if (read.year() != null && read.year() != year) {
            throw new Refused(
                    "file.year",
                    "Tệp %s là mẫu của năm %d, không phải năm %d: hãy chọn đúng năm."
                            .formatted(read.name(), read.year(), year));
        }
        UnitService.@Nullable Meant meant = Optional.ofNullable(read.unit())
                .flatMap(n -> units.meant(n, year))
                .orElse(null);
        @Nullable Unit from = unit != null ? catalogue.unitsById().get(unit) : meant == null ? null : meant.unit();
        Register register = new Register(exemplars.registered(null), year);
        Set<String> seen = new HashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        for (IntakeFile.Sheet sheet : read.sheets()) {
            List<Row> rows = new ArrayList<>();
            for (IntakeFile.Row row : sheet.rows()) {
                Row checked = check(sheet, row, from, register, seen);
                if (unit == null && meant != null && meant.ended() != null && sheets.isEmpty() && rows.isEmpty()) {
                    checked.problems().add(endedUnit(sheet, row, read.unit(), meant.ended()));
                }
                rows.add(checked);
            }
            sheets.add(new Sheet(sheet.name(), sheet.headerRow(), sheet.encoding(), rows));
        }
        return new Preview(file, read.name(), year, from, sheets);
    }

    /// What the register knows already, by kind and folded name.
    private static final class Register {
        private final Map<String, List<Registered>> byName = new HashMap<>();
        private final Set<UUID> met = new HashSet<>();
        private final int year;

        Register(List<Registered> all, int year) {
            this.year = year;
            for (Registered one : all) {
                byName.computeIfAbsent(key(one.exemplar().kind(), one.exemplar().values()), _ -> new ArrayList<>())
                        .add(one);
            }
        }

        static String key(Kind kind, Map<Attribute, String> values) {
            return kind + " " + Folding.fold(values.getOrDefault(Attribute.NAME, ""));
        }

        /// Registrations of the same kind and name whose birth does not contradict; those of the year first.
        List<Registered> same(Kind kind, Map<Attribute, String> values) {
            return byName.getOrDefault(key(kind, values), List.of()).stream()
                    .filter(r -> agree(r.exemplar().values().get(Attribute.BIRTH), values.get(Attribute.BIRTH)))
                    .sorted(java.util.Comparator.comparing(r -> r.registration().year() != year))
                    .toList();
        }

        /// False when a row of the same file meant this exemplar before.
        boolean meet(UUID exemplar) {
            return met.add(exemplar);
        }

        /// A year alone agrees with any day of that year.
        private static boolean agree(@Nullable String a, @Nullable String b) {
            if (a == null || b == null) {
                return true;
            }
            return a.length() == b.length() ? a.equals(b) : a.substring(0, 4).equals(b.substring(0, 4));
        }
    }

    private Row check(
            IntakeFile.Sheet sheet, IntakeFile.Row row, @Nullable Unit from, Register register, Set<String> seen) {
        List<IntakeProblem> problems = new ArrayList<>();
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        boolean refused = false;
        LocalDate today = LocalDate.now(database.clock());
        Set<Attribute> asked = new java.util.TreeSet<>(row.values().keySet());
        asked.add(Attribute.NAME);
        for (Attribute attribute : asked) {
            @Nullable
            String typed = row.value(attribute).map(IntakeFile.Value::text).orElse(null);
            switch (ValueRules.check(attribute, typed, today)) {
                case Checked.Good(String value)
                when value != null ->
                    resolve(attribute, value, register.year, sheet, row, problems)
                            .ifPresent(v -> values.put(attribute, v));
                case Checked.Good _ -> {}
                case Checked.Bad(String code, String sentence) -> {
                    refused = true;
                    problems.add(problem(sheet, row, attribute, typed, Severity.ERROR, code, sentence));
                }
            }
        }
        if (from != null) {
            values.put(Attribute.UNIT, from.id().toString());
        }
        if (refused) {
            return new Row(row.number(), row.kind(), texts(row), values, RowState.REJECTED, null, null, problems);
        }
        String key = Register.key(row.kind(), values) + values.getOrDefault(Attribute.BIRTH, "");
        if (!seen.add(key)) {
            return twice(sheet, row, values, problems);
        }
        return place(sheet, row, values, register, problems);
    }

    private static Row twice(
            IntakeFile.Sheet sheet, IntakeFile.Row row, Map<Attribute, String> values, List<IntakeProblem> problems) {
        problems.add(problem(
                sheet,
                row,
                Attribute.NAME,
                values.get(Attribute.NAME),
                Severity.WARNING,
                "row.twice",
                "Trùng với một dòng ở trên trong cùng tệp: dòng này được bỏ qua."));
        return new Row(row.number(), row.kind(), texts(row), values, RowState.DUPLICATE, null, null, problems);
    }

    /// Persons and households of another unit are taken for the same only when both full births agree: names repeat.
    private static boolean surelySame(Registered known, Map<Attribute, String> values) {
        Kind kind = known.exemplar().kind();
        if (kind != Kind.INDIVIDUAL && kind != Kind.HOUSEHOLD
                || Objects.equals(known.registration().values().get(Attribute.UNIT), values.get(Attribute.UNIT))) {
            return true;
        }
        String birth = known.exemplar().values().get(Attribute.BIRTH);
        return birth != null && birth.length() > 4 && birth.equals(values.get(Attribute.BIRTH));
    }

    private Row place(
            IntakeFile.Sheet sheet,
            IntakeFile.Row row,
            Map<Attribute, String> values,
            Register register,
            List<IntakeProblem> problems) {
        List<Registered> same = register.same(row.kind(), values);
        if (same.isEmpty()) {
            return new Row(row.number(), row.kind(), texts(row), values, RowState.NEW, null, null, problems);
        }
        Registered first = same.getFirst();
        if (!surelySame(first, values)) {
            problems.add(problem(
                    sheet,
                    row,
                    Attribute.NAME,
                    values.get(Attribute.NAME),
                    Severity.WARNING,
                    "name.same",
                    "Trùng tên với hồ sơ %s của đơn vị khác: nhận thành hồ sơ mới, hãy xem có phải một người không."
                            .formatted(first.registration().code())));
            return new Row(row.number(), row.kind(), texts(row), values, RowState.NEW, null, null, problems);
        }
        if (!register.meet(first.exemplar().id())) {
            return twice(sheet, row, values, problems);
        }
        if (first.registration().year() != register.year) {
            problems.add(problem(
                    sheet,
                    row,
                    Attribute.NAME,
                    values.get(Attribute.NAME),
                    Severity.WARNING,
                    "known.earlier",
                    "Đã có hồ sơ %s: đăng ký thêm năm %d cho hồ sơ đó."
                            .formatted(first.registration().code(), register.year)));
            return new Row(
                    row.number(), row.kind(), texts(row), values, RowState.NEW, first.exemplar(), null, problems);
        }
        boolean changes = values.entrySet().stream().anyMatch(e -> !e.getValue().equals(now(first, e.getKey())));
        problems.add(problem(
                sheet,
                row,
                Attribute.NAME,
                values.get(Attribute.NAME),
                Severity.WARNING,
                "known.year",
                changes
                        ? "Đã đăng ký trong năm (hồ sơ %s): cập nhật các ô khác đi."
                                .formatted(first.registration().code())
                        : "Đã đăng ký trong năm (hồ sơ %s), không có gì mới."
                                .formatted(first.registration().code())));
        return new Row(
                row.number(),
                row.kind(),
                texts(row),
                values,
                changes ? RowState.UPDATED : RowState.DUPLICATE,
                first.exemplar(),
                first,
                problems);
    }

    private static @Nullable String now(Registered registered, Attribute attribute) {
        return attribute.owner() == Attribute.Owner.EXEMPLAR
                ? registered.exemplar().values().get(attribute)
                : registered.registration().values().get(attribute);
    }

    /// Names of fields and movements become ids; an unknown one is left out with a warning.
    private Optional<String> resolve(
            Attribute attribute,
            String value,
            int year,
            IntakeFile.Sheet sheet,
            IntakeFile.Row row,
            List<IntakeProblem> problems) {
        Optional<UUID> id =
                switch (attribute) {
                    case FIELD -> catalogue.fieldNamed(value).map(f -> f.id());
                    case MOVEMENT -> catalogue.movementNamed(value).map(m -> m.id());
                    case UNIT ->
                        units.meant(value, year).map(meant -> {
                            if (meant.ended() != null) {
                                problems.add(endedUnit(sheet, row, value, meant.ended()));
                            }
                            return meant.unit().id();
                        });
                    default -> Optional.empty();
                };
        boolean reference =
                attribute == Attribute.FIELD || attribute == Attribute.MOVEMENT || attribute == Attribute.UNIT;
        if (reference && id.isEmpty()) {
            problems.add(problem(
                    sheet,
                    row,
                    attribute,
                    value,
                    Severity.WARNING,
                    "name.unknown",
                    "“%s” không có trong danh mục: ô này để trống, hãy chọn lại trong hồ sơ.".formatted(value)));
        }
        return reference ? id.map(UUID::toString) : Optional.of(value);
    }

    /// The list names a unit that has ended; the one that took over was put in its place where there is one.
    private static IntakeProblem endedUnit(
            IntakeFile.Sheet sheet, IntakeFile.Row row, @Nullable String name, String sentence) {
        return problem(sheet, row, Attribute.UNIT, name, Severity.WARNING, "unit.ended", sentence);
    }

    private static IntakeProblem problem(
            IntakeFile.Sheet sheet,
            IntakeFile.Row row,
            Attribute attribute,
            @Nullable String value,
            Severity severity,
            String code,
            String sentence) {
        return new IntakeProblem(
                sheet.name(), row.number(), sheet.heading(attribute), attribute, value, severity, code, sentence, null);
    }

    private static Map<Attribute, String> texts(IntakeFile.Row row) {
        Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
        row.values().forEach((attribute, value) -> texts.put(attribute, value.text()));
        return texts;
    }

    /// Looks at a file again and takes it in: for files that come together, where one makes people known to the next.
    /// Returns what was taken.
    public Preview takeIn(Preview earlier, BooleanSupplier cancelled) {
        Unit unit = earlier.unit();
        Preview now = preview(earlier.file(), earlier.year(), unit == null ? null : unit.id());
        commit(now, cancelled);
        return now;
    }

    /// Stores the rows of a preview that were not refused, the unit's submission and the file itself, as one action.
    /// `cancelled` is asked between rows; then nothing is stored and [Refused] `import.cancelled` is thrown. Throws
    /// [Refused] `import.unit` without a unit.
    public void commit(Preview preview, BooleanSupplier cancelled) {
        Unit unit = preview.unit();
        if (unit == null) {
            throw new Refused(
                    "import.unit", "Chưa biết tệp %s của đơn vị nào: hãy chọn đơn vị.".formatted(preview.name()));
        }
        AttachmentStore.Kept kept = attachments.keep(preview.file());
        LocalDate today = LocalDate.now(database.clock());
        @Nullable UUID plan = plans.planOf(preview.year()).map(Plan::id).orElse(null);
        boolean sentBefore = planStore.submissions(preview.year()).stream()
                .flatMap(s -> attachments.of(s.id()).stream())
                .anyMatch(a -> a.sha256().equals(kept.sha256()));
        database.act(ActionName.IMPORT, preview.name(), changes -> {
            for (Sheet sheet : preview.sheets()) {
                for (Row row : sheet.rows()) {
                    if (cancelled.getAsBoolean()) {
                        throw new Refused("import.cancelled", "Đã dừng, chưa nhận dòng nào.");
                    }
                    store(changes, row, preview.year(), plan, today);
                }
            }
            if (!sentBefore) {
                Submission submission = new Submission(
                        new UUID(0, 0), 0, preview.year(), unit.id(), Deadline.What.UNIT_LIST, null, null, today, null);
                UUID id = planStore.add(changes, submission, plan);
                attachments.attach(changes, "submission", id, kept, today);
            }
            return true;
        });
    }

    private void store(Changes changes, Row row, int year, @Nullable UUID plan, LocalDate today) {
        switch (row.state()) {
            case NEW -> {
                Exemplar known = row.known();
                UUID exemplar;
                if (known == null) {
                    exemplar = exemplars.add(changes, row.kind(), row.values());
                } else {
                    exemplar = known.id();
                    exemplars.edit(changes, known, only(row.values(), Attribute.Owner.EXEMPLAR));
                }
                exemplars.register(changes, exemplar, year, plan, today, row.values());
            }
            case UPDATED -> {
                Registered registered = Objects.requireNonNull(row.registration());
                exemplars.edit(changes, registered.exemplar(), only(row.values(), Attribute.Owner.EXEMPLAR));
                exemplars.edit(changes, registered.registration(), only(row.values(), Attribute.Owner.REGISTRATION));
            }
            case DUPLICATE, REJECTED -> {}
        }
    }

    private static Map<Attribute, @Nullable String> only(Map<Attribute, String> values, Attribute.Owner owner) {
        Map<Attribute, @Nullable String> some = new EnumMap<>(Attribute.class);
        values.forEach((attribute, value) -> {
            if (attribute.owner() == owner) {
                some.put(attribute, value);
            }
        });
        return some;
    }
}
