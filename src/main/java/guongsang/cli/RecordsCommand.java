package guongsang.cli;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Registration;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.RegisterService.Row;
import guongsang.service.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every registration with its exemplar, for other programs.
@Command(name = "records", sortOptions = false)
final class RecordsCommand extends Task {
    /// So many whole rows are held at a time, however large the register is.
    private static final int PAGE = 500;

    @Option(names = "--year", paramLabel = "Y", converter = YearOption.class, descriptionKey = "records.year")
    private @Nullable Integer year;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    RecordsCommand(Root root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            if (json) {
                JsonWriter.Rows rows = new JsonWriter.Rows(out(), "records");
                each(workspace, row -> rows.add(record(row)));
                rows.end();
            } else {
                table(workspace);
            }
            return DONE;
        }
    }

    private void each(Workspace workspace, Consumer<Row> use) {
        List<UUID> ids = workspace
                .register()
                .find(RegisterFilter.of(year), RegisterService.Order.NUMBER, false)
                .ids();
        for (int from = 0; from < ids.size(); from += PAGE) {
            workspace
                    .register()
                    .rows(ids.subList(from, Math.min(from + PAGE, ids.size())))
                    .forEach(use);
        }
    }

    private static Map<String, @Nullable Object> record(Row row) {
        Exemplar exemplar = row.registered().exemplar();
        Registration registration = row.registered().registration();
        Map<Attribute, String> own = exemplar.values();
        Map<Attribute, String> ofYear = registration.values();
        String gender = own.get(Attribute.GENDER);
        Map<String, @Nullable Object> json = JsonWriter.object(
                "id", registration.id().toString(),
                "exemplar", exemplar.id().toString(),
                "code", registration.code(),
                "year", registration.year(),
                "kind", exemplar.kind().name(),
                "name", exemplar.name(),
                "birth", own.get(Attribute.BIRTH),
                "gender", gender == null ? null : Gender.valueOf(gender).word(),
                "position", own.get(Attribute.POSITION),
                "unit", own.getOrDefault(Attribute.WORKPLACE, own.get(Attribute.LEAD_UNIT)),
                "registeringUnit", row.unit(),
                "address", own.get(Attribute.ADDRESS),
                "field", row.field(),
                "movement", row.movement(),
                "achievement", ofYear.getOrDefault(Attribute.SUMMARY, own.get(Attribute.RESULT)),
                "awards", ofYear.get(Attribute.AWARDS),
                "content", ofYear.get(Attribute.CONTENT),
                "note", ofYear.get(Attribute.NOTE),
                "registeredOn", registration.registeredOn().toString(),
                "stage", registration.stage().name(),
                "stageSince", registration.stageSince().toString(),
                "state", registration.state().name().toLowerCase(Locale.ROOT),
                "selected", registration.selected());
        others(own).forEach(json::putIfAbsent);
        return json;
    }

    /// What else is known of the exemplar, but nothing sensitive, under the names of the database's columns.
    private static Map<String, String> others(Map<Attribute, String> own) {
        Map<String, String> others = new TreeMap<>();
        own.forEach((attribute, value) -> {
            if (!attribute.sensitive()) {
                others.put(attribute.column(), value);
            }
        });
        return others;
    }

    private void table(Workspace workspace) {
        TextTable table = new TextTable(
                words().t("records.code"),
                words().t("records.name"),
                words().t("records.kind"),
                words().t("unit"),
                words().t("records.field"),
                words().t("records.stage"));
        each(workspace, row -> {
            Registration registration = row.registered().registration();
            table.row(
                    registration.code(),
                    row.registered().exemplar().name(),
                    row.registered().exemplar().kind().word(),
                    row.unit(),
                    row.field() == null ? "" : row.field(),
                    registration.stage().word());
        });
        table.print(out());
    }
}
