package guongsang.store;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.journal.BackupInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One backup file: the database as H2 copies it, the same data as plain SQL for any later version, the attachments,
/// and what to expect in it.
/// A backup counts as good only after its database was opened and its rows counted again.
public final class Backup {
    private static final String DATABASE = "guong-sang.mv.db";
    private static final String EXPORT = "export.sql";
    private static final String MANIFEST = "manifest.json";
    private static final String ATTACHMENTS = "attachments/";
    private static final String RESTORING = "restore-in-progress";
    /// Stands in the unpacked backup once it is whole and checked; holds the name of the folder for the old data.
    private static final String READY = "ready";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    /// What no database of ours holds, and what would run when H2 opens one that does.
    private static final List<String> FOREIGN = List.of(
            "CREATE TRIGGER",
            "CREATE FORCE TRIGGER",
            "CREATE ALIAS",
            "CREATE FORCE ALIAS",
            "LINKED TABLE",
            "CREATE AGGREGATE",
            "CREATE FORCE AGGREGATE");

    private Backup() {}

    /// Writes a verified backup to `target`, which must not exist yet. Throws [StoreException] with a sentence; then
    /// nothing is left behind.
    public static BackupInfo write(Database database, DataFolder folder, Path target) {
        Path directory = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Path work = folder.path().resolve("backup-in-progress");
        Path partial = directory.resolve(target.getFileName() + ".part");
        try {
            Files.createDirectories(directory);
            deleteTree(work);
            Files.createDirectories(work);
            Path copy = work.resolve("database.zip");
            Path export = work.resolve(EXPORT);
            BackupInfo.Counts counts = database.together(dsl -> {
                dsl.execute("backup to '" + sql(copy) + "'");
                dsl.execute("script to '" + sql(export) + "' charset 'UTF-8'");
                return dsl.connectionResult(Backup::counts);
            });
            LocalDateTime now = LocalDateTime.now(database.clock());
            List<Path> kept = attachments(folder.attachments());
            pack(kept, copy, export, partial, counts, now);
            Checked found = verify(partial, work);
            if (!found.counts().equals(counts) || kept.size() != found.files()) {
                throw new StoreException(
                        "backup.verify",
                        "Bản sao lưu vừa ghi không đọc lại được đủ dữ liệu nên đã bỏ: hãy sao lưu lại.");
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return new BackupInfo(now, Files.size(target), counts, found.missing());
        } catch (IOException e) {
            throw new StoreException(
                    "backup.write",
                    "Không ghi được bản sao lưu %s: hãy xem ổ đĩa còn chỗ và thư mục cho ghi, hoặc chọn chỗ khác."
                            .formatted(target),
                    e);
        } finally {
            discard(partial);
            discard(work);
        }
    }

    private static String sql(Path path) {
        return path.toString().replace("'", "''");
    }

    private static void pack(
            List<Path> kept, Path copy, Path export, Path partial, BackupInfo.Counts counts, LocalDateTime now)
            throws IOException {
        try (var file = Files.newOutputStream(partial);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("format", 1);
            manifest.put("schema", Database.SCHEMA);
            manifest.put("madeAt", now.toString());
            manifest.put("exemplars", counts.exemplars());
            manifest.put("registrations", counts.registrations());
            manifest.put("journal", counts.journal());
            manifest.put("attachments", counts.attachments());
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.std.asBytes(manifest));
            zip.putNextEntry(new ZipEntry(DATABASE));
            try (ZipFile inner = new ZipFile(copy.toFile());
                    InputStream in = inner.getInputStream(inner.getEntry(DATABASE))) {
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(EXPORT));
            Files.copy(export, zip);
            for (Path attachment : kept) {
                zip.putNextEntry(new ZipEntry(ATTACHMENTS + attachment.getFileName()));
                Files.copy(attachment, zip);
            }
            zip.finish();
        }
        force(partial);
    }

    private static List<Path> attachments(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }

