package guongsang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesHaveTheSameWords() {
        var english = new TreeSet<>(Words.of("en").bundle().keySet());
        english.removeIf(key -> key.startsWith("refused."));
        assertThat(english).isEqualTo(new TreeSet<>(Words.of("vi").bundle().keySet()));
    }

    @Test
    void everySentenceTakesTheSameValuesInBothLanguages() {
        for (String key : Words.of("vi").bundle().keySet()) {
            assertThat(places(Words.of("en").t(key)))
                    .as(key)
                    .isEqualTo(places(Words.of("vi").t(key)));
        }
    }

    private static String places(String text) {
        return text.replaceAll("%n", "").replaceAll("[^%]*(%[sd])?", "$1");
    }
}
