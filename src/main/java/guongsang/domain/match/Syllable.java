package guongsang.domain.match;

import java.util.List;

/// One word of a name. `base`: lower case without any mark; `letters`: with the marks that make ă, â, ê, ô, ơ, ư, đ,
/// but without the tone; `tone` 0 to 5, as in the order không, huyền, hỏi, ngã, sắc, nặng. `shortened`: may stand for
/// a longer word ("Ng.", "V"). `around`: see [OneLetter#around].
record Syllable(String base, String letters, int tone, boolean shortened, List<String> around) {
    private static final int HOI = 2;
    private static final int NGA = 3;

    /// How two words that may be the same name are alike.
    enum Likeness {
        SAME,
        /// One of them has no mark at all.
        PLAIN,
        /// Hỏi and ngã exchanged, or đ written d: often heard or typed so.
        SLIP,
        /// One has an abbreviation of the other.
        SHORT,
        /// The same base letters with other marks: usually another name ("Hoa", "Hoà").
        MARKS,
        /// One letter more, less, other or exchanged.
        TYPO,
        NONE
    }

    /// No mark of any kind.
    boolean plain() {
        return tone == 0 && base.equals(letters);
    }

    Likeness likeness(Syllable other) {
        if (base.equals(other.base)) {
            if (tone == other.tone && letters.equals(other.letters)) {
                return Likeness.SAME;
            }
            if (plain() || other.plain()) {
                return Likeness.PLAIN;
            }
            boolean sameTone = tone == other.tone || isHoiOrNga(tone) && isHoiOrNga(other.tone);
            return sameTone && letters.replace('đ', 'd').equals(other.letters.replace('đ', 'd'))
                    ? Likeness.SLIP
                    : Likeness.MARKS;
        }
        if (shortened && other.base.startsWith(base) || other.shortened && base.startsWith(other.base)) {
            return Likeness.SHORT;
        }
        boolean tonesAgree = tone == other.tone || plain() || other.plain();
        return tonesAgree && OneLetter.apart(base.replace('y', 'i'), other.base.replace('y', 'i'))
                ? Likeness.TYPO
                : Likeness.NONE;
    }

    private static boolean isHoiOrNga(int tone) {
        return tone == HOI || tone == NGA;
    }
}
