package guongsang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.intake.SheetWriting.Script;
import guongsang.intake.raw.RawBook;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Ten thousand rows of fifteen columns are understood while nobody waits.
class ReadingSpeedTest {
    private static final int ROWS = 10_000;
    /// Of the processor, several times what it takes on a slow machine: only a slip of an order of magnitude fails.
    private static final long MOST_MILLIS = 300;

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aLargeListIsUnderstoodAtOnce() {
        RawBook book = book();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < Integer.getInteger("rounds", 8); i++) {
            long start = now();
            var file = ListReader.read(book, ReadingAids.none(2026));
            best = Math.min(best, now() - start);
            assertThat(file.sheets().getFirst().rows()).hasSize(ROWS);
        }
        System.out.printf("%d rows in %.1f ms%n", ROWS, best / 1e6);
        assertThat(best / 1_000_000).isLessThan(MOST_MILLIS);
    }

    private static RawBook book() {
        Random random = new Random(1);
        ListWords words = new ListWords(random);
        SheetWriting sheet = new SheetWriting("Sheet1", Script.UNICODE, true);
        sheet.text(1, 0, "UBND HUYỆN BÌNH MINH");
        sheet.text(2, 0, "UBND XÃ PHÚ SƠN");
        sheet.text(4, 0, "DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM 2026");
        List<String> titles = List.of(
                "STT",
                "Họ và tên",
                "Nam",
                "Nữ",
                "Ngày sinh",
                "Chức vụ",
                "Đơn vị công tác",
                "Địa chỉ",
                "Lĩnh vực",
                "Phong trào",
                "Tóm tắt thành tích",
                "Khen thưởng",
                "Nội dung đăng ký",
                "Mã hồ sơ",
                "Ghi chú");
        for (int c = 0; c < titles.size(); c++) {
            sheet.text(6, c, titles.get(c));
        }
        Attribute[] plain = {
            Attribute.POSITION,
            Attribute.WORKPLACE,
            Attribute.ADDRESS,
            Attribute.FIELD,
            Attribute.MOVEMENT,
            Attribute.SUMMARY,
            Attribute.AWARDS,
            Attribute.CONTENT
        };
        for (int i = 1; i <= ROWS; i++) {
            int row = 6 + i;
            boolean woman = random.nextBoolean();
            sheet.number(row, 0, i);
            sheet.text(row, 1, words.person(woman) + " " + (char) ('A' + i % 26) + "n");
            sheet.text(row, woman ? 3 : 2, "x");
            sheet.date(
                    row,
                    4,
                    "%02d/%02d/%d"
                            .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(50)));
            for (int a = 0; a < plain.length; a++) {
                sheet.text(row, 5 + a, words.value(plain[a]));
            }
            sheet.text(row, 13, "HS-" + i);
            sheet.text(row, 14, words.value(Attribute.NOTE));
        }
        return new RawBook("lon.xlsx", List.of(sheet.sheet()), List.of());
    }
}
