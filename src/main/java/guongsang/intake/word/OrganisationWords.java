package guongsang.intake.word;

import guongsang.text.Folding;
import guongsang.text.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words with which names of organisations, households and places begin.
///
/// Names of people begin with some of them but for the accent (Trương and Trường, Bàn and Ban, Tô and Tổ, Đoàn): text
/// is compared with its accents, and words that are family names count only with what follows them.
public final class OrganisationWords {
    /// Longest beginning in words.
    private static final int LONGEST = 3;

    /// Folded phrases that may begin people's names.
    private static final Set<String> AMBIGUOUS = Set.of("to so", "to hoi", "to xe", "to tho", "to nghe", "to khoi");

    private static final Set<String> COLLECTIVES = phrases("""
            hội, chi hội, hội đồng, ủy ban, uỷ ban, ubnd, hđnd, ubmttq, mttq, mặt trận, đảng ủy, đảng uỷ, đảng bộ, chi bộ, chi ủy,
            công đoàn, chi đoàn, liên đội, liên đoàn, liên minh, đoàn thanh niên, đoàn xã, đoàn phường, đoàn thị trấn, đoàn trường thcs, đoàn trường thpt, đoàn trường tiểu,
            đoàn cơ sở, đoàn tncs, đoàn thể, đoàn kinh tế, huyện đoàn, tỉnh đoàn, xã đoàn, bch, ban chấp hành, ban chỉ huy, ban chqs,
            ban công tác, ban quản lý, ban chỉ đạo, ban nhân dân, ban giám hiệu, ban điều hành, ban vận động, ban đại diện, ban liên lạc,
            ban thường trực, ban tuyên giáo, ban tổ chức, ban dân vận, ban văn hóa, ban trị sự, ban thanh tra, ban giám sát, ban bảo vệ,
            ban hộ tự, ban tự quản, ban tiếp công dân,
            tổ hợp tác, tổ công tác, tổ chuyên môn, tổ dân phố, tổ dân vận, tổ hòa giải, tổ hoà giải, tổ tự quản, tổ liên gia, tổ phụ nữ,
            tổ nông dân, tổ tiết kiệm, tổ bảo vệ, tổ công nghệ, tổ văn phòng, tổ thu gom, tổ vay vốn, tổ nghề, tổ đoàn kết, tổ an ninh,
            tổ hội, tổ sản xuất, tổ xe, tổ nhân dân, tổ chức, tổ tương trợ, tổ thợ, tổ, tdp, nhóm, đội, cụm, khối, khu,
            trường, trạm, trung tâm, phòng, sở, chi cục, văn phòng, cơ quan, đơn vị, tập thể, công an, quân đội, đồn, tiểu đội, trung đội,
            đại đội, tiểu đoàn, bộ đội, ban cán sự, bệnh viện, khoa, viện, tòa án, toà án, kho bạc, ngân hàng, quỹ, bảo hiểm, bưu điện,
            công ty, doanh nghiệp, dntn, nhà máy, xí nghiệp, cơ sở, cửa hàng, trang trại, nhà trường, nhà văn hóa, nông trường,
            hợp tác xã, htx, thht, câu lạc bộ, clb, thôn, xóm, bản, làng, ấp, buôn, bon, xã, phường, thị trấn, huyện, khu dân cư, kdc,
            chùa, nhà thờ, giáo xứ, giáo họ, họ đạo, dòng họ, ban cơ yếu, thường trực, lực lượng, dân quân, kiểm lâm, hạt kiểm lâm,
            tổng công ty, tập đoàn, hiệp hội, nhân dân, cán bộ, bà con, phụ nữ, thanh niên, lớp, chi đội, đồng bào, giáo viên,
            đoàn viên, hội viên, học sinh, tuổi trẻ, cựu chiến binh, quân và dân, ban đại diện cha mẹ, liên quân, mầm non, tiểu học, thcs, thpt, pgd, đài, thư viện, nhà xuất bản, báo
            """);

    private static final Set<String> HOUSEHOLDS =
            phrases("hộ, hộ ông, hộ bà, hộ anh, hộ chị, hộ gia đình, gia đình, gđ ông, gđ bà, vợ chồng");
    private static final Set<String> MODELS = phrases("mô hình");
    private static final Set<String> PLACES = phrases("""
            thôn, xóm, bản, làng, ấp, buôn, bon, khu, khu phố, tổ dân phố, tdp, tổ, xã, phường, thị trấn, tt., kdc, khu dân cư, khối, x.
            """);

    private static final Set<String> FIRST_WORDS = Stream.of(COLLECTIVES, HOUSEHOLDS, MODELS, PLACES)
            .flatMap(Set::stream)
            .map(phrase -> phrase.split(" ")[0])
            .collect(Collectors.toUnmodifiableSet());

    private OrganisationWords() {}

    /// True for "Tổ hợp tác nuôi ong", "Trường Mầm non", "Thôn 3"; false for names of people.
    public static boolean collective(String name) {
        return begins(name, COLLECTIVES);
    }

    /// True for "Hộ ông Nguyễn Văn Sự".
    public static boolean household(String name) {
        return begins(name, HOUSEHOLDS);
    }

    /// True for "Mô hình …".
    public static boolean model(String name) {
        return begins(name, MODELS);
    }

    /// True for "Thôn 3", "Xã Tân Lập": a place where people live, no office.
    public static boolean place(String name) {
        return begins(name, PLACES) && !collectiveOfPlace(name);
    }

    /// "Tổ hợp tác", "Khối trường học" begin like places.
    private static boolean collectiveOfPlace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("tổ ") && !lower.startsWith("tổ dân phố") && !Character.isDigit(lower.charAt(3))
                || lower.startsWith("khối ") && !Character.isDigit(lower.charAt(5));
    }

    private static boolean begins(String name, Set<String> beginnings) {
        int first = name.indexOf(' ');
        String word = strip((first < 0 ? name : name.substring(0, first)).toLowerCase(Locale.ROOT));
        if (!FIRST_WORDS.contains(word)) {
            return false;
        }
        int end = -1;
        for (int words = 0; words < LONGEST && end < name.length(); words++) {
            end = name.indexOf(' ', end + 1);
            end = end < 0 ? name.length() : end;
            String begin = name.substring(0, end).toLowerCase(Locale.ROOT);
            if (beginnings.contains(strip(begin))) {
                return true;
            }
        }
        return false;
    }

    /// Without what is written against the word: "CLB:", "Thôn,".
    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && ":,;-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Set<String> phrases(String list) {
        Set<String> phrases = new HashSet<>();
        Arrays.stream(list.split(","))
                .map(Text::clean)
                .filter(p -> !p.isEmpty())
                .forEach(phrase -> {
                    phrases.add(phrase);
                    String folded = Folding.fold(phrase);
                    // Without accents only where two words make it sure
                    if (phrase.contains(" ") && !AMBIGUOUS.contains(folded)) {
                        phrases.add(folded);
                    }
                });
        return Set.copyOf(phrases);
    }
}
