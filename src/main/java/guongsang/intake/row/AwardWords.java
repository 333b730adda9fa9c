package guongsang.intake.row;

import guongsang.text.Folding;
import java.util.List;

/// Words of awards that were given.
final class AwardWords {
    private static final List<String> AWARDS = List.of(
            "giay khen",
            "bang khen",
            "huan chuong",
            "ky niem chuong",
            "chien si thi dua",
            "lao dong tien tien",
            "co thi dua",
            "tap the lao dong xuat sac");

    private AwardWords() {}

    static boolean in(String text) {
        String folded = Folding.fold(text);
        return AWARDS.stream().anyMatch(folded::contains);
    }
}
