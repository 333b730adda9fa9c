package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.Likeness;
import guongsang.domain.intake.Outcome;
import guongsang.domain.intake.RowPlace;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.intake.Doubt;
import guongsang.service.intake.Edits;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowId;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import guongsang.store.AttachmentStore;
import guongsang.store.CatalogueStore;
import guongsang.store.Changes;
import guongsang.store.ExemplarStore;
import guongsang.store.IntakeStore;
import guongsang.store.PlanStore;
import guongsang.store.UnitStore;
import guongsang.text.Administrative;
import guongsang.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One taking-in of previewed files inside one action: new names of the catalogue, records, where they came from,
/// doubts, submissions with their files.
final class IntakeTaking {
    private static final UUID NONE = new UUID(0, 0);

    private final Changes changes;
    private final Stores stores;
    private final CatalogueService catalogue;
    private final @Nullable UUID plan;
    private final LocalDate today;
    private final Map<String, UUID> added = new HashMap<>();
    private final Map<RowId, Record> records = new HashMap<>();
    private final Map<UUID, Record> byExemplar = new HashMap<>();
    private final Map<UUID, Exemplar> exemplars = new HashMap<>();
    private final Map<UUID, Registration> registrations = new HashMap<>();

    /// Where things are written.
    record Stores(
            ExemplarStore exemplars,
            CatalogueStore catalogue,
            UnitStore units,
            PlanStore plans,
            AttachmentStore attachments,
            IntakeStore intake) {}

    /// The number of the next registration; all files of one taking are of one year. 0: not asked for yet.
    private int nextNumber;

    private record Record(UUID exemplarId, UUID registrationId) {}

    IntakeTaking(Changes changes, Stores stores, CatalogueService catalogue, @Nullable UUID plan, LocalDate today) {
        this.changes = changes;
        this.stores = stores;
        this.catalogue = catalogue;
        this.plan = plan;
        this.today = today;
    }

