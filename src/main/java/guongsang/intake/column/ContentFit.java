package guongsang.intake.column;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.column.ColumnTitles.Guess;
import guongsang.intake.column.Meaning.Part;
import org.jspecify.annotations.Nullable;

/// Holds a guess made from a title against what stands in the column.
record ContentFit(ColumnContent content) {
    /// The guess, a better one, or null when the column cannot be that.
    @Nullable
    Guess fit(Guess guess) {
        Meaning meaning = guess.meaning();
        if (meaning.part() == Part.KIND) {
            // "Loại hình", "Đối tượng" head columns of many things
            return content.kinds() ? new Guess(meaning, guess.score() + 1) : null;
        }
        if (meaning.part() == Part.NUMBER) {
            return content.empty() || content.numbers() ? guess : null;
        }
        if (meaning.is(Attribute.GENDER) && meaning.whole()) {
            // "Ông/Bà" heads the word itself or the whole name
            return content.empty() || content.genders() ? new Guess(meaning, guess.score() + 1) : null;
        }
        if (meaning.equals(Meaning.of(Attribute.GENDER, Part.FEMALE)) && content.counts()) {
            return new Guess(Meaning.of(Attribute.WOMEN), guess.score());
        }
        if (meaning.is(Attribute.GENDER) && !meaning.whole() && content.births()) {
            return new Guess(Meaning.of(Attribute.BIRTH, meaning.part()), guess.score());
        }
        if (meaning.is(Attribute.SOCIAL_GROUP) && content.kinds()) {
            return new Guess(Meaning.KIND, guess.score());
        }
        return guess;
    }
}
