package guongsang.intake.word;

import guongsang.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/// What names of people look like.
public final class PersonWords {
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}][\\p{L}'’ʼ.-]*");
    private static final Set<String> FAMILY = Set.of(("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh"
                    + " doan trinh truong cao lam mai luu ta quach to ha phung vuong tang chu luong thai dam ton la"
                    + " luc nong be ma hua lo ban trieu dau vi sam tong kieu quang ung chau giang khuat mac bach"
                    + " tu hoa au thach son kim danh than nghiem phi cu diep bien co duu doi lai ninh tieu ung van"
                    + " vang giang thao sung hang tan cu lau y h siu ksor rah ro rmah kpa nay rcom rlan kpuih puih"
                    + " dinh blong a ama k ka ha niê nie mlo eban ayun hmok knul byă bya hwing kbuor kdoh adrong cil"
                    + " lieng lo krajan bon da cill pang ting kon sa chau").split(" "))
            .stream()
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private PersonWords() {}

    /// True for two to seven words with capitals, the first a family name (or a word that names of ethnic minorities
    /// begin with), without digits; for all in capitals as well.
    public static boolean person(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 7 || OrganisationWords.collective(name)) {
            return false;
        }
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
        }
        String first = Folding.fold(words[0]);
        int gap = first.indexOf(' ');
        return FAMILY.contains(gap < 0 ? first : first.substring(0, gap));
    }
}