    /// Returns the submission of each file. Throws [Refused] `import.cancelled` when asked to stop; then nothing of the
    /// action remains.
    List<UUID> take(List<FilePreview> files, List<AttachmentStore.Kept> kept, BooleanSupplier cancelled) {
        List<UUID> submissions = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            submissions.add(take(i, files.get(i), kept.get(i), cancelled));
        }
        return submissions;
    }

    private UUID take(int number, FilePreview file, AttachmentStore.Kept kept, BooleanSupplier cancelled) {
        FilePreview.Sender sender = Objects.requireNonNull(file.sender());
        UUID unit = sender.id() != null ? sender.id() : unit(sender.name());
        UUID submission = submission(file, unit, kept);
        for (SheetPreview sheet : file.sheets()) {
            remember(sender.name(), file, sheet);
            for (PreviewRow row : sheet.rows()) {
                if (cancelled.getAsBoolean()) {
                    throw new Refused("import.cancelled", "Đã dừng, chưa nhận dòng nào.");
                }
                RowPlace place = new RowPlace(sheet.name(), row.number());
                store(new RowId(number, place), row, file, unit, submission);
            }
        }
        return submission;
    }

    /// The submission this very file stands in already, else a new one.
    private UUID submission(FilePreview file, UUID unit, AttachmentStore.Kept kept) {
        Optional<Submission> before = stores.plans().submissions(file.year()).stream()
                .filter(s -> s.unitId().equals(unit)
                        && stores.attachments().of(s.id()).stream()
                                .anyMatch(a -> a.sha256().equals(kept.sha256())))
                .findFirst();
        if (before.isPresent()) {
            return before.get().id();
        }
        UUID id = stores.plans()
                .add(
                        changes,
                        new Submission(NONE, 0, file.year(), unit, Deadline.What.UNIT_LIST, null, null, today, null),
                        plan);
        stores.attachments().attach(changes, "submission", id, kept, today);
        return id;
    }

    private void remember(String sender, FilePreview file, SheetPreview sheet) {
        ColumnMapping byHand = file.choices().columns().get(new RowPlace(sheet.name(), sheet.headerRow()));
        if (byHand != null && !sheet.layout().isEmpty()) {
            stores.intake()
                    .remember(
                            changes,
                            Administrative.unitKey(sender),
                            sheet.layout(),
                            sheet.columns().stream()
                                    .map(IntakeFile.Column::title)
                                    .toList(),
                            byHand);
        }
    }

    private void store(RowId id, PreviewRow row, FilePreview file, UUID unit, UUID submission) {
        if (row.state() == RowState.REJECTED || row.state() == RowState.LEFT_OUT) {
            return;
        }
        Map<Attribute, String> values = resolved(row, unit, file.year());
        RowId same = row.sameRow();
        @Nullable Record known = same == null ? null : records.get(same);
        if (known == null && row.registrationId() != null) {
            known = new Record(Objects.requireNonNull(row.exemplarId()), row.registrationId());
        }
        if (known == null && row.exemplarId() != null) {
            known = byExemplar.get(row.exemplarId());
        }
        Map<Attribute, String> before = new EnumMap<>(Attribute.class);
        Outcome outcome;
        if (known != null) {
            outcome = update(known, values, unit, before);
        } else {
            known = register(row, values, file.year(), before);
            outcome = Outcome.NEW;
        }
        records.put(id, known);
        byExemplar.put(known.exemplarId(), known);
        stores.intake()
                .add(
                        changes,
                        new TakenRow(
                                NONE,
                                0,
                                submission,
                                file.name(),
                                id.place(),
                                outcome,
                                known.exemplarId(),
                                known.registrationId(),
                                row.values(),
                                before));
        doubts(row, known.exemplarId());
    }

    private Record register(PreviewRow row, Map<Attribute, String> values, int year, Map<Attribute, String> before) {
        UUID exemplarId = row.exemplarId();
        if (exemplarId == null) {
            exemplarId = stores.exemplars().add(changes, row.kind(), values);
        } else {
            edit(exemplar(exemplarId), values, true, before);
        }
        if (nextNumber == 0) {
            nextNumber = stores.exemplars().nextNumber(changes, year);
        }
        UUID registration = stores.exemplars().register(changes, exemplarId, year, nextNumber++, plan, today, values);
        return new Record(exemplarId, registration);
    }

    private Outcome update(Record known, Map<Attribute, String> values, UUID unit, Map<Attribute, String> before) {
        Registration registration = registrations.computeIfAbsent(known.registrationId(), this::freshRegistration);
        boolean sameSender = unit.toString().equals(registration.values().get(Attribute.UNIT));
        boolean changed = edit(exemplar(known.exemplarId()), values, sameSender, before);
        Map<Attribute, String> edits =
                Edits.of(registration.values(), values, Attribute.Owner.REGISTRATION, sameSender);
        if (!edits.isEmpty()) {
            edits.keySet().forEach(a -> keep(before, a, registration.values()));
            stores.exemplars().edit(changes, registration, Map.copyOf(edits));
            registrations.put(registration.id(), freshRegistration(registration.id()));
        }
        return changed || !edits.isEmpty() ? Outcome.UPDATED : Outcome.SAME;
    }

    private boolean edit(
            Exemplar exemplar, Map<Attribute, String> values, boolean sameSender, Map<Attribute, String> before) {
        Map<Attribute, String> edits = Edits.of(exemplar.values(), values, Attribute.Owner.EXEMPLAR, sameSender);
        if (edits.isEmpty()) {
            return false;
        }
        edits.keySet().forEach(a -> keep(before, a, exemplar.values()));
        stores.exemplars().edit(changes, exemplar, Map.copyOf(edits));
        exemplars.put(exemplar.id(), freshExemplar(exemplar.id()));
        return true;
    }

    private static void keep(Map<Attribute, String> before, Attribute attribute, Map<Attribute, String> values) {
        before.put(attribute, values.getOrDefault(attribute, ""));
    }

    private Exemplar exemplar(UUID id) {
        return exemplars.computeIfAbsent(id, this::freshExemplar);
    }

    private Exemplar freshExemplar(UUID id) {
        return stores.exemplars().exemplar(changes, id).orElseThrow(IntakeTaking::changedMeanwhile);
    }

    private Registration freshRegistration(UUID id) {
        return stores.exemplars().registration(changes, id).orElseThrow(IntakeTaking::changedMeanwhile);
    }

    private static Refused changedMeanwhile() {
        return new Refused(
                "import.stale", "Sổ vừa thay đổi, có hồ sơ không còn: hãy xem lại danh sách rồi nhận lần nữa.");
    }

    private void doubts(PreviewRow row, UUID exemplarId) {
        if (row.state() != RowState.DOUBTFUL) {
            return;
        }
        for (Doubt doubt : row.doubts()) {
            RowId other = doubt.row();
            @Nullable
            UUID otherId = other == null
                    ? doubt.exemplarId()
                    : Optional.ofNullable(records.get(other))
                            .map(Record::exemplarId)
                            .orElse(null);
            if (otherId != null && !otherId.equals(exemplarId)) {
                stores.intake()
                        .note(
                                changes,
                                exemplarId,
                                otherId,
                                doubt.comparisons().stream()
                                        .map(Doubt.Comparison::words)
                                        .toList(),
                                Likeness.Verdict.OPEN);
            }
        }
    }

    /// Names become ids; those the catalogue lacks are added to it.
    private Map<Attribute, String> resolved(PreviewRow row, UUID unit, int year) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.putAll(row.values());
        values.computeIfPresent(Attribute.FIELD, (_, name) -> field(name).toString());
        values.computeIfPresent(Attribute.MOVEMENT, (_, name) -> movement(name).toString());
        values.put(
                Attribute.UNIT,
                Optional.ofNullable(row.values().get(Attribute.UNIT))
                        .map(name ->
                                catalogue.unitNamed(name, year).map(Unit::id).orElseGet(() -> unit(name)))
                        .orElse(unit)
                        .toString());
        return values;
    }

    private UUID field(String name) {
        return catalogue
                .fieldNamed(name)
                .map(Field::id)
                .orElseGet(() -> added.computeIfAbsent("field " + Folding.fold(name), _ -> stores.catalogue()
                        .add(
                                changes,
                                new Field(
                                        NONE, 0, name, name, catalogue.fields().size() + 1, FROM_LIST))));
    }

    private UUID movement(String name) {
        return catalogue
                .movementNamed(name)
                .map(Movement::id)
                .orElseGet(() -> added.computeIfAbsent("movement " + Folding.fold(name), _ -> stores.catalogue()
                        .add(
                                changes,
                                new Movement(
                                        NONE,
                                        0,
                                        name,
                                        null,
                                        catalogue.movements().size() + 1,
                                        FROM_LIST))));
    }

    /// Where the catalogue says a name of a list came from.
    private static final String FROM_LIST = "danh sách đơn vị gửi";

    private UUID unit(String name) {
        return added.computeIfAbsent("unit " + Administrative.unitKey(name), _ -> stores.units()
                .add(
                        changes,
                        new Unit(
                                NONE,
                                0,
                                name,
                                name,
                                UnitKind.ofName(name),
                                null,
                                null,
                                catalogue.units().size() + 1 + added.size(),
                                null,
                                null)));
    }
}
