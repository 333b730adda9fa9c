package guongsang.ui.register;

import guongsang.ui.Messages;
import guongsang.ui.part.CheckList;
import guongsang.ui.part.PopupCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button "Cột": which columns the register shows.
final class ColumnChoice extends Button {
    private List<RegisterColumn> shown = RegisterColumn.usual();

    /// `changed` gets the columns to show, in order: those that were there first, new ones behind.
    ColumnChoice(Consumer<List<RegisterColumn>> changed) {
        super(Messages.t("register.columns"), new FontIcon("fth-columns"));
        CheckList<RegisterColumn> list = new CheckList<>(RegisterColumn::title, false, ticked -> {
            shown = ordered(ticked);
            changed.accept(shown);
        });
        PopupCard popup = new PopupCard(list);
        setOnAction(_ -> {
            list.show(Arrays.asList(RegisterColumn.values()), new LinkedHashSet<>(shown));
            popup.under(this);
            list.begin();
        });
    }

    /// What is shown at present.
    void show(List<RegisterColumn> columns) {
        shown = List.copyOf(columns);
    }

    private List<RegisterColumn> ordered(Set<RegisterColumn> ticked) {
        List<RegisterColumn> columns = new ArrayList<>(shown);
        columns.retainAll(ticked);
        ticked.stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        return List.copyOf(columns);
    }
}
