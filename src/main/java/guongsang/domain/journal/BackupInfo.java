package guongsang.domain.journal;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A backup file that was opened and counted.
public record BackupInfo(Path file, LocalDateTime madeAt, long size, Counts counts) {

    /// What lies in a register: rows of each sort, and kept files.
    public record Counts(long exemplars, long registrations, long journal, long attachments) {}
}
