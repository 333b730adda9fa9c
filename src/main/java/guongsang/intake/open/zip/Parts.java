package guongsang.intake.open.zip;

import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Opening;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a zipped office file by name, whatever capitals and slashes the writing program used. Only reads.
/// Throws [guongsang.domain.Refused] `file.bomb` as soon as a part gives more than limits allow.
public final class Parts implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Opening opening;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unpacked;

    private Parts(ZipFile zip, Opening opening) {
        this.zip = zip;
        this.opening = opening;
        zip.stream().filter(e -> !e.isDirectory()).forEach(e -> entries.putIfAbsent(key(e.getName()), e));
    }

    /// Throws [ZipException] when the file is no whole zip file.
    public static Parts open(Path file, Opening opening) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > Limits.PARTS) {
                throw opening.refusals().bomb();
            }
            return new Parts(zip, opening);
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new ZipException("names in no known encoding");
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /// Names in small letters with slashes, none at the beginning.
    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /// Unpacks a part as it is read. Throws [ZipException] when there is none of that name.
    public InputStream read(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no part " + name);
        }
        return new Counted(in, Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long here;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, Math.min(length, BUFFER));
            if (got > 0) {
                count(got);
            }
            opening.step();
            return got;
        }

        private void count(int got) {
            here += got;
            unpacked += got;
            if (unpacked > Limits.UNPACKED_BYTES || (here > Limits.UNPACKED_FREE && here / packed > Limits.RATIO)) {
                throw opening.refusals().bomb();
            }
        }
    }
}