    /// Forces a written file to disk.
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// What an unpacked backup holds: rows, kept files, and how many kept files its rows name that are not in it.
    private record Checked(BackupInfo.Counts counts, long files, long missing) {}

    /// Unpacks the backup under `work`, opens its database and counts. Throws [StoreException] with a sentence when
    /// it is not a good backup of ours.
    private static Checked verify(Path backup, Path work) {
        Path unpacked = work.resolve("verify");
        try {
            deleteTree(unpacked);
            unpack(backup, unpacked);
            return checked(unpacked);
        } catch (IOException e) {
            throw bad(backup, e);
        } finally {
            discard(unpacked);
        }
    }

    private static StoreException bad(Path backup, Exception e) {
        return new StoreException(
                "backup.bad",
                "%s không phải bản sao lưu Gương Sáng đọc được (hỏng, thiếu hoặc của chương trình khác) nên không có gì thay đổi: hãy chọn bản sao lưu khác."
                        .formatted(backup.getFileName()),
                e);
    }

    /// Unpacks database and attachments; each attachment has to have the hash it is named after.
    private static void unpack(Path backup, Path into) throws IOException {
        Files.createDirectories(into.resolve("attachments"));
        try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry manifest = zip.getEntry(MANIFEST);
            ZipEntry database = zip.getEntry(DATABASE);
            if (manifest == null || database == null) {
                throw new ZipException("manifest or database missing");
            }
            try (InputStream in = zip.getInputStream(manifest)) {
                int schema = ((Number) JSON.std.mapFrom(in).getOrDefault("schema", 0)).intValue();
                if (schema > Database.SCHEMA) {
                    throw new StoreException(
                            "schema.newer",
                            "Bản sao lưu do bản Gương Sáng mới hơn tạo ra: hãy cài bản mới nhất rồi khôi phục.");
                }
            } catch (ClassCastException e) {
                throw new ZipException("manifest: " + e.getMessage());
            }
            try (InputStream in = zip.getInputStream(database)) {
                Files.copy(in, into.resolve(DATABASE));
            }
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.startsWith(ATTACHMENTS)) {
                    unpackAttachment(zip, entry, name.substring(ATTACHMENTS.length()), into.resolve("attachments"));
                }
            }
        }
        refuseForeign(into.resolve(DATABASE), backup);
    }

    private static void unpackAttachment(ZipFile zip, ZipEntry entry, String hash, Path into) throws IOException {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new ZipException("attachment with a foreign name");
        }
        Path target = into.resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(target.getParent());
        MessageDigest digest = JournalHash.sha256();
        try (InputStream in = zip.getInputStream(entry);
                var out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            in.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new ZipException("attachment with another content");
        }
    }

    /// A database that came from outside is not opened when it holds anything that H2 would run.
    private static void refuseForeign(Path file, Path backup) throws IOException {
        byte[] overlap = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = in.readNBytes(1 << 20);
            while (block.length > 0) {
                String text = new String(overlap, StandardCharsets.ISO_8859_1)
                        + new String(block, StandardCharsets.ISO_8859_1);
                for (String foreign : FOREIGN) {
                    if (text.contains(foreign)) {
                        throw bad(backup, new ZipException(foreign));
                    }
                }
                overlap = java.util.Arrays.copyOfRange(block, Math.max(0, block.length - 32), block.length);
                block = in.readNBytes(1 << 20);
            }
        }
    }

    private static Checked checked(Path unpacked) throws IOException {
        String url = "jdbc:h2:file:" + unpacked.resolve("guong-sang") + Database.OPTIONS
                + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        List<Path> files = attachments(unpacked.resolve("attachments"));
        Set<String> names = files.stream().map(p -> p.getFileName().toString()).collect(Collectors.toSet());
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet hashes = statement.executeQuery("select distinct sha256 from attachment")) {
            long missing = 0;
            while (hashes.next()) {
                missing += names.contains(hashes.getString(1)) ? 0 : 1;
            }
            return new Checked(counts(connection), files.size(), missing);
        } catch (SQLException e) {
            throw bad(unpacked, e);
        }
    }

    static BackupInfo.Counts counts(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return new BackupInfo.Counts(
                    count(statement, "select count(*) from exemplar where not deleted"),
                    count(statement, "select count(*) from registration where not deleted"),
                    count(statement, "select count(*) from journal"),
                    count(statement, "select count(distinct sha256) from attachment"));
        } catch (SQLException e) {
            throw new StoreException("backup.bad", "Không đếm được dữ liệu: tệp không phải của Gương Sáng.", e);
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /// Puts the backup in the place of the folder's data; what was there is set aside in a folder of its own, whose
    /// path is returned (or the data folder when there was none). Whatever stops it in the middle, the old data or
    /// the
    /// new stand in their place after the next start: see [#finishOrUndoRestore].
    public static Path restore(Path backup, DataFolder folder, Clock clock) {
        Path unpacked = folder.path().resolve(RESTORING);
        try {
            if (!Files.isRegularFile(backup)) {
                throw new StoreException(
                        "backup.missing", "Không thấy tệp sao lưu %s: hãy xem lại đường dẫn.".formatted(backup));
            }
            deleteTree(unpacked);
            unpack(backup, unpacked);
            checked(unpacked);
            force(unpacked.resolve(DATABASE));
            for (Path attachment : attachments(unpacked.resolve("attachments"))) {
                force(attachment);
            }
            String aside = "set-aside-" + TIME.format(LocalDateTime.now(clock));
            // From here on a restore that stops is finished at the next start.
            Files.writeString(unpacked.resolve(READY), aside);
            force(unpacked.resolve(READY));
            return putInPlace(folder, unpacked, aside);
        } catch (ZipException e) {
            discard(unpacked);
            throw bad(backup, e);
        } catch (IOException e) {
            throw new StoreException(
                    "restore.failed",
                    "Không khôi phục xong vào %s, dữ liệu cũ không mất: hãy xem ổ đĩa còn chỗ và thư mục cho ghi rồi mở lại chương trình."
                            .formatted(folder.path()),
                    e);
        } catch (StoreException e) {
            discard(unpacked);
            throw e;
        }
    }

    /// After a start: a restore whose backup was wholly unpacked and checked is finished, any other is forgotten.
    static void finishOrUndoRestore(DataFolder folder) {
        Path unpacked = folder.path().resolve(RESTORING);
        Path ready = unpacked.resolve(READY);
        try {
            if (Files.exists(ready)) {
                putInPlace(folder, unpacked, Files.readString(ready).strip());
            } else {
                discard(unpacked);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "restore.failed",
                    "Lần khôi phục trước chưa xong trong %s: hãy xem ổ đĩa còn chỗ và thư mục cho ghi rồi mở lại chương trình."
                            .formatted(folder.path()),
                    e);
        }
    }

    /// Each step is done only when it was not done before, so that it can be gone through again after a stop.
    private static Path putInPlace(DataFolder folder, Path unpacked, String asideName) throws IOException {
        Path aside = folder.path().resolve(asideName);
        Path newDatabase = unpacked.resolve(DATABASE);
        Path newAttachments = unpacked.resolve("attachments");
        boolean old = Files.exists(folder.databaseFile()) || Files.exists(folder.attachments());
        if (Files.exists(newAttachments)) {
            if (old) {
                Files.createDirectories(aside);
                moveIfThere(folder.attachments(), aside.resolve("attachments"));
            }
            Files.move(newAttachments, folder.attachments());
        }
        if (Files.exists(newDatabase)) {
            if (Files.exists(folder.databaseFile())) {
                Files.createDirectories(aside);
                moveIfThere(folder.databaseFile(), aside.resolve(DATABASE));
            }
            Files.move(newDatabase, folder.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        discard(unpacked);
        return Files.exists(aside) ? aside : folder.path();
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private static void discard(Path path) {
        try {
            deleteTree(path);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Backup.class).warn("left behind: {}", path.getFileName());
        }
    }

    private static void deleteTree(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
