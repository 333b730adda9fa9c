package guongsang.domain.match;

import guongsang.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A person's name as a list has it, read for comparison: without how the person is called, word by word.
///
/// `typed`: as it was typed; `joined`: the bases of all words without a space; `letters`: the same with
/// the marks that make letters; `tones`: the tones in order, those without left out. `highland`: has H' or Y, which
/// stand before the tên in names of Jrai and Ê Đê people, whose parts change places more often.
record WrittenName(
        String typed,
        List<Syllable> words,
        String joined,
        String letters,
        String tones,
        boolean accented,
        boolean highland) {
    /// Longer "names" are sentences; the rest of them is not looked at.
    private static final int MOST_WORDS = 8;

    static WrittenName read(String typed, Words known) {
        List<Syllable> words = new ArrayList<>(4);
        String name = Calling.nameIn(Text.clean(typed));
        boolean highland = read(name, known, words);
        StringBuilder joined = new StringBuilder(24);
        StringBuilder letters = new StringBuilder(24);
        StringBuilder tones = new StringBuilder(4);
        boolean accented = false;
        for (Syllable word : words) {
            joined.append(word.base());
            letters.append(word.letters());
            if (word.tone() != 0) {
                tones.append(word.tone());
            }
            accented |= !word.plain();
        }
        return new WrittenName(
                name, List.copyOf(words), joined.toString(), letters.toString(), tones.toString(), accented, highland);
    }

    private static boolean read(String text, Words known, List<Syllable> words) {
        boolean highland = false;
        int start = 0;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            int next = isApostrophe(c) ? joinedAt(text, start, i) : -1;
            if (next > 0) {
                // H'Nol, H' Nol: one word
                highland = true;
                int end = wordEnd(text, next);
                add(known.read(text.substring(start, i) + text.substring(next, end), false), words);
                i = end - 1;
            } else if (c == ' ' && isPrefix(text, start, i) && wordEnd(text, i + 1) > i + 2) {
                // H Nol, Y Bhăm: one word; "H. Nol" and "Nguyễn T Hoa" are abbreviations
                highland = true;
                int end = wordEnd(text, i + 1);
                add(known.read(text.charAt(start) + text.substring(i + 1, end), false), words);
                i = end - 1;
            } else if (i > start) {
                add(known.read(text.substring(start, i), c == '.'), words);
            }
            start = i + 1;
        }
        return highland;
    }

    private static void add(Syllable word, List<Syllable> words) {
        if (!word.base().isEmpty()) {
            words.add(word);
        }
    }

    /// Where the word goes on behind the apostrophe at `i`; -1 when it does not.
    private static int joinedAt(String text, int start, int i) {
        int next = i + 1;
        if (i == start + 1 && next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return i > start && wordEnd(text, next) > next ? next : -1;
    }

    /// The letter H or Y alone, without marks.
    private static boolean isPrefix(String text, int start, int end) {
        return end == start + 1 && "HhYy".indexOf(text.charAt(start)) >= 0;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String family() {
        return words.getFirst().base();
    }

    String given() {
        return words.getLast().base();
    }

    /// The first letters of all words: "nvh".
    String initials() {
        StringBuilder initials = new StringBuilder(words.size());
        for (Syllable word : words) {
            initials.append(word.base().charAt(0));
        }
        return initials.toString();
    }

    /// The words in alphabetical order, so that changed places make no difference.
    String sorted() {
        String[] bases = new String[words.size()];
        for (int i = 0; i < bases.length; i++) {
            bases[i] = words.get(i).base();
        }
        Arrays.sort(bases);
        return String.join(" ", bases);
    }
}
