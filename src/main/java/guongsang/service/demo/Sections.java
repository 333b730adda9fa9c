package guongsang.service.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A text resource of the demo: lines under headings in square brackets; blank lines and lines that begin with # are
/// left out.
final class Sections {
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final String name;

    private Sections(String name) {
        this.name = name;
    }

    static List<String> linesOf(String name) {
        try (InputStream in =
                Objects.requireNonNull(Sections.class.getResourceAsStream("/guongsang/demo/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sections of(String name) {
        Sections sections = new Sections(name);
        List<String> current = new ArrayList<>();
        for (String line : linesOf(name)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.lines.put(line.substring(1, line.indexOf(']')), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    /// The lines under a heading. Throws [NullPointerException] when the resource has no such heading.
    List<String> lines(String heading) {
        return Objects.requireNonNull(lines.get(heading), () -> name + " [" + heading + "]");
    }

    /// The lines under a heading, cut at | into columns.
    List<String[]> rows(String heading) {
        return lines(heading).stream().map(Sections::columns).toList();
    }

    /// A comma list under a heading.
    String[] words(String heading) {
        return String.join(" ", lines(heading)).split(",\\s*");
    }

    static String[] columns(String line) {
        String[] columns = line.split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        return columns;
    }
}
