package guongsang.service.demo;

import guongsang.domain.exemplar.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an exemplar of a kind in a class of unit is like: its field, movement and the ways it is spoken about
/// (themes.txt). `weight`: how often it comes among those of its kind and class.
record Theme(Kind kind, Set<String> classes, int weight, Map<String, List<String>> texts) {

    static List<Theme> all() {
        List<Theme> themes = new ArrayList<>();
        for (String line : Sections.linesOf("themes.txt")) {
            if (line.startsWith("= ")) {
                String[] head = line.split(" ");
                themes.add(new Theme(
                        Kind.valueOf(head[1]), Set.of(head[2].split(",")), Integer.parseInt(head[3]), new HashMap<>()));
            } else {
                int colon = line.indexOf(':');
                themes.getLast()
                        .texts()
                        .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return themes;
    }

    /// The only value of a key, or the first; absent when the theme has none.
    @Nullable
    String one(String key) {
        List<String> all = texts.get(key);
        return all == null ? null : all.getFirst();
    }

    /// The values of a key that every theme of the kind has.
    List<String> all(String key) {
        return Objects.requireNonNull(texts.get(key), () -> kind + " " + classes + ": " + key);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }
}
