package guongsang.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The folder with the database, the attachments and the backups, held by one running program at a time.
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "guong-sang.lock";
    /// The lock covers a byte far behind the text, so that others can read who holds it (Windows locks are
    /// mandatory).
    private static final long LOCKED_BYTE = 1_000_000;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Creates the folder if it is missing and takes hold of it.
    /// Throws [StoreException] with a sentence when it cannot be created or written, or another program holds it.
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "folder.create",
                    "Không tạo được thư mục dữ liệu %s: hãy chọn thư mục khác hoặc xin quyền ghi.".formatted(folder),
                    e);
        }
        @Nullable FileChannel channel = null;
        try {
            channel = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw").getChannel();
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
            channel.truncate(0);
            String holder = System.getProperty("user.name") + ", "
                    + DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").format(LocalDateTime.now());
            channel.write(StandardCharsets.UTF_8.encode(holder));
            return new DataFolder(folder, channel);
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new StoreException(
                    "folder.in-use",
                    "Gương Sáng đang mở thư mục dữ liệu %s%s: hãy đóng cửa sổ đó rồi làm lại."
                            .formatted(folder, holder(folder)),
                    e);
        } catch (IOException e) {
            close(channel);
            throw new StoreException(
                    "folder.write",
                    "Không ghi được vào thư mục dữ liệu %s: hãy chọn thư mục khác hoặc xin quyền ghi."
                            .formatted(folder),
                    e);
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it; the sentence about the folder is what the person needs.
        }
    }

    private static String holder(Path folder) {
        try {
            String text = Files.readString(folder.resolve(LOCK)).strip();
            return text.isEmpty() ? "" : " (từ " + text + ")";
        } catch (IOException e) {
            return "";
        }
    }

    public Path path() {
        return path;
    }

    /// The database file without H2's ending.
    public Path database() {
        return path.resolve("guong-sang");
    }

    public Path databaseFile() {
        return path.resolve("guong-sang.mv.db");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    @Override
    public void close() {
        close(channel);
    }
}
