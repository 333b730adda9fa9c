package guongsang.document.build;

import guongsang.document.build.ListBuilder.Cover;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.Cell;
import guongsang.document.content.Column;
import guongsang.document.content.ListDocument;
import guongsang.document.content.ListTable;
import guongsang.document.content.Orientation;
import guongsang.document.content.Row;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The units of a year: kind, bloc, validity, other names, and their quota with what they registered.
///
/// @param plans those in force in the year
/// @param aliases the other names that lists write, by unit
/// @param registered how many registrations each unit has
/// @param selected how many of them are selected for the list that goes up
public record UnitList(
        int year,
        List<Plan> plans,
        List<Bloc> blocs,
        Map<UUID, List<String>> aliases,
        Map<UUID, Integer> registered,
        Map<UUID, Integer> selected) {

    public ListDocument build(Heading heading, Cover cover, List<Unit> units) {
        Map<UUID, String> blocNames = blocs.stream().collect(Collectors.toMap(Bloc::id, Bloc::name));
        String group = "Năm " + year;
        List<Column> columns = List.of(
                Column.text("Tên đơn vị").weighing(1.3),
                Column.text("Tên gọi tắt"),
                Column.text("Cụm, khối thi đua"),
                Column.text("Tên gọi khác trong danh sách gửi đến").weighing(1.2),
                Column.date("Từ ngày").in("Hiệu lực"),
                Column.date("Đến ngày").in("Hiệu lực"),
                Column.centered("Chỉ tiêu").in(group),
                Column.number("Đăng ký").in(group),
                Column.number("Chọn gửi cấp trên").in(group));
        Appendix appendix = new Appendix(
                null,
                List.of("Danh sách đơn vị năm " + year),
                heading.attached(cover.word(), cover.type()),
                List.of(new Block.TableBlock(
                        ListTable.numbered(columns, ByUnitKind.sections(units, u -> row(u, blocNames))))),
                "Danh sách có: " + DocumentNumber.count(units.size()) + " đơn vị./.",
                heading.signature(),
                Orientation.LANDSCAPE);
        return new ListDocument(heading.letterhead(cover.type()), appendix);
    }

    private Row row(Unit unit, Map<UUID, String> blocNames) {
        UUID bloc = unit.blocId();
        return Row.of(
                Cell.text(unit.name()),
                Cell.text(unit.shortName().equals(unit.name()) ? "" : unit.shortName()),
                Cell.text(bloc == null ? "" : blocNames.getOrDefault(bloc, "")),
                Cell.text(String.join("; ", aliases.getOrDefault(unit.id(), List.of()))),
                date(unit.validFrom()),
                date(unit.validTo()),
                Cell.text(UnitTable.quota(plans, unit)),
                Cell.number(registered.getOrDefault(unit.id(), 0)),
                Cell.number(selected.getOrDefault(unit.id(), 0)));
    }

    private static Cell date(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.date(day);
    }
}
