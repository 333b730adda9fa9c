package guongsang.service;

import guongsang.document.file.AtomicFile;
import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.ListColumn;
import guongsang.domain.office.ListTemplate;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Unit;
import guongsang.intake.RegistrationForm;
import guongsang.intake.RegistrationWorkbook;
import guongsang.store.Database;
import guongsang.store.DocumentStore;
import guongsang.store.ExemplarStore;
import guongsang.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The columns of lists, and the workbook that units fill in and send back.
public final class TemplateService {
    /// Characters of a unit's name in a file's.
    private static final int LONGEST_NAME = 120;

    private final Database database;
    private final DocumentStore store;
    private final CatalogueService catalogue;
    private final OfficeService office;
    private final PlanService plans;
    private final ExemplarStore exemplars;

    public TemplateService(
            Database database,
            DocumentStore store,
            CatalogueService catalogue,
            OfficeService office,
            PlanService plans,
            ExemplarStore exemplars) {
        this.database = database;
        this.store = store;
        this.catalogue = catalogue;
        this.office = office;
        this.plans = plans;
        this.exemplars = exemplars;
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
        writeTemplate(target, unit, year, false);
    }

    /// The same; `withLastYear` fills in the unit's records of the year before, to be confirmed. A template for any
    /// unit has none.
    public void writeTemplate(Path target, @Nullable Unit unit, int year, boolean withLastYear) {
        write(target, unit, year, forms(year, withLastYear));
    }

    /// Writes a template for each unit that is there in the year, a file each, into a folder that is made if need be;
    /// files of the same names are replaced. `cancelled` is asked between files: what is written by then stays.
    /// Returns the files. Throws [Refused] `template.no-units`, `file.write`.
    public List<Path> writeTemplates(Path folder, int year, boolean withLastYear, BooleanSupplier cancelled) {
        List<Unit> units = catalogue.units().stream()
                .filter(u -> u.validIn(year)
                        && (u.validTo() == null || !u.validTo().isBefore(LocalDate.now(database.clock()))))
                .toList();
        if (units.isEmpty()) {
            throw new Refused(
                    "template.no-units", "Danh mục chưa có đơn vị nào: hãy thêm các đơn vị rồi lấy mẫu đăng ký.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused(
                    "file.write",
                    "Không tạo được thư mục %s: hãy chọn thư mục khác.".formatted(folder.getFileName()),
                    e);
        }
        RegistrationForms forms = forms(year, withLastYear);
        List<Path> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Unit unit : units) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            String name = fileName(unit, year);
            for (int i = 2; !names.add(Folding.fold(name)); i++) {
                name = fileName(unit, year) + " " + i;
            }
            Path file = folder.resolve(name + ".xlsx");
            write(file, unit, year, forms);
            files.add(file);
        }
        return files;
    }

    /// A name for the file of a unit's template, without ending: "Mẫu đăng ký 2022 - UBND xã Tân Lập".
    public static String fileName(@Nullable Unit unit, int year) {
        String name = unit == null
                ? ""
                : " - "
                        + unit.name()
                                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                                .strip();
        return "Mẫu đăng ký " + year
                + name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }

    private RegistrationForms forms(int year, boolean withLastYear) {
        return new RegistrationForms(catalogue, plans, exemplars, year, LocalDate.now(database.clock()), withLastYear);
    }

    private void write(Path target, @Nullable Unit unit, int year, RegistrationForms forms) {
        Map<Kind, List<ListColumn>> columns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            columns.put(kind, columns(kind));
        }
        RegistrationForm form = new RegistrationForm(
                unit == null ? null : new RegistrationForm.Sender(unit.id(), unit.name()),
                year,
                unit == null ? List.of() : forms.asked(unit),
                columns,
                catalogue.fields().stream().map(Field::name).toList(),
                catalogue.movements().stream().map(Movement::name).toList(),
                unit == null ? Map.of() : forms.records(unit));
        AtomicFile.write(target, new RegistrationWorkbook(form)::write);
    }
}
