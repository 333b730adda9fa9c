package guongsang.ui.board;

import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.service.BoardService.Progress;
import guongsang.service.BoardService.Tally;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService.Row;
import guongsang.ui.Messages;
import guongsang.ui.part.PagedRows;
import guongsang.ui.part.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the board shows: the cards of each stage, in groups or not, and what was read of them. Holds no nodes; lives
/// on
/// one thread.
final class BoardModel {
    /// Something in a column: a card, or the name of the unit whose cards follow.
    sealed interface Item {
        record Card(UUID id) implements Item {}

        record Head(UUID unit, String name, int cards) implements Item {}
    }

    /// A question to the services; only the answer to the newest one counts.
    record Query(int number, RegisterFilter filter, boolean grouped) {}

    /// The cards of one stage in order, under their units' names where they are grouped (else under one without
    /// name).
    record Group(@Nullable UUID unit, String name, List<UUID> cards) {}

    /// The answer: groups of each stage, and what was counted for the whole year.
    record Answer(Map<Stage, List<Group>> groups, Map<UUID, Tally> tallies, ValueText values, LocalDate today) {}

    private final ObjectProperty<RegisterFilter> filter;
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final Map<Stage, PagedRows> rows = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Item>> items = new EnumMap<>(Stage.class);
    private final Map<Stage, String> over = new EnumMap<>(Stage.class);
    private final Map<UUID, Progress> progress = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable ValueText values;
    private int queries;

    /// `reader` starts reading a page of a stage.
    BoardModel(int year, BiConsumer<Stage, PagedRows.Page> reader) {
        filter = new SimpleObjectProperty<>(RegisterFilter.of(year).withState(State.ACTIVE));
        for (Stage stage : Stage.values()) {
            rows.put(stage, new PagedRows(page -> reader.accept(stage, page)));
            items.put(stage, List.of());
            over.put(stage, "");
        }
    }

    ObjectProperty<RegisterFilter> filter() {
        return filter;
    }

    BooleanProperty grouped() {
        return grouped;
    }

    Query ask() {
        return new Query(++queries, filter.get(), grouped.get());
    }

    /// Takes an answer unless a newer question was asked meanwhile. True when it was taken.
    boolean answer(Query query, Answer answer) {
        if (query.number() != queries) {
            return false;
        }
        today = answer.today();
        values = answer.values();
        places.clear();
        for (Stage stage : Stage.values()) {
            List<Item> shown = new ArrayList<>();
            List<UUID> ids = new ArrayList<>();
            for (Group group : answer.groups().getOrDefault(stage, List.of())) {
                if (group.unit() != null) {
                    shown.add(new Item.Head(
                            group.unit(), group.name(), group.cards().size()));
                }
                for (UUID id : group.cards()) {
                    places.put(id, ids.size());
                    ids.add(id);
                    shown.add(new Item.Card(id));
                }
            }
            rows.get(stage).ids(List.copyOf(ids));
            items.put(stage, List.copyOf(shown));
            over.put(stage, CardHint.over(stage, ids, answer.tallies()));
        }
        return true;
    }

    List<Item> items(Stage stage) {
        return items.getOrDefault(stage, List.of());
    }

    /// How many cards stand at a stage.
    int count(Stage stage) {
        return rows.get(stage).ids().size();
    }

    /// The line over the column of a stage; "" when there is nothing to say.
    String over(Stage stage) {
        return over.getOrDefault(stage, "");
    }

    PagedRows rows(Stage stage) {
        return rows.get(stage);
    }

    /// The row of a card, absent until it was read; looking asks for it.
    @Nullable
    Row row(Stage stage, UUID id) {
        Integer place = places.get(id);
        PagedRows own = rows.get(stage);
        return place == null
                        || place >= own.ids().size()
                        || !own.ids().get(place).equals(id)
                ? null
                : own.row(place);
    }

    /// Keeps what was read of a page's cards beyond their rows.
    void progress(Map<UUID, Progress> read, List<UUID> of) {
        of.forEach(progress::remove);
        progress.putAll(read);
    }

    /// Kind, unit and field of a card.
    String about(Row row) {
        String unit = values == null ? row.unit() : values.unit(row.registered().registration());
        String words = Messages.t(row.registered().exemplar().kind()) + " · " + unit;
        return row.field() == null ? words : words + " · " + row.field();
    }

    /// The line of a card.
    CardHint hint(Row row) {
        return CardHint.of(row.registered().registration(), progress.getOrDefault(row.id(), Progress.NONE), today);
    }
}
