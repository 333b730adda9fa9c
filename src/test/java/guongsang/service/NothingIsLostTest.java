package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingIsLostTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKillInTheMiddleOfWork() throws Exception {
        Path data = folder.resolve("dữ liệu");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dfile.encoding=UTF-8",
                        KilledClerk.class.getName(),
                        data.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && acknowledged(said).size() < 25) {
            Thread.sleep(20);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        List<String> acknowledged = acknowledged(said);
        try (Fixture fixture = new Fixture(data)) {
            assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR)))
                    .hasSizeGreaterThanOrEqualTo(25)
                    .containsAll(acknowledged);
            assertThat(fixture.workspace().check().check().problems()).isEmpty();
        }
    }

    private static List<String> acknowledged(Path said) throws Exception {
        return Files.exists(said)
                ? Files.readString(said)
                        .lines()
                        .filter(l -> l.matches("saved .* end"))
                        .map(l -> l.substring(6, l.length() - 4))
                        .toList()
                : List.of();
    }

    /// Adds people until it is killed, saying each name only after the service returned.
    static final class KilledClerk {
        private KilledClerk() {}

        public static void main(String[] args) {
            try (Fixture fixture = new Fixture(Path.of(args[0]))) {
                for (int i = 0; i < 100_000; i++) {
                    fixture.person("Nguoi thu " + i);
                    System.out.println("saved Nguoi thu " + i + " end");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void twoEditsOfOneRowFromTwoPlacesTheSecondIsToldAndTheFirstStays() {
        try (Fixture fixture = new Fixture(folder)) {
            UUID id = fixture.person("Đinh Văn Ân");
            var readTwice = fixture.read(id);
            fixture.workspace().dossiers().edit(readTwice, Attribute.POSITION, "Trưởng thôn");

            assertThatThrownBy(() -> fixture.workspace().dossiers().edit(readTwice, Attribute.POSITION, "Bí thư"))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.code()).isEqualTo("row.stale"))
                    .hasMessageContaining("mở lại");
            assertThat(fixture.read(id).exemplar().value(Attribute.POSITION)).contains("Trưởng thôn");
        }
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheDatabase() {
        try (Fixture fixture = new Fixture(folder)) {
            Thread.currentThread().interrupt();
            UUID id = fixture.person("Trần Văn Khoa");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(fixture.read(id).exemplar().name()).isEqualTo("Trần Văn Khoa");
        }
    }

    @Test
    void aSecondProgramIsToldWhoHoldsTheFolder() {
        try (Fixture first = new Fixture(folder)) {
            assertThatThrownBy(() -> Workspace.open(folder, Fixture.CLOCK, "người khác"))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.code()).isEqualTo("folder.in-use"))
                    .hasMessageContaining("đang mở");
            assertThat(first.workspace()
                            .register()
                            .find(RegisterFilter.of(null), RegisterService.Order.NAME, false)
                            .total())
                    .isZero();
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("tệp"), "không phải thư mục");
        assertThatThrownBy(() -> Workspace.open(file.resolve("con"), Fixture.CLOCK, "a"))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("folder.create"))
                .hasMessageContaining("hãy chọn thư mục khác");
    }

    @Test
    void dataOfANewerProgramIsRefusedKindlyAndLeftAsItIs() throws Exception {
        try (Fixture fixture = new Fixture(folder)) {
            fixture.person("Ghi ở bản mới hơn");
        }
        String newest = "(select max(\"installed_rank\") from flyway_schema_history)";
        String real = sql("update flyway_schema_history set \"version\" = '99' where \"installed_rank\" = " + newest);
        assertThatThrownBy(() -> Workspace.open(folder, Fixture.CLOCK, "a"))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("schema.newer"))
                .hasMessageContaining("mới hơn");
        sql("update flyway_schema_history set \"version\" = '" + real + "' where \"installed_rank\" = " + newest);
        try (Fixture fixture = new Fixture(folder)) {
            assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Ghi ở bản mới hơn");
            assertThat(fixture.workspace().check().check().ok()).isTrue();
        }
    }

    /// Changes the closed database by hand; returns the newest migration's version as it was before.
    private String sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("guong-sang") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "sa",
                        "");
                var run = connection.createStatement();
                var before = run.executeQuery(
                        "select \"version\" from flyway_schema_history order by \"installed_rank\" desc limit 1")) {
            before.next();
            String version = before.getString(1);
            run.execute(statement);
            return version;
        }
    }

    @Test
    void aBrokenOrForeignDatabaseFileIsASentenceAndTheFileStays() throws Exception {
        Path file = Files.writeString(folder.resolve("guong-sang.mv.db"), "đây không phải cơ sở dữ liệu".repeat(500));
        String before = Files.readString(file);
        assertThatThrownBy(() -> Workspace.open(folder, Fixture.CLOCK, "a"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("giữ nguyên");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aBackupHoldsEverythingAndRestoringSetsThePresentDataAside() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("sao lưu 'một'.gsbackup");
        try (Fixture fixture = new Fixture(data)) {
            UUID id = fixture.person("Hộ bà Siu H'Bia");
            fixture.workspace().dossiers().attach(id, Files.writeString(folder.resolve("minh chứng.txt"), "nội dung"));
            var info = fixture.workspace().backups().backupTo(backup);
            assertThat(info.counts().exemplars()).isEqualTo(1);
            assertThat(info.counts().attachments()).isEqualTo(1);
            fixture.person("Người thêm sau");
        }
        Path aside = BackupService.restore(backup, data, Fixture.CLOCK);
        assertThat(aside.resolve("guong-sang.mv.db")).exists();
        try (Fixture fixture = new Fixture(data)) {
            assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Hộ bà Siu H'Bia");
            UUID id = fixture.workspace()
                    .register()
                    .find(RegisterFilter.of(null), RegisterService.Order.NAME, false)
                    .ids()
                    .getFirst();
            var attachment =
                    fixture.workspace().dossiers().open(id).attachments().getFirst();
            assertThat(Files.readString(fixture.workspace().dossiers().file(attachment)))
                    .isEqualTo("nội dung");
            assertThat(fixture.workspace().check().check().ok()).isTrue();
        }
    }

    @Test
    void aForeignOrDamagedBackupIsRefusedAndNothingChanges() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("b.gsbackup");
        try (Fixture fixture = new Fixture(data)) {
            fixture.person("Còn nguyên");
            fixture.workspace().backups().backupTo(backup);
        }
        byte[] bytes = Files.readAllBytes(backup);
        Path cut = Files.write(folder.resolve("cut.gsbackup"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path text = Files.writeString(folder.resolve("text.gsbackup"), "xin chào");
        for (Path bad : List.of(cut, text, folder.resolve("không có.gsbackup"))) {
            assertThatThrownBy(() -> BackupService.restore(bad, data, Fixture.CLOCK))
                    .isInstanceOf(Refused.class);
        }
        try (Fixture fixture = new Fixture(data)) {
            assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Còn nguyên");
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains("progress"));
        }
    }

    @Test
    void onlyTheLastTenOwnBackupsAreKept() throws Exception {
        try (Fixture fixture = new Fixture(folder)) {
            Path backups = Files.createDirectories(folder.resolve("backups"));
            for (int i = 10; i < 24; i++) {
                Files.writeString(backups.resolve("guong-sang-202201%02d-080000.gsbackup".formatted(i)), "cũ");
            }
            Path foreign = Files.writeString(backups.resolve("guong-sang-của-tôi.gsbackup"), "không được xóa");
            fixture.workspace().backups().backup();
            assertThat(fixture.workspace().backups().own()).hasSize(10);
            assertThat(foreign).exists();
        }
    }

    @Test
    void aChangedJournalRowIsFound() throws Exception {
        try (Fixture fixture = new Fixture(folder)) {
            UUID id = fixture.person("Phan Thị Hoà");
            fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "thật");
            assertThat(fixture.workspace().check().check().ok()).isTrue();
        }
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("guong-sang") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "sa",
                        "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "update journal set after_values = '{\"note\":\"giả\"}' where after_values like '%thật%'");
        }
        try (Fixture fixture = new Fixture(folder)) {
            assertThat(fixture.workspace().check().check().problems()).anyMatch(p -> p.contains("Nhật ký"));
        }
    }

    @Test
    void aRestoreThatStopsInTheMiddleIsFinishedAtTheNextStart() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("b.gsbackup");
        try (Fixture fixture = new Fixture(data)) {
            fixture.person("Trong bản sao lưu");
            fixture.workspace().backups().backupTo(backup);
            fixture.person("Thêm sau");
        }
        // As a kill leaves it: the backup is unpacked and checked, the old database already set aside.
        BackupService.restore(backup, folder.resolve("other"), Fixture.CLOCK);
        Path unpacked = Files.createDirectories(data.resolve("restore-in-progress"));
        Files.copy(folder.resolve("other").resolve("guong-sang.mv.db"), unpacked.resolve("guong-sang.mv.db"));
        Files.createDirectories(unpacked.resolve("attachments"));
        Files.writeString(unpacked.resolve("ready"), "set-aside-20221120-090000");
        Path aside = Files.createDirectories(data.resolve("set-aside-20221120-090000"));
        Files.move(data.resolve("guong-sang.mv.db"), aside.resolve("guong-sang.mv.db"));

        try (Fixture fixture = new Fixture(data)) {
            assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Trong bản sao lưu");
        }
        assertThat(aside.resolve("guong-sang.mv.db")).exists();
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void aRestoreThatStoppedBeforeItsBackupWasCheckedIsForgotten() throws Exception {
        Path data = folder.resolve("data");
        try (Fixture fixture = new Fixture(data)) {
            fixture.person("Vẫn còn");
        }
        Path unpacked = Files.createDirectories(data.resolve("restore-in-progress"));
        Files.writeString(unpacked.resolve("guong-sang.mv.db"), "dở dang");
        try (Fixture fixture = new Fixture(data)) {
            assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Vẫn còn");
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void anEmptyDatabaseFileIsNotTakenForAFreshRegister() throws Exception {
        Path file = Files.createFile(folder.resolve("guong-sang.mv.db"));
        assertThatThrownBy(() -> Workspace.open(folder, Fixture.CLOCK, "a"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("giữ nguyên");
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void aMissingAttachmentIsCountedInTheBackupAndNoOlderBackupIsDeleted() throws Exception {
        try (Fixture fixture = new Fixture(folder)) {
            UUID id = fixture.person("Có minh chứng");
            fixture.workspace().dossiers().attach(id, Files.writeString(folder.resolve("m.txt"), "nội dung"));
            Files.delete(fixture.workspace()
                    .dossiers()
                    .file(fixture.workspace().dossiers().open(id).attachments().getFirst()));
            Path backups = Files.createDirectories(folder.resolve("backups"));
            for (int i = 10; i < 24; i++) {
                Files.writeString(backups.resolve("guong-sang-202201%02d-080000.gsbackup".formatted(i)), "cũ");
            }
            assertThat(fixture.workspace().backups().backup().missing()).isEqualTo(1);
            assertThat(fixture.workspace().backups().own()).hasSize(15);
        }
    }

    @Test
    void aTextLongerThanItsColumnIsSaidSoAndNothingIsStored() {
        try (Fixture fixture = new Fixture(folder)) {
            UUID id = fixture.person("Người được khen");
            var award = fixture.workspace().catalogue().awardTypes().getFirst();
            var commendation = new guongsang.domain.award.Commendation(
                    new UUID(0, 0),
                    0,
                    fixture.read(id).exemplar().id(),
                    2022,
                    award.id(),
                    "9".repeat(61),
                    null,
                    null,
                    null);
            assertThatThrownBy(() -> fixture.workspace().dossiers().save(commendation, ""))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.code()).isEqualTo("text.long"));
            assertThat(fixture.workspace().dossiers().open(id).commendations()).isEmpty();
        }
    }
}
