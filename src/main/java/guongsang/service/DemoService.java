package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.ActionName;
import guongsang.domain.plan.Plan;
import guongsang.service.demo.DemoRegister;
import guongsang.store.BulkStore;
import guongsang.store.CatalogueStore;
import guongsang.store.CriterionStore;
import guongsang.store.Database;
import guongsang.store.UnitStore;
import java.time.LocalDate;
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
}
