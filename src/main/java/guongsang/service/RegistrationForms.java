package guongsang.service;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Source;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Unit;
import guongsang.intake.RegistrationForm;
import guongsang.store.ExemplarStore;
import guongsang.text.DocumentDate;
import guongsang.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What stands in the templates of a year beside their columns: what the plans ask of each unit, and its records of the
/// year before as a clerk would have typed them.
final class RegistrationForms {
    private final CatalogueService catalogue;
    private final Map<UUID, List<String>> asked = new HashMap<>();
    private final Map<UUID, Map<Kind, List<RegistrationForm.Filled>>> records = new HashMap<>();

    /// `lastYear`: with the records of the year before.
    RegistrationForms(
            CatalogueService catalogue,
            PlanService plans,
            ExemplarStore exemplars,
            int year,
            LocalDate today,
            boolean lastYear) {
        this.catalogue = catalogue;
        for (Compliance.Item item : plans.compliance(year, today)) {
            Unit unit = item.unit();
            if (unit != null) {
                sentence(item).ifPresent(s -> asked.computeIfAbsent(unit.id(), _ -> new ArrayList<>())
                        .add(s));
            }
        }
        if (lastYear) {
            exemplars.registered(year - 1).stream()
                    .filter(r -> r.registration().state() == State.ACTIVE)
                    .forEach(r -> add(r, today));
        }
    }

    /// Sentences with quota and deadline; empty where no plan asks the unit for anything.
    List<String> asked(Unit unit) {
        return asked.getOrDefault(unit.id(), List.of());
    }

    /// The unit's records of the year before, also those of units that have become part of it.
    Map<Kind, List<RegistrationForm.Filled>> records(Unit unit) {
        return records.getOrDefault(unit.id(), Map.of());
    }

    private static Optional<String> sentence(Compliance.Item item) {
        return switch (item) {
            case Compliance.QuotaItem quota ->
                Optional.of(
                        "Chỉ tiêu: %s (%s).".formatted(quota.quota().wording(), source(quota.clause(), quota.plan())));
            case Compliance.DeadlineItem deadline
            when deadline.deadline().what() == Deadline.What.UNIT_LIST && deadline.due() != null ->
                Optional.of("Thời hạn gửi danh sách: %s %s (%s)."
                        .formatted(
                                deadline.strict() ? "trước ngày" : "chậm nhất ngày",
                                DocumentDate.shortForm(deadline.due()),
                                source(deadline.clause(), deadline.plan())));
            case Compliance.DeadlineItem _ -> Optional.empty();
        };
    }

    private static String source(String clause, Plan plan) {
        String name = plan.number().isBlank() ? plan.title() : "Kế hoạch số " + plan.number();
        return clause.isBlank() ? name : "mục " + clause + " " + name;
    }

    private void add(Registered one, LocalDate today) {
        UUID unit = UUID.fromString(one.registration().values().getOrDefault(Attribute.UNIT, ""));
        Unit then = catalogue.unitsById().get(unit);
        UUID now = then == null
                ? unit
                : catalogue.successions().one(then, today).map(Unit::id).orElse(unit);
        Map<Attribute, String> typed = new EnumMap<>(Attribute.class);
        one.exemplar().values().forEach((attribute, value) -> typed.put(attribute, typed(attribute, value)));
        one.registration().values().forEach((attribute, value) -> typed.put(attribute, typed(attribute, value)));
        records.computeIfAbsent(now, _ -> new EnumMap<>(Kind.class))
                .computeIfAbsent(one.exemplar().kind(), _ -> new ArrayList<>())
                .add(new RegistrationForm.Filled(one.registration().code(), typed));
    }

    private String typed(Attribute attribute, String value) {
        return switch (attribute.type()) {
            case DATE -> PartialDate.parseIso(value).table();
            case GENDER -> Gender.valueOf(value).word();
            case SOCIAL_GROUP -> SocialGroup.valueOf(value).word();
            case SOURCE -> Source.valueOf(value).word();
            case FLAG -> value.equals("true") ? "Có" : "Không";
            case UNIT -> catalogue.unitsById().get(UUID.fromString(value)).name();
            case FIELD -> catalogue.fieldsById().get(UUID.fromString(value)).name();
            case MOVEMENT ->
                catalogue.movementsById().get(UUID.fromString(value)).name();
            default -> value;
        };
    }
}
