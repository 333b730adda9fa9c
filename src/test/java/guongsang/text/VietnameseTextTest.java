package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    private static final List<String> SYLLABLES = Stream.of(
                    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an ân ánh bích cường dũng đức giang hà hạnh hòa hoà hương khánh lan linh mai minh mỹ nga ngát ngọc nhung oanh phúc phượng quý sơn tâm thảo thị thịnh thu thủy tiến trang tú uyên văn vân việt xuân yến ă ơ ư")
            .flatMap(s -> Stream.of(s.split(" ")))
            .toList();

    private static final String ODD = "Đệ \u00a0\u200b\u00ad\ufeff\n";

    @Test
    void foldingIsBlindToAccentsCaseTonePlacementAndComposition() {
        assertThat(Folding.fold("Dương Thị Mỹ")).isEqualTo("duong thi my");
        assertThat(Folding.fold("ĐÀO  Hoà-Bình")).isEqualTo("dao hoa binh").isEqualTo(Folding.fold("Ðào Hòa, Bình"));
        assertThat(Folding.fold(Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD)))
                .isEqualTo("nguyen thi huong");
        assertThat(Folding.fold("  ")).isEmpty();
    }

    @Test
    void cleaningTwiceIsCleaningOnceAndLeavesNothingInvisible() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append((char)
                        (random.nextBoolean() ? random.nextInt(0x2100) : ODD.charAt(random.nextInt(ODD.length()))));
            }
            String clean = Text.clean(text.toString());
            assertThat(Text.clean(clean)).as("seed %d", seed).isEqualTo(clean);
            assertThat(clean).as("seed %d", seed).doesNotContain("\u00a0", "\u200b", "\u00ad", "\ufeff", "\n", "  ");
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC))
                    .as("seed %d", seed)
                    .isTrue();
        }
        assertThat(Text.clean("Nguy\u1ec5n\u00a0 Văn\u200b A ")).isEqualTo("Nguyễn Văn A");
        assertThat(Text.cleanBlock(" dòng  một \r\n\n\n\n dòng hai ")).isEqualTo("dòng một\n\ndòng hai");
    }

    @Test
    void theOrderIsThatOfTheVietnameseCollatorSyllableBySyllable() {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        collator.setStrength(Collator.SECONDARY);
        for (String a : SYLLABLES) {
            for (String b : SYLLABLES) {
                if (!Folding.fold(a).equals("hoa") || !Folding.fold(b).equals("hoa")) {
                    assertThat(Integer.signum(VietnameseOrder.key(a).compareTo(VietnameseOrder.key(b))))
                            .as("%s and %s", a, b)
                            .isEqualTo(Integer.signum(collator.compare(a, b)));
                }
            }
        }
        assertThat(VietnameseOrder.key("hoà")).isEqualTo(VietnameseOrder.key("hòa"));
    }

    @Test
    void lettersGoBeforeTonesAndNumbersByValue() {
        List<String> wanted = List.of(
                "Thôn 2", "Thôn 10", "Thôn Ba", "ba", "bà", "bả", "bã", "bá", "bạ", "ba ca", "ban", "bă", "bâ", "da",
                "đa", "ê", "ơ", "ư", "y");
        List<String> shuffled = new ArrayList<>(wanted.subList(3, wanted.size()));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(VietnameseOrder.comparator());
        assertThat(shuffled)
                .containsExactly(
                        "ba", "ba ca", "bà", "bả", "bã", "bá", "bạ", "ban", "bă", "bâ", "da", "đa", "ê", "ơ", "ư", "y");
        assertThat(Stream.of("Thôn 10", "Thôn Ba", "Thôn 2").sorted(VietnameseOrder.comparator()))
                .containsExactly("Thôn 2", "Thôn 10", "Thôn Ba");
        assertThat(VietnameseOrder.key("Đặng Thị Ý 12")).matches("[ -~]+");
    }

    @Test
    void peopleSortByGivenThenMiddleThenFamilyName() {
        assertThat(Stream.of("Trần Văn Bình", "Nguyễn Văn An", "Đỗ Thị An", "Lê Văn Ân", "Bùi Văn An")
                        .sorted(java.util.Comparator.comparing(n -> VietnameseOrder.personKey(PersonName.of(n)))))
                .containsExactly("Đỗ Thị An", "Bùi Văn An", "Nguyễn Văn An", "Lê Văn Ân", "Trần Văn Bình");
    }

    @Test
    void aNameIsTakenApartAlsoWhereTheGivenNameDoesNotStandLast() {
        assertThat(PersonName.of("Nguyễn Thị Hồng Ngát")).isEqualTo(new PersonName("Nguyễn", "Thị Hồng", "Ngát"));
        assertThat(PersonName.of("Y Bhăm Niê", "Y Bhăm")).isEqualTo(new PersonName("Niê", "", "Y Bhăm"));
        assertThat(PersonName.of("Rah Lan Chung", "Lan Chung")).isEqualTo(new PersonName("Rah", "", "Lan Chung"));
        assertThat(PersonName.of("H'Bia")).isEqualTo(new PersonName("", "", "H'Bia"));
    }

    @Test
    void typedDatesAreReadDayFirstAndImpossibleOnesRefusedWithTheReason() {
        assertThat(PartialDate.parseTyped("8/3/1979"))
                .isEqualTo(new PartialDate.Parsed.Ok(new PartialDate(1979, 3, 8)));
        assertThat(PartialDate.parseTyped("08.03.1979")).isEqualTo(PartialDate.parseTyped("1979-03-08"));
        assertThat(PartialDate.parseTyped("ngày 08 tháng 3 năm 1979")).isEqualTo(PartialDate.parseTyped("8-3-1979"));
        assertThat(PartialDate.parseTyped("1979")).isEqualTo(new PartialDate.Parsed.Ok(PartialDate.ofYear(1979)));
        assertThat(PartialDate.parseTyped(" ")).isEqualTo(new PartialDate.Parsed.Empty());
        assertThat(PartialDate.parseTyped("31/02/1980"))
                .isEqualTo(new PartialDate.Parsed.Impossible(
                        "31/02/1980", "Ngày 31/02/1980 không có thật: tháng 02 năm 1980 chỉ có 29 ngày."));
        assertThat(PartialDate.parseTyped("03/14/1980")).isInstanceOf(PartialDate.Parsed.Impossible.class);
        assertThat(PartialDate.parseTyped("8/3/79")).isInstanceOf(PartialDate.Parsed.Impossible.class);
    }

    @Test
    void anyTypedTextIsAnsweredAndEveryGoodDateComesBackFromItsOwnWriting() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String signs = "0123456789/.- năm tháng";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            if (PartialDate.parseTyped(typed.toString()) instanceof PartialDate.Parsed.Ok(PartialDate value)) {
                assertThat(PartialDate.parseIso(value.iso()))
                        .as("seed %d", seed)
                        .isEqualTo(value);
                assertThat(PartialDate.parseTyped(value.table()))
                        .as("seed %d", seed)
                        .isEqualTo(new PartialDate.Parsed.Ok(value));
            }
        }
    }

    @Test
    void documentsWriteDatesAndNumbersAsThePlansDo() {
        assertThat(DocumentDate.longForm(LocalDate.of(2021, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2021");
        assertThat(DocumentDate.longForm(LocalDate.of(2022, 4, 21))).isEqualTo("ngày 21 tháng 4 năm 2022");
        assertThat(DocumentDate.shortForm(LocalDate.of(2014, 4, 7))).isEqualTo("07/4/2014");
        assertThat(DocumentDate.dayMonth(15, 1)).isEqualTo("15/01");
        assertThat(DocumentDate.dayMonth(30, 5)).isEqualTo("30/5");
        assertThat(DocumentDate.table(LocalDate.of(1979, 3, 8))).isEqualTo("08/03/1979");
        assertThat(DocumentNumber.count(5)).isEqualTo("05");
        assertThat(DocumentNumber.count(0)).isEqualTo("0");
        assertThat(DocumentNumber.count(1234)).isEqualTo("1.234");
        assertThat(DocumentNumber.percent(0.9)).isEqualTo("90,0%");
        assertThat(DocumentNumber.change(10, 13)).isEqualTo("-3");
        assertThat(DocumentNumber.roman(14)).isEqualTo("XIV");
        assertThat(DocumentNumber.letter(4)).isEqualTo("đ");
        assertThat(DocumentNumber.money(2_340_000)).isEqualTo("2.340.000 đồng");
    }

    @Test
    void aUnitHasOneKeyHoweverItIsWritten() {
        assertThat(Stream.of(
                                "UBND xã Tân Lập",
                                "Ủy ban nhân dân xã Tân Lập",
                                "Uỷ ban nhân dân xã Tân Lập",
                                "xã Tân Lập",
                                "X. Tân Lập",
                                "X.Tân lập")
                        .map(Administrative::unitKey))
                .containsOnly("xa tan lap");
        assertThat(Stream.of("UBND thị trấn Bình Minh", "TT. Bình Minh", "TT Bình Minh")
                        .map(Administrative::unitKey))
                .containsOnly("thi tran binh minh");
        assertThat(Administrative.unitKey("Phòng GD&ĐT"))
                .isEqualTo(Administrative.unitKey("Phòng Giáo dục và Đào tạo"));
        assertThat(Administrative.unitKey("TT Y tế huyện")).isEqualTo(Administrative.unitKey("Trung tâm Y tế huyện"));
        assertThat(Administrative.abbreviate("Ủy ban nhân dân huyện Bình Minh")).isEqualTo("UBND huyện Bình Minh");
    }
}
