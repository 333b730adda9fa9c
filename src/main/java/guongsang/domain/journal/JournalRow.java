package guongsang.domain.journal;

import java.util.Map;
import java.util.UUID;

/// One changed row of the database; values by column name, absent values null.
public record JournalRow(
        String table,
        UUID rowId,
        boolean inserted,
        Map<String, Object> before,
        Map<String, Object> after,
        JournalEntry entry) {}
