package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.award.AwardType;
import guongsang.domain.award.Commendation;
import guongsang.domain.exemplar.Activity;
import guongsang.domain.exemplar.Attachment;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.ValueRules;
import guongsang.domain.exemplar.ValueRules.Checked;
import guongsang.domain.journal.ActionName;
import guongsang.domain.journal.JournalRow;
import guongsang.domain.plan.Ranking;
import guongsang.domain.plan.Shortlisted;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.domain.unit.Unit;
import guongsang.store.AttachmentStore;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.HistoryStore;
import guongsang.store.Journal;
import guongsang.store.SelectionStore;
import guongsang.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One exemplar's file (hồ sơ): read it whole, add one, change a value, register it again, keep its activities,
/// commendations and attachments.
public final class DossierService {
    private final Database database;
    private final ExemplarStore exemplars;
    private final HistoryStore history;
    private final AttachmentStore attachments;
    private final Journal journal;
    private final CatalogueService catalogue;
    private final PlanService plans;
    private final SelectionStore selection;

    public DossierService(
            Database database,
            ExemplarStore exemplars,
            HistoryStore history,
            AttachmentStore attachments,
            Journal journal,
            CatalogueService catalogue,
            PlanService plans,
            SelectionStore selection) {
        this.database = database;
        this.exemplars = exemplars;
        this.history = history;
        this.attachments = attachments;
        this.journal = journal;
        this.catalogue = catalogue;
        this.plans = plans;
        this.selection = selection;
    }

    /// Everything a dossier shows. `years`: the exemplar's registrations, newest first.
    public record Dossier(
            RegisterService.Row row,
            List<Registration> years,
            List<StageChange> stageChanges,
            List<Activity> activities,
            List<Commendation> commendations,
            List<Attachment> attachments,
            List<JournalRow> changes) {
        public Exemplar exemplar() {
            return row.registered().exemplar();
        }

        public Registration registration() {
            return row.registered().registration();
        }
    }

    /// Throws [Refused] `dossier.gone` when it was deleted meanwhile.
    public Dossier open(UUID registrationId) {
        Registration registration = exemplars.registration(registrationId).orElseThrow(DossierService::gone);
        Exemplar exemplar = exemplars.exemplar(registration.exemplarId()).orElseThrow(DossierService::gone);
        List<UUID> rows = new ArrayList<>(List.of(registration.id(), exemplar.id()));
        return new Dossier(
                RegisterService.row(
                        new Registered(exemplar, registration),
                        catalogue.unitsById(),
                        catalogue.fieldsById(),
                        catalogue.movementsById()),
                exemplars.registrationsOf(exemplar.id()),
                history.stageChanges(registration.id()),
                history.activitiesOf(registration.id()),
                history.commendationsOf(exemplar.id()),
                attachments.of(registration.id()),
                journal.of(rows));
    }

    private static Refused gone() {
        return new Refused(
                "dossier.gone",
                "Hồ sơ này đã bị xóa ở nơi khác: hãy chọn hồ sơ khác, hoặc hoàn tác việc xóa trong Nhật ký.");
    }

    /// What a typed value becomes, or why it cannot be taken: for showing beside the field.
    public Checked check(Attribute attribute, @Nullable String typed) {
        return ValueRules.check(attribute, typed, LocalDate.now(database.clock()));
    }

    /// Sets one attribute of the dossier as it was read. Throws [Refused] with the sentence for beside the field, or
    /// when the row changed meanwhile.
    public void edit(Registered read, Attribute attribute, @Nullable String typed) {
        @Nullable
        String value =
                switch (check(attribute, typed)) {
                    case Checked.Good(String good) -> good;
                    case Checked.Bad(String code, String sentence) -> throw new Refused(code, sentence);
                };
        if (attribute == Attribute.UNIT && value != null) {
            refuseEnded(value, read.registration().year());
        }
        Map<Attribute, @Nullable String> edits = new EnumMap<>(Attribute.class);
        edits.put(attribute, value);
        String about = read.exemplar().name();
        if (attribute.owner() == Attribute.Owner.EXEMPLAR) {
            database.act(ActionName.EXEMPLAR_EDIT, about, c -> exemplars.edit(c, read.exemplar(), edits));
        } else {
            database.act(ActionName.REGISTRATION_EDIT, about, c -> exemplars.edit(c, read.registration(), edits));
        }
    }

    /// A problem with one value of a new dossier.
    public record Problem(Attribute attribute, String code, String sentence) {}

