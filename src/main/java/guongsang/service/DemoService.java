package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Plan;
import guongsang.service.demo.DemoLists;
import guongsang.service.demo.DemoRegister;
import guongsang.store.BulkStore;
import guongsang.store.CatalogueStore;
import guongsang.store.CriterionStore;
import guongsang.store.Database;
import guongsang.store.UnitStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Fills an empty register with an invented district, so that the program can be tried without anybody's data.
public final class DemoService {
    public static final long USUAL_SEED = 2021;
    public static final int USUAL_EXEMPLARS = 1_200;
    /// The newest year that the invented district has registrations in.
    public static final int NEWEST_YEAR = 2025;

    private static final String PLAN = "dak-doa-district-101-kh-ubnd-2021";
    private static final int MOST_EXEMPLARS = 1_000_000;

    private final Database database;
    private final CatalogueStore catalogueStore;
    private final CriterionStore criterionStore;
    private final UnitStore unitStore;
    private final CatalogueService catalogue;
    private final PlanService plans;
    private final OfficeService office;
    private final RegisterService register;

    public DemoService(
            Database database,
            CatalogueStore catalogueStore,
            UnitStore unitStore,
            CriterionStore criterionStore,
            CatalogueService catalogue,
            PlanService plans,
            OfficeService office,
            RegisterService register) {
        this.database = database;
        this.catalogueStore = catalogueStore;
        this.criterionStore = criterionStore;
        this.unitStore = unitStore;
        this.catalogue = catalogue;
        this.plans = plans;
        this.office = office;
        this.register = register;
    }

    /// How much was filled in.
    public record Filled(int exemplars, int registrations) {}

    /// True when the register has nothing of an office yet, so that invented data cannot mix with real ones.
    public boolean possible() {
        return catalogue.units().isEmpty()
                && office.profile(LocalDate.now(database.clock())).isEmpty()
                && register.find(RegisterFilter.of(null), RegisterService.Order.NUMBER, false)
                                .total()
                        == 0;
    }

    /// Fills the register in one transaction: all or nothing. The same seed and number give the same data with the
    /// same
    /// ids, whatever the clock says.
    /// Throws [Refused] when there is data already or the number is out of bounds.
    public Filled fill(long seed, int exemplars) {
        if (exemplars < 1 || exemplars > MOST_EXEMPLARS) {
            throw new Refused(
                    "demo.size", "Số điển hình mẫu phải từ 1 đến 1.000.000: hãy ghi số khác sau --exemplars.");
        }
        if (!possible()) {
            throw new Refused(
                    "demo.not-empty",
                    "Thư mục dữ liệu đã có hồ sơ hoặc đơn vị nên không ghi dữ liệu mẫu vào: hãy chọn thư mục trống bằng --data.");
        }
        Plan plan = plans.findOrShipped(PLAN);
        return database.act(ActionName.DEMO, "huyện Bình Minh (dữ liệu mẫu)", changes -> {
            UUID planId = plans.adopt(changes, plan);
            DemoRegister demo = new DemoRegister(
                    seed, exemplars, planId, criterionStore.ofPlan(changes, planId), catalogue.awardTypes());
            BulkStore rows = new BulkStore(changes, planId);
            demo.tell(rows::add);
            rows.flush();
            demo.otherNames().forEach((unit, names) -> names.forEach(name -> unitStore.addAlias(changes, unit, name)));
            return new Filled(exemplars, demo.registrations());
        });
    }

    /// Writes two lists of invented people into a folder, as units of the invented district might send them; one names
    /// somebody of the register again. Throws UncheckedIOException when they cannot be written.
    public void writeLists(Path folder, int year) {
        RegisterFilter individuals = RegisterFilter.of(year).withKinds(Set.of(Kind.INDIVIDUAL));
        List<RegisterService.Row> rows =
                register.rows(register.find(individuals, RegisterService.Order.NAME, false).ids().stream()
                        .limit(40)
                        .toList());
        RegisterService.Row known = rows.stream()
                .filter(r -> r.registered().exemplar().value(Attribute.BIRTH).isPresent())
                .findFirst()
                .orElseThrow();
        String unit = rows.stream()
                .map(RegisterService.Row::unit)
                .filter(u -> !u.equals(known.unit()))
                .findFirst()
                .orElse(known.unit());
        String birth = known.registered()
                .exemplar()
                .value(Attribute.BIRTH)
                .orElseThrow()
                .substring(0, 4);
        try {
            DemoLists.write(folder, year, unit, known.registered().exemplar().name(), birth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
