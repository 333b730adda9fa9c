package guongsang.intake.table;

import java.util.ArrayList;
import java.util.List;

/// A row of the list: its line, what the headings above say of it, and the lines below that only go on with it (its
/// achievements in cells of their own).
public record Entry(Line line, Section section, List<Line> more) {
    Entry(Line line, Section section) {
        this(line, section, new ArrayList<>(0));
    }
}
