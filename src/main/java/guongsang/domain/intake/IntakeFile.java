package guongsang.domain.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list as it was read, nothing checked yet. Unit and year as the file itself names them, absent when it does not.
public record IntakeFile(
        String name, @Nullable String unit, @Nullable Integer year, List<Sheet> sheets) {
    public IntakeFile {
        sheets = List.copyOf(sheets);
    }

    /// `headerRow` counts from 1; `encoding` is unicode, nfd, tcvn3, vni or mixed; `headings`: what the file calls
    /// each attribute.
    public record Sheet(String name, int headerRow, String encoding, Map<Attribute, String> headings, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
            headings = Map.copyOf(headings);
        }
    }

    /// One data row; `number` is its row in the sheet, counted from 1; values as they stand in the cells.
    public record Row(int number, Kind kind, Map<Attribute, String> values) {
        public Row {
            values = Map.copyOf(values);
        }
    }
}
