package guongsang.domain.journal;

import java.time.LocalDateTime;

/// A backup that was opened and counted; `size` in bytes; `missing`: kept files that rows
/// name but that were no longer in the data folder.
public record BackupInfo(LocalDateTime madeAt, long size, Counts counts, long missing) {

    /// What lies in a register: rows of each sort, and kept files.
    public record Counts(long exemplars, long registrations, long journal, long attachments) {}
}
