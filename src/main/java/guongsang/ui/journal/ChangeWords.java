package guongsang.ui.journal;

import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.journal.JournalRow;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Bloc;
import guongsang.service.Workspace;
import guongsang.text.PartialDate;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a changed row in words: "Khâu: Bồi dưỡng → Tổng kết". Reads the names of what rows refer to once.
public final class ChangeWords {
    /// One changed value; absent: there was or is none.
    public record Change(String row, String what, String before, String after) {}

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /// What a person did not change: keys for sorting and searching, and the row's own bookkeeping.
    private static final Set<String> UNSAID = Set.of(
            "name_key",
            "search_text",
            "unit_key",
            "sha256",
            "size_bytes",
            "owner_table",
            "owner_id",
            "exemplar_id",
            "registration_id",
            "sort_order",
            "sample",
            "code",
            "made_at");
    /// Columns whose values are names of constants, with the beginning of their message keys.
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("exemplar.kind", "kind."),
            Map.entry("exemplar.gender", "gender."),
            Map.entry("exemplar.social_group", "socialGroup."),
            Map.entry("registration.stage", "stage."),
            Map.entry("registration.state", "state."),
            Map.entry("registration.source", "source."),
            Map.entry("stage_change.kind", "type."),
            Map.entry("stage_change.from_stage", "stage."),
            Map.entry("stage_change.to_stage", "stage."),
            Map.entry("activity.kind", "type."),
            Map.entry("unit.kind", "unitKind."),
            Map.entry("unit.sector", "sector."),
            Map.entry("award_type.level", "level."),
            Map.entry("award_type.form", "awardForm."),
            Map.entry("award_type.kinds", "kind."),
            Map.entry("quota.what", "quotaWhat."),
            Map.entry("quota.unit_kinds", "unitKind."),
            Map.entry("quota.sectors", "sector."),
            Map.entry("deadline.what", "due.what."),
            Map.entry("deadline.unit_kinds", "unitKind."),
            Map.entry("quota.reading", "reading."),
            Map.entry("deadline.rule", "dueRule."),
            Map.entry("plan_stage.stage", "stage."),
            Map.entry("plan_field.kinds", "kind."),
            Map.entry("plan_lead.wording", "leadWording."),
            Map.entry("criterion.kinds", "kind."),
            Map.entry("criterion.scope", "criterionScope."),
            Map.entry("plan_clause.topic", "topic."),
            Map.entry("submission.what", "due.what."),
            Map.entry("plan.tier", "tier."),
            Map.entry("shortlist.verdict", "selection.verdict."),
            Map.entry("office_profile.tier", "tier."),
            Map.entry("office_profile.regime", "regime."),
            Map.entry("signer.form", "authorityForm."));
    private static final Set<String> REFERENCES = Set.of(
            "unit_id",
            "from_unit_id",
            "to_unit_id",
            "head_unit_id",
            "field_id",
            "movement_id",
            "bloc_id",
            "plan_id",
            "parent_id",
            "plan_field_id",
            "deadline_id",
            "rule_id",
            "award_type_id",
            "criterion_id");

    private final Map<String, String> names = new HashMap<>();

    /// Reads the catalogues; not on the FX thread.
    public ChangeWords(Workspace workspace) {
        var catalogue = workspace.catalogue();
        catalogue.units().forEach(u -> name(u.id(), u.name()));
        catalogue.fields().forEach(f -> name(f.id(), f.name()));
        catalogue.movements().forEach(m -> name(m.id(), m.name()));
        for (Bloc bloc : catalogue.blocs()) {
            name(bloc.id(), bloc.name());
        }
        for (AwardType type : catalogue.awardTypes()) {
            name(type.id(), type.name());
        }
        for (Plan plan : workspace.plans().plans()) {
            name(plan.id(), plan.name());
            plan.quotas().forEach(q -> name(q.id(), plan.name() + ", " + q.clause()));
            plan.deadlines().forEach(d -> name(d.id(), plan.name() + ", " + d.clause()));
            plan.content().fields().forEach(f -> name(f.id(), f.name()));
            plan.content().criteria().forEach(c -> name(c.id(), c.text()));
        }
        workspace.criteria().ownCriteria().forEach(c -> name(c.id(), c.text()));
    }

    private void name(UUID id, String name) {
        names.put(id.toString(), name);
    }

    /// The changes of one row, in the order they were written. A new row has only what it got.
    public List<Change> of(JournalRow row) {
        List<Change> changes = new ArrayList<>();
        String table = Messages.t("table." + row.table());
        Set<String> columns = new LinkedHashSet<>(row.after().keySet());
        columns.addAll(row.before().keySet());
        for (String column : columns) {
            if (UNSAID.contains(column)) {
                continue;
            }
            Object before = row.before().get(column);
            Object after = row.after().get(column);
            if (column.equals("deleted")) {
                if (Boolean.TRUE.equals(after)) {
                    changes.add(new Change(table, Messages.t("journal.removed"), "", ""));
                } else if (!row.inserted()) {
                    changes.add(new Change(table, Messages.t("journal.put-back"), "", ""));
                }
                continue;
            }
            if (row.inserted() && (after == null || Boolean.FALSE.equals(after))) {
                continue;
            }
            changes.add(new Change(
                    table,
                    column(row.table(), column),
                    value(row.table(), column, before),
                    value(row.table(), column, after)));
        }
        return changes;
    }

    /// What a column is called; throws MissingResourceException for one without a word.
    static String column(String table, String column) {
        if (table.equals("exemplar") || table.equals("registration")) {
            for (Attribute attribute : Attribute.values()) {
                if (attribute.column().equals(column)) {
                    return Labels.of(attribute);
                }
            }
        }
        String own = "column." + table + "." + column;
        return Messages.has(own) ? Messages.t(own) : Messages.t("column." + column);
    }

    static boolean said(String column) {
        return !UNSAID.contains(column) && !Set.of("id", "version", "deleted").contains(column);
    }

    private String value(String table, String column, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return Messages.t(yes ? "journal.yes" : "journal.no");
        }
        String text = value.toString();
        String prefix = CONSTANTS.get(table + "." + column);
        if (prefix != null) {
            return Stream.of(text.split(","))
                    .map(constant -> prefix + constant.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .map(key -> Messages.has(key) ? Messages.t(key) : text)
                    .collect(Collectors.joining(", "));
        }
        if (REFERENCES.contains(column)) {
            return names.getOrDefault(text, Messages.t("journal.unknown"));
        }
        return DATE.matcher(text).matches() ? PartialDate.parseIso(text).table() : text;
    }
}
