package guongsang.store;

import guongsang.store.jooq.tables.records.JournalRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Chains journal rows: each row's hash covers its own content and the hash of the row before.
final class JournalHash {
    static final String START = "0".repeat(64);

    private JournalHash() {}

    static String of(JournalRecord row) {
        MessageDigest digest = sha256();
        for (Object part : new Object[] {
            row.getPreviousHash(),
            row.getSeq(),
            row.getActionId(),
            row.getTableName(),
            row.getRowId(),
            row.getOperation(),
            row.getBeforeValues(),
            row.getAfterValues()
        }) {
            digest.update((part == null ? "\u0001" : part.toString()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