    /// What would be wrong with a new dossier of a year; empty: it can be added.
    public List<Problem> problems(int year, Kind kind, Map<Attribute, String> typed) {
        List<Problem> problems = new ArrayList<>();
        for (Attribute attribute : Attribute.of(kind)) {
            if (check(attribute, typed.get(attribute)) instanceof Checked.Bad(String code, String sentence)) {
                problems.add(new Problem(attribute, code, sentence));
            } else if (attribute == Attribute.UNIT && typed.get(attribute) != null) {
                ended(typed.get(attribute), year)
                        .ifPresent(sentence -> problems.add(new Problem(attribute, "unit.ended", sentence)));
            }
        }
        return problems;
    }

    /// Why the unit cannot register anything in the year: it has ended before, or begins later.
    private Optional<String> ended(String unitId, int year) {
        return Optional.ofNullable(catalogue.unitsById().get(UUID.fromString(unitId)))
                .flatMap(unit -> catalogue.successions().endedSentence(unit, year));
    }

    private void refuseEnded(String unitId, int year) {
        ended(unitId, year).ifPresent(sentence -> {
            throw new Refused("unit.ended", sentence);
        });
    }

    /// Exemplars of the same name that are known already, so that the clerk can register one of them again instead.
    public List<Exemplar> sameName(String name) {
        String clean = Text.clean(name);
        return clean.isEmpty() ? List.of() : exemplars.sameName(clean);
    }

    /// An exemplar that is known already, and its registrations, newest year first.
    public record Known(Exemplar exemplar, List<Registration> years) {}

    /// Known exemplars of the same name with their registrations; those without any are left out.
    public List<Known> known(String name) {
        return sameName(name).stream()
                .map(e -> new Known(e, exemplars.registrationsOf(e.id())))
                .filter(k -> !k.years().isEmpty())
                .toList();
    }

    /// Adds an exemplar and registers it in the year. Throws [Refused] with the first problem. Returns the
    /// registration's id.
    public UUID add(int year, Kind kind, Map<Attribute, String> typed) {
        problems(year, kind, typed).stream().findFirst().ifPresent(p -> {
            throw new Refused(p.code(), p.sentence());
        });
        Map<Attribute, String> values = normal(kind, typed);
        return database.act(ActionName.EXEMPLAR_ADD, values.getOrDefault(Attribute.NAME, ""), changes -> {
            UUID exemplar = exemplars.add(changes, kind, values);
            return register(changes, exemplar, year, values);
        });
    }

    private UUID register(Changes changes, UUID exemplar, int year, Map<Attribute, String> values) {
        @Nullable UUID plan = plans.planOf(year).map(p -> p.id()).orElse(null);
        LocalDate today = LocalDate.now(database.clock());
        return exemplars.register(changes, exemplar, year, plan, today, values);
    }

