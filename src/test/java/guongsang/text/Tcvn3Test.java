package guongsang.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Tcvn3Test {
    /// Differences that are meant: below 0x20 and from 0x80 to 0x9F the standard has toned capitals, where the ABC
    /// fonts keep the controls and the quotation marks of Windows; from 0xB0 to 0xB4 combining marks, where lists
    // have
    /// "°" and "m²".
    private static boolean meantToDiffer(int b) {
        return b < 0x20 || b >= 0x7F && b <= 0xA0 || b >= 0xB0 && b <= 0xB4;
    }

    @Test
    void everyByteIsTheLetterOfTheStandardButForTheDifferencesThatAreMeant() {
        Map<Integer, Integer> standard = standard();
        assertThat(standard).hasSize(256);
        standard.forEach((b, letter) -> {
            String decoded = Tcvn3.decode(String.valueOf((char) (int) b));
            assertThat(decoded)
                    .as("byte %02X", b)
                    .isEqualTo(meantToDiffer(b) ? String.valueOf((char) (int) b) : Character.toString(letter));
        });
    }

    @Test
    void everySmallLetterOfVietnameseHasOneByte() {
        Set<Character> letters = new HashSet<>();
        for (char c = 0xA1; c <= 0xFF; c++) {
            if (Character.isLowerCase(Tcvn3.letter(c))) {
                letters.add(Tcvn3.letter(c));
            }
        }
        assertThat(letters).hasSize(7 + 12 * 5);
        assertThat(Tcvn3.letter('\u00AD')).isEqualTo('ư');
    }

    private static Map<Integer, Integer> standard() {
        Map<Integer, Integer> table = new LinkedHashMap<>();
        try (var file = Objects.requireNonNull(Tcvn3Test.class.getResourceAsStream("tcvn5712-1.txt"))) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> table.put(Integer.parseInt(pair[0], 16), Integer.parseInt(pair[1], 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
