package guongsang.intake.row;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.column.MatchedColumn;
import guongsang.intake.table.FoundTable;
import guongsang.intake.table.Line;
import guongsang.intake.word.KindWords;
import guongsang.text.Folding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the rows of a table are when neither a column nor a section says it: by the title above the names, the title
/// of the list, the sheet's name, and the columns that only one kind has.
public final class TableKind {
    private static final Set<Attribute> OF_HOUSEHOLDS =
            EnumSet.of(Attribute.HOUSEHOLD_SIZE, Attribute.CULTURE_FAMILY, Attribute.WORKERS, Attribute.INCOME);
    private static final Set<Attribute> OF_MODELS =
            EnumSet.of(Attribute.METHOD, Attribute.REPLICABILITY, Attribute.LEAD_UNIT, Attribute.STARTED);
    private static final Set<Attribute> OF_COLLECTIVES = EnumSet.of(Attribute.LEADER, Attribute.MEMBERS);
    private static final Set<Attribute> OF_PEOPLE = EnumSet.of(Attribute.BIRTH, Attribute.GENDER);

    private TableKind() {}

    /// Null when each row has to be judged by itself.
    public static @Nullable Kind of(FoundTable table, List<MatchedColumn> columns) {
        Set<Attribute> has = EnumSet.noneOf(Attribute.class);
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        boolean people = false;
        for (MatchedColumn column : columns) {
            if (column.meaning() != null && column.meaning().attribute() != null) {
                has.add(column.meaning().attribute());
            }
            if (column.is(Attribute.NAME)) {
                String title = Folding.fold(column.title().text());
                named.addAll(KindWords.in(title));
                people |= (" " + title + " ").contains(" ho ten ")
                        || title.contains("ho va")
                        || title.startsWith("ho ten");
            }
        }
        if (named.size() == 1 && (!people || named.contains(Kind.HOUSEHOLD) || named.contains(Kind.INDIVIDUAL))) {
            return named.iterator().next();
        }
        Kind kind = said(table, has);
        if (kind != null) {
            return kind;
        }
        if (!named.isEmpty()) {
            return null;
        }
        boolean ofPeople = has.stream().anyMatch(OF_PEOPLE::contains);
        if (count(has, OF_HOUSEHOLDS) > 1) {
            return Kind.HOUSEHOLD;
        }
        if (count(has, OF_MODELS) > 1 && !ofPeople) {
            return Kind.MODEL;
        }
        if (count(has, OF_COLLECTIVES) > 0 && !ofPeople && !people) {
            return Kind.COLLECTIVE;
        }
        return people && ofPeople ? Kind.INDIVIDUAL : null;
    }

    private static long count(Set<Attribute> has, Set<Attribute> of) {
        return has.stream().filter(of::contains).count();
    }

    /// By the title of the list, from the lowest line of the heading up, then by the sheet's name.
    private static @Nullable Kind said(FoundTable table, Set<Attribute> has) {
        List<Line> heading = table.heading();
        for (int i = heading.size() - 1; i >= Math.max(0, heading.size() - 8); i--) {
            Line line = heading.get(i);
            String folded = Folding.fold(line.first());
            if (line.filled() > 2
                    || folded.startsWith("kem theo")
                    || folded.startsWith("kinh gui")
                    || folded.length() > 200) {
                continue;
            }
            Set<Kind> kinds = KindWords.in(folded);
            if (!kinds.isEmpty()) {
                return kinds.size() == 1 ? fitting(kinds.iterator().next(), has) : null;
            }
        }
        String sheet = Folding.fold(table.grid().name());
        String words = sheet.replaceAll("\\b(?:ds|danh sach|sheet|dang ky|nam|20\\d\\d|\\d+)\\b", " ")
                .strip();
        Kind kind = KindWords.label(words.replaceAll(" +", " "));
        return kind == null ? null : fitting(kind, has);
    }

    /// A list with births is none of models or collectives, whatever its title says.
    private static @Nullable Kind fitting(Kind kind, Set<Attribute> has) {
        boolean ofPeople = has.stream().anyMatch(OF_PEOPLE::contains);
        return ofPeople && (kind == Kind.MODEL || kind == Kind.COLLECTIVE) ? null : kind;
    }
}
