package guongsang.intake.table;

import guongsang.intake.column.ColumnTitle;
import guongsang.intake.column.ColumnTitles;
import guongsang.intake.column.ColumnTitles.Guess;
import guongsang.intake.column.Meaning;
import guongsang.text.Folding;
import java.util.List;

/// The header of a table: the places of its first and last line in [Grid#lines()], of the first line behind it
/// (a row of column numbers belongs to it), and the titles of its columns.
public record Header(int first, int last, int body, List<ColumnTitle> titles) {
    public Header {
        titles = List.copyOf(titles);
    }

    /// The titles as one text, to compare headers; the running number may be headed differently.
    String layout() {
        StringBuilder layout = new StringBuilder();
        for (ColumnTitle title : titles) {
            List<Guess> guesses = ColumnTitles.shipped().guesses(title.text());
            boolean number = !guesses.isEmpty() && guesses.getFirst().meaning().equals(Meaning.NUMBER);
            layout.append(title.index())
                    .append(' ')
                    .append(number ? "stt" : Folding.fold(title.text()))
                    .append('\n');
        }
        return layout.toString();
    }
}
