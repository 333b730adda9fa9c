package guongsang.document.build;

import guongsang.document.content.Row;
import guongsang.document.content.Section;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Lists of units in parts by kind: "I. XÃ", "II. THỊ TRẤN", "III. CƠ QUAN, BAN, NGÀNH".
final class ByUnitKind {
    private ByUnitKind() {}

    /// The units in parts, each kind in the given order; kinds without units have no part.
    static List<Section> sections(List<Unit> units, Function<Unit, Row> row) {
        List<Section> sections = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            List<Row> rows =
                    units.stream().filter(u -> u.kind() == kind).map(row).toList();
            if (!rows.isEmpty()) {
                String title = DocumentNumber.roman(sections.size() + 1) + ". "
                        + kind.word().toUpperCase(Locale.ROOT);
                sections.add(new Section(title, rows));
            }
        }
        return sections;
    }
}
