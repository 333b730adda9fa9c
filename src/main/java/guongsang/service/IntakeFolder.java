package guongsang.service;

import guongsang.domain.Refused;
import guongsang.service.intake.ListFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder that is looked at every few seconds for new lists, off until the office names one. Files are only read,
/// never moved or changed, and nothing is taken in by itself. A file counts once it stopped growing. Which were seen is
/// remembered by their content in a file of the data folder.
public final class IntakeFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeFolder.class);
    private static final int EVERY_SECONDS = 3;
    private static final String MEMORY = "seen-lists.txt";

    private final OfficeService office;
    private final Path memory;
    private final Map<Path, Stand> stands = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private volatile List<Path> fresh = List.of();
    private volatile Runnable changed = () -> {};
    private @Nullable Path folder;
    private @Nullable ScheduledExecutorService clockwork;
    private @Nullable ScheduledFuture<?> looking;

    /// How a file stood when it was looked at last; `hash` once it stood still.
    private record Stand(
            long size, FileTime modified, @Nullable String hash) {
        boolean still(long nowSize, FileTime nowModified) {
            return size == nowSize && modified.equals(nowModified);
        }
    }

    IntakeFolder(OfficeService office, Path dataFolder) {
        this.office = office;
        this.memory = dataFolder.resolve(MEMORY);
        String set = office.setting(OfficeService.INTAKE_FOLDER, "");
        if (!set.isBlank()) {
            try {
                begin(Path.of(set));
            } catch (InvalidPathException e) {
                LOG.warn("the watched folder is no path here");
            }
        }
    }

    /// The folder that is watched; empty: none.
    public synchronized Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /// Watches another folder, absent: none, and remembers that. Throws [Refused] when it is no folder.
    public void watch(@Nullable Path other) {
        if (other != null && !Files.isDirectory(other)) {
            throw new Refused("folder.unreadable", "Không có thư mục %s: hãy chọn thư mục khác.".formatted(other));
        }
        office.set(
                OfficeService.INTAKE_FOLDER,
                other == null ? "" : other.toAbsolutePath().toString());
        begin(other);
    }

    /// New lists in the folder that nobody looked at yet, by name.
    public List<Path> fresh() {
        return fresh;
    }

    /// Called, on a thread of its own, when [#fresh] changed.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// Notes that these were looked at; the same content is not offered again. What cannot be noted is offered again
    /// after the next start.
    public synchronized void seen(Collection<Path> files) {
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            Stand stand = stands.get(file);
            if (stand != null && stand.hash() != null && seen.add(stand.hash())) {
                hashes.add(stand.hash());
            }
        }
        if (!hashes.isEmpty()) {
            try {
                Files.write(memory, hashes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                LOG.warn("cannot note which lists were seen: {}", e.getClass().getSimpleName());
            }
            offer();
        }
    }

    private synchronized void begin(@Nullable Path other) {
        if (looking != null) {
            looking.cancel(false);
        }
        folder = other == null ? null : other.toAbsolutePath();
        stands.clear();
        if (other == null) {
            offer();
            return;
        }
        if (clockwork == null) {
            clockwork = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("intake-folder").factory());
            remembered();
        }
        looking = clockwork.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void remembered() {
        if (Files.exists(memory)) {
            try {
                seen.addAll(Files.readAllLines(memory));
            } catch (IOException e) {
                LOG.warn("cannot read which lists were seen: {}", e.getClass().getSimpleName());
            }
        }
    }

    /// Looks once. A folder that cannot be read (a drive that is not there) is looked at again the next time.
    synchronized void look() {
        Path where = folder;
        if (where == null) {
            return;
        }
        try {
            List<Path> files = ListFiles.in(where);
            stands.keySet().retainAll(new HashSet<>(files));
            for (Path file : files) {
                stand(file);
            }
            offer();
        } catch (IOException | RuntimeException e) {
            LOG.debug("the watched folder cannot be read now: {}", e.getClass().getSimpleName());
        }
    }

    private void stand(Path file) throws IOException {
        long size = Files.size(file);
        FileTime modified = Files.getLastModifiedTime(file);
        Stand before = stands.get(file);
        if (before == null || !before.still(size, modified)) {
            stands.put(file, new Stand(size, modified, null));
        } else if (before.hash() == null && size > 0) {
            try {
                stands.put(file, new Stand(size, modified, hash(file)));
            } catch (IOException e) {
                LOG.debug("a list is still in use: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void offer() {
        List<Path> now = stands.entrySet().stream()
                .filter(e -> e.getValue().hash() != null
                        && !seen.contains(e.getValue().hash()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!now.equals(fresh)) {
            fresh = now;
            changed.run();
        }
    }

    @Override
    public synchronized void close() {
        changed = () -> {};
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
    }
}
