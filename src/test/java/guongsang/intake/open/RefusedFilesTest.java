package guongsang.intake.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guongsang.domain.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String code(Path file) {
        return Opened.refused(file).code();
    }

    @Test
    void whatIsNotThereOrNotAFileIsSaid() throws IOException {
        assertThat(code(folder.resolve("khong-co.xlsx"))).isEqualTo("file.missing");
        assertThat(code(folder)).isEqualTo("file.folder");
        assertThat(code(file("rong.xlsx", ""))).isEqualTo("file.empty");
        assertThat(code(file("~$ds.xlsx", "\5Mai"))).isEqualTo("file.temporary");
        assertThat(code(Opened.workbook(folder.resolve("trong.xlsx"), "<sheetData/>", "")))
                .isEqualTo("file.empty");
        assertThat(code(file("trong.csv", "\r\n \r\n;;\r\n"))).isEqualTo("file.empty");
    }

    @Test
    void whatIsNoTableGetsASentenceOfItsOwn() throws IOException {
        assertThat(Opened.refused(file("ds.xlsx", "%PDF-1.7\n%\u00E2")).sentence())
                .contains("PDF");
        assertThat(Opened.refused(file("anh.xls", "\u0089PNG\r\n\u001A\n")).sentence())
                .contains("ảnh");
        assertThat(code(file("ds.doc", "{\\rtf1\\ansi}"))).isEqualTo("file.old-format");
        assertThat(code(file("ds.mht", "MIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>")))
                .isEqualTo("file.old-format");
        assertThat(code(file("ds.rar", "Rar!\u001A\7"))).isEqualTo("file.not-table");
        assertThat(code(file("la.csv", "\0\1\2\3\4\5\6\7".repeat(50)))).isEqualTo("file.not-table");
        Path zip = Opened.zip(folder.resolve("nen.zip"), Map.of("ds.txt", "1;2"));
        assertThat(Opened.refused(zip).sentence()).contains("giải nén");
        Path binary = Opened.zip(folder.resolve("b.xlsx"), Map.of("xl/workbook.bin", "x"));
        assertThat(code(binary)).isEqualTo("file.old-format");
        assertThat(code(file("cut.xlsx", "PK\3\4abc"))).isEqualTo("file.unreadable");
    }

    @Test
    void aFileOfMoreThan50MegabytesIsNotEvenRead() throws IOException {
        Path file = folder.resolve("lon.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((50L << 20) + 1);
        }
        assertThat(code(file)).isEqualTo("file.large");
    }

    @Test
    void stoppingIsAskedForAllTheTime() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder page = new StringBuilder("<table>");
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            rows.append("<row>")
                    .append("<c t='inlineStr'><is><t>Nguyễn Thị Mẫu</t></is></c>".repeat(10))
                    .append("</row>");
            page.append("<tr>").append("<td>Nguyễn Thị Mẫu</td>".repeat(10)).append("</tr>");
            csv.append("Nguyễn Thị Mẫu;".repeat(10)).append('\n');
        }
        Path[] files = {
            Opened.workbook(folder.resolve("a.xlsx"), "<sheetData>" + rows + "</sheetData>", ""),
            Files.writeString(folder.resolve("a.xls"), page),
            Files.writeString(folder.resolve("a.csv"), csv)
        };
        for (Path file : files) {
            AtomicInteger asked = new AtomicInteger();
            // The thread's own time: what other programs take of the machine is not counted.
            AtomicLong last = new AtomicLong(THREADS.getCurrentThreadCpuTime());
            AtomicLong longest = new AtomicLong();
            new BookOpener().open(file, () -> {
                long now = THREADS.getCurrentThreadCpuTime();
                longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
                asked.incrementAndGet();
                return false;
            });
            assertThat(longest.get()).as("%s, longest pause in ns", file).isLessThan(500_000_000L);
            int half = asked.get() / 2;
            AtomicInteger left = new AtomicInteger(half);
            Refused stopped = catchThrowableOfType(
                    Refused.class, () -> new BookOpener().open(file, () -> left.decrementAndGet() < 0));
            assertThat(stopped.code()).isEqualTo("file.cancelled");
            assertThat(left.get()).as("%s stops at once", file).isEqualTo(-1);
        }
    }
}
