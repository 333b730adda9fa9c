package guongsang.ui.register;

import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService.Matches;
import guongsang.service.RegisterService.Order;
import guongsang.service.RegisterService.Row;
import guongsang.ui.part.PagedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the register shows: filter, order, the ids that match, the rows read of them, and which are marked.
/// Holds no nodes; lives on one thread.
final class RegisterModel {
    /// A question to the service; only the answer to the newest one counts.
    record Query(int number, RegisterFilter filter, Order order, boolean descending) {}

    private final ObjectProperty<RegisterFilter> filter = new SimpleObjectProperty<>(RegisterFilter.of(null));
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();
    private final Set<UUID> marks = new HashSet<>();
    private final PagedRows rows;
    private Order order = Order.NAME;
    private boolean descending;
    private int queries;
    private int anchor = -1;

    RegisterModel(Consumer<PagedRows.Page> reader) {
        rows = new PagedRows(reader);
    }

    ObjectProperty<RegisterFilter> filter() {
        return filter;
    }

    void order(Order newOrder, boolean newDescending) {
        order = newOrder;
        descending = newDescending;
    }

    /// The question to put to the service now.
    Query ask() {
        return new Query(++queries, filter.get(), order, descending);
    }

    /// Takes an answer, with the rows of its first page, unless a newer question was asked meanwhile. True when it
    /// was
    /// taken.
    boolean answer(Query query, Matches matches, List<Row> firstPage) {
        if (query.number() != queries) {
            return false;
        }
        rows.ids(matches.ids(), firstPage);
        if (!marks.isEmpty()) {
            marks.retainAll(new HashSet<>(matches.ids()));
            marked.set(marks.size());
        }
        anchor = -1;
        return true;
    }

    PagedRows rows() {
        return rows;
    }

    /// True when anything but the year narrows the register.
    boolean narrowed() {
        return !filter.get().equals(RegisterFilter.of(filter.get().year()));
    }

    boolean isMarked(UUID id) {
        return marks.contains(id);
    }

    /// How many are marked.
    ReadOnlyIntegerProperty marked() {
        return marked.getReadOnlyProperty();
    }

    /// The marked ids in the order of the register.
    List<UUID> marks() {
        return rows.ids().stream().filter(marks::contains).toList();
    }

    void toggle(int index) {
        UUID id = rows.ids().get(index);
        if (!marks.remove(id)) {
            marks.add(id);
        }
        anchor = index;
        marked.set(marks.size());
    }

    /// Marks everything from where the last mark was set, or from `from` when there was none, to `index`.
    void extend(int from, int index) {
        if (anchor < 0 || anchor >= rows.ids().size()) {
            anchor = Math.max(0, from);
        }
        marks.addAll(rows.ids().subList(Math.min(anchor, index), Math.max(anchor, index) + 1));
        marked.set(marks.size());
    }

    /// Marks everything that matches, also what was never read.
    void markAll() {
        marks.addAll(rows.ids());
        marked.set(marks.size());
    }

    void unmarkAll() {
        marks.clear();
        anchor = -1;
        marked.set(0);
    }
}
