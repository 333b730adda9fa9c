package guongsang.intake.open.grid;

import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawSheet;
import java.util.ArrayList;
import java.util.List;

/// Makes sheets of a text in which lines and tables follow each other. Lines before a table are rows of its sheet,
/// one cell each, so that headings are found; a further list begins a sheet of its own unless it goes on right where
/// the one before ended, in as many columns. What follows the last list stays below it.
public final class Pages {
    private sealed interface Block {
        record Line(RawCell cell) implements Block {}

        record Table(Grid grid) implements Block {}
    }

    private final Opening opening;
    private final List<List<Block>> sheets = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private int listWidth;

    public Pages(Opening opening) {
        this.opening = opening;
        sheets.add(new ArrayList<>());
    }

    /// A line of text beside the tables; `cell` stands in column 0. Empty ones are left out.
    public void line(RawCell cell) {
        if (!cell.text().isBlank()) {
            waiting.add(new Block.Line(cell));
        }
    }

    public void table(Grid grid) {
        if (!grid.mayBeList()) {
            waiting.add(new Block.Table(grid));
            return;
        }
        if (listWidth > 0 && (!waiting.isEmpty() || listWidth != grid.width())) {
            sheets.add(new ArrayList<>());
        }
        listWidth = grid.width();
        sheets.getLast().addAll(waiting);
        sheets.getLast().add(new Block.Table(grid));
        waiting.clear();
    }

    /// The sheets in order, named by the file or, where there are several, numbered.
    public List<RawSheet> build() {
        sheets.getLast().addAll(waiting);
        waiting.clear();
        List<RawSheet> built = new ArrayList<>();
        for (List<Block> blocks : sheets) {
            String name = sheets.size() == 1 ? opening.plainName() : "Bảng " + (built.size() + 1);
            SheetBuilder sheet = new SheetBuilder(opening, name, false);
            int row = 0;
            for (Block block : blocks) {
                switch (block) {
                    case Block.Line(RawCell cell) -> {
                        sheet.row(++row, false);
                        sheet.cell(cell);
                    }
                    case Block.Table(Grid grid) -> row = grid.addTo(sheet, row);
                }
            }
            built.add(sheet.build());
        }
        return built;
    }
}
