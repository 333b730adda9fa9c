package guongsang.document.build;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Block;
import guongsang.document.content.DocumentTitle;
import java.util.ArrayList;
import java.util.List;

/// The year-end report (domain.md 2.2): narrative in five parts, every number a figure, and the tables as appendices.
public final class YearEndReport {
    private static final String TYPE = "BC";

    private final ReportFacts facts;
    private final UnitTable units;
    private final Heading heading;

    public YearEndReport(ReportFacts facts, Heading heading) {
        this(facts, new UnitTable(facts), heading);
    }

    /// With another table of units, such as one by the units of today.
    public YearEndReport(ReportFacts facts, UnitTable units, Heading heading) {
        this.facts = facts;
        this.units = units;
        this.heading = heading;
    }

    public AdministrativeDocument build() {
        List<Block> body = new ArrayList<>(new ReportDirection(facts).build());
        body.addAll(new ReportResults(facts).build());
        body.addAll(new ReportJudgement(facts).build());
        body.addAll(new ReportOutlook(facts).build());
        String above = facts.office().receivingBody();
        return new AdministrativeDocument(
                heading.letterhead(TYPE),
                new DocumentTitle(
                        "BÁO CÁO",
                        List.of(
                                "Kết quả phát hiện, bồi dưỡng, tổng kết và nhân rộng",
                                "điển hình tiên tiến năm " + facts.year() + ", phương hướng năm "
                                        + (facts.year() + 1))),
                above == null ? List.of() : List.of(above),
                body,
                heading.signature(),
                heading.recipients(above != null),
                new ReportTables(facts, units, heading.attached("Báo cáo", TYPE)).build());
    }
}
