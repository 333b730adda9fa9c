package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile.Match;
import guongsang.intake.column.ColumnTitles.Guess;
import guongsang.intake.column.Meaning.Part;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what each column of a table means: by what a clerk said, by its title, then by what stands in it. Each
/// attribute is found once; where several columns speak of one (two columns of awards), they are read together if
/// that makes sense, else the best has it and the others stay unmatched.
public final class ColumnMatcher {
    /// Several columns of these are read as one text.
    private static final Set<Attribute> JOINED = EnumSet.of(
            Attribute.SUMMARY,
            Attribute.AWARDS,
            Attribute.CONTENT,
            Attribute.NOTE,
            Attribute.ADDRESS,
            Attribute.METHOD,
            Attribute.RESULT,
            Attribute.SCALE,
            Attribute.LEADER,
            Attribute.CULTURE_FAMILY);

    private static final int SURE_TO_JOIN = 80;
    private static final Pattern GIVEN = Pattern.compile("\\b(?:da|dat|duoc|qua trinh|cac nam|truoc day|gan nhat)\\b");

    private final KnownNames known;
    private final int year;
    private final boolean proposing;
    private final TitleGuess titleGuess = new TitleGuess(ColumnTitles.shipped());

    /// `year` is the year of the list, or today's. `proposing`: the list proposes awards, so that a column of awards
    /// that does not say they were given holds what is asked for.
    public ColumnMatcher(KnownNames known, int year, boolean proposing) {
        this.known = known;
        this.year = year;
        this.proposing = proposing;
    }

    private record Choice(int column, Guess guess) {}

    /// Matches the columns of one table. `values` gives some values of a column that are not empty; `template`: the
    /// headings, folded, of the office's own templates; `byHand` and `remembered`: what a clerk said now and
    // before.
    public List<MatchedColumn> match(
            List<ColumnTitle> titles,
            IntFunction<List<String>> values,
            Map<String, Attribute> template,
            @Nullable ColumnMapping byHand,
            @Nullable ColumnMapping remembered) {
        Map<Integer, ColumnContent> contents = new HashMap<>();
        titles.forEach(t -> contents.put(t.index(), new ColumnContent(values.apply(t.index()), year)));
        MatchedColumn[] found = new MatchedColumn[titles.size()];
        Set<Meaning> taken = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            ColumnTitle title = titles.get(i);
            List<Guess> guesses = titleGuess.of(title);
            found[i] = said(title, guesses, byHand, Match.BY_HAND);
            if (found[i] == null) {
                found[i] = said(title, guesses, remembered, Match.REMEMBERED);
            }
            Attribute own = template.get(Folding.fold(title.text()));
            if (found[i] == null && own != null) {
                found[i] = new MatchedColumn(title, Meaning.of(own), Match.TEMPLATE, List.of());
            }
            if (found[i] == null) {
                ColumnContent content = contents.get(title.index());
                for (Guess guess : guesses) {
                    Guess fitting = new ContentFit(content).fit(guess);
                    if (fitting != null && !isProposed(title, fitting.meaning())) {
                        choices.add(new Choice(i, fitting));
                    }
                }
            } else if (found[i].meaning() != null) {
                taken.add(found[i].meaning());
            }
        }
        choices.sort(Comparator.comparingInt((Choice c) -> c.guess().score())
                .reversed()
                .thenComparing(Choice::column));
        choose(titles, choices, found, taken);
        byContent(titles, contents, found, taken);
        return new NameParts(titles, contents).settle(found);
    }

    private boolean isProposed(ColumnTitle title, Meaning meaning) {
        return proposing
                && meaning.is(Attribute.AWARDS)
                && !GIVEN.matcher(Folding.fold(title.text())).find();
    }

    /// What a clerk said of a column, in the finer meaning that its title has.
    private static @Nullable MatchedColumn said(
            ColumnTitle title, List<Guess> guesses, @Nullable ColumnMapping mapping, Match match) {
        if (mapping == null) {
            return null;
        }
        if (mapping.ignored().contains(title.index())) {
            return new MatchedColumn(title, null, Match.IGNORED, List.of());
        }
        Attribute attribute = mapping.attributes().get(title.index());
        if (attribute == null) {
            return null;
        }
        Meaning meaning = guesses.stream()
                .map(Guess::meaning)
                .filter(m -> m.is(attribute))
                .findFirst()
                .orElse(Meaning.of(attribute));
        return new MatchedColumn(title, meaning, match, BesideName.of(title, meaning));
    }

    private static void choose(
            List<ColumnTitle> titles, List<Choice> choices, @Nullable MatchedColumn[] found, Set<Meaning> taken) {
        for (Choice choice : choices) {
            Meaning meaning = choice.guess().meaning();
            if (found[choice.column()] != null || !free(titles, choice, found, taken)) {
                continue;
            }
            ColumnTitle title = titles.get(choice.column());
            taken.add(meaning);
            found[choice.column()] = switch (meaning.part()) {
                case NUMBER -> new MatchedColumn(title, meaning, Match.IGNORED, List.of());
                case OTHER -> new MatchedColumn(title, null, Match.NONE, List.of());
                default -> new MatchedColumn(title, meaning, Match.TITLE, BesideName.of(title, meaning));
            };
        }
    }

    private static boolean free(
            List<ColumnTitle> titles, Choice choice, @Nullable MatchedColumn[] found, Set<Meaning> taken) {
        Meaning meaning = choice.guess().meaning();
        if (!taken.contains(meaning) || meaning.part() == Part.OTHER) {
            return true;
        }
        if (meaning.attribute() == null || !meaning.whole()) {
            return false;
        }
        return JOINED.contains(meaning.attribute()) && choice.guess().score() >= SURE_TO_JOIN
                || sameTitle(titles, choice, found);
    }

    /// Under one title that covers both ("Họ và tên" over two columns).
    private static boolean sameTitle(List<ColumnTitle> titles, Choice choice, @Nullable MatchedColumn[] found) {
        MatchedColumn before = choice.column() == 0 ? null : found[choice.column() - 1];
        ColumnTitle title = titles.get(choice.column());
        return before != null
                && choice.guess().meaning().equals(before.meaning())
                && title.shared()
                && title.parts().getFirst().equals(before.title().parts().getFirst());
    }

    private void byContent(
            List<ColumnTitle> titles,
            Map<Integer, ColumnContent> contents,
            @Nullable MatchedColumn[] found,
            Set<Meaning> taken) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null) {
                continue;
            }
            ColumnTitle title = titles.get(i);
            boolean untitled = title.parts().isEmpty();
            if (untitled
                    && !taken.contains(Meaning.NUMBER)
                    && contents.get(title.index()).running()) {
                taken.add(Meaning.NUMBER);
                found[i] = new MatchedColumn(title, Meaning.NUMBER, Match.IGNORED, List.of());
                continue;
            }
            Meaning meaning = contents.get(title.index()).guess(known, untitled);
            if (meaning != null
                    && taken.stream()
                            .noneMatch(
                                    t -> meaning.attribute() == null ? t.equals(meaning) : t.is(meaning.attribute()))) {
                taken.add(meaning);
                found[i] = new MatchedColumn(title, meaning, Match.CONTENT, List.of());
            } else {
                found[i] = new MatchedColumn(title, null, Match.NONE, List.of());
            }
        }
    }
}
