package guongsang.intake.table;

import guongsang.intake.column.ColumnTitle;
import java.util.ArrayList;
import java.util.List;

/// A table of a sheet: what stands above it, its header, the lines below up to the next table or the end (those that
/// only repeat the header are left out).
public record FoundTable(Grid grid, List<Line> heading, Header header, List<Line> lines) {
    /// So many lines are looked at to tell what stands in a column.
    private static final int SAMPLE = 120;

    public FoundTable {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
    }

    /// The header's row in the sheet, from 1; of a header of several rows the first.
    public int headerRow() {
        return grid.lines().get(header.first()).number();
    }

    /// All tables of a sheet, from top to bottom; none for a sheet of instructions.
    public static List<FoundTable> in(Grid grid) {
        HeaderFinder finder = new HeaderFinder(grid);
        List<FoundTable> tables = new ArrayList<>();
        List<Line> all = grid.lines();
        Header header = finder.next(0);
        int heading = 0;
        while (header != null) {
            List<Line> lines = new ArrayList<>();
            int from = header.body();
            Header next = finder.next(from);
            while (next != null && next.layout().equals(header.layout())) {
                lines.addAll(all.subList(from, next.first()));
                from = next.body();
                next = finder.next(from);
            }
            lines.addAll(all.subList(from, next == null ? all.size() : next.first()));
            tables.add(new FoundTable(grid, all.subList(heading, header.first()), header, lines));
            heading = header.body();
            header = next;
        }
        return tables;
    }

    /// The titles of all columns, also of those without one in which something stands beside the titled.
    public List<ColumnTitle> titles() {
        List<ColumnTitle> titles = new ArrayList<>(header.titles());
        int width = lines.stream()
                .filter(l -> l.filled() > 2)
                .mapToInt(Line::width)
                .max()
                .orElse(0);
        for (int column = titles.size(); column < width; column++) {
            titles.add(new ColumnTitle(column, List.of(), grid.hidden(column), false));
        }
        titles.removeIf(t -> t.parts().isEmpty() && lines.stream().noneMatch(l -> l.has(t.index())));
        return titles;
    }

    /// Some values of a column from lines that are rows of the table by their looks.
    public List<String> values(int column) {
        List<String> values = new ArrayList<>();
        int seen = 0;
        for (Line line : lines) {
            if (line.filled() > 2 && ++seen > SAMPLE) {
                break;
            }
            if (line.filled() > 2 && line.has(column)) {
                values.add(line.text(column));
            }
        }
        return values;
    }
}
