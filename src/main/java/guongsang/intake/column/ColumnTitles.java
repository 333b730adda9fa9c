package guongsang.intake.column;

import guongsang.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dictionary of column titles: what a title may mean, and how surely. Its words are data
/// (`column-titles.properties`).
public final class ColumnTitles {
    /// A title that is a phrase of the dictionary, and one that is but for a slip of the hand.
    public static final int EXACT = 100;

    public static final int SLIP = 84;
    /// From here on a title is taken to mean what was guessed.
    public static final int SURE = 62;

    private static final int CLEAR = 70;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^()\\[\\]{}]*[)\\]}]?");
    /// Longer text is no title.
    private static final int LONGEST = 160;
    /// So long must a title be for one or two wrong letters to be overlooked.
    private static final int SHORTEST_SLIP = 6;

    private static final int SHORTEST_TWO_SLIPS = 12;
    private static final ColumnTitles SHIPPED = read();

    private final Map<String, List<Meaning>> exact = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<Meaning, List<String>> vetoes = new HashMap<>();
    /// Titles come again with every row that is looked at and every file of the same sender.
    private final Map<String, List<Guess>> known = new ConcurrentHashMap<>();

    private record Phrase(String folded, Meaning meaning) {}

    /// A meaning and how surely it is meant, up to [#EXACT].
    public record Guess(Meaning meaning, int score) {}

    private ColumnTitles() {}

    /// The dictionary that comes with the program.
    public static ColumnTitles shipped() {
        return SHIPPED;
    }

    private static ColumnTitles read() {
        try (InputStream in = ColumnTitles.class.getResourceAsStream("/guongsang/intake/column-titles.properties")) {
            if (in == null) {
                throw new IllegalStateException("column-titles.properties is missing");
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            ColumnTitles titles = new ColumnTitles();
            lines.stringPropertyNames().forEach(key -> titles.add(key, lines.getProperty(key)));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String key, String list) {
        List<String> phrases = Arrays.stream(list.split(";"))
                .map(Folding::fold)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
        if (key.endsWith(".not")) {
            vetoes.put(Meaning.named(key.substring(0, key.length() - 4)), phrases);
            return;
        }
        Meaning meaning = Meaning.named(key);
        for (String phrase : phrases) {
            exact.computeIfAbsent(phrase, _ -> new ArrayList<>(1)).add(meaning);
            int gap = phrase.indexOf(' ');
            if (gap > 0) {
                byFirstWord
                        .computeIfAbsent(phrase.substring(0, gap), _ -> new ArrayList<>())
                        .add(new Phrase(phrase, meaning));
            }
        }
    }

    /// True when the folded text is a phrase of the dictionary as it stands: quick, for looking at many rows.
    public boolean isTitle(String folded) {
        return exact.containsKey(folded);
    }

    /// What a title means for sure enough to judge a whole line by it; null for anything else.
    public @Nullable Meaning clear(String title) {
        List<Guess> guesses = guesses(title);
        return guesses.isEmpty() || guesses.getFirst().score() < CLEAR
                ? null
                : guesses.getFirst().meaning();
    }

    /// What a title may mean, the surest first; empty for text that is like no title.
    public List<Guess> guesses(String title) {
        if (title.isEmpty() || title.length() > LONGEST) {
            return List.of();
        }
        List<Guess> found = known.get(title);
        if (found == null) {
            found = look(title);
            if (known.size() < 2_000) {
                known.put(title, found);
            }
        }
        return found;
    }

    private List<Guess> look(String title) {
        String whole = Folding.fold(title);
        String core = Folding.fold(BRACKETS.matcher(title).replaceAll(" "));
        Map<Meaning, Integer> scores = new HashMap<>();
        score(whole, scores, 0);
        if (!core.isEmpty() && !core.equals(whole)) {
            score(core, scores, 1);
        }
        scores.keySet().removeIf(meaning -> vetoed(meaning, whole));
        return scores.entrySet().stream()
                .map(e -> new Guess(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Guess::score).reversed().thenComparing(g -> g.meaning()
                        .toString()))
                .toList();
    }

    private boolean vetoed(Meaning meaning, String title) {
        String padded = " " + title + " ";
        return vetoes.getOrDefault(meaning, List.of()).stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private void score(String title, Map<Meaning, Integer> scores, int less) {
        List<Meaning> same = exact.get(title);
        if (same != null) {
            same.forEach(meaning -> scores.merge(meaning, EXACT - less, Math::max));
        }
        for (int at = 0; at >= 0 && at < title.length(); ) {
            int end = title.indexOf(' ', at);
            String word = end < 0 ? title.substring(at) : title.substring(at, end);
            for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
                String text = phrase.folded();
                if (title.startsWith(text, at) && ends(title, at + text.length())) {
                    double share = (double) text.length() / title.length();
                    double score = at == 0 ? 70 + 26 * share : 45 + 50 * share;
                    scores.merge(phrase.meaning(), (int) score - less, Math::max);
                }
            }
            at = end < 0 ? -1 : end + 1;
        }
        if (same == null && title.length() >= SHORTEST_SLIP && title.length() <= 60) {
            slips(title, scores);
        }
    }

    private static boolean ends(String title, int at) {
        return at == title.length() || title.charAt(at) == ' ';
    }

    private void slips(String title, Map<Meaning, Integer> scores) {
        int most = title.length() >= SHORTEST_TWO_SLIPS ? 2 : 1;
        exact.forEach((phrase, meanings) -> {
            if (phrase.length() >= SHORTEST_SLIP
                    && Math.abs(phrase.length() - title.length()) <= most
                    && Slips.between(phrase, title, most) <= most) {
                meanings.forEach(meaning -> scores.merge(meaning, SLIP, Math::max));
            }
        });
    }
}