    private Map<Attribute, String> normal(Kind kind, Map<Attribute, String> typed) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.of(kind)) {
            if (check(attribute, typed.get(attribute)) instanceof Checked.Good(String value) && value != null) {
                values.put(attribute, value);
            }
        }
        return values;
    }

    /// Registers a known exemplar in another year with the values of an earlier registration; a unit that was taken
    // over
    /// by one other gives way to that one. Throws [Refused] when it is registered there already, or when its unit
    // has
    /// ended without a single successor in that year.
    public synchronized UUID registerAgain(Registered earlier, int year) {
        UUID exemplar = earlier.exemplar().id();
        if (exemplars.registeredIn(year, List.of(exemplar)).containsKey(exemplar)) {
            throw new Refused(
                    "registration.exists",
                    "“%s” đã đăng ký năm %d: hãy mở hồ sơ năm đó."
                            .formatted(earlier.exemplar().name(), year));
        }
        Map<Attribute, String> values = inYear(earlier.registration().values(), year);
        return database.act(
                ActionName.REGISTRATION_ADD,
                earlier.exemplar().name(),
                changes -> register(changes, exemplar, year, values));
    }

    /// The values with the unit that stands there in the year.
    private Map<Attribute, String> inYear(Map<Attribute, String> values, int year) {
        Unit unit = Optional.ofNullable(values.get(Attribute.UNIT))
                .map(id -> catalogue.unitsById().get(UUID.fromString(id)))
                .orElse(null);
        if (unit == null || unit.validIn(year)) {
            return values;
        }
        List<Unit> heirs = catalogue.successions().heirs(unit, LocalDate.of(year, 12, 31));
        if (heirs.size() != 1) {
            refuseEnded(unit.id().toString(), year);
        }
        Map<Attribute, String> moved = new EnumMap<>(values);
        moved.put(Attribute.UNIT, heirs.getFirst().id().toString());
        return moved;
    }

    /// Takes registrations out of the register; an exemplar without any other registration goes with it. Can be
    /// undone.
    public void remove(List<UUID> registrationIds) {
        List<Registered> all = read(registrationIds);
        database.act(ActionName.EXEMPLAR_REMOVE, about(all), changes -> {
            for (Registered one : all) {
                exemplars.remove(changes, one.registration());
                if (exemplars.registrations(changes, one.exemplar().id()) == 0) {
                    exemplars.remove(changes, one.exemplar());
                }
            }
            return true;
        });
    }

    /// Puts registrations on the list for the level above, or takes them off; they stand on the shortlist of their year
    /// then, selected or open.
    public void select(List<UUID> registrationIds, boolean selected) {
        List<Registered> all = read(registrationIds);
        Map<Integer, List<UUID>> byYear = all.stream()
                .map(Registered::registration)
                .filter(r -> r.selected() != selected)
                .collect(Collectors.groupingBy(
                        Registration::year, Collectors.mapping(Registration::id, Collectors.toList())));
        Verdict verdict = selected ? Verdict.SELECTED : Verdict.OPEN;
        database.act(ActionName.SELECTION, about(all), changes -> {
            byYear.forEach((year, ids) -> {
                List<Shortlisted> before = selection.shortlist(changes, year);
                selection.write(
                        changes, before, Ranking.judged(Ranking.with(before, ids), new HashSet<>(ids), verdict, null));
            });
            return true;
        });
    }

    private List<Registered> read(List<UUID> registrationIds) {
        return registrationIds.stream()
                .map(id -> {
                    Registration registration = exemplars.registration(id).orElseThrow(DossierService::gone);
                    Exemplar exemplar =
                            exemplars.exemplar(registration.exemplarId()).orElseThrow(DossierService::gone);
                    return new Registered(exemplar, registration);
                })
                .toList();
    }

    static String about(List<Registered> all) {
        return all.size() == 1 ? all.getFirst().exemplar().name() : all.size() + " hồ sơ";
    }

    /// Adds (version 0) or changes an activity of the exemplar or of the year. Throws [Refused] for a missing text or
    /// a date in the future.
    public void save(Activity activity, String about) {
        if (Text.cleanBlock(activity.content()).isEmpty()) {
            throw new Refused("activity.content", "Thiếu nội dung: hãy ghi đã làm gì.");
        }
        notFuture(activity.on());
        if (activity.resolvedOn() != null && activity.resolvedOn().isBefore(activity.on())) {
            throw new Refused(
                    "activity.resolved", "Ngày tháo gỡ trước ngày phát hiện khó khăn: hãy sửa một trong hai ngày.");
        }
        change(
                activity.version() == 0 ? ActionName.ACTIVITY_ADD : ActionName.ACTIVITY_EDIT,
                about,
                c -> activity.version() == 0 ? history.add(c, activity) : history.edit(c, activity));
    }

    public void remove(Activity activity, String about) {
        change(ActionName.ACTIVITY_REMOVE, about, c -> {
            history.remove(c, activity);
            return true;
        });
    }

    /// Adds (version 0) or changes a commendation. Throws [Refused] for an unknown award or a decision in the future.
    public void save(Commendation commendation, String about) {
        AwardType type = catalogue.awardTypes().stream()
                .filter(t -> t.id().equals(commendation.awardTypeId()))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("award.missing", "Thiếu hình thức khen thưởng: hãy chọn một hình thức."));
        if (commendation.decidedOn() != null) {
            notFuture(commendation.decidedOn());
        }
        change(
                commendation.version() == 0 ? ActionName.COMMENDATION_ADD : ActionName.COMMENDATION_EDIT,
                about + ": " + type.name(),
                c -> commendation.version() == 0 ? history.add(c, commendation) : history.edit(c, commendation));
    }

    public void remove(Commendation commendation, String about) {
        change(ActionName.COMMENDATION_REMOVE, about, c -> {
            history.remove(c, commendation);
            return true;
        });
    }

    private void notFuture(LocalDate date) {
        if (date.isAfter(LocalDate.now(database.clock()))) {
            throw new Refused("date.future", "Ngày ở tương lai: hãy ghi ngày đã diễn ra.");
        }
    }

    /// Copies a file into the data folder and attaches it to the registration. Throws [Refused] when it cannot be
    /// read or kept.
    public void attach(UUID registrationId, Path file) {
        AttachmentStore.Kept kept = attachments.keep(file);
        change(
                ActionName.ATTACHMENT_ADD,
                kept.name(),
                c -> attachments.attach(c, "registration", registrationId, kept, LocalDate.now(database.clock())));
    }

    public void remove(Attachment attachment) {
        change(ActionName.ATTACHMENT_REMOVE, attachment.name(), c -> {
            attachments.remove(c, attachment);
            return true;
        });
    }

    /// Where the bytes of an attachment lie, for opening it with the system's program.
    public Path file(Attachment attachment) {
        return attachments.path(attachment.sha256());
    }

    private <T> void change(ActionName name, String about, Function<Changes, T> work) {
        database.act(name, about, work);
    }
}
