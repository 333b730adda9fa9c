package guongsang.intake.table;

import guongsang.intake.column.ColumnTitle;
import java.util.List;

/// The header of a table: the places of its first and last line in [Grid#lines()], of the first line behind it
/// (a row of column numbers belongs to it), and the titles of its columns.
public record Header(int first, int last, int body, List<ColumnTitle> titles) {
    public Header {
        titles = List.copyOf(titles);
    }

    /// The titles as one text, to compare headers.
    String layout() {
        StringBuilder layout = new StringBuilder();
        titles.forEach(t -> layout.append(t.index())
                .append(' ')
                .append(guongsang.text.Folding.fold(t.text()))
                .append('\n'));
        return layout.toString();
    }
}
