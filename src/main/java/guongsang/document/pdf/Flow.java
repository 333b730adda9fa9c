package guongsang.document.pdf;

import guongsang.document.layout.Nd30;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// Fills pages from top to bottom, keeps together what belongs together, repeats table headers, numbers pages.
///
/// Items come one by one; those chained by [Item#keepWithNext] wait for each other, so a table of thousands of rows
/// never stands in memory as boxes.
final class Flow {
    /// A row higher than this part of a page may be cut to fill the page before it.
    private static final float TALL = 0.5f;
    /// … when at least this part of that page would stay empty otherwise.
    private static final float HOLE = 0.2f;

    private final Document document;
    private final PdfWriter writer;
    private final Face numberFace;
    private final List<FigurePlace> figures = new ArrayList<>();
    private final Deque<Item> chain = new ArrayDeque<>();
    private Canvas canvas;
    private Sheet sheet;
    private int pages;
    private int pageOfSection;
    private float y;
    private boolean fresh;

    Flow(Document document, PdfWriter writer, Sheet sheet, Face numberFace) {
        this.document = document;
        this.writer = writer;
        this.sheet = sheet;
        this.numberFace = numberFace;
        this.canvas = newPage();
    }

    /// Starts a part after the first on a new page, numbered from 1 again.
    void section(Sheet newSheet) {
        flush();
        sheet = newSheet;
        pageOfSection = 0;
        turnPage();
    }

    Sheet sheet() {
        return sheet;
    }

    void add(Item item) {
        chain.add(item);
        if (!item.keepWithNext()) {
            flush();
        }
    }

    /// Finishes the last page.
    Rendered finish() {
        flush();
        canvas.close();
        return new Rendered(pages, figures);
    }

    private void flush() {
        while (!chain.isEmpty()) {
            float needed = heightOf(chain);
            float room = sheet.bottom() - y + 0.01f;
            if (needed <= room) {
                while (!chain.isEmpty()) {
                    place(chain.poll());
                }
            } else if (!fresh && needed + repeatHeight() <= sheet.height() && !worthCutting(room)) {
                turnPage();
            } else {
                fillPage();
            }
        }
    }

    private float heightOf(Iterable<Item> items) {
        float sum = 0;
        boolean first = fresh;
        for (Item item : items) {
            sum += (first ? 0 : item.before()) + item.box().height();
            first = false;
        }
        return sum;
    }

    private float repeatHeight() {
        Item first = chain.getFirst();
        return first.repeat() == null ? 0 : first.repeat().height();
    }

    private boolean worthCutting(float room) {
        float before = 0;
        for (Item item : chain) {
            if (item.box().height() > TALL * sheet.height()) {
                return room - before > HOLE * sheet.height();
            }
            before += item.before() + item.box().height();
        }
        return false;
    }

    /// The chain is too long for what is left of the page: cut the first box that can be cut, or start a page.
    private void fillPage() {
        List<Item> leading = new ArrayList<>();
        float used = 0;
        for (Item item : chain) {
            float before = fresh && leading.isEmpty() ? 0 : item.before();
            float room = sheet.bottom() - y - used - before;
            float tail = heightOf(chain) - used - before - item.box().height();
            boolean allOfItFits = item.box().height() <= room;
            Box.Halves halves = allOfItFits && tail <= 0
                    ? null
                    : item.box().split(allOfItFits ? item.box().height() - 1 : room);
            if (halves != null && room > 0) {
                cut(leading, item, halves);
                return;
            }
            if (!allOfItFits) {
                break;
            }
            leading.add(item);
            used += before + item.box().height();
        }
        if (!fresh) {
            turnPage();
        } else {
            int fitting = Math.max(1, leading.size());
            for (int i = 0; i < fitting; i++) {
                place(chain.poll());
            }
            if (!chain.isEmpty()) {
                turnPage();
            }
        }
    }

    private void cut(List<Item> leading, Item item, Box.Halves halves) {
        for (int i = 0; i < leading.size(); i++) {
            place(chain.poll());
        }
        chain.poll();
        place(new Item(halves.upper(), item.before(), false, item.repeat()));
        chain.addFirst(new Item(halves.lower(), 0, item.keepWithNext(), item.repeat()));
        turnPage();
    }

    private void place(Item item) {
        y += fresh ? 0 : item.before();
        item.box().draw(canvas, sheet.left(), y);
        y += item.box().height();
        fresh = false;
    }

    private void turnPage() {
        canvas.close();
        canvas = newPage();
    }

    private Canvas newPage() {
        document.setPageSize(new Rectangle(sheet.paperWidth(), sheet.paperHeight()));
        document.newPage();
        writer.setPageEmpty(false);
        pages++;
        pageOfSection++;
        Canvas page = new Canvas(writer.getDirectContent(), sheet.paperHeight(), pages, figures);
        y = sheet.top();
        fresh = true;
        if (pageOfSection > 1) {
            String number = Integer.toString(pageOfSection);
            float x = sheet.left() + (sheet.width() - numberFace.width(number, Nd30.PAGE_NUMBER)) / 2;
            page.text(numberFace, Nd30.PAGE_NUMBER, x, sheet.top() * 0.7f, number);
        }
        Item first = chain.peek();
        if (first != null && first.repeat() != null) {
            first.repeat().draw(page, sheet.left(), y);
            y += first.repeat().height();
        }
        return page;
    }
}
