package guongsang.intake.raw;

import java.util.List;

/// A row; `number` counts from 1 as the sheet shows it; its cells from left to right, empty ones left out.
public record RawRow(int number, boolean hidden, List<RawCell> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }
}
