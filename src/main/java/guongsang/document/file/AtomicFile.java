package guongsang.document.file;

import guongsang.domain.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file beside its target, forces it to disk, then moves it over the target: whoever looks sees the old file
/// or the new one, never half of it (design decision 12).
public final class AtomicFile {
    private static final int TRIES = 5;
    private static final long FIRST_WAIT_MS = 20;

    private AtomicFile() {}

    /// What is written; the stream is closed by the caller.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Throws [Refused] `file.write` with a sentence when the target cannot be written, also when another program
    /// holds
    /// it open; the old file then stays as it was.
    public static void write(Path target, Content content) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw refused(target, new IOException("a folder"));
        }
        try {
            Files.createDirectories(folder);
            // Not createTempFile: its files are for their owner alone, and a list in a shared folder is for colleagues
            // too.
            Path beside = folder.resolve(
                    "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                try (FileChannel channel = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    content.write(out);
                    out.flush();
                    channel.force(true);
                }
                move(beside, absolute);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /// Excel, virus scanners and sync programs hold a file for moments: try again a few times before giving up.
    private static void move(Path from, Path to) throws IOException {
        long wait = FIRST_WAIT_MS;
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw e;
                }
                pause(wait, e);
                wait *= 2;
            }
        }
    }

    private static void pause(long milliseconds, IOException why) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw why;
        }
    }

    private static Refused refused(Path target, IOException e) {
        return new Refused(
                "file.write",
                "Không ghi được %s: tệp đang mở trong chương trình khác hoặc thư mục không cho ghi; hãy đóng tệp hoặc chọn chỗ khác."
                        .formatted(target),
                e);
    }
}
