package guongsang.intake.word;

import guongsang.domain.exemplar.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words by which lists name the four kinds. All text given here is folded.
public final class KindWords {
    private static final Map<Kind, List<String>> WORDS = Map.of(
            Kind.MODEL, List.of("mo hinh"),
            Kind.COLLECTIVE, List.of("tap the"),
            Kind.INDIVIDUAL, List.of("ca nhan"),
            Kind.HOUSEHOLD,
                    List.of("ho gia dinh", "chu ho", "gia dinh", "nong ho", "ho nong dan", "ho san xuat", "cac ho"));

    /// What stands for a kind only when it stands alone.
    private static final Map<String, Kind> ALONE = Map.ofEntries(
            Map.entry("mh", Kind.MODEL),
            Map.entry("tt", Kind.COLLECTIVE),
            Map.entry("don vi", Kind.COLLECTIVE),
            Map.entry("co quan", Kind.COLLECTIVE),
            Map.entry("co quan don vi", Kind.COLLECTIVE),
            Map.entry("cn", Kind.INDIVIDUAL),
            Map.entry("nguoi tot viec tot", Kind.INDIVIDUAL),
            Map.entry("ho", Kind.HOUSEHOLD),
            Map.entry("hgd", Kind.HOUSEHOLD),
            Map.entry("ho gd", Kind.HOUSEHOLD));

    private KindWords() {}

    /// The kinds that a text speaks of: none, one or several.
    public static Set<Kind> in(String folded) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        String padded = " " + folded + " ";
        WORDS.forEach((kind, words) -> {
            if (words.stream().anyMatch(word -> padded.contains(" " + word + " "))) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /// The one kind that a text speaks of; null when it names none or several.
    public static @Nullable Kind only(String folded) {
        Set<Kind> kinds = in(folded);
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /// The kind that a short label means ("Cá nhân", "CN", "Điển hình tập thể"); null for anything else.
    public static @Nullable Kind label(String folded) {
        Kind alone = ALONE.get(folded);
        return alone != null ? alone : folded.length() <= 60 ? only(folded) : null;
    }
}
