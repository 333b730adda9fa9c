package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.RowPlace;
import guongsang.domain.match.DuplicateIndex;
import guongsang.domain.match.Subject;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.intake.Confirmation;
import guongsang.intake.ListReader;
import guongsang.intake.ReadingAids;
import guongsang.intake.column.KnownNames;
import guongsang.intake.open.BookOpener;
import guongsang.service.intake.AwardCheck;
import guongsang.service.intake.Confirming;
import guongsang.service.intake.Decision;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.Known;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.Placing;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowCheck;
import guongsang.service.intake.RowId;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.HistoryStore;
import guongsang.store.IntakeStore;
import guongsang.text.Administrative;
import guongsang.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks at lists: opens them, understands their tables, checks every row and finds out who it is. Nothing is stored.
public final class IntakeLook {
    private static final Set<String> WHO_IS_WHO = Set.of("exemplar", "registration");
    private static final Pattern CODE = Pattern.compile("\\d{4}-\\d{4,}");

    private final Database database;
    private final ExemplarStore exemplars;
    private final IntakeStore intake;
    private final CatalogueService catalogue;
    private final UnitService units;
    private final OfficeService office;
    private final TemplateService templates;
    private final IntakeWarnings warnings;
    private final HistoryStore history;
    /// Who is in the register; thrown away when that changes.
    private volatile @Nullable DuplicateIndex register;

    public IntakeLook(
            Database database,
            ExemplarStore exemplars,
            IntakeStore intake,
            CatalogueService catalogue,
            UnitService units,
            OfficeService office,
            TemplateService templates,
            IntakeWarnings warnings,
            HistoryStore history) {
        this.database = database;
        this.exemplars = exemplars;
        this.intake = intake;
        this.catalogue = catalogue;
        this.units = units;
        this.office = office;
        this.templates = templates;
        this.warnings = warnings;
        this.history = history;
    }

    void changed(Map<String, Set<UUID>> touched) {
        if (touched.isEmpty() || touched.keySet().stream().anyMatch(WHO_IS_WHO::contains)) {
            register = null;
        }
    }

    OpenedFile open(Path file, BooleanSupplier cancelled) {
        return new OpenedFile(file, new BookOpener().open(file, cancelled), FileChoices.NONE);
    }

