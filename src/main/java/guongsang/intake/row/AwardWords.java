package guongsang.intake.row;

import guongsang.text.Folding;
import java.util.regex.Pattern;

/// Words of awards that were given.
final class AwardWords {
    private static final Pattern AWARD = Pattern.compile(
            "\\b(?:giay khen|bang khen|huan chuong|ky niem chuong|chien si thi dua|lao dong tien tien|co thi dua|tap the lao dong (?:tien tien|xuat sac))\\b");

    private AwardWords() {}

    static boolean in(String text) {
        return AWARD.matcher(Folding.fold(text)).find();
    }
}
