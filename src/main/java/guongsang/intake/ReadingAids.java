package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.intake.column.KnownNames;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the program knows that helps to read a list.
///
/// @param known names of units, fields and movements
/// @param templates for each kind the folded headings of the office's own template and what they stand for
/// @param year this year: years of lists are near it, births before it
/// @param remembered what a clerk said before about sheets of a layout ([guongsang.domain.intake.IntakeFile.Sheet])
/// @param byHand what the clerk says now, by sheet and header row
public record ReadingAids(
        KnownNames known,
        Map<Kind, Map<String, Attribute>> templates,
        int year,
        Function<String, Optional<ColumnMapping>> remembered,
        Map<TablePlace, ColumnMapping> byHand) {
    public ReadingAids {
        templates = Map.copyOf(templates);
        byHand = Map.copyOf(byHand);
    }

    /// Where a table is: the sheet's name and the row of its header, as [guongsang.domain.intake.IntakeFile.Sheet]
    /// gives them.
    public record TablePlace(String sheet, int headerRow) {}

    /// Nothing but the year.
    public static ReadingAids none(int year) {
        return new ReadingAids(KnownNames.none(), Map.of(), year, _ -> Optional.empty(), Map.of());
    }
}
