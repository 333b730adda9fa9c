package guongsang.domain.match;

import guongsang.text.Administrative;
import guongsang.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How two addresses or workplaces are alike.
enum PlaceLikeness {
    SAME,
    /// One says more than the other: "xã Tân Lập" and "Thôn 4, xã Tân Lập".
    PART,
    DIFFERENT,
    UNKNOWN;

    /// Few places stand in many records, and each record is held against many others.
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private static final int MOST_KEYS = 20_000;

    static PlaceLikeness of(@Nullable String a, @Nullable String b) {
        if (a == null || b == null || a.isBlank() || b.isBlank()) {
            return UNKNOWN;
        }
        String one = key(a);
        String other = key(b);
        if (one.equals(other)) {
            return SAME;
        }
        String longer = " " + (one.length() > other.length() ? one : other) + " ";
        String shorter = " " + (one.length() > other.length() ? other : one) + " ";
        // The larger place stands at the end, whatever numbers stand before it
        return longer.endsWith(shorter)
                        || longer.contains(shorter) && numbers(longer).equals(numbers(shorter))
                ? PART
                : DIFFERENT;
    }

    /// True for the name of a commune alone, which says no more than the unit does.
    static boolean isArea(@Nullable String place) {
        if (place == null) {
            return true;
        }
        String key = key(place);
        return key.startsWith("xa ") || key.startsWith("phuong ") || key.startsWith("thi tran ");
    }

    private static String key(String place) {
        String known = KEYS.get(place);
        if (known == null) {
            known = folded(place);
            if (KEYS.size() < MOST_KEYS) {
                KEYS.put(place, known);
            }
        }
        return known;
    }

    private static String folded(String place) {
        StringBuilder key = new StringBuilder();
        for (String part : place.split("[,;]")) {
            key.append(' ').append(Administrative.unitKey(part));
        }
        return Folding.fold(key.toString());
    }

    private static Set<String> numbers(String key) {
        Set<String> numbers = new TreeSet<>();
        for (String word : List.of(key.split(" "))) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            }
        }
        return numbers;
    }
}
