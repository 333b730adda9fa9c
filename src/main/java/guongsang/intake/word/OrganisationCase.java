package guongsang.intake.word;

import guongsang.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes names of offices that stand in capitals, as in letterheads, the way they are written in a text (Nghị định
/// 30/2020/NĐ-CP, Phụ lục II): "HỘI NÔNG DÂN HUYỆN BÌNH MINH" becomes "Hội Nông dân huyện Bình Minh".
public final class OrganisationCase {
    /// Longest phrase in words.
    private static final int LONGEST = 6;

    private static final Map<String, String> PHRASES = read();

    private OrganisationCase() {}

    /// A name not all in capitals stays as it is.
    public static String normal(String name) {
        String clean = Text.clean(name);
        return isCapitals(clean) ? written(clean) : clean;
    }

    /// True for text with letters, none of them small.
    public static boolean isCapitals(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    private static String written(String capitals) {
        String[] words = capitals.toLowerCase(Locale.ROOT).split(" ");
        StringBuilder name = new StringBuilder(capitals.length());
        for (int at = 0; at < words.length; ) {
            int taken = 0;
            String written = "";
            for (int count = Math.min(LONGEST, words.length - at); count > 0 && taken == 0; count--) {
                String phrase = String.join(" ", java.util.Arrays.copyOfRange(words, at, at + count));
                String known = PHRASES.get(phrase);
                if (known != null) {
                    taken = count;
                    boolean numbered = count == 1 && at + 1 < words.length && words[at + 1].matches("\\d+");
                    written = numbered ? capital(known) : known;
                }
            }
            if (taken == 0) {
                taken = 1;
                written = capital(words[at]);
            }
            name.append(name.isEmpty() ? "" : " ").append(written);
            at += taken;
        }
        return capitalFirst(name.toString());
    }

    /// The first letter of a word, also behind an apostrophe or hyphen: "H'Nol", "Kông-Chro".
    private static String capital(String word) {
        StringBuilder capital = new StringBuilder(word);
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (begins && Character.isLetter(c)) {
                capital.setCharAt(i, Character.toUpperCase(c));
            }
            begins = !Character.isLetterOrDigit(c);
        }
        return capital.toString();
    }

    private static String capitalFirst(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// A person's name as it is written in a text: "PHÙNG XUÂN THUẬN" becomes "Phùng Xuân Thuận"; a word that lost
    /// its capital among others that have it ("Lò Quang ánh") gets it back.
    public static String person(String name) {
        boolean capitals = isCapitals(name);
        if (!capitals && !hasLost(name)) {
            return name;
        }
        StringBuilder normal = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            boolean lost = word.charAt(0) >= 0x80 && Character.isLowerCase(word.charAt(0));
            normal.append(normal.isEmpty() ? "" : " ")
                    .append(capitals ? capital(word.toLowerCase(Locale.ROOT)) : lost ? capital(word) : word);
        }
        return normal.toString();
    }

    private static boolean hasLost(String name) {
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && name.charAt(i - 1) == ' ' && Character.isLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> read() {
        try (InputStream in = OrganisationCase.class.getResourceAsStream("/guongsang/intake/organisation-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("organisation-words.txt is missing");
            }
            Map<String, String> phrases = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Text::clean)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> phrases.put(line.toLowerCase(Locale.ROOT), line));
            return Map.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
