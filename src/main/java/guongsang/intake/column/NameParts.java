package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile.Match;
import guongsang.intake.column.Meaning.Part;
import guongsang.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Settles what only neighbours tell: họ đệm and tên in two columns, day, month and year in three, and which column
/// has the names when no title says so.
final class NameParts {
    private static final Meaning FAMILY = Meaning.of(Attribute.NAME, Part.FAMILY);
    private static final Meaning GIVEN = Meaning.of(Attribute.NAME, Part.GIVEN);
    private static final Meaning DAY = Meaning.of(Attribute.BIRTH, Part.DAY);
    private static final Meaning MONTH = Meaning.of(Attribute.BIRTH, Part.MONTH);
    private static final Meaning YEAR = Meaning.of(Attribute.BIRTH, Part.YEAR);
    /// Titles that head the second part of a name when a first one is there.
    private static final Set<String> GIVEN_TITLES = Set.of("ten", "ten goi", "ten rieng", "ten chinh");

    private final List<ColumnTitle> titles;
    private final Map<Integer, ColumnContent> contents;

    NameParts(List<ColumnTitle> titles, Map<Integer, ColumnContent> contents) {
        this.titles = titles;
        this.contents = contents;
    }

    List<MatchedColumn> settle(MatchedColumn[] columns) {
        name(columns);
        date(columns);
        return List.of(columns);
    }

    private void name(MatchedColumn[] columns) {
        int family = find(columns, FAMILY);
        int name = find(columns, Meaning.NAME);
        if (name < 0 && family < 0) {
            name = unnamed(columns);
            if (name >= 0) {
                columns[name] = new MatchedColumn(titles.get(name), Meaning.NAME, Match.CONTENT, List.of());
            }
        }
        if (family >= 0
                && name >= 0
                && GIVEN_TITLES.contains(Folding.fold(titles.get(name).lowest()))) {
            columns[name] = columns[name].as(GIVEN);
        } else if (family >= 0 && name >= 0 && name != family) {
            columns[family] = columns[family].as(null);
        } else if (family >= 0 && find(columns, GIVEN) < 0) {
            if (!given(columns, family)) {
                columns[family] = columns[family].as(Meaning.NAME);
            }
        } else if (name >= 0 && given(columns, name)) {
            columns[name] = columns[name].as(FAMILY);
        }
    }

    /// Takes the column after `name` for the second part of the names when it looks so.
    private boolean given(MatchedColumn[] columns, int name) {
        int next = name + 1;
        if (next >= columns.length) {
            return false;
        }
        ColumnTitle title = titles.get(next);
        boolean open = title.parts().isEmpty() && columns[next].meaning() == null
                || columns[next].is(Meaning.NAME)
                || columns[next].is(GIVEN);
        if (open && content(next).givenNames() && !content(next).empty()) {
            columns[next] = new MatchedColumn(title, GIVEN, columns[name].match(), List.of());
            return true;
        }
        return false;
    }

    /// The column that has the names although no title says so: of people by their looks; else the leftmost column
    /// of words, none like another, among those whose title could be a name's.
    private int unnamed(MatchedColumn[] columns) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].meaning() == null
                    && columns[i].match() == Match.NONE
                    && content(i).persons()) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(4, columns.length); i++) {
            boolean couldBe = columns[i].meaning() == null && columns[i].match() == Match.NONE
                    || columns[i].is(Attribute.WORKPLACE) && columns[i].match() != Match.BY_HAND
                    || columns[i].is(Attribute.LEAD_UNIT) && columns[i].match() != Match.BY_HAND;
            if (couldBe && content(i).words() && content(i).distinct()) {
                return i;
            }
        }
        return -1;
    }

    private void date(MatchedColumn[] columns) {
        int birth = find(columns, Meaning.of(Attribute.BIRTH));
        for (int i = 0; i + 2 < columns.length; i++) {
            if (title(i, "ngay", "ngay sinh")
                    && title(i + 1, "thang", "thang sinh")
                    && title(i + 2, "nam", "nam sinh")
                    && (birth < 0 || birth >= i && birth <= i + 2)) {
                columns[i] = part(columns[i], DAY);
                columns[i + 1] = part(columns[i + 1], MONTH);
                columns[i + 2] = part(columns[i + 2], YEAR);
                return;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            boolean alone = columns[i].is(DAY) || columns[i].is(MONTH) || columns[i].is(YEAR);
            boolean under = titles.get(i).parts().size() > 1;
            if (alone && !under) {
                boolean year = columns[i].is(YEAR) && birth < 0 && content(i).births();
                columns[i] = year
                        ? columns[i].as(Meaning.of(Attribute.BIRTH))
                        : new MatchedColumn(titles.get(i), null, Match.NONE, List.of());
            }
        }
    }

    private MatchedColumn part(MatchedColumn column, Meaning meaning) {
        return new MatchedColumn(column.title(), meaning, Match.TITLE, List.of());
    }

    private boolean title(int column, String one, String other) {
        String folded = Folding.fold(titles.get(column).lowest());
        return folded.equals(one) || folded.equals(other);
    }

    private ColumnContent content(int column) {
        ColumnContent content = contents.get(titles.get(column).index());
        if (content == null) {
            throw new IllegalStateException("column " + column);
        }
        return content;
    }

    private static int find(@Nullable MatchedColumn[] columns, Meaning meaning) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && columns[i].is(meaning)) {
                return i;
            }
        }
        return -1;
    }
}
