package guongsang.service;

import guongsang.document.build.Heading;
import guongsang.document.build.ListBuilder.Cover;
import guongsang.document.build.SubmissionList;
import guongsang.document.build.UnitList;
import guongsang.document.content.ListDocument;
import guongsang.domain.Refused;
import guongsang.domain.plan.Compliance.DeadlineItem;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.store.AttachmentStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The lists about units themselves: what they sent, and who they are.
final class UnitLists {
    private static final Cover REPORT = new Cover("Báo cáo", "BC");

    private final CatalogueService catalogue;
    private final PlanService plans;
    private final RegisterService register;
    private final AttachmentStore attachments;
    private final Clock clock;

    UnitLists(
            CatalogueService catalogue,
            PlanService plans,
            RegisterService register,
            AttachmentStore attachments,
            Clock clock) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.register = register;
        this.attachments = attachments;
        this.clock = clock;
    }

    /// How things stand at the end of today. Throws [Refused] `units.empty`.
    ListDocument submissions(DocumentRequest request, Heading heading) {
        int year = request.year();
        LocalDate today = LocalDate.now(clock);
        List<DeadlineItem> asked = plans.compliance(year, today).stream()
                .filter(DeadlineItem.class::isInstance)
                .map(DeadlineItem.class::cast)
                .filter(i -> i.unit() != null)
                .toList();
        List<SubmissionList.Sent> sent = plans.submissions(year).stream()
                .sorted(Comparator.comparing(Submission::receivedOn))
                .map(s -> new SubmissionList.Sent(s, !attachments.of(s.id()).isEmpty()))
                .toList();
        return new SubmissionList(year, today, asked, sent).build(heading, REPORT, wanted(request));
    }

    /// Throws [Refused] `units.empty`.
    ListDocument units(DocumentRequest request, Heading heading) {
        int year = request.year();
        return new UnitList(
                        year,
                        plans.inForce(year),
                        catalogue.blocs(),
                        catalogue.aliases(),
                        register.countByUnit(year),
                        register.selectedByUnit(year))
                .build(heading, REPORT, wanted(request));
    }

    private List<Unit> wanted(DocumentRequest request) {
        List<Unit> units = catalogue.units().stream()
                .filter(u -> u.validIn(request.year()))
                .filter(u -> request.units().isEmpty() || request.units().contains(u.id()))
                .toList();
        if (units.isEmpty()) {
            throw new Refused(
                    "units.empty",
                    "Năm %d chưa có đơn vị nào trong danh mục: hãy mở Danh mục, mục Đơn vị và thêm đơn vị."
                            .formatted(request.year()));
        }
        return units;
    }
}
