package guongsang.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of units as offices write them, long or short.
public final class Administrative {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:ủy|uỷ) ban nhân dân|\\bu\\.?b\\.?n\\.?d\\b\\.?", caseBlind());
    /// "X. Tân Lập", "P.1", also within a longer name; not the letters of "T.T." and the like.
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(x|tt|p|h|tx|tp)\\. ?(?=[\\p{L}\\p{N}])", caseBlind());
    /// The apostrophe of "H'Nol", also with a space behind it.
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})|(?<=\\b[hy])['’ʼ] (?=\\p{L})", caseBlind());

    private static final Pattern WARD_NUMBER = Pattern.compile("^(?:p|phuong) ?0*([0-9]+)(?= |$)");
    private static final String COMMITTEE_KEY = " ubnd ";

    /// Folded words that make Phòng of "P." and Trung tâm of "TT.", instead of phường and thị trấn.
    private static final List<String> OF_DEPARTMENTS = List.of(
            "noi vu",
            "tu phap",
            "tai chinh",
            "tc",
            "giao duc",
            "gd",
            "gddt",
            "van hoa",
            "vh",
            "vhtt",
            "lao dong",
            "ld",
            "ldtb",
            "ldtbxh",
            "nong nghiep",
            "nn",
            "kinh te",
            "kt",
            "ha tang",
            "tai nguyen",
            "tn",
            "tnmt",
            "y te",
            "thanh tra",
            "dan toc",
            "cong thuong",
            "quan ly",
            "hanh chinh",
            "to chuc",
            "thi dua",
            "tong hop");

    private static final List<String> OF_CENTRES = List.of(
            "y te",
            "van hoa",
            "vh",
            "vhtt",
            "giao duc",
            "gd",
            "gdnn",
            "gdtx",
            "dich vu",
            "phat trien",
            "quan ly",
            "ky thuat",
            "chinh tri",
            "boi duong",
            "hanh chinh",
            "phuc vu",
            "truyen thanh",
            "truyen thong",
            "the thao",
            "hoc tap",
            "khuyen nong",
            "kiem soat",
            "bao tro");

    /// Folded short forms and what they stand for, the word "và" left out; longer ones before those they contain.
    private static final List<Map.Entry<String, String>> SHORT = List.of(
            Map.entry("pgd dt", "phong giao duc dao tao"),
            Map.entry("pgddt", "phong giao duc dao tao"),
            Map.entry("pgd", "phong giao duc dao tao"),
            Map.entry("gd dt", "giao duc dao tao"),
            Map.entry("gddt", "giao duc dao tao"),
            Map.entry("nn ptnt", "nong nghiep phat trien nong thon"),
            Map.entry("tn mt", "tai nguyen moi truong"),
            Map.entry("tnmt", "tai nguyen moi truong"),
            Map.entry("ld tb xh", "lao dong thuong binh xa hoi"),
            Map.entry("ldtb xh", "lao dong thuong binh xa hoi"),
            Map.entry("ldtbxh", "lao dong thuong binh xa hoi"),
            Map.entry("tc kh", "tai chinh ke hoach"),
            Map.entry("kt ht", "kinh te ha tang"),
            Map.entry("vh tt", "van hoa thong tin"),
            Map.entry("vhtt", "van hoa thong tin"),
            Map.entry("vh xh", "van hoa xa hoi"),
            Map.entry("vh", "van hoa"),
            Map.entry("ttyt", "trung tam y te"),
            Map.entry("chqs", "chi huy quan su"),
            Map.entry("ubmttqvn", "uy ban mat tran to quoc viet nam"),
            Map.entry("ubmttq", "uy ban mat tran to quoc"),
            Map.entry("mttqvn", "mat tran to quoc viet nam"),
            Map.entry("mttq", "mat tran to quoc"),
            Map.entry("lhpn", "lien hiep phu nu"),
            Map.entry("ldld", "lien doan lao dong"),
            Map.entry("ccb", "cuu chien binh"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("tdkt", "thi dua khen thuong"));

    private Administrative() {}

    /// "Ủy ban nhân dân xã Tân Lập", "U.B.N.D xã Tân Lập" give "UBND xã Tân Lập". Other words stay as they are.
    public static String abbreviate(String unitName) {
        return COMMITTEE.matcher(Text.clean(unitName)).replaceAll("UBND");
    }

    /// One key for all the ways to write a unit: "UBND xã Tân Lập", "Ủy ban nhân dân xã Tân Lập", "xã Tân Lập", "X.
    /// Tân Lập" give "xa tan lap"; "P. Nội vụ" is a phòng, "P. Lê Lợi" a phường. "và", "&" and "-" make no
    /// difference. Only for comparison; empty for text without letters or digits.
    public static String unitKey(String unitName) {
        String name = APOSTROPHE.matcher(abbreviate(unitName)).replaceAll("");
        String key = " " + Folding.fold(withDottedExpanded(name)) + " ";
        if (key.startsWith(COMMITTEE_KEY) && key.length() > COMMITTEE_KEY.length()) {
            key = key.substring(COMMITTEE_KEY.length() - 1);
        }
        key = " " + withFirstWordExpanded(key.replace(" va ", " ").strip()) + " ";
        for (var form : SHORT) {
            key = key.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        return key.strip();
    }

    private static String withDottedExpanded(String name) {
        return DOTTED.matcher(name)
                .replaceAll(found ->
                        meaning(Folding.fold(found.group(1)), Folding.fold(name.substring(found.end()))) + " ");
    }

    /// The first word may be short without a dot: "TT Bình Minh", "P1". A ward's number has no leading 0.
    private static String withFirstWordExpanded(String key) {
        int space = key.indexOf(' ');
        String expanded =
                space < 0 ? key : meaning(key.substring(0, space), key.substring(space + 1)) + key.substring(space);
        return WARD_NUMBER.matcher(expanded).replaceFirst("phuong $1");
    }

    /// What a short form stands for before the given words, all folded; any other word is itself.
    private static String meaning(String word, String next) {
        return switch (word) {
            case "x" -> "xa";
            case "h" -> "huyen";
            case "tx" -> "thi xa";
            case "tp" -> "thanh pho";
            case "p" -> startsWithOne(OF_DEPARTMENTS, next) ? "phong" : "phuong";
            case "tt" -> startsWithOne(OF_CENTRES, next) ? "trung tam" : "thi tran";
            default -> word;
        };
    }

    private static boolean startsWithOne(List<String> beginnings, String words) {
        return beginnings.stream().anyMatch(beginning -> (words + " ").startsWith(beginning + " "));
    }

    private static int caseBlind() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
