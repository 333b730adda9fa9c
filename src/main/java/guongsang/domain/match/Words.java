package guongsang.domain.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words read before: ten thousand names are made of a few hundred words.
final class Words {
    private final Map<String, Syllable> read = new ConcurrentHashMap<>();

    /// `dotted`: a dot follows the word.
    Syllable read(String word, boolean dotted) {
        return dotted
                ? SyllableReader.read(word, true)
                : read.computeIfAbsent(word, w -> SyllableReader.read(w, false));
    }
}
