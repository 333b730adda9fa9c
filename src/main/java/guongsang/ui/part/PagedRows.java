package guongsang.ui.part;

import guongsang.service.RegisterService.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Ordered ids of which whole rows are read page by page, only where somebody looks. Holds no nodes; lives on one
/// thread.
/// One page is read at a time; of the pages waiting only the newest few are kept, because a list that is scrolled
/// fast
/// leaves the others behind.
public final class PagedRows {
    /// Rows in a page.
    public static final int PAGE = 60;

    private static final int WAITING = 4;
    private static final int KEPT = 100 * PAGE;

    /// A page to read: whoever reads it gives it back to [PagedRows#answer].
    public record Page(int generation, int number, List<UUID> ids) {}

    private final Consumer<Page> reader;
    private final Map<UUID, Row> known = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private List<UUID> ids = List.of();
    private int generation;
    private boolean reading;

    /// `reader` starts reading a page.
    public PagedRows(Consumer<Page> reader) {
        this.reader = reader;
    }

    public List<UUID> ids() {
        return ids;
    }

    /// Takes a new order of ids. Rows read before are shown until they were read again.
    public void ids(List<UUID> ordered) {
        ids = ordered;
        generation++;
        reading = false;
        asked.clear();
        waiting.clear();
    }

    /// The row at a place, absent until its page was read; looking at it asks for the page.
    public @Nullable Row row(int index) {
        want(index / PAGE);
        return known.get(ids.get(index));
    }

    private void want(int page) {
        if (!asked.add(page)) {
            return;
        }
        waiting.addLast(page);
        if (waiting.size() > WAITING) {
            asked.remove(waiting.removeFirst());
        }
        next();
    }

    private void next() {
        if (!reading && !waiting.isEmpty()) {
            reading = true;
            int number = waiting.removeLast();
            List<UUID> some = ids.subList(number * PAGE, Math.min(ids.size(), (number + 1) * PAGE));
            reader.accept(new Page(generation, number, List.copyOf(some)));
        }
    }

    /// Takes the rows of a page; false when the order changed meanwhile and nobody needs them.
    public boolean answer(Page page, List<Row> rows) {
        if (page.generation() != generation) {
            return false;
        }
        reading = false;
        if (known.size() > KEPT) {
            known.clear();
            asked.clear();
            asked.add(page.number());
        }
        rows.forEach(row -> known.put(row.id(), row));
        next();
        return true;
    }

    /// A page could not be read: it is asked for again when somebody looks.
    public void failed(Page page) {
        if (page.generation() == generation) {
            reading = false;
            asked.remove(page.number());
            next();
        }
    }
}
