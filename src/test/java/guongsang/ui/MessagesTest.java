package guongsang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/guongsang/ui");
    private static final Path SOURCES = Path.of("src/main/java/guongsang/ui");
    private static final Path DOMAIN = Path.of("src/main/java/guongsang");
    /// Keys given as a whole: t("…"), Messages.has("…"), Command.of("…".
    private static final Pattern ASKED = Pattern.compile("(?:\\bt|Command\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void vietnameseAndEnglishHaveTheSameKeys() {
        assertThat(keys("en").keySet()).isEqualTo(keys("vi").keySet());
    }

    @Test
    void noKeyIsGivenTwice() {
        for (String language : List.of("vi", "en")) {
            List<String> all =
                    lines(language).map(l -> l.substring(0, l.indexOf('='))).toList();
            assertThat(all).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Map<String, String> vi = keys("vi");
        keys("en")
                .forEach((key, english) ->
                        assertThat(arguments(english)).as(key).isEqualTo(arguments(vi.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> known = keys("vi").keySet();
        Set<String> missing = new TreeSet<>();
        for (String source : sources(SOURCES).toList()) {
            Matcher asked = ASKED.matcher(source);
            while (asked.find()) {
                if (!known.contains(asked.group(1))) {
                    missing.add(asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = new HashSet<>();
        sources(SOURCES).forEach(source -> {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        });
        sources(DOMAIN.resolve("service")).forEach(source -> {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        });
        Set<String> enums = sources(DOMAIN)
                .flatMap(
                        source -> Pattern.compile("enum (\\w+)").matcher(source).results())
                .map(found -> Character.toLowerCase(found.group(1).charAt(0))
                        + found.group(1).substring(1))
                .collect(Collectors.toSet());
        List<String> unused = keys("vi").keySet().stream()
                .filter(key -> !literals.contains(key) && !begun(key, literals) && !ofEnum(key, enums))
                .toList();
        assertThat(unused).isEmpty();
    }

    /// The key is put together from a beginning such as "attribute." or "wizard.step".
    private static boolean begun(String key, Set<String> literals) {
        for (int end = key.length() - 1; end > key.indexOf('.'); end--) {
            if (literals.contains(key.substring(0, end))) {
                return true;
            }
        }
        return key.contains(".") && literals.contains(key.substring(0, key.indexOf('.') + 1));
    }

    private static boolean ofEnum(String key, Set<String> enums) {
        return key.contains(".") && enums.contains(key.substring(0, key.indexOf('.')));
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> keys(String language) {
        return lines(language)
                .collect(Collectors.toMap(
                        l -> l.substring(0, l.indexOf('=')),
                        l -> l.substring(l.indexOf('=') + 1),
                        (a, _) -> a,
                        TreeMap::new));
    }

    private static Stream<String> lines(String language) {
        try {
            return Files.readAllLines(RESOURCES.resolve("messages_" + language + ".properties")).stream()
                    .filter(l -> !l.startsWith("#") && l.contains("="));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(p -> p.toString().endsWith(".java")).toList();
            return files.stream().map(p -> {
                try {
                    return Files.readString(p);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
