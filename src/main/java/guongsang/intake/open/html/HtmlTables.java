package guongsang.intake.open.html;

import guongsang.intake.open.grid.Grid;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pieces;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The tables of a page, filled row by row while the page is taken apart. A row in which another table of several
/// rows stands is layout: it stays in the page and is looked through afterwards.
final class HtmlTables {
    private static final int MOST_ROWS_DOWN = 65_534;

    /// What a table is made of.
    sealed interface Part {
        record Rows(Grid grid) implements Part {}

        record Layout(Element row) implements Part {}
    }

    private final Document page;
    private final Opening opening;
    private final Map<Element, List<Part>> tables = new IdentityHashMap<>();
    private @Nullable Faces faces;

    HtmlTables(Document page, Opening opening) {
        this.page = page;
        this.opening = opening;
    }

    /// What the page's head says about fonts; to be asked when the head has been read.
    Faces faces() {
        Faces known = faces == null ? new Faces(page) : faces;
        faces = known;
        return known;
    }

    /// Takes a row that has been read whole, unless it stands within a row of another table.
    void take(Element row) {
        Element table = null;
        for (Element around = row.parent(); around != null; around = around.parent()) {
            if (around.nameIs("table")) {
                if (table != null) {
                    return;
                }
                table = around;
            }
        }
        if (table != null) {
            add(row, table);
        }
    }

    List<Part> parts(Element table) {
        List<Part> parts = tables.get(table);
        if (parts == null) {
            for (Element row : table.select("tr")) {
                if (closestTable(row) == table) {
                    add(row, table);
                }
            }
            parts = tables.getOrDefault(table, List.of());
        }
        hideColumns(table, parts);
        return parts;
    }

    private void add(Element row, Element table) {
        List<Part> parts = tables.computeIfAbsent(table, _ -> new ArrayList<>());
        if (holdsTable(row)) {
            parts.add(new Part.Layout(row));
            return;
        }
        if (parts.isEmpty() || !(parts.getLast() instanceof Part.Rows)) {
            parts.add(new Part.Rows(new Grid(opening)));
        }
        if (parts.getLast() instanceof Part.Rows(Grid grid)) {
            row(row, grid);
        }
        row.empty();
    }

    private static @Nullable Element closestTable(Element row) {
        Element around = row.parent();
        while (around != null && !around.nameIs("table")) {
            around = around.parent();
        }
        return around;
    }

    private static boolean holdsTable(Element row) {
        for (Element cell : row.children()) {
            for (Element inner : cell.children().isEmpty() ? List.<Element>of() : cell.select("table")) {
                if (inner.select("tr").size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private void row(Element row, Grid grid) {
        boolean hidden = Faces.isHidden(row) || (row.parent() != null && Faces.isHidden(row.parent()));
        grid.startRow(hidden);
        String font = faces().around(row);
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            String cellFont = faces().of(cell, font);
            Pieces pieces = new Pieces();
            inside(cell, pieces, cellFont);
            grid.add(
                    pieces.cell(grid.nextColumn(), cellFont, opening),
                    number(cell.attr("colspan"), 1),
                    Math.min(number(cell.attr("rowspan"), 1), MOST_ROWS_DOWN));
        }
    }

    private void inside(Element parent, Pieces pieces, @Nullable String font) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                pieces.addFlowing(text.getWholeText(), font);
            } else if (node instanceof Element element && HtmlReader.isSeen(element)) {
                if (element.nameIs("br")) {
                    pieces.breakLine();
                    continue;
                }
                boolean block = HtmlReader.isBlock(element);
                if (block) {
                    pieces.endLine();
                }
                inside(element, pieces, faces().of(element, font));
                if (block) {
                    pieces.endLine();
                }
            }
        }
    }

    private static void hideColumns(Element table, List<Part> parts) {
        int first = 0;
        for (Element part : table.children()) {
            for (Element col : part.nameIs("colgroup") ? part.children() : List.of(part)) {
                if (!col.nameIs("col")) {
                    continue;
                }
                int next = first + Math.max(1, number(col.attr("span"), 1));
                if (Faces.isHidden(col) && !parts.isEmpty() && parts.getFirst() instanceof Part.Rows(Grid grid)) {
                    grid.hideColumns(first, next - 1);
                }
                first = next;
            }
        }
    }

    private static int number(String digits, int otherwise) {
        String plain = digits.strip();
        return plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : otherwise;
    }
}
