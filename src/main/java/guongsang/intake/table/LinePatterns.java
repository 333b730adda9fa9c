package guongsang.intake.table;

import guongsang.domain.exemplar.Kind;
import guongsang.text.Folding;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands around the rows of a list and is none of them: totals, closing lines, signatures, notes. All by folded
/// text.
final class LinePatterns {
    /// "Tổng công ty", "Tổng đội" and the name Tống are none.
    private static final Pattern TOTAL = Pattern.compile(
            "(?:tong cong|cong cong|tong so|tong cac|tong toan|cong tong)(?! ty\\b)(?: .*)?"
                    + "|(?:tong|cong)(?: (?:\\d.*|[ivx]+(?: .*)?|[abc](?: .*)?|cua .*|muc .*|phan .*|nhom .*|chung.*|tap the.*|ca nhan.*|ho gia dinh.*|mo hinh.*))?");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:bang |ban )?(?:danh sach|tong hop|bieu|phu luc)(?: nay| tren| trich ngang)? (?:co|gom|an dinh|duoc|bao gom|tong cong|tong so)\\b.*"
                    + "|an dinh (?:danh sach|so|tong).*|(?:danh sach )?(?:co|gom)(?: tong so)? \\d+ .*|tong \\d+ .*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:t ?m|k ?t|t ?l|tuq|t u q|q) .*|nguoi (?:lap|tong hop|duyet|kiem tra|ghi|viet).*|lap bieu.*|noi nhan.*|ky (?:ten|ghi|va|dong).*"
                    + "|xac nhan.*|thu truong.*|(?:pho )?(?:chu tich|bi thu|truong phong|hieu truong|giam doc|truong ban|chanh van phong"
                    + "|tong giam doc|chu nhiem|truong tram|truong thon|chi huy truong|truong cong an)(?: hoi| ubnd| uy ban.*| hdnd| xa .*| huyen .*)?"
                    + "|(?:can bo|cong chuc|chuyen vien) (?:lap|phu trach|tham muu|tong hop|noi vu|van hoa).*|da ky|ky dien tu.*|duyet"
                    + "|ban (?:chap hanh|thuong vu|thuong truc|giam hieu|giam doc)|dai dien .*|uy ban nhan dan(?: (?:xa|phuong|thi tran|huyen) .*)?"
                    + "|nguoi lap (?:bieu|danh sach).*|van thu.*");
    private static final Pattern DATE =
            Pattern.compile("(?:.{0,40} )?ngay (?:\\d{1,2} )?thang (?:\\d{1,2} )?nam(?: \\d{2,4})?");
    private static final Pattern NOTE = Pattern.compile("(?:ghi chu|luu y|chu thich|chu y|huong dan|nguon|vi du)\\b.*");
    private static final Pattern COUNT = Pattern.compile(
            "(\\d{1,5}) (tap the|ca nhan|ho gia dinh|gia dinh|ho|mo hinh|nguoi|dong chi|d c|dien hinh|truong hop|guong)\\b");
    private static final int LONGEST_SIGNATURE = 90;

    private LinePatterns() {}

    static boolean total(String text) {
        // Tống is a family name
        return text.length() <= 200
                && !text.regionMatches(true, 0, "tống", 0, 4)
                && TOTAL.matcher(Folding.fold(text)).matches();
    }

    static boolean closing(String text) {
        return text.length() <= 400 && CLOSING.matcher(Folding.fold(text)).matches();
    }

    /// Who signs, "Nơi nhận", place and date.
    static boolean signature(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        String folded = Folding.fold(firstLine);
        return folded.length() <= LONGEST_SIGNATURE
                && (SIGNATURE.matcher(folded).matches() || DATE.matcher(folded).matches());
    }

    static boolean note(String text) {
        return text.startsWith("*")
                || text.startsWith("(*")
                || NOTE.matcher(Folding.fold(text)).matches();
    }

    /// What a closing line says the list holds: by kind, and under null the whole, where it says a number.
    record Claim(Map<Kind, Integer> kinds, int people) {
        static Claim of(String text) {
            Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
            int people = -1;
            Matcher count = COUNT.matcher(Folding.fold(text));
            while (count.find()) {
                int number = Integer.parseInt(count.group(1));
                switch (count.group(2)) {
                    case "tap the" -> kinds.merge(Kind.COLLECTIVE, number, Integer::sum);
                    case "ca nhan" -> kinds.merge(Kind.INDIVIDUAL, number, Integer::sum);
                    case "mo hinh" -> kinds.merge(Kind.MODEL, number, Integer::sum);
                    case "ho gia dinh", "gia dinh", "ho" -> kinds.merge(Kind.HOUSEHOLD, number, Integer::sum);
                    default -> people = people < 0 ? number : people;
                }
            }
            return new Claim(kinds, people);
        }

        /// All that is claimed; below 0 where nothing is.
        int sum() {
            return kinds.isEmpty()
                    ? people
                    : kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
