package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
    private static final String[] BEGINNINGS = ",b,c,ch,d,đ,g,gi,h,kh,l,m,n,ng,ngh,nh,ph,qu,r,s,t,th,tr,v,x".split(",");
    /// The letter that carries the tone is followed by "*".
    private static final String[] RIMES =
            "a* ă*m ă*n â*n â*y a*ng anh a*o e* ê* ê*nh i*ch iê*n o* ô* ơ* o*ng ô*ng oa* oa*n u* ư* ươ*ng uyê*n y* yê*n u*c ư*t"
                    .split(" ");

    @Test
    void theTonesAndLettersFollowTheDictionary() {
        assertSorted("ba", "ba ca", "bà", "bả", "bã", "bá", "bạ", "ban", "bàn", "bă", "bâ", "ca");
        assertSorted(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p");
        assertSorted("q", "r", "s", "t", "u", "ư", "v", "x", "y");
        assertSorted("Dũng", "Đan", "Đào", "Đạt", "Em");
    }

    @Test
    void numbersGoByValueAndBeforeLetters() {
        assertSorted("Thôn 2", "Thôn 2A", "Thôn 10", "Thôn 10 mới", "Thôn Ba");
        assertSorted("9", "10", "064123456789", "123456789012345");
        assertThat(VietnameseOrder.key("Thôn 02")).isEqualTo(VietnameseOrder.key("thôn 2"));
    }

    @Test
    void casePunctuationAndThePlaceOfToneMarksDoNotCount() {
        assertThat(VietnameseOrder.key("HOÀ - bình"))
                .isEqualTo(VietnameseOrder.key("Hòa Bình"))
                .isEqualTo(VietnameseOrder.key(Normalizer.normalize("hòa  bình.", Normalizer.Form.NFD)));
        assertThat(VietnameseOrder.key("H'Bia")).isEqualTo(VietnameseOrder.key("HBia"));
        assertThat(VietnameseOrder.key("Đặng Thị Ý 12 Жд 😀 ß")).matches("[ -~]+");
        assertThat(VietnameseOrder.key("Ж")).isGreaterThan(VietnameseOrder.key("z"));
        assertThat(VietnameseOrder.key(" -\u0301")).isEmpty();
    }

    @Test
    void peopleSortByGivenThenMiddleThenFamilyName() {
        List<String> sorted = List.of(
                "An",
                "Lê An",
                "Đỗ Thị An",
                "Bùi Văn An",
                "Nguyễn Văn An",
                "Nguyễn Thị Ánh",
                "Lê Văn Ân",
                "Trần Văn Bình");
        assertThat(shuffled(sorted).stream()
                        .sorted(Comparator.comparing(name -> VietnameseOrder.personKey(PersonName.of(name)))))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void theOrderIsThatOfTheVietnameseCollatorSyllableBySyllable() {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        collator.setStrength(Collator.SECONDARY);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            String a = phrase(random);
            String b = random.nextBoolean() ? phrase(random) : a.replaceFirst("[^ ]+$", syllable(random));
            assertThat(Integer.signum(VietnameseOrder.comparator().compare(a, b)))
                    .as("%s and %s, seed %d", a, b, seed)
                    .isEqualTo(Integer.signum(bySyllable(collator, a, b)));
        }
    }

    @Test
    void aDatabaseWithoutCollationSortsByTheKey() throws SQLException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> names = Stream.generate(() -> phrase(random) + " " + random.nextInt(20))
                .limit(300)
                .toList();
        List<String> keys = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var statement = connection.createStatement()) {
            statement.execute("create table entry (sort_key varchar(300))");
            try (var insert = connection.prepareStatement("insert into entry values (?)")) {
                for (String name : names) {
                    insert.setString(1, VietnameseOrder.key(name));
                    insert.executeUpdate();
                }
            }
            try (var rows = statement.executeQuery("select sort_key from entry order by sort_key")) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
        }
        assertThat(keys)
                .as("seed %d", seed)
                .isEqualTo(names.stream()
                        .sorted(VietnameseOrder.comparator())
                        .map(VietnameseOrder::key)
                        .toList());
    }

    private static int bySyllable(Collator collator, String a, String b) {
        return Arrays.compare(a.split(" "), b.split(" "), collator::compare);
    }

    private static String phrase(Random random) {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> syllable(random))
                        .toList());
    }

    private static String syllable(Random random) {
        int tone = random.nextInt(VietnameseOrder.TONES.length());
        String mark = tone == 0 ? "" : VietnameseOrder.TONES.substring(tone, tone + 1);
        String syllable =
                BEGINNINGS[random.nextInt(BEGINNINGS.length)] + RIMES[random.nextInt(RIMES.length)].replace("*", mark);
        return Normalizer.normalize(syllable, Normalizer.Form.NFC);
    }

    private static void assertSorted(String... texts) {
        List<String> sorted = List.of(texts);
        assertThat(shuffled(sorted).stream().sorted(VietnameseOrder.comparator()))
                .containsExactlyElementsOf(sorted);
    }

    private static List<String> shuffled(List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
