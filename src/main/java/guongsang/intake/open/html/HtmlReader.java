package guongsang.intake.open.html;

import guongsang.intake.open.delimited.Encoding;
import guongsang.intake.open.grid.Grid;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pages;
import guongsang.intake.open.grid.Pieces;
import guongsang.intake.raw.RawBook;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The tables of a web page, and the lines of text between them. A table that only holds another, as layouts do, is
/// looked through.
public final class HtmlReader {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "object", "xml");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "center",
            "tr",
            "td",
            "th",
            "caption",
            "blockquote",
            "pre",
            "hr",
            "table",
            "tbody");
    private static final int MOST_ROWS_DOWN = 65_534;

    private final Opening opening;
    private final Pages pages;
    private Pieces line = new Pieces();

    public HtmlReader(Opening opening) {
        this.opening = opening;
        this.pages = new Pages(opening);
    }

    /// Throws [guongsang.domain.Refused] `file.not-table` for a page without any table.
    public RawBook read(byte[] bytes) {
        String text = Encoding.decode(bytes);
        Document page = Parser.htmlParser().parseInput(new Watched(new StringReader(text)), "");
        if (page.selectFirst("tr") == null) {
            throw page.selectFirst("frame, iframe") == null
                    ? opening.refusals().notTable("trang web không có bảng")
                    : opening.refusals().framesOnly();
        }
        Faces faces = new Faces(page);
        Element body = page.body();
        content(body, faces, faces.of(body, null));
        endLine(null);
        return new RawBook(opening.name(), pages.build(), opening.notices());
    }

    /// What stands beside tables: lines of text.
    private void content(Element parent, Faces faces, @Nullable String font) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.addFlowing(text.getWholeText(), font);
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                opening.step();
                String own = faces.of(element, font);
                if (element.nameIs("table") && !holdsTable(element)) {
                    endLine(font);
                    table(element, faces, own);
                } else {
                    boolean block = element.nameIs("br") || BLOCKS.contains(element.normalName());
                    if (block) {
                        endLine(font);
                    }
                    content(element, faces, own);
                    if (block) {
                        endLine(own);
                    }
                }
            }
        }
    }

    private void endLine(@Nullable String font) {
        if (!line.isEmpty()) {
            pages.line(line.cell(0, font, opening));
            line = new Pieces();
        }
    }

    /// Whether a table of several rows stands in one of its cells.
    private static boolean holdsTable(Element table) {
        for (Element inner : table.select("table")) {
            if (inner != table && inner.select("tr").size() > 1) {
                return true;
            }
        }
        return false;
    }

    private void table(Element table, Faces faces, @Nullable String font) {
        Grid grid = new Grid(opening);
        int column = 0;
        for (Element part : table.children()) {
            String partFont = faces.of(part, font);
            switch (part.normalName()) {
                case "caption" -> {
                    content(part, faces, partFont);
                    endLine(partFont);
                }
                case "col" -> column = column(part, grid, column);
                case "colgroup" -> {
                    for (Element col : part.children()) {
                        column = column(col, grid, column);
                    }
                }
                case "tr" -> row(part, grid, faces, partFont, false);
                default -> {
                    for (Element row : part.children()) {
                        if (row.nameIs("tr")) {
                            row(row, grid, faces, faces.of(row, partFont), Faces.isHidden(part));
                        }
                    }
                }
            }
        }
        pages.table(grid);
    }

    private static int column(Element col, Grid grid, int first) {
        int next = first + Math.max(1, number(col.attr("span"), 1));
        if (Faces.isHidden(col)) {
            grid.hideColumns(first, next - 1);
        }
        return next;
    }

    private void row(Element row, Grid grid, Faces faces, @Nullable String font, boolean hidden) {
        grid.startRow(hidden || Faces.isHidden(row));
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            String cellFont = faces.of(cell, font);
            Pieces pieces = new Pieces();
            inside(cell, pieces, faces, cellFont);
            int down = number(cell.attr("rowspan"), 1);
            grid.add(
                    pieces.cell(grid.nextColumn(), cellFont, opening),
                    number(cell.attr("colspan"), 1),
                    Math.min(down, MOST_ROWS_DOWN));
        }
    }

    private void inside(Element parent, Pieces pieces, Faces faces, @Nullable String font) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                pieces.addFlowing(text.getWholeText(), font);
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                if (element.nameIs("br")) {
                    pieces.breakLine();
                    continue;
                }
                boolean block = BLOCKS.contains(element.normalName());
                if (block) {
                    pieces.endLine();
                }
                inside(element, pieces, faces, faces.of(element, font));
                if (block) {
                    pieces.endLine();
                }
            }
        }
    }

    private static int number(String digits, int otherwise) {
        String plain = digits.strip();
        return plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : otherwise;
    }

    /// Lets a long page be stopped while it is taken apart.
    private final class Watched extends FilterReader {
        Watched(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            opening.checkpoint();
            return super.read(into, from, Math.min(length, 1 << 14));
        }
    }
}
