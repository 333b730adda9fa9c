package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.ColumnTitles.Guess;
import guongsang.intake.column.Meaning.Part;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the title of a column may mean where it stands: "Nam" under "Ngày sinh" is not "Nam" under "Giới tính".
final class TitleGuess {
    /// What stands under a title of these belongs to it, whatever it is called ("Người đứng đầu" over "Họ tên").
    private static final Set<Attribute> OWNERS = EnumSet.of(
            Attribute.LEADER,
            Attribute.AWARDS,
            Attribute.HOUSEHOLD_SIZE,
            Attribute.ADDRESS,
            Attribute.CONTENT,
            Attribute.SUMMARY,
            Attribute.CULTURE_FAMILY);

    private final ColumnTitles titles;

    TitleGuess(ColumnTitles titles) {
        this.titles = titles;
    }

    List<Guess> of(ColumnTitle title) {
        if (title.parts().isEmpty()) {
            return List.of();
        }
        if (title.parts().size() == 1) {
            return sure(title.lowest());
        }
        @Nullable Meaning above = best(titles.guesses(title.upper()));
        @Nullable Meaning part = part(above, title.lowest());
        if (part != null) {
            return List.of(new Guess(part, ColumnTitles.EXACT));
        }
        if (above != null && (above.part() == Part.OTHER || OWNERS.contains(above.attribute()))) {
            return List.of(new Guess(above, ColumnTitles.EXACT - 2));
        }
        List<Guess> guesses = new ArrayList<>(sure(title.lowest()));
        titles.guesses(title.upper() + " " + title.lowest()).forEach(g -> guesses.add(less(g, 1)));
        titles.guesses(title.upper()).forEach(g -> guesses.add(less(g, 20)));
        guesses.sort(java.util.Comparator.comparingInt(Guess::score).reversed());
        return guesses;
    }

    private static Guess less(Guess guess, int less) {
        return new Guess(guess.meaning(), guess.score() - less);
    }

    private static @Nullable Meaning best(List<Guess> guesses) {
        return guesses.isEmpty() || guesses.getFirst().score() < ColumnTitles.SURE
                ? null
                : guesses.getFirst().meaning();
    }

    /// "Nam" and "Năm" fold alike.
    private List<Guess> sure(String title) {
        Part other = year(title) ? Part.MALE : Part.YEAR;
        return titles.guesses(title).stream()
                .filter(g -> g.score() >= ColumnTitles.SURE && g.meaning().part() != other)
                .toList();
    }

    private static boolean year(String title) {
        return title.toLowerCase(Locale.ROOT).contains("ă");
    }

    /// Parts that only the title above explains.
    private static @Nullable Meaning part(@Nullable Meaning above, String title) {
        if (above == null) {
            return null;
        }
        String folded = Folding.fold(title);
        boolean year = year(title) || folded.startsWith("nam s");
        if (above.is(Attribute.BIRTH)) {
            return switch (folded) {
                case "ngay", "ngay sinh" -> Meaning.of(Attribute.BIRTH, Part.DAY);
                case "thang", "thang sinh" -> Meaning.of(Attribute.BIRTH, Part.MONTH);
                case "nam", "nam sinh" -> Meaning.of(Attribute.BIRTH, year ? Part.YEAR : Part.MALE);
                case "nu" -> Meaning.of(Attribute.BIRTH, Part.FEMALE);
                default -> null;
            };
        }
        if (above.is(Attribute.GENDER)) {
            return switch (folded) {
                case "nam" -> Meaning.of(Attribute.GENDER, Part.MALE);
                case "nu" -> Meaning.of(Attribute.GENDER, Part.FEMALE);
                default -> null;
            };
        }
        if (above.is(Attribute.MEMBERS)) {
            return switch (folded) {
                case "nu", "trong do nu", "so nu" -> Meaning.of(Attribute.WOMEN);
                case "nam", "so nam" -> Meaning.OTHER;
                default -> Meaning.of(Attribute.MEMBERS);
            };
        }
        if (above.is(Attribute.HOUSEHOLD_SIZE) && folded.contains("lao dong")) {
            return Meaning.of(Attribute.WORKERS);
        }
        return null;
    }
}
