package guongsang.domain.match;

import guongsang.domain.exemplar.Gender;
import java.util.List;
import java.util.Random;

/// Invented names, common ones often and rare ones seldom: the word at place n of a list comes 1 / (n + 4) times as
/// often. Four of a hundred are names of highland people.
final class InventedNames {
    private static final List<String> FAMILIES = words(
            "Trần, Lê, Phạm, Hoàng, Phan, Vũ, Huỳnh, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô,"
                    + " Dương, Lý, Đào, Đoàn, Vương, Trịnh, Trương, Đinh, Lâm, Phùng, Mai, Tô, Hà, Tạ, Cao, Thái, Chu, Lương,"
                    + " Quách, Kiều, Lưu, Tống, La, Nông, Triệu, Bế, Khuất, Thân, Giáp, Mạc, Nghiêm, Văn, Từ, Ninh, Cù");
    private static final List<String> MALE_MIDDLES =
            words("Văn, Văn, Văn, Đức, Hữu, Công, Quang, Minh, Xuân, Ngọc, Đình, Thanh, Quốc,"
                    + " Trọng, Bá, Mạnh, Tiến, Anh, Viết, Thế, Duy, Hoàng, Sỹ, Quý, Huy, Thuỷ");
    private static final List<String> FEMALE_MIDDLES = words(
            "Thị, Thị, Thị, Thị Thu, Thị Hồng, Thị Ngọc, Thị Thanh, Thị Kim, Thị Mỹ, Thị Bích,"
                    + " Thị Minh, Thuỳ, Thanh, Ngọc, Phương, Thị Lan, Thị Diệu, Thị Tuyết, Thị Thuý, Thị Ánh, Thị Quỳnh, Hoài");
    private static final List<String> MALE_NAMES = words(
            "Hùng, Dũng, Tuấn, Cường, Hải, Minh, Sơn, Thắng, Bình, Hoà, Long, Quang, Nam, Thành,"
                    + " Đức, Hiếu, Trung, Tùng, Kiên, Hưng, Lâm, Phong, Phúc, Quân, Tâm, Thái, Vinh, Toàn, Chiến, Đạt, Đông,"
                    + " Giang, Hiệp, Huy, Khánh, Khoa, Lực, Lợi, Mạnh, Nghĩa, Nhân, Phú, Quý, Sỹ, Tài, Tân, Thịnh, Thọ, Thuận,"
                    + " Tiến, Trí, Trường, Tú, Vượng, Vũ, Xuân, An, Ân, Bảo, Chung, Công, Điệp, Định, Hậu, Hiển, Huân, Khải,"
                    + " Khoát, Lập, Luật, Lý, Năng, Ngọ, Nhuận, Phước, Quyết, Sáng, Sử, Tạo, Thạch, Thoại, Thuỷ, Tý, Tỵ, Uy, Ước");
    private static final List<String> FEMALE_NAMES = words(
            "Hương, Lan, Hoa, Hà, Thủy, Mai, Hằng, Nga, Hạnh, Linh, Thảo, Hiền, Hường, Huyền,"
                    + " Trang, Yến, Dung, Loan, Liên, Vân, Thu, Thuý, Phương, Ngọc, Oanh, Tuyết, Nhung, Bích, Hồng, Hoà, Xuân,"
                    + " Thanh, Tâm, Hải, Bình, Ánh, Châu, Chi, Diễm, Duyên, Đào, Gấm, Giang, Huệ, Khánh, Lệ, Liễu, Lý, Mơ, My,"
                    + " Ngát, Ngân, Nguyệt, Nhàn, Phượng, Quyên, Quỳnh, Sen, Thắm, Thoa, Thơm, Thêu, Thương, Trâm, Trinh, Tươi,"
                    + " Uyên, Vy, Yên, Ý, Bưởi, Cúc, Dịu, Hoài, Luyến, Mận, Mỹ, Na, Nết, Ngà, Ngoan, Nhâm, Sáu, Thoan, Toan, Tỵ");
    private static final List<String> HIGHLAND_FAMILIES =
            words("Rơ Châm, Siu, Ksor, Rah Lan, Kpă, Nay, Rmah, Puih, Rơ Mah, Đinh, Niê, Êban");
    private static final List<String> HIGHLAND_NAMES = words("Lan, Bia, Blơi, Chăm, Djoang, Hoai, Luyên, Mluih, Nga,"
            + " Phiăt, Uyên, Yưm, Nhan, Oanh, Nol, Bhăm, Krông, Bin, Chung, Doan, Glin");

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    private static List<String> words(String text) {
        return List.of(text.split(", "));
    }

    String name(Gender gender) {
        if (random.nextInt(100) < 4) {
            String given = one(HIGHLAND_NAMES);
            return one(HIGHLAND_FAMILIES) + " " + (gender == Gender.FEMALE ? "H'" + given : given);
        }
        String family = random.nextInt(100) < 36 ? "Nguyễn" : one(FAMILIES);
        return family + " " + one(gender == Gender.MALE ? MALE_MIDDLES : FEMALE_MIDDLES) + " " + given(gender);
    }

    /// The same but for the given name.
    String sibling(String name, Gender gender) {
        String before = name.substring(0, name.lastIndexOf(' ') + 1);
        String sibling = name;
        while (sibling.equals(name)) {
            sibling = before + given(gender);
        }
        return sibling;
    }

    private String given(Gender gender) {
        return one(gender == Gender.MALE ? MALE_NAMES : FEMALE_NAMES);
    }

    private String one(List<String> words) {
        double all = 0;
        for (int i = 0; i < words.size(); i++) {
            all += 1.0 / (i + 4);
        }
        double at = random.nextDouble() * all;
        for (int i = 0; i < words.size(); i++) {
            at -= 1.0 / (i + 4);
            if (at <= 0) {
                return words.get(i);
            }
        }
        return words.getLast();
    }
}
