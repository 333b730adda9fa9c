package guongsang.domain.award;

import guongsang.domain.award.AwardType.Level;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words by which awards and those who give them are known (domain.md 3.2), in folded text.
final class AwardWords {
    /// Names of awards, longer ones before those they contain.
    static final Pattern AWARD = Pattern.compile("\\b(?:giay khen|bang khen|g\\.?k\\.?(?= (?:cua|ct|chu tich))"
            + "|b\\.?k\\.?(?= (?:cua|ct|chu tich|ubnd|tinh|thu tuong))"
            + "|(?:chien s[iy] thi dua|cstd)(?: (?:co so|cap co so|cs|cap tinh|tinh|toan quoc|toan quan|cap bo|nganh))?"
            + "|cstdcs|cstdtq|chien s[iy] tien tien"
            + "|tap the lao dong (?:xuat sac|tien tien)|ttldxs|ttldtt|lao dong tien tien|ldtt"
            + "|co thi dua|huan chuong(?: (?:lao dong|doc lap|chien cong|bao ve to quoc|quan cong|dai doan ket dan toc))?"
            + "|huy chuong|huy hieu|ky niem chuong|giai thuong"
            + "|(?:anh hung) (?:lao dong|luc luong vu trang(?: nhan dan)?|llvt(?:nd)?)|ahld"
            + "|don vi (?:quyet thang|tien tien)"
            + "|(?:nha giao|thay thuoc|nghe si|nghe sy|nghe nhan) (?:uu tu|nhan dan)"
            + "|gia dinh van hoa|gdvh"
            + "|(?:thon|lang|ban|buon|to dan pho|tdp|khu dan cu|khu pho)(?:, to dan pho)? van hoa"
            + "|(?:xa|phuong|thi tran)(?:, (?:xa|phuong|thi tran|dac khu))* tieu bieu)\\b");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("gk", "giay khen"),
            Map.entry("bk", "bang khen"),
            Map.entry("cstdcs", "chien si thi dua co so"),
            Map.entry("cstdtq", "chien si thi dua toan quoc"),
            Map.entry("cstd", "chien si thi dua"),
            Map.entry("ttldxs", "tap the lao dong xuat sac"),
            Map.entry("ttldtt", "tap the lao dong tien tien"),
            Map.entry("ldtt", "lao dong tien tien"),
            Map.entry("ahld", "anh hung lao dong"),
            Map.entry("gdvh", "gia dinh van hoa"));

    /// Who gives an award, from above to below.
    private static final List<Map.Entry<Pattern, Level>> GIVERS = List.of(
            Map.entry(Pattern.compile("chu tich nuoc|nha nuoc"), Level.STATE),
            Map.entry(Pattern.compile("thu tuong|chinh phu|toan quoc"), Level.GOVERNMENT),
            Map.entry(Pattern.compile("\\b(?:tinh|(?<!co )so|cap bo)\\b"), Level.PROVINCE),
            Map.entry(Pattern.compile("\\b(?:huyen|thi xa|quan|phong)\\b"), Level.DISTRICT),
            Map.entry(Pattern.compile("\\b(?:xa|phuong|thi tran|dac khu|tt|p)\\b"), Level.COMMUNE));

    private static final Pattern COMMITTEE =
            Pattern.compile("\\bubnd\\b|uy ban nhan dan|\\bct\\b|chu tich (?:huyen|xa|tinh)");
    private static final Pattern OTHER_BODY = Pattern.compile(
            "\\bhoi\\b|\\bso\\b|lien doan|cong doan|mat tran|mttq|doan thanh nien|\\btinh doan\\b|huyen doan|\\bcum\\b|\\bkhoi\\b"
                    + "|\\bbo\\b|tong cuc|\\bcuc\\b|cong an|quan su|nganh|lien minh|dang uy|huyen uy|tinh uy|\\bphong\\b|truong");
    private static final Pattern CULTURE = Pattern.compile(".* van hoa|.* tieu bieu");

    private AwardWords() {}

    /// The award's name in one form for all its spellings.
    static String writtenOut(String found) {
        String words = found.replace(".", "").replace("chien sy", "chien si");
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        String rest = space < 0 ? "" : words.substring(space);
        String written = WRITTEN_OUT.getOrDefault(first, first) + rest;
        return written.replace("cap co so", "co so")
                .replaceFirst("thi dua cs$", "thi dua co so")
                .replaceFirst("thi dua tinh$", "thi dua cap tinh")
                .replaceFirst("llvt(?:nd)?$|luc luong vu trang$", "luc luong vu trang nhan dan")
                .replaceFirst("^tdp ", "to dan pho ");
    }

    /// The level of who is named in the folded words; null when nobody is.
    static @Nullable Level level(String words) {
        for (var giver : GIVERS) {
            Matcher found = giver.getKey().matcher(words);
            if (found.find()) {
                return giver.getValue();
            }
        }
        return null;
    }

    /// True where a body other than a people's committee or its chairman gives the award.
    static boolean otherBody(String words) {
        return !COMMITTEE.matcher(words).find() && OTHER_BODY.matcher(words).find();
    }

    /// Giấy khen, bằng khen and cờ thi đua say little without who gave them.
    static boolean needsGiver(String award) {
        return award.equals("giay khen") || award.equals("bang khen") || award.equals("co thi dua");
    }

    /// Titles for a place or a family, which are also told of in other people's achievements.
    static boolean ofPlaceOrFamily(String award) {
        return CULTURE.matcher(award).matches();
    }

    /// Titles are won anew each year, so a span of years means one for each.
    static boolean yearly(String award) {
        return ofPlaceOrFamily(award)
                || award.startsWith("chien si")
                || award.contains("tien tien")
                || award.contains("xuat sac")
                || award.contains("quyet thang");
    }
}
