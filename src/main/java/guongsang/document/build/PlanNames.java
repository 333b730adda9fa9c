package guongsang.document.build;

import guongsang.domain.plan.Plan;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.List;

/// How running text names plans and their clauses.
final class PlanNames {
    private PlanNames() {}

    /// "Kế hoạch số 101/KH-UBND ngày 18/8/2021 của … về …"; what is not known of it is left out.
    static String whole(Plan plan) {
        String number = plan.number().isBlank() ? "" : " số " + plan.number();
        LocalDate issued = plan.issuedOn();
        String date = issued == null ? "" : " ngày " + DocumentDate.shortForm(issued);
        String issuer = plan.issuer().isBlank() ? "" : " của " + plan.issuer();
        String title = plan.title().isBlank() ? "" : " về " + ReportFacts.lower(plan.title());
        return "Kế hoạch" + number + date + issuer + title;
    }

    /// "mục IV.1", "mục IV.1 và V.1"; empty without any.
    static String clauses(List<String> clauses) {
        List<String> named =
                clauses.stream().filter(c -> !c.isBlank()).distinct().toList();
        return named.isEmpty() ? "" : "mục " + ReportFacts.joined(named);
    }
}
