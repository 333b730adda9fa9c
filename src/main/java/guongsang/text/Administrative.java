package guongsang.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of units as offices write them, long or short.
public final class Administrative {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:ủy|uỷ)\\s+ban\\s+nhân\\s+dân", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Folded short forms and what they stand for; longer ones first.
    private static final Map<String, String> SHORT = shortForms();

    private Administrative() {}

    /// "Ủy ban nhân dân xã Tân Lập" gives "UBND xã Tân Lập".
    public static String abbreviate(String unitName) {
        return COMMITTEE.matcher(Text.clean(unitName)).replaceAll("UBND");
    }

    /// One key for all the ways to write a unit: "UBND xã Tân Lập", "Ủy ban nhân dân xã Tân Lập", "xã Tân Lập", "X.
    /// Tân Lập".
    public static String unitKey(String unitName) {
        String key = " " + Folding.fold(unitName.replace("&", " va ")) + " ";
        key = key.replace(" uy ban nhan dan ", " ").replace(" ubnd ", " ");
        for (var form : SHORT.entrySet()) {
            key = key.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        key = key.strip();
        for (var prefix : Map.of("x ", "xa ", "tt ", "thi tran ", "p ", "phuong ", "h ", "huyen ", "tx ", "thi xa ")
                .entrySet()) {
            if (key.startsWith(prefix.getKey())) {
                key = prefix.getValue() + key.substring(prefix.getKey().length());
                break;
            }
        }
        return key;
    }

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("tt y te", "trung tam y te");
        forms.put("tt van hoa", "trung tam van hoa");
        forms.put("tt vh", "trung tam van hoa");
        forms.put("ttyt", "trung tam y te");
        forms.put("gd va dt", "giao duc va dao tao");
        forms.put("gd dt", "giao duc va dao tao");
        forms.put("gddt", "giao duc va dao tao");
        forms.put("giao duc dao tao", "giao duc va dao tao");
        forms.put("pgd", "phong giao duc");
        forms.put("chqs", "chi huy quan su");
        forms.put("mttq", "mat tran to quoc");
        forms.put("lhpn", "lien hiep phu nu");
        forms.put("ldld", "lien doan lao dong");
        forms.put("ccb", "cuu chien binh");
        forms.put("tn va mt", "tai nguyen va moi truong");
        forms.put("tnmt", "tai nguyen va moi truong");
        forms.put("nn va ptnt", "nong nghiep va phat trien nong thon");
        forms.put("ld tb va xh", "lao dong thuong binh va xa hoi");
        forms.put("ldtb va xh", "lao dong thuong binh va xa hoi");
        forms.put("ldtbxh", "lao dong thuong binh va xa hoi");
        forms.put("tc kh", "tai chinh ke hoach");
        forms.put("vh va tt", "van hoa va thong tin");
        forms.put("hdnd", "hoi dong nhan dan");
        return forms;
    }
}
