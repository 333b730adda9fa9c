package guongsang.domain.match;

import guongsang.text.Administrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The name of a collective or a model, read for comparison: short forms written out, numbers apart, the commune
/// behind the name apart ("Thôn 4, xã Tân Lập").
///
/// `words`: without numbers; `numbers` in order; `place`: what stands behind "xã", "phường", "thị trấn" at the end
/// ("huyen" for the district's own bodies), empty when nothing does.
record GroupName(List<String> words, List<String> numbers, List<String> place) {
    /// Folded short forms in names of collectives and what they stand for, beside those that [Administrative] knows.
    /// No word is written like one of them.
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("th", "tieu hoc"),
            Map.entry("thcs", "trung hoc co so"),
            Map.entry("thpt", "trung hoc pho thong"),
            Map.entry("mn", "mam non"),
            Map.entry("mg", "mau giao"),
            Map.entry("ptdtbt", "pho thong dan toc ban tru"),
            Map.entry("ptdtnt", "pho thong dan toc noi tru"),
            Map.entry("htx", "hop tac xa"),
            Map.entry("tht", "to hop tac"),
            Map.entry("dvnn", "dich vu nong nghiep"),
            Map.entry("dv", "dich vu"),
            Map.entry("nn", "nong nghiep"),
            Map.entry("pn", "phu nu"),
            Map.entry("hpn", "hoi phu nu"),
            Map.entry("nd", "nong dan"),
            Map.entry("hnd", "hoi nong dan"),
            Map.entry("nct", "nguoi cao tuoi"),
            Map.entry("ctd", "chu thap do"),
            Map.entry("cd", "cong doan"),
            Map.entry("tn", "thanh nien"),
            Map.entry("tdp", "to dan pho"),
            Map.entry("kdc", "khu dan cu"),
            Map.entry("clb", "cau lac bo"),
            Map.entry("bct", "ban cong tac"),
            Map.entry("mt", "mat tran"),
            Map.entry("qs", "quan su"),
            Map.entry("dq", "dan quan"),
            Map.entry("ntm", "nong thon moi"),
            Map.entry("antt", "an ninh trat tu"),
            Map.entry("sxkd", "san xuat kinh doanh"),
            Map.entry("khtn", "khoa hoc tu nhien"),
            Map.entry("khxh", "khoa hoc xa hoi"));

    private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    /// Roman numbers are read behind these only: "Khu IV", not "Ia Mơ Nang".
    private static final Set<String> COUNTED = Set.of("to", "thon", "khu", "pho", "khoi", "doi", "so", "cum", "ap");

    /// Words that the names of many collectives share.
    private static final Set<String> COMMON = Set.of(
            ("an ap ban bo buon cap cau chap chi chien chinh cho chu chua chuyen co con cong cu cum cuu dan dang "
                            + "day dich do doan doi giao ha hanh hien hiep hoa hoc hoi hop huy huyen khi khoa khoi khu "
                            + "kinh lac lang lien loi mam mat may mon nam nghiep nguoi nhan nien ninh noi non nong nu "
                            + "nuoi on phap pho phong phu quan quoc san sinh so su tac tai te thanh thap thi tho thon "
                            + "tieu to toc ton tram tran trat trong tru trung truong tu tuoi tuyen van ve vien viet "
                            + "vu xa xay xom xuat y")
                    .split(" "));

    static GroupName read(String typed) {
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String word : Administrative.unitKey(typed).split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            String before = words.isEmpty() ? "" : words.getLast();
            String number = number(word, before);
            if (number != null) {
                numbers.add(number);
            } else {
                words.addAll(List.of(SHORT.getOrDefault(word, word).split(" ")));
            }
        }
        return new GroupName(words, numbers, place(words));
    }

    private static @Nullable String number(String word, String before) {
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int start = 0;
            while (start < word.length() - 1 && word.charAt(start) == '0') {
                start++;
            }
            return word.substring(start);
        }
        int roman = COUNTED.contains(before) ? ROMAN.indexOf(word) : -1;
        return roman > 0 ? Integer.toString(roman) : null;
    }

    /// Takes the place off the end of `words`.
    private static List<String> place(List<String> words) {
        List<String> place = List.of();
        int district = lastOf(words, "huyen", "tinh");
        if (district > 0) {
            cut(words, district);
            place = List.of("huyen");
        }
        int at = -1;
        for (int i = words.size() - 2; i > 0 && at < 0; i--) {
            String word = words.get(i);
            boolean commune = word.equals("xa")
                    && !words.get(i - 1).equals("tac")
                    && !words.get(i - 1).equals("lien");
            boolean town = word.equals("tran") && words.get(i - 1).equals("thi") && i > 1;
            if (commune || word.equals("phuong") || town) {
                at = i;
            }
        }
        if (at > 0) {
            place = List.copyOf(words.subList(at + 1, words.size()));
            cut(words, words.get(at).equals("tran") ? at - 1 : at);
        }
        return place;
    }

    private static int lastOf(List<String> words, String one, String other) {
        return Math.max(words.lastIndexOf(one), words.lastIndexOf(other));
    }

    private static void cut(List<String> words, int from) {
        words.subList(from, words.size()).clear();
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }

    /// All of the name in one, the same whether "xã" stands before the place or not.
    String key() {
        return joined(words, place, numbers);
    }

    /// The name without its place.
    String core() {
        return joined(words, numbers);
    }

    @SafeVarargs
    private static String joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).collect(Collectors.joining(" "));
    }

    /// True when the name says more than what it is and its number: few others have it.
    boolean specific() {
        return !place.isEmpty() || words.stream().anyMatch(w -> !COMMON.contains(w));
    }
}
