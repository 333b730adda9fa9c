package guongsang.intake.word;

import guongsang.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What names of people look like.
public final class PersonWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ.-]*");
    /// Folded family names, of the Kinh first, and words that names of other peoples begin with.
    private static final Set<String> FAMILY = new HashSet<>(Arrays.asList(
            ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh doan trinh truong cao lam mai luu"
                            + " ta quach to ha phung vuong tang chu luong thai dam ton la luc be ma hua lo trieu dau vi sam tong kieu"
                            + " quang ung chau giang khuat mac bach tu au thach son kim danh than nghiem phi cu diep bien co duu doi"
                            + " lai ninh tieu van vang thao sung hang cu lau lu ban tan phu hau mua cam thi can khong bo nong"
                            + " y h siu ksor rah ro rmah kpa nay rcom rlan kpuih puih blong a ama k ka nie mlo eban ayun hmok knul"
                            + " hwing kbuor kdoh adrong cil lieng krajan bon da pang ting kon sa rolan romah rocham ramah")
                    .split(" ")));

    private PersonWords() {}

    /// True for two to seven words without digits, the first a family name (or a word that names of other peoples
    /// begin with) with a capital; of five at most where others have none.
    public static boolean person(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 7 || OrganisationWords.collective(name)) {
            return false;
        }
        boolean small = false;
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
            small |= Character.isLowerCase(word.charAt(0));
        }
        if (small && words.length > 5 || Character.isLowerCase(words[0].charAt(0))) {
            return false;
        }
        String first = Folding.fold(words[0]);
        int gap = first.indexOf(' ');
        return FAMILY.contains(gap < 0 ? first : first.substring(0, gap));
    }
}
