package guongsang.ui.part;

import guongsang.ui.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One filter as a chip: what it is about, what is chosen, × to clear it; pressing it drops a list to tick.
public final class FilterChip<T> extends HBox {
    private String title;
    private final Function<T, String> word;
    private final Consumer<Set<T>> changed;
    private final Button open = new Button();
    private final Button clear = new Button(null, new FontIcon("fth-x"));
    private final CheckList<T> list;
    private final PopupCard popup;
    private List<T> choices = List.of();
    private Set<T> chosen = Set.of();

    public FilterChip(String title, Function<T, String> word, boolean single, Consumer<Set<T>> changed) {
        this.title = title;
        this.word = word;
        this.changed = changed;
        this.list = new CheckList<>(word, single, now -> choose(now));
        this.popup = new PopupCard(list);
        getStyleClass().add("filter-chip");
        open.getStyleClass().add("filter-chip-open");
        open.setOnAction(_ -> open());
        clear.getStyleClass().add("filter-chip-clear");
        clear.setAccessibleText(Messages.t("part.filter.clear", title));
        clear.setOnAction(_ -> {
            choose(Set.of());
            open.requestFocus();
        });
        getChildren().addAll(open, clear);
        say();
    }

    /// What can be ticked and what is.
    public void show(List<T> all, Set<T> now) {
        choices = all;
        chosen = now;
        say();
    }

    /// Renames the chip, where its name tells the present state.
    public void title(String newTitle) {
        title = newTitle;
        say();
    }

    /// Drops the list down; also what the chip's button does.
    public void open() {
        list.show(choices, chosen);
        popup.under(this);
        list.begin();
    }

    private void choose(Set<T> now) {
        chosen = now;
        say();
        changed.accept(now);
    }

    private void say() {
        boolean any = !chosen.isEmpty();
        String first = any ? word.apply(chosen.iterator().next()) : "";
        open.setText(
                !any
                        ? title
                        : chosen.size() == 1
                                ? title + ": " + first
                                : title + ": " + Messages.t("part.filter.more", first, chosen.size() - 1));
        clear.setVisible(any);
        clear.setManaged(any);
        getStyleClass().remove("chosen");
        if (any) {
            getStyleClass().add("chosen");
        }
    }
}
