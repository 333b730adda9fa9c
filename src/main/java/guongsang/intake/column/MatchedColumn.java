package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column and what it was taken for; `meaning` is null where it is not known or to be left out. `beside`: what else
/// its title says stands in the same cells, in that order ("Họ tên, năm sinh, chức vụ").
public record MatchedColumn(ColumnTitle title, @Nullable Meaning meaning, Match match, List<Attribute> beside) {
    public MatchedColumn {
        beside = List.copyOf(beside);
    }

    public int index() {
        return title.index();
    }

    public boolean is(Meaning other) {
        return other.equals(meaning);
    }

    public boolean is(Attribute attribute) {
        return meaning != null && meaning.attribute() == attribute;
    }

    MatchedColumn as(@Nullable Meaning other) {
        return new MatchedColumn(title, other, match, beside);
    }
}