    List<FilePreview> preview(List<OpenedFile> files, int year, BooleanSupplier cancelled) {
        LocalDate today = LocalDate.now(database.clock());
        List<Reading> readings = new ArrayList<>();
        for (OpenedFile file : files) {
            stop(cancelled);
            readings.add(read(readings.size(), file, year, today));
        }
        List<Placing.Candidate> candidates =
                readings.stream().flatMap(r -> r.candidates().values().stream()).toList();
        Placing placing = new Placing(standing(), register(), candidates, year, todaysUnit());
        List<FilePreview> previews = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            previews.add(place(i, files.get(i), readings.get(i), placing, year, today, cancelled));
        }
        return previews;
    }

    private static void stop(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new Refused("import.cancelled", "Đã dừng, chưa nhận dòng nào.");
        }
    }

    /// A file understood and checked, before anybody is looked for.
    private record Reading(
            IntakeFile file,
            FilePreview.@Nullable Sender sender,
            Map<RowPlace, RowCheck.Answer> answers,
            Map<RowPlace, Placing.Candidate> candidates,
            Map<RowPlace, Confirmation> confirmations,
            List<IntakeProblem> newNames) {}

    private Reading read(int number, OpenedFile opened, int year, LocalDate today) {
        FileChoices choices = opened.choices();
        Confirmation.Read confirmed = Confirmation.of(ListReader.read(opened.book(), aids(choices, year)));
        IntakeFile file = confirmed.file();
        if (file.ownTemplate() && file.year() != null && file.year() != year) {
            throw new Refused(
                    "file.year",
                    "Tệp %s là mẫu của năm %d, không phải năm %d: hãy chọn đúng năm."
                            .formatted(file.name(), file.year(), year));
        }
        FilePreview.Sender sender = sender(choices.unit() != null ? choices.unit() : unitOf(file), year);
        UUID senderId = sender == null ? new UUID(0, 0) : idOf(sender);
        RowCheck check = new RowCheck(known(year), today, choices);
        Map<RowPlace, RowCheck.Answer> answers = new HashMap<>();
        Map<RowPlace, Placing.Candidate> candidates = new LinkedHashMap<>();
        for (IntakeFile.Sheet sheet : file.sheets()) {
            for (IntakeFile.Row row : sheet.rows()) {
                RowPlace place = new RowPlace(sheet.name(), row.number());
                RowCheck.Answer answer = check.check(sheet, row);
                answers.put(place, answer);
                if (!answer.refused()) {
                    candidates.put(place, candidate(new RowId(number, place), file, answer, senderId, year));
                }
            }
        }
        return new Reading(file, sender, answers, candidates, confirmed.answers(), check.newNames());
    }

    /// The unit a template was written for keeps its file when it was renamed since.
    private @Nullable String unitOf(IntakeFile file) {
        Unit unit = file.unitId() == null ? null : catalogue.unitsById().get(file.unitId());
        return unit == null ? file.unit() : unit.name();
    }

    private Placing.Candidate candidate(RowId id, IntakeFile file, RowCheck.Answer answer, UUID sender, int year) {
        UUID unit = answer.unit()
                .flatMap(name -> units.meant(name, year))
                .map(meant -> meant.unit().id())
                .orElse(sender);
        Map<Attribute, String> values = new EnumMap<>(answer.values());
        values.put(Attribute.UNIT, unit.toString());
        values.computeIfPresent(
                Attribute.FIELD,
                (_, name) ->
                        catalogue.fieldNamed(name).map(f -> f.id().toString()).orElse(name));
        values.computeIfPresent(Attribute.MOVEMENT, (_, name) -> catalogue
                .movementNamed(name)
                .map(m -> m.id().toString())
                .orElse(name));
        String subject = "row %d %s %d"
                .formatted(id.file(), id.place().sheet(), id.place().row());
        return new Placing.Candidate(id, file.name(), Subject.of(subject, answer.kind(), values, year), values, unit);
    }

    private FilePreview place(
            int number,
            OpenedFile opened,
            Reading reading,
            Placing placing,
            int year,
            LocalDate today,
            BooleanSupplier cancelled) {
        List<SheetPreview> sheets = new ArrayList<>();
        Confirming confirming = new Confirming(recordsByCode());
        AwardCheck awards = new AwardCheck(catalogue.awardTypes());
        for (IntakeFile.Sheet sheet : reading.file().sheets()) {
            stop(cancelled);
            List<PreviewRow> rows = new ArrayList<>();
            for (IntakeFile.Row row : sheet.rows()) {
                rows.add(withAwards(sheet, place(sheet, row, reading, placing, confirming, opened.choices()), awards));
            }
            sheets.add(new SheetPreview(
                    sheet.name(), sheet.headerRow(), sheet.encoding(), sheet.layout(), sheet.columns(), rows));
        }
        List<IntakeProblem> problems = warnings.of(reading.file(), year, reading.sender(), sheets, today);
        problems.addAll(reading.newNames());
        return new FilePreview(
                opened.path(),
                reading.file().name(),
                year,
                reading.sender(),
                reading.file().ownTemplate(),
                sheets,
                problems,
                opened.choices());
    }

    private static PreviewRow place(
            IntakeFile.Sheet sheet,
            IntakeFile.Row row,
            Reading reading,
            Placing placing,
            Confirming confirming,
            FileChoices choices) {
        RowPlace place = new RowPlace(sheet.name(), row.number());
        RowCheck.Answer answer = reading.answers().get(place);
        Placing.Candidate candidate = reading.candidates().get(place);
        List<IntakeProblem> problems = new ArrayList<>(answer.problems());
        Confirming.Meant meant = confirming.of(
                reading.confirmations().get(place),
                answer.kind(),
                answer.values().getOrDefault(Attribute.NAME, ""),
                choices.decisions().get(place));
        meant.problem(
                        sheet.name(),
                        row.number(),
                        sheet.heading(Attribute.NAME),
                        answer.values().getOrDefault(Attribute.NAME, ""))
                .ifPresent(problems::add);
        Placing.Place found;
        if (candidate == null) {
            RowState state = meant.decision() instanceof Decision.LeaveOut ? RowState.LEFT_OUT : RowState.REJECTED;
            found = new Placing.Place(state, null, null, null, List.of(), List.of());
        } else {
            found = placing.place(candidate, meant.decision(), sheet.heading(Attribute.NAME));
        }
        problems.addAll(found.problems());
        return new PreviewRow(
                row.number(),
                answer.kind(),
                row.hidden(),
                row.values(),
                row.others(),
                answer.values(),
                found.state(),
                found.exemplarId(),
                found.registrationId(),
                found.sameRow(),
                found.doubts(),
                problems);
    }

    /// Of somebody known, how the awards the row names compare with those of the record.
    private PreviewRow withAwards(IntakeFile.Sheet sheet, PreviewRow row, AwardCheck awards) {
        String text = row.values().get(Attribute.AWARDS);
        return text == null || row.exemplarId() == null || !row.state().taken()
                ? row
                : row.with(awards.of(
                        sheet.name(),
                        row.number(),
                        sheet.heading(Attribute.AWARDS),
                        text,
                        history.commendationsOf(row.exemplarId())));
    }

    /// The unit that a unit has become part of by today, itself where nothing happened to it or it was split.
    private UnaryOperator<UUID> todaysUnit() {
        LocalDate today = LocalDate.now(database.clock());
        return id -> Optional.ofNullable(catalogue.unitsById().get(id))
                .flatMap(unit -> catalogue.successions().one(unit, today))
                .map(Unit::id)
                .orElse(id);
    }

    private FilePreview.@Nullable Sender sender(@Nullable String name, int year) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return units.meant(name, year)
                .map(meant ->
                        new FilePreview.Sender(meant.unit().name(), meant.unit().id(), meant.ended()))
                .orElseGet(() -> new FilePreview.Sender(Text.clean(name), null, null));
    }

    /// A unit that is not in the register yet is told apart by its folded name.
    private static UUID idOf(FilePreview.Sender sender) {
        return sender.id() != null
                ? sender.id()
                : UUID.nameUUIDFromBytes(Administrative.unitKey(sender.name()).getBytes(StandardCharsets.UTF_8));
    }

    private ReadingAids aids(FileChoices choices, int year) {
        Map<ReadingAids.TablePlace, ColumnMapping> byHand = new HashMap<>();
        choices.columns()
                .forEach((place, mapping) ->
                        byHand.put(new ReadingAids.TablePlace(place.sheet(), place.row()), mapping));
        @Nullable String unitKey = choices.unit() == null ? null : Administrative.unitKey(choices.unit());
        return new ReadingAids(
                new KnownNames(
                        name -> catalogue.unitNamed(name).isPresent(),
                        name -> catalogue.fieldNamed(name).isPresent(),
                        name -> catalogue.movementNamed(name).isPresent()),
                templates.headings(),
                year,
                layout -> intake.mapping(unitKey, layout),
                byHand);
    }

    private Known known(int year) {
        return new Known() {
            @Override
            public Optional<String> field(String name) {
                return catalogue.fieldNamed(name).map(Field::name);
            }

            @Override
            public Optional<String> movement(String name) {
                return catalogue.movementNamed(name).map(Movement::name);
            }

            @Override
            public Optional<String> unit(String name) {
                return units.meant(name, year).map(meant -> meant.unit().name());
            }

            @Override
            public List<String> names(Attribute attribute) {
                return switch (attribute) {
                    case FIELD -> catalogue.fields().stream().map(Field::name).toList();
                    case MOVEMENT ->
                        catalogue.movements().stream().map(Movement::name).toList();
                    case UNIT -> catalogue.units().stream().map(Unit::name).toList();
                    default -> List.of();
                };
            }

            @Override
            public boolean takes(Attribute attribute) {
                return office.shown(attribute);
            }
        };
    }

    /// Registrations by their code; those of a year are read when first asked for.
    private Function<String, Optional<Registered>> recordsByCode() {
        Map<Integer, Map<String, Registered>> byYear = new HashMap<>();
        return code -> CODE.matcher(code).matches()
                ? Optional.ofNullable(byYear.computeIfAbsent(
                                Integer.valueOf(code.substring(0, 4)), year -> exemplars.registered(year).stream()
                                        .collect(Collectors.toMap(
                                                r -> r.registration().code(), r -> r, (first, _) -> first)))
                        .get(code))
                : Optional.empty();
    }

    private Placing.Register standing() {
        return new Placing.Register() {
            @Override
            public Optional<Registered> find(UUID exemplarId, int year) {
                Optional<Exemplar> exemplar = exemplars.exemplar(exemplarId);
                List<Registration> all = exemplars.registrationsOf(exemplarId);
                return exemplar.flatMap(e -> all.stream()
                        .filter(r -> r.year() == year)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .map(r -> new Registered(e, r)));
            }

            @Override
            public String unit(UUID id) {
                Unit unit = catalogue.unitsById().get(id);
                return unit == null ? "" : unit.name();
            }
        };
    }

    /// Built once, kept until somebody comes, goes or changes.
    private DuplicateIndex register() {
        DuplicateIndex known = register;
        if (known == null) {
            known = DuplicateIndex.of(
                    intake.known().stream().map(IntakeLook::subject).toList(), todaysUnit());
            register = known;
        }
        return known;
    }

    private static Subject subject(IntakeStore.Known known) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.NAME, known.name());
        values.put(Attribute.UNIT, known.unitId().toString());
        put(values, Attribute.BIRTH, known.birth());
        put(values, Attribute.GENDER, known.gender());
        put(values, Attribute.CITIZEN_ID, known.citizenId());
        put(values, Attribute.LEADER, known.leader());
        put(values, Attribute.ADDRESS, known.address());
        put(values, Attribute.WORKPLACE, known.workplace());
        put(values, Attribute.LEAD_UNIT, known.leadUnit());
        return Subject.of(known.exemplarId().toString(), Kind.valueOf(known.kind()), values, known.year());
    }

    private static void put(Map<Attribute, String> values, Attribute attribute, @Nullable String value) {
        if (value != null) {
            values.put(attribute, value);
        }
    }
}
