package guongsang.store;

import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.INTAKE_MAPPING;
import static guongsang.store.jooq.Tables.INTAKE_ROW;
import static guongsang.store.jooq.Tables.LIKENESS;
import static guongsang.store.jooq.Tables.REGISTRATION;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.Likeness;
import guongsang.domain.intake.Outcome;
import guongsang.domain.intake.RowPlace;
import guongsang.domain.intake.TakenRow;
import guongsang.store.jooq.tables.records.IntakeMappingRecord;
import guongsang.store.jooq.tables.records.IntakeRowRecord;
import guongsang.store.jooq.tables.records.LikenessRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What is remembered of lists that came in: columns matched by hand, the rows records came from, who may be the same.
public final class IntakeStore {
    private final Database database;

    public IntakeStore(Database database) {
        this.database = database;
    }

    /// What a person said about the columns of a layout. The sender's own words go before those of anyone else with
    /// the same layout. Empty when nobody said anything.
    public Optional<ColumnMapping> mapping(@Nullable String unitKey, String layout) {
        return database.read(dsl -> dsl.selectFrom(INTAKE_MAPPING)
                .where(INTAKE_MAPPING.LAYOUT.eq(layout).andNot(INTAKE_MAPPING.DELETED))
                .orderBy(
                        DSL.when(INTAKE_MAPPING.UNIT_KEY.eq(unitKey == null ? "" : unitKey), 0)
                                .otherwise(1),
                        INTAKE_MAPPING.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(r -> toMapping(r.getColumns())));
    }

    /// Remembers a mapping in place of an earlier one of the same sender and layout.
    public void remember(Changes changes, String unitKey, String layout, List<String> titles, ColumnMapping mapping) {
        String columns = toText(mapping);
        Optional<IntakeMappingRecord> known = changes.dsl()
                .selectFrom(INTAKE_MAPPING)
                .where(
                        INTAKE_MAPPING.LAYOUT.eq(layout),
                        INTAKE_MAPPING.UNIT_KEY.eq(unitKey),
                        INTAKE_MAPPING.DELETED.isFalse())
                .fetchOptional();
        if (known.isPresent()) {
            changes.update(
                    INTAKE_MAPPING,
                    known.get().getId(),
                    known.get().getVersion(),
                    Map.of(INTAKE_MAPPING.COLUMNS, columns));
            return;
        }
        IntakeMappingRecord row = new IntakeMappingRecord();
        row.setUnitKey(unitKey);
        row.setLayout(layout);
        row.setTitles(String.join("\n", titles));
        row.setColumns(columns);
        changes.insert(row);
    }

    private static String toText(ColumnMapping mapping) {
        Map<Integer, String> columns = new TreeMap<>();
        mapping.attributes().forEach((column, attribute) -> columns.put(column, attribute.name()));
        mapping.ignored().forEach(column -> columns.put(column, ""));
        String text = columns.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n"));
        Kind kind = mapping.kind();
        return kind == null ? text : text + "\nkind=" + kind.name();
    }

    private static ColumnMapping toMapping(String columns) {
        Map<Integer, Attribute> attributes = new HashMap<>();
        Set<Integer> ignored = new HashSet<>();
        @Nullable Kind kind = null;
        for (String line : columns.lines().toList()) {
            int equals = line.indexOf('=');
            String column = line.substring(0, equals);
            String value = line.substring(equals + 1);
            if (column.equals("kind")) {
                kind = Kind.valueOf(value);
            } else if (value.isEmpty()) {
                ignored.add(Integer.valueOf(column));
            } else {
                attributes.put(Integer.valueOf(column), Attribute.valueOf(value));
            }
        }
        return new ColumnMapping(attributes, ignored, kind);
    }

    /// Notes where a record came from; id and version given are not used.
    public UUID add(Changes changes, TakenRow taken) {
        IntakeRowRecord row = new IntakeRowRecord();
        row.setSubmissionId(taken.submissionId());
        row.setFileName(taken.file());
        row.setSheet(taken.place().sheet());
        row.setRowNo(taken.place().row());
        row.setOutcome(taken.outcome().name());
        row.setExemplarId(taken.exemplarId());
        row.setRegistrationId(taken.registrationId());
        row.setReadValues(json(taken.read()));
        // A new registration of somebody known may have changed the exemplar.
        boolean allNew = taken.outcome() == Outcome.NEW && taken.before().isEmpty();
        row.setBeforeValues(allNew ? null : json(taken.before()));
        return changes.insert(row);
    }

    public void remove(Changes changes, TakenRow taken) {
        changes.remove(INTAKE_ROW, taken.id(), taken.version());
    }

    /// The rows that stand behind a registration, the first first.
    public List<TakenRow> sourcesOf(UUID registrationId) {
        return rows(INTAKE_ROW.REGISTRATION_ID.eq(registrationId));
    }

    /// The rows of a submission, in their order.
    public List<TakenRow> rowsOf(UUID submissionId) {
        return rows(INTAKE_ROW.SUBMISSION_ID.eq(submissionId));
    }

    public Optional<TakenRow> row(UUID id) {
        return rows(INTAKE_ROW.ID.eq(id)).stream().findFirst();
    }

    private List<TakenRow> rows(Condition which) {
        return database.read(dsl -> dsl.selectFrom(INTAKE_ROW)
                .where(which.andNot(INTAKE_ROW.DELETED))
                .orderBy(INTAKE_ROW.ID)
                .fetch(r -> new TakenRow(
                        r.getId(),
                        r.getVersion(),
                        r.getSubmissionId(),
                        r.getFileName(),
                        new RowPlace(r.getSheet(), r.getRowNo()),
                        Outcome.valueOf(r.getOutcome()),
                        r.getExemplarId(),
                        r.getRegistrationId(),
                        values(r.getReadValues()),
                        values(r.getBeforeValues()))));
    }

    /// Notes that two exemplars may be one, or are not; replaces what was noted of the two.
    public void note(Changes changes, UUID exemplar, UUID other, List<String> reasons, Likeness.Verdict verdict) {
        Optional<LikenessRecord> known = changes.dsl()
                .selectFrom(LIKENESS)
                .where(between(exemplar, other).andNot(LIKENESS.DELETED))
                .fetchOptional();
        if (known.isPresent()) {
            changes.update(
                    LIKENESS,
                    known.get().getId(),
                    known.get().getVersion(),
                    Map.of(LIKENESS.VERDICT, verdict.name(), LIKENESS.REASONS, String.join("\n", reasons)));
            return;
        }
        LikenessRecord row = new LikenessRecord();
        row.setExemplarId(exemplar);
        row.setOtherId(other);
        row.setReasons(String.join("\n", reasons));
        row.setVerdict(verdict.name());
        changes.insert(row);
    }

    private static Condition between(UUID one, UUID other) {
        return LIKENESS.EXEMPLAR_ID
                .eq(one)
                .and(LIKENESS.OTHER_ID.eq(other))
                .or(LIKENESS.EXEMPLAR_ID.eq(other).and(LIKENESS.OTHER_ID.eq(one)));
    }

    /// What was noted of pairs whose both exemplars are still there.
    public List<Likeness> likenesses() {
        var other = EXEMPLAR.as("other");
        return database.read(dsl -> dsl.select(LIKENESS.fields())
                .from(LIKENESS)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(LIKENESS.EXEMPLAR_ID).andNot(EXEMPLAR.DELETED))
                .join(other)
                .on(other.ID.eq(LIKENESS.OTHER_ID).andNot(other.DELETED))
                .where(LIKENESS.DELETED.isFalse())
                .orderBy(LIKENESS.ID)
                .fetchInto(LIKENESS)
                .map(r -> new Likeness(
                        r.getId(),
                        r.getVersion(),
                        r.getExemplarId(),
                        r.getOtherId(),
                        r.getReasons().lines().toList(),
                        Likeness.Verdict.valueOf(r.getVerdict()))));
    }

