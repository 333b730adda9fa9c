package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aNewListIsOfferedOnceItStoppedGrowingAndNotAgainAfterItWasSeen() throws Exception {
        Path lists = Files.createDirectory(folder.resolve("gửi về"));
        Path list = Files.writeString(lists.resolve("a.csv"), "Họ và tên\n");
        Files.writeString(lists.resolve("~$a.xlsx"), "lock");
        Files.writeString(lists.resolve("thư.pdf"), "no list");
        Fixture fixture = new Fixture(folder.resolve("data"));
        try (fixture) {
            IntakeFolder watched = fixture.workspace().intakeFolder();
            assertThat(watched.folder()).isEmpty();
            watched.watch(lists);
            until(watched, list);
            Files.writeString(list, "Họ và tên\nVũ Thị Nga\n");
            watched.look();
            assertThat(watched.fresh()).as("still growing").isEmpty();
            watched.look();
            assertThat(watched.fresh()).containsExactly(list);
            watched.seen(watched.fresh());
            assertThat(watched.fresh()).isEmpty();
            assertThat(lists).isDirectoryContaining(p -> p.equals(list));

            IntakeFolder later = fixture.reopen().intakeFolder();
            assertThat(later.folder()).contains(lists.toAbsolutePath());
            Path other = Files.writeString(lists.resolve("b.csv"), "Họ và tên\nHồ Văn Lợi\n");
            until(later, other);
            assertThat(later.fresh()).containsExactly(other);
            later.watch(null);
            assertThat(later.fresh()).isEmpty();
            assertThat(later.folder()).isEmpty();
        }
    }

    @Test
    void whatIsNoFolderIsRefused() {
        try (Fixture fixture = new Fixture(folder.resolve("data"))) {
            assertThatThrownBy(() -> fixture.workspace().intakeFolder().watch(folder.resolve("không có")))
                    .isInstanceOf(Refused.class);
        }
    }

    private static void until(IntakeFolder watched, Path wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!watched.fresh().contains(wanted)) {
            assertThat(System.nanoTime()).as("waited in vain for " + wanted).isLessThan(end);
            watched.look();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
