package guongsang.intake.open.html;

import guongsang.intake.open.delimited.Encoding;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.Pages;
import guongsang.intake.open.grid.Pieces;
import guongsang.intake.raw.RawBook;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// The tables of a web page, and the lines of text between them. A table that only holds another, as layouts do, is
/// looked through. Rows are taken out of the page as they come, so that a long list needs little memory.
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
            "br",
            "table",
            "tbody");

    private final Opening opening;
    private final Pages pages;
    private Pieces line = new Pieces();

    public HtmlReader(Opening opening) {
        this.opening = opening;
        this.pages = new Pages(opening);
    }

    /// Throws [guongsang.domain.Refused] `file.not-table` for a page without any table.
    public RawBook read(byte[] bytes) throws IOException {
        try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
            parser.parse(new Watched(Encoding.reader(bytes)), "");
            Document page = parser.document();
            HtmlTables tables = new HtmlTables(page, opening);
            boolean any = false;
            boolean frames = false;
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                opening.step();
                if (element.nameIs("tr")) {
                    any = true;
                    tables.take(element);
                }
                frames |= element.nameIs("frame") || element.nameIs("iframe");
            }
            if (!any) {
                throw frames
                        ? opening.refusals().framesOnly()
                        : opening.refusals().notTable("trang web không có bảng");
            }
            content(page.body(), tables, tables.faces().of(page.body(), null));
            endLine(null);
        }
        return new RawBook(opening.name(), pages.build(), opening.notices());
    }

    /// What stands beside tables: lines of text.
    private void content(Element parent, HtmlTables tables, @Nullable String font) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.addFlowing(text.getWholeText(), font);
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                opening.step();
                if (element.nameIs("table")) {
                    endLine(font);
                    table(element, tables, font);
                } else {
                    boolean block = isBlock(element);
                    String own = tables.faces().of(element, font);
                    if (block) {
                        endLine(font);
                    }
                    content(element, tables, own);
                    if (block) {
                        endLine(own);
                    }
                }
            }
        }
    }

    private void table(Element table, HtmlTables tables, @Nullable String font) {
        for (Element caption : table.children()) {
            if (caption.nameIs("caption")) {
                content(caption, tables, font);
                endLine(font);
            }
        }
        for (HtmlTables.Part part : tables.parts(table)) {
            switch (part) {
                case HtmlTables.Part.Rows rows -> pages.table(rows.grid());
                case HtmlTables.Part.Layout layout -> {
                    content(layout.row(), tables, font);
                    endLine(font);
                }
            }
        }
    }

    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private void endLine(@Nullable String font) {
        if (!line.isEmpty()) {
            pages.line(line.cell(0, font, opening));
            line = new Pieces();
        }
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
