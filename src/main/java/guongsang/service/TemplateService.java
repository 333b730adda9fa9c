package guongsang.service;

import guongsang.document.file.AtomicFile;
import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.ListColumn;
import guongsang.domain.office.ListTemplate;
import guongsang.domain.unit.Unit;
import guongsang.intake.RegistrationWorkbook;
import guongsang.store.Database;
import guongsang.store.DocumentStore;
import guongsang.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of lists, and the workbook that units fill in and send back.
public final class TemplateService {
    private final Database database;
    private final DocumentStore store;
    private final CatalogueService catalogue;
    private final OfficeService office;

    public TemplateService(Database database, DocumentStore store, CatalogueService catalogue, OfficeService office) {
        this.database = database;
        this.store = store;
        this.catalogue = catalogue;
        this.office = office;
    }

    /// All templates of lists.
    public List<ListTemplate> templates() {
        return store.templates();
    }

    /// The template of a code. Throws [Refused] `template.missing` when it was deleted.
    public ListTemplate template(String code) {
        return store.templates().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Refused("template.missing", "Không có mẫu danh sách “%s” trong Danh mục.".formatted(code)));
    }

    /// Changes a template. Throws [Refused] with a sentence that names the line when a column cannot be read.
    public void save(ListTemplate template) {
        ListColumn.of(template);
        database.act(ActionName.TEMPLATE_EDIT, template.title(), changes -> store.edit(changes, template));
    }

    /// The columns a unit fills in for a kind: those of the kind's template, without the unit itself and without
    /// sensitive attributes that the office has not switched on.
    public List<ListColumn> columns(Kind kind) {
        return ListColumn.of(template("registration." + kind.name().toLowerCase(Locale.ROOT))).stream()
                .filter(c -> c.attribute() != Attribute.UNIT && office.shown(c.attribute()))
                .toList();
    }

    /// For each kind the folded headings of its sheet and what they stand for, for reading a template back.
    public Map<Kind, Map<String, Attribute>> headings() {
        Map<Kind, Map<String, Attribute>> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, Attribute> own = new HashMap<>();
            columns(kind).forEach(c -> own.put(Folding.fold(c.heading()), c.attribute()));
            all.put(kind, own);
        }
        return all;
    }

    /// Writes the registration template for a unit (for any when absent) and a year as a workbook (.xlsx).
    /// Throws [Refused] when the target cannot be written.
    public void writeTemplate(Path target, @Nullable Unit unit, int year) {
        Map<Kind, List<ListColumn>> columns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            columns.put(kind, columns(kind));
        }
        List<String> fields = new ArrayList<>();
        catalogue.fields().forEach(f -> fields.add(f.name()));
        List<String> movements = new ArrayList<>();
        catalogue.movements().forEach(m -> movements.add(m.name()));
        RegistrationWorkbook workbook =
                new RegistrationWorkbook(unit == null ? null : unit.name(), year, columns, fields, movements);
        AtomicFile.write(target, workbook::write);
    }
}
