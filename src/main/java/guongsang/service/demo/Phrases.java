package guongsang.service.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts sentences together from phrases.txt: {20-80} or {20-80/5} is a number, {1,8-2,4} one with a decimal, {crop} a
/// line of that list, {=crop} one that stays the same for an exemplar, anything else what the [Voice] knows.
final class Phrases {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:,(\\d))?-(\\d+)(?:,(\\d))?(?:/(\\d+))?");

    private final Sections lists = Sections.of("phrases.txt");

    /// Who is spoken about: `known` holds its own words, `more` makes those that are rarely needed.
    record Voice(Random random, Map<String, String> known, Function<String, @Nullable String> more) {
        /// Says the word from now on.
        Voice put(String word, String value) {
            known.put(word, value);
            return this;
        }

        <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        int between(int from, int to) {
            return from + random.nextInt(to - from + 1);
        }
    }

    /// A line of a list, put together, beginning with a capital.
    String line(String list, Voice voice) {
        return say(voice.any(lists.lines(list)), voice);
    }

    List<String> lines(String list) {
        return lists.lines(list);
    }

    /// The sentence of a template, beginning with a capital.
    String say(String template, Voice voice) {
        String text = expand(template, voice);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String expand(String template, Voice voice) {
        Matcher matcher = SLOT.matcher(template);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(value(found, voice)));
    }

    private String value(MatchResult found, Voice voice) {
        String slot = found.group(1);
        Matcher range = RANGE.matcher(slot);
        if (range.matches()) {
            return number(range, voice);
        }
        if (slot.startsWith("=")) {
            String list = slot.substring(1);
            String known = voice.known().get(slot);
            if (known == null) {
                known = expand(voice.any(lists.lines(list)), voice);
                voice.known().put(slot, known);
            }
            return known;
        }
        String known = voice.known().get(slot);
        if (known != null) {
            return known;
        }
        String more = voice.more().apply(slot);
        return more != null ? more : expand(voice.any(lists.lines(slot)), voice);
    }

    private static String number(Matcher range, Voice voice) {
        if (range.group(2) != null) {
            int from = Integer.parseInt(range.group(1) + range.group(2));
            int to = Integer.parseInt(range.group(3) + range.group(4));
            int tenths = voice.between(from, to);
            return tenths / 10 + "," + tenths % 10;
        }
        int step = range.group(5) == null ? 1 : Integer.parseInt(range.group(5));
        int from = Integer.parseInt(range.group(1)) / step;
        int to = Integer.parseInt(range.group(3)) / step;
        int value = voice.between(from, to) * step;
        return value < 1_000 ? Integer.toString(value) : "%d.%03d".formatted(value / 1_000, value % 1_000);
    }
}