    /// What an exemplar is told apart by, without the long texts: `year` and `unitId` of its newest registration.
    public record Known(
            UUID exemplarId,
            String kind,
            String name,
            @Nullable String birth,
            @Nullable String gender,
            @Nullable String citizenId,
            @Nullable String leader,
            @Nullable String address,
            @Nullable String workplace,
            @Nullable String leadUnit,
            UUID unitId,
            int year) {}

    /// Everyone in the register, once each.
    public List<Known> known() {
        return database.read(dsl -> {
            Map<UUID, Known> byId = new HashMap<>();
            dsl.select(
                            EXEMPLAR.ID,
                            EXEMPLAR.KIND,
                            EXEMPLAR.NAME,
                            EXEMPLAR.BIRTH,
                            EXEMPLAR.GENDER,
                            EXEMPLAR.CITIZEN_ID,
                            EXEMPLAR.LEADER,
                            EXEMPLAR.ADDRESS,
                            EXEMPLAR.WORKPLACE,
                            EXEMPLAR.LEAD_UNIT,
                            REGISTRATION.UNIT_ID,
                            REGISTRATION.YEAR_NO)
                    .from(EXEMPLAR)
                    .join(REGISTRATION)
                    .on(REGISTRATION.EXEMPLAR_ID.eq(EXEMPLAR.ID).andNot(REGISTRATION.DELETED))
                    .where(EXEMPLAR.DELETED.isFalse())
                    .forEach(r -> byId.merge(
                            r.value1(),
                            new Known(
                                    r.value1(),
                                    r.value2(),
                                    r.value3(),
                                    r.value4(),
                                    r.value5(),
                                    r.value6(),
                                    r.value7(),
                                    r.value8(),
                                    r.value9(),
                                    r.value10(),
                                    r.value11(),
                                    r.value12()),
                            (a, b) -> a.year() >= b.year() ? a : b));
            return List.copyOf(byId.values());
        });
    }

    private static String json(Map<Attribute, String> values) {
        Map<String, String> named = new TreeMap<>();
        values.forEach((attribute, value) -> named.put(attribute.name(), value));
        return Json.write(named);
    }

    private static Map<Attribute, String> values(@Nullable String json) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        if (json != null) {
            Json.read(json).forEach((name, value) -> values.put(Attribute.valueOf(name), (String) value));
        }
        return values;
    }
}
