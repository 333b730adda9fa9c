package guongsang.text;

import static guongsang.text.VietnameseEncoding.NFD;
import static guongsang.text.VietnameseEncoding.TCVN3;
import static guongsang.text.VietnameseEncoding.UNICODE;
import static guongsang.text.VietnameseEncoding.VNI;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseEncodingTest {
    /// ~ stands for the soft hyphen.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NguyÔn ThÞ H~êng | Nguyễn Thị Hường",
                "H~ng Yªn | Hưng Yên",
                "§ång TiÕn, ngµy 12 th¸ng 01 n¨m 2026 | Đồng Tiến, ngày 12 tháng 01 năm 2026",
                "B»ng khen cña Chñ tÞch UBND tØnh (Q§ sè 2210/Q§-UBND ngµy 05/12/2022)"
                        + " | Bằng khen của Chủ tịch UBND tỉnh (QĐ số 2210/QĐ-UBND ngày 05/12/2022)",
                "+ 12 hé tho¸t nghÌo so víi n¨m tr~íc | + 12 hộ thoát nghèo so với năm trước",
                "@ GiÊy khen cña Chñ tÞch UBND huyÖn n¨m 2024 | @ Giấy khen của Chủ tịch UBND huyện năm 2024",
                "T¹ ThÞ Hång ChÝn | Tạ Thị Hồng Chín",
                "Vò Xu©n ¦íc | Vũ Xuân Ước",
                "R¬ Ch©m H'Bløt | Rơ Châm H'Blứt",
                "§/c NguyÔn V¨n A | Đ/c Nguyễn Văn A",
                "V~ên rau 332 m², 25 °C | Vườn rau 332 m², 25 °C",
                "Y tÕ; Gi¸o dôc – §µo t¹o “gi¶m nghÌo” | Y tế; Giáo dục – Đào tạo “giảm nghèo”",
                "H¶I D¦¥NG | HẢI DƯƠNG",
                "TØNH Hµ NAM | TỈNH HÀ NAM",
                "DANH S¸CH C¸ NH©N ®IÓN H×NH TIªN TIÕN N¨M 2026 | DANH SÁCH CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN NĂM 2026",
                "Sè: 05/Q§-UBND ngµy 01/01 | Số: 05/QĐ-UBND ngày 01/01",
                "NguyÔn ThÞ ¸nh | Nguyễn Thị Ánh",
                "T« §ç §Ò | Tô Đỗ Đề"
            })
    void tcvn3IsReadWithItsFontAndWithout(String typed, String meant) {
        assertReads(typed.replace('~', '\u00AD'), meant, TCVN3, ".VnTime", "Times New Roman", "Arial", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyeãn Thò Höôøng | Nguyễn Thị Hường",
                "Ñaëng Ngoïc Thònh (1980) | Đặng Ngọc Thịnh (1980)",
                "MAËT TRAÄN TOÅ QUOÁC VIEÄT NAM HUYEÄN BÌNH MINH | MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN BÌNH MINH",
                "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Thoân Ngoøi, xaõ Phuù Cöôøng | Thôn Ngòi, xã Phú Cường",
                "Môû xöôûng cô khí, söûa chöõa noâng cuï | Mở xưởng cơ khí, sửa chữa nông cụ",
                "Giaáy khen soá 145/QÑ-UBND ngaøy 20/11/2024 | Giấy khen số 145/QĐ-UBND ngày 20/11/2024",
                "Quyønh, kyõ thuaät, Myõ, yù, Ñoã Vaên Kyø | Quỳnh, kỹ thuật, Mỹ, ý, Đỗ Văn Kỳ",
                "Chò Baûy, anh Saùu, chuù Tö | Chị Bảy, anh Sáu, chú Tư"
            })
    void vniIsReadWithItsFontAndWithout(String typed, String meant) {
        assertReads(typed, meant, VNI, "VNI-Times", "VNI-Helve", "Times New Roman", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§¶ng | Đảng",
                "N÷ | Nữ",
                "hµ | hà",
                "cã | có",
                "bè | bố",
                "hé | hộ",
                "sè | số",
                "®ång | đồng",
                "® | đ",
                "150.000 ® | 150.000 đ",
                "« t« | ô tô",
                "lín | lớn",
                "x· | xã",
                "Bløt | Blứt",
                "Q§ | QĐ",
                "c~ | cư"
            })
    void aShortCellIsReadAsItsOldFontShowsIt(String typed, String meant) {
        assertReads(typed.replace('~', '\u00AD'), meant, TCVN3, ".VnTime", ".VnArial");
    }

    @Test
    void aShortCellOfVniIsReadAsItsFontShowsIt() {
        assertReads("Thò", "Thị", VNI, "VNI-Times");
        assertReads("Tö", "Tư", VNI, "VNI-Times");
        assertReads("Cô khí", "Cơ khí", VNI, "VNI-Times");
        assertReads("ñoàng", "đồng", VNI, "VNI-Times");
    }

    @Test
    void capitalFontsShowCapitals() {
        assertReads("ubnd huyÖn b×nh minh", "UBND HUYỆN BÌNH MINH", TCVN3, ".VnTimeH", ".VnArialH", ".VNTIMEH");
        assertReads("phïng xu©n thuËn", "PHÙNG XUÂN THUẬN", TCVN3, ".VnTimeH Bold");
        assertReads("DANH S¸CH C¸ NH©N ®IÓN H×NH N¨M 2026", "DANH SÁCH CÁ NHÂN ĐIỂN HÌNH NĂM 2026", TCVN3, ".VnTimeH");
        assertReads("phong", "PHONG", TCVN3, ".VnTimeH");
        assertThat(VietnameseEncoding.decode("2026 UBND", ".VnTimeH"))
                .isEqualTo(new Decoded("2026 UBND", UNICODE, false));
        assertThat(VietnameseEncoding.decode("xa@gialai.gov.vn", ".VnTimeH").changed())
                .isFalse();
        assertReads("phong", "phong", UNICODE, ".VnTime", ".VnSouth", "VNI-Times", "Arial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dương Thanh Thúy",
                "Giải quyết 810 hồ sơ đúng hạn, rút ngắn thời gian 7 thủ tục",
                "Công an viên thôn 5",
                "Hội Nông dân",
                "Nông dân",
                "Công",
                "Lê",
                "Tô Hoài",
                "Trưởng thôn",
                "HÀ NAM",
                "Ðoàn Thị Ngà",
                "Nam",
                "24/12/1975",
                "café",
                "Müller",
                "José",
                "Diện tích 332 m², rộng ½ sào, 25 °C, 5 µm, §5, 3 × 4, 15÷20, bình 5±1",
                "“Dân vận khéo” – mô hình ‘5 không’ • năm 2024…",
                "«Xin chào» · 100 % · © 2020 Cà phê®"
            })
    void unicodeIsNeverTouchedWhateverFontItWears(String text) {
        for (String font : new String[] {null, "Arial", "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times"}) {
            if (".VnTimeH".equals(font) && text.equals("Nam")) {
                continue;
            }
            assertThat(VietnameseEncoding.decode(text, font))
                    .as("%s", font)
                    .isEqualTo(new Decoded(text, UNICODE, false));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "µm",
                "5 µm",
                "½",
                "§ 5 khoản 2",
                "§5",
                "Coca-Cola®",
                "© ABC",
                "·",
                "«An»",
                "30°",
                "crème brûlée à la carte",
                "Zürich, Köln, Malmö, São Paulo, Bogotá, El Niño",
                "naïve façade, fête, hôtel, où",
                "señor Núñez",
                "Công ty TNHH Hoài Nam",
                "hoà, toà, loá, khoái, toàn, hoàn",
                "Só, cò, mô, tô, tèo, né",
                "Résumé 2024",
                "Đường kính 15÷20 µm",
                "Bụi mịn từ 2µm đến 10µm, tấm 2m×5m, a·b, ống Ø27",
                "2µm đến 10µm",
                "hop\u00ADtac xa",
                "Hưng\u00ADYên",
                "£5, ¥6, ¢7, ¤8, ¬, ¦, ¶, ¿qué?, ¡sí!",
                "1ª, 2º",
                "ThÀnh",
                "HÒa BÌnh"
            })
    void signsAndForeignWordsWithoutAnOldFontAreNoReasonToConvert(String text) {
        for (String font : new String[] {null, "Arial"}) {
            assertThat(VietnameseEncoding.decode(text, font)).isEqualTo(new Decoded(text, UNICODE, false));
        }
    }

    @Test
    void neighboursSettleWhatAShortCellLeavesOpen() {
        assertThat(VietnameseEncoding.decode("cã", null).text()).isEqualTo("cã");
        assertThat(VietnameseEncoding.decode("cã", null, leaning(TCVN3)).text()).isEqualTo("có");
        assertThat(VietnameseEncoding.decode("®", null, leaning(TCVN3)).text()).isEqualTo("đ");
        assertThat(VietnameseEncoding.decode("Thò", null, leaning(VNI)).text()).isEqualTo("Thị");
        assertThat(VietnameseEncoding.decode("Lê", ".VnTime").text()).isEqualTo("Lê");
        assertThat(VietnameseEncoding.decode("Lê", ".VnTime", leaning(TCVN3)).text())
                .isEqualTo("Lờ");
        assertThat(VietnameseEncoding.decode("cã", ".VnTime", leaning(UNICODE)).text())
                .isEqualTo("cã");
        assertThat(VietnameseEncoding.decode("phong", ".VnTimeH", leaning(UNICODE))
                        .text())
                .isEqualTo("phong");
    }

    @Test
    void theTallyKnowsWhatMostCellsAreWrittenInAndNothingOfAMixedSheet() {
        Lean.Tally tally = new Lean.Tally();
        tally.add("Nam", null);
        tally.add("cã", null);
        assertThat(tally.lean()).isEqualTo(Lean.NONE);
        tally.add("NguyÔn ThÞ H\u00ADêng", null);
        tally.add("Tr\u00ADëng th«n", null);
        assertThat(tally.lean()).isEqualTo(leaning(TCVN3));
        tally.add("Nguyễn Thị Hường", ".VnTime");
        assertThat(tally.lean()).isEqualTo(Lean.NONE);
    }

    @Test
    void wordsOfTwoEncodingsInOneCellAreReadEachInItsOwn() {
        assertReads("Nguyễn ThÞ H\u00ADêng", "Nguyễn Thị Hường", TCVN3, ".VnTime", "Arial", null);
        assertReads("Trưởng thôn Höông", "Trưởng thôn Hương", VNI, "VNI-Times", "Arial", null);
    }

    @Test
    void combiningMarksAreJudgedAndJoined() {
        String nfd = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);
        assertReads(nfd, "Nguyễn Thị Hường", NFD, ".VnTime", "Arial", null);
        assertReads("Nguyê\u0303n Thi\u0323 Hươ\u0300ng", "Nguyễn Thị Hường", NFD, ".VnTime", "Arial", null);
    }

    @Test
    void quotationMarksThatWereReadAsControlsComeBack() {
        assertReads("\u0093D©n vËn khÐo\u0094 \u0096 n¨m", "“Dân vận khéo” – năm", TCVN3, ".VnTime", null);
    }

    private static Lean leaning(VietnameseEncoding encoding) {
        return new Lean(encoding);
    }

    private static void assertReads(
            String typed, String meant, VietnameseEncoding encoding, @Nullable String... fonts) {
        for (String font : fonts) {
            assertThat(VietnameseEncoding.decode(typed, font))
                    .as("%s in %s", typed, font)
                    .isEqualTo(new Decoded(meant, encoding, !typed.equals(meant)));
            assertThat(VietnameseEncoding.judge(typed, font)).isEqualTo(encoding);
        }
    }
}
