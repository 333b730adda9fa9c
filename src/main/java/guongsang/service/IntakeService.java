package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.intake.Outcome;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Plan;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.store.AttachmentStore;
import guongsang.store.CatalogueStore;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.IntakeStore;
import guongsang.store.PlanStore;
import guongsang.store.UnitStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Lists that come in: opened, looked at as often as wanted with what a person decided, then taken in together as one
/// action that one undo takes back.
public final class IntakeService {
    private final Database database;
    private final IntakeTaking.Stores stores;
    private final CatalogueService catalogue;
    private final PlanService plans;
    private final IntakeLook look;

    public IntakeService(
            Database database,
            ExemplarStore exemplars,
            CatalogueStore catalogueStore,
            UnitStore unitStore,
            PlanStore planStore,
            AttachmentStore attachments,
            IntakeStore intake,
            CatalogueService catalogue,
            PlanService plans,
            IntakeLook look) {
        this.database = database;
        this.stores = new IntakeTaking.Stores(exemplars, catalogueStore, unitStore, planStore, attachments, intake);
        this.catalogue = catalogue;
        this.plans = plans;
        this.look = look;
    }

    /// Opens a file; it is only read. `cancelled` is asked while reading. Throws [Refused] with one sentence when it
    /// cannot be read, has a password, is too large or holds no table, or `import.cancelled`.
    public OpenedFile open(Path file, BooleanSupplier cancelled) {
        return look.open(file, cancelled);
    }

    /// What taking the files in together, in this order, would do; nothing is stored. One file makes people known to
    /// the next.
    public List<FilePreview> preview(List<OpenedFile> files, int year, BooleanSupplier cancelled) {
        return look.preview(files, year, cancelled);
    }

    /// Stores every row that was not refused or left out, the units' submissions and the files themselves, as one
    /// action. `cancelled` is asked between rows; then nothing is stored. Returns the submission of each file, in
    // their
    /// order. Throws [Refused] `import.cancelled`, or `import.unit` when a file's sender is not known.
    public List<UUID> takeIn(List<FilePreview> files, BooleanSupplier cancelled) {
        for (FilePreview file : files) {
            if (file.sender() == null) {
                throw new Refused(
                        "import.unit", "Chưa biết tệp %s của đơn vị nào: hãy chọn đơn vị.".formatted(file.name()));
            }
        }
        List<AttachmentStore.Kept> kept =
                files.stream().map(f -> stores.attachments().keep(f.path())).toList();
        LocalDate today = LocalDate.now(database.clock());
        int year = files.isEmpty() ? today.getYear() : files.getFirst().year();
        @Nullable UUID plan = plans.planOf(year).map(Plan::id).orElse(null);
        String about = files.size() == 1 ? files.getFirst().name() : "%d tệp".formatted(files.size());
        return database.act(
                ActionName.IMPORT, about, changes -> new IntakeTaking(changes, stores, catalogue, plan, today)
                        .take(files, kept, cancelled));
    }

    /// The rows of a submission that were taken in.
    public List<TakenRow> rowsOf(UUID submissionId) {
        return stores.intake().rowsOf(submissionId);
    }

    /// Takes back one row alone: a record it made goes (the exemplar too, when this was its only registration); values
    /// it replaced come back where nobody changed them since. Throws [Refused] when the row is not there any more.
    public void undoRow(UUID takenRowId) {
        TakenRow row = stores.intake()
                .row(takenRowId)
                .orElseThrow(() -> new Refused("import.row-gone", "Dòng này đã được bỏ trước đó."));
        database.act(ActionName.IMPORT_ROW_UNDO, row.read().getOrDefault(Attribute.NAME, ""), changes -> {
            undo(changes, row);
            stores.intake().remove(changes, row);
            return true;
        });
    }

    private void undo(Changes changes, TakenRow row) {
        Registration registration =
                stores.exemplars().registration(changes, row.registrationId()).orElse(null);
        Exemplar exemplar =
                stores.exemplars().exemplar(changes, row.exemplarId()).orElse(null);
        if (row.outcome() == Outcome.NEW && registration != null) {
            stores.exemplars().remove(changes, registration);
            if (exemplar != null && stores.exemplars().registrations(changes, exemplar.id()) == 0) {
                stores.exemplars().remove(changes, exemplar);
                return;
            }
        }
        if (exemplar != null) {
            Map<Attribute, @Nullable String> back = back(row, Attribute.Owner.EXEMPLAR, exemplar.values());
            if (!back.isEmpty()) {
                stores.exemplars().edit(changes, exemplar, back);
            }
        }
        if (registration != null && row.outcome() != Outcome.NEW) {
            Map<Attribute, @Nullable String> back = back(row, Attribute.Owner.REGISTRATION, registration.values());
            if (!back.isEmpty()) {
                stores.exemplars().edit(changes, registration, back);
            }
        }
    }

    /// The values the row replaced, where its own still stand. Names of the catalogue are compared by their ids.
    private Map<Attribute, @Nullable String> back(TakenRow row, Attribute.Owner owner, Map<Attribute, String> now) {
        Map<Attribute, @Nullable String> back = new EnumMap<>(Attribute.class);
        row.before().forEach((attribute, before) -> {
            if (attribute.owner() == owner && wrote(row, attribute).equals(now.get(attribute))) {
                back.put(attribute, before.isEmpty() ? null : before);
            }
        });
        return back;
    }

    private String wrote(TakenRow row, Attribute attribute) {
        String value = row.read().getOrDefault(attribute, "");
        return switch (attribute) {
            case FIELD ->
                catalogue.fieldNamed(value).map(f -> f.id().toString()).orElse(value);
            case MOVEMENT ->
                catalogue.movementNamed(value).map(m -> m.id().toString()).orElse(value);
            default -> value;
        };
    }
}
