package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.journal.BackupInfo;
import guongsang.store.Backup;
import guongsang.store.DataFolder;
import guongsang.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Verified backups into a file, by hand and when the window closes, and putting one back.
public final class BackupService {
    /// The ending of backup files.
    public static final String ENDING = "gsbackup";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    /// Only files that this program named itself are ever deleted.
    private static final Pattern OWN = Pattern.compile("guong-sang-\\d{8}-\\d{6}\\.gsbackup");

    private static final int KEPT = 10;

    private final Database database;
    private final DataFolder folder;

    public BackupService(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /// The name a backup made now would have.
    public String suggestedName() {
        return "guong-sang-" + TIME.format(LocalDateTime.now(database.clock())) + "." + ENDING;
    }

    /// Writes a verified backup. An existing file is not overwritten. Throws [Refused] with a sentence; then nothing
    /// is left behind.
    public BackupInfo backupTo(Path target) {
        if (Files.exists(target)) {
            throw new Refused("backup.exists", "Đã có tệp %s: hãy chọn tên khác để không ghi đè.".formatted(target));
        }
        return Backup.write(database, folder, target);
    }

    /// A backup into the data folder's own `backups`; the last ten are kept.
    public BackupInfo backup() {
        Path target = folder.backups().resolve(suggestedName());
        BackupInfo info = backupTo(target);
        if (info.missing() > 0) {
            // An older backup may still hold what is missing now: none is deleted.
            return info;
        }
        own().stream().filter(p -> !p.equals(target)).skip(KEPT - 1).forEach(old -> {
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                LoggerFactory.getLogger(BackupService.class).warn("an old backup stays", e);
            }
        });
        return info;
    }

    /// The newest backup of the data folder, by the time in its name.
    public Optional<LocalDateTime> newest() {
        return own().stream()
                .findFirst()
                .map(p -> LocalDateTime.parse(p.getFileName().toString().substring(11, 26), TIME));
    }

    /// The data folder's own backups, newest first.
    public List<Path> own() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.backups())) {
            return all.filter(p -> OWN.matcher(p.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path p) -> p.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new Refused("backup.list", "Không xem được thư mục sao lưu %s.".formatted(folder.backups()), e);
        }
    }

    /// Puts a backup in the place of the data of a folder that no program has open; what was there is set aside.
    /// Returns where, or the folder itself when nothing was there.
    public static Path restore(Path backup, Path dataFolder, Clock clock) {
        try (DataFolder folder = DataFolder.open(dataFolder)) {
            return Backup.restore(backup, folder, clock);
        }
    }
}
