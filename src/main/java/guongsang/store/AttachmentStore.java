package guongsang.store;

import static guongsang.store.jooq.Tables.ATTACHMENT;

import guongsang.domain.exemplar.Attachment;
import guongsang.store.jooq.tables.records.AttachmentRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Files kept with a row. The bytes lie in the data folder under the SHA-256 of their content, once for each content;
/// the original is never touched.
public final class AttachmentStore {
    private final Database database;
    private final DataFolder folder;

    public AttachmentStore(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /// A file whose bytes are safely in the data folder, not yet said to belong to anything.
    public record Kept(String name, String sha256, long size) {}

    /// Copies the file into the data folder. Throws [StoreException] with a sentence when it cannot be read or kept.
    public Kept keep(Path file) {
        Path directory = folder.attachments();
        try {
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, "incoming", ".tmp");
            try {
                MessageDigest digest = JournalHash.sha256();
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
                }
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                long size = Files.size(temporary);
                Path target = path(hash);
                Files.createDirectories(target.getParent());
                if (!Files.exists(target)) {
                    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                }
                return new Kept(file.getFileName().toString(), hash, size);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "attachment.keep",
                    "Không giữ được tệp %s: hãy xem tệp còn đó, đọc được, và ổ đĩa còn chỗ."
                            .formatted(file.getFileName()),
                    e);
        }
    }

    public UUID attach(Changes changes, String ownerTable, UUID ownerId, Kept kept, LocalDate on) {
        AttachmentRecord row = new AttachmentRecord();
        row.setOwnerTable(ownerTable);
        row.setOwnerId(ownerId);
        row.setName(kept.name());
        row.setSha256(kept.sha256());
        row.setSizeBytes(kept.size());
        row.setAddedOn(on);
        return changes.insert(row);
    }

    public List<Attachment> of(UUID ownerId) {
        return database.read(dsl -> dsl.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.OWNER_ID.eq(ownerId).andNot(ATTACHMENT.DELETED))
                .orderBy(ATTACHMENT.ID)
                .fetch(r -> new Attachment(
                        r.getId(),
                        r.getVersion(),
                        r.getOwnerId(),
                        r.getName(),
                        r.getSha256(),
                        r.getSizeBytes(),
                        r.getAddedOn())));
    }

    public void remove(Changes changes, Attachment attachment) {
        changes.remove(ATTACHMENT, attachment.id(), attachment.version());
    }

    /// Where the bytes of a content lie.
    public Path path(String sha256) {
        return folder.attachments().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /// Hashes that rows name but whose file is missing or of another size.
    public List<String> missing() {
        return database.read(dsl -> dsl.selectFrom(ATTACHMENT).fetch()).stream()
                .filter(r -> {
                    try {
                        return Files.size(path(r.getSha256())) != r.getSizeBytes();
                    } catch (IOException e) {
                        return true;
                    }
                })
                .map(AttachmentRecord::getSha256)
                .distinct()
                .toList();
    }
}
