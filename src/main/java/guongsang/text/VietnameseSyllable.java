package guongsang.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether a word can be a Vietnamese syllable: onset, rime and tone as the spelling has them. It tells the right
/// reading of a text from its wrong ones.
final class VietnameseSyllable {
    /// How well a word passes for a syllable, best first.
    enum Likeness {
        /// Among the syllables that lists of people and their merits are full of, names of the Central Highlands too.
        COMMON,
        /// Spelled as Vietnamese syllables are.
        WELL_FORMED,
        /// Vowels that go together, among any consonants: names of the Central Highlands ("Hlưk", "Y Blứt").
        POSSIBLE,
        /// One group of vowels all the same: a slip of the hand.
        UNLIKELY,
        /// Foreign, several syllables, or garbled.
        NONE
    }

    private static final Set<String> ONSETS = Set.of(
            "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final Set<String> RIMES = Set.of("""
            a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âu ây âc âm ân âng âp ât
            e eo ec em en eng ep et ê êu êch êm ên ênh êp êt
            i ia iu ich im in inh ip it iêc iêm iên iêng iêp iêt iêu
            o oi oc om on ong op ot oong ooc ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            oa oai oay oao oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe oeo oen oet
            u ua ui uc um un ung up ut uân uâng uât uây uê uêch uênh uên uôc uôi uôm uôn uông uôt uơ
            uy uya uyu uych uynh uyt uyn uyp uyên uyêt
            ư ưa ưi ưu ưc ưng ưt ưm ưn ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu""".split("\\s+"));
    /// After qu: rimes that begin with another vowel than u.
    private static final Set<String> AFTER_QU = Set.of("""
            a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âu ây âc âm ân âng âp ât
            e eo en et ê êu êch ên ênh êt i in it inh ich iu y yt yn ynh ych yên yêt yêu ô ôc ơ ơi ơn ơt""".split("\\s+"));
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String FRONT_VOWELS = "eêiy";
    private static final int FIRST_BEYOND = 0x1F00;
    /// For each character the small letter without its tone; 0 where it is no letter of Vietnamese or English.
    private static final char[] LETTERS = new char[FIRST_BEYOND];
    /// For each character its tone, as in [VietnameseOrder#TONES].
    private static final byte[] TONES = new byte[FIRST_BEYOND];

    private static final Set<String> COMMON = new HashSet<>();
    /// Vowels that a consonant may follow.
    private static final Set<String> NUCLEI = new HashSet<>();

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            addLetter(c);
        }
        "ăâđêôơư".chars().forEach(c -> addLetter((char) c));
        for (String rime : RIMES) {
            String vowels = rime.replaceAll("[chmngpt]+$", "");
            if (vowels.length() < rime.length()) {
                NUCLEI.add(vowels);
            }
        }
        for (String word : CommonSyllables.WORDS.split("\\s+")) {
            COMMON.add(key(word));
        }
    }

    private VietnameseSyllable() {}

    private static void addLetter(char letter) {
        for (int tone = 0; tone < VietnameseOrder.TONES.length(); tone++) {
            String with = tone == 0
                    ? String.valueOf(letter)
                    : Normalizer.normalize("" + letter + VietnameseOrder.TONES.charAt(tone), Normalizer.Form.NFC);
            if (with.length() == 1 && (tone == 0 || VOWELS.indexOf(letter) >= 0)) {
                for (char c : new char[] {
                    with.charAt(0), with.toUpperCase(Locale.ROOT).charAt(0)
                }) {
                    LETTERS[c] = letter;
                    TONES[c] = (byte) tone;
                }
            }
        }
    }

    /// Judges one word of precomposed letters: all small, all capital, or the first one capital.
    static Likeness of(String word) {
        int length = word.length();
        if (length == 0 || length > 8 || !isEvenlyCased(word)) {
            return Likeness.NONE;
        }
        StringBuilder letters = new StringBuilder(length + 1);
        int tone = 0;
        int toneAt = -1;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            char letter = c < FIRST_BEYOND ? LETTERS[c] : 0;
            if (letter == 0 || TONES[c] != 0 && tone != 0) {
                return Likeness.NONE;
            }
            if (TONES[c] != 0) {
                tone = TONES[c];
                toneAt = i;
            }
            letters.append(letter);
        }
        String plain = letters.toString();
        boolean common = COMMON.contains(letters.append(tone).toString());
        if (isWellFormed(plain, tone, toneAt)) {
            return common ? Likeness.COMMON : Likeness.WELL_FORMED;
        }
        if (common && tone == 0) {
            return Likeness.COMMON;
        }
        return loosely(plain);
    }

    /// Letters without tone, then the tone: the same for "hoà" and "hòa".
    private static String key(String word) {
        StringBuilder letters = new StringBuilder(word.length() + 1);
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            letters.append(LETTERS[word.charAt(i)]);
            tone += TONES[word.charAt(i)];
        }
        return letters.append(tone).toString();
    }

    private static boolean isEvenlyCased(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            }
        }
        return capitals == 0 || capitals == word.length() || capitals == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isWellFormed(String plain, int tone, int toneAt) {
        int vowel = firstVowel(plain);
        boolean gliding = vowel == 1 && vowel + 1 < plain.length() && isVowel(plain.charAt(vowel + 1));
        if (gliding && (plain.startsWith("qu") || plain.startsWith("gi")) && fits(plain, 2, tone, toneAt)) {
            return true;
        }
        return fits(plain, vowel, tone, toneAt);
    }

    private static int firstVowel(String plain) {
        int at = 0;
        while (at < plain.length() && !isVowel(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    /// True where the first `split` letters are an onset, the others a rime that may follow it with this tone.
    private static boolean fits(String plain, int split, int tone, int toneAt) {
        String onset = plain.substring(0, split);
        String rime = plain.substring(split);
        return ONSETS.contains(onset) && fits(onset, rime, tone) && (tone == 0 || carriesTone(rime, toneAt - split));
    }

    /// True where the tone mark may stand: on ă â ê ô ơ or a lone ư; otherwise on the second vowel before a consonant
    /// or between two vowels, else on the first; "hoà" and "hòa" are both in use.
    private static boolean carriesTone(String rime, int at) {
        int vowels = 0;
        int shaped = -1;
        while (vowels < rime.length() && isVowel(rime.charAt(vowels))) {
            if (rime.charAt(vowels) >= 0x80) {
                shaped = vowels;
            }
            vowels++;
        }
        if (shaped >= 0 || vowels < 2) {
            return at == Math.max(shaped, 0);
        }
        if (vowels > 2 || rime.length() > vowels) {
            return at == 1;
        }
        boolean either = rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
        return at == 0 || either && at == 1;
    }

    private static boolean fits(String onset, String rime, int tone) {
        if (rime.isEmpty() || endsInStop(rime) && tone != 4 && tone != 5) {
            return false;
        }
        boolean front = FRONT_VOWELS.indexOf(rime.charAt(0)) >= 0;
        return switch (onset) {
            case "qu" -> AFTER_QU.contains(rime);
            case "gi" -> RIMES.contains(rime) && rime.charAt(0) != 'i' && rime.charAt(0) != 'y' || rime.equals("êng");
            case "k", "gh", "ngh" -> front && RIMES.contains(rime);
            case "c", "ng" -> !front && RIMES.contains(rime);
            case "g" -> (!front || rime.charAt(0) == 'i') && RIMES.contains(rime);
            default -> RIMES.contains(rime);
        };
    }

    /// Such syllables take sắc or nặng only.
    private static boolean endsInStop(String rime) {
        char last = rime.charAt(rime.length() - 1);
        return last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    }

    private static Likeness loosely(String plain) {
        int from = firstVowel(plain);
        int to = from;
        while (to < plain.length() && isVowel(plain.charAt(to))) {
            to++;
        }
        if (from == to || plain.chars().skip(to).anyMatch(VietnameseSyllable::isVowel)) {
            return Likeness.NONE;
        }
        String vowels = plain.substring(from, to);
        boolean possible = NUCLEI.contains(vowels) || to == plain.length() && RIMES.contains(vowels);
        return possible ? Likeness.POSSIBLE : Likeness.UNLIKELY;
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
