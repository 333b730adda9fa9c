package guongsang.store;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids of new rows: random, with the time in front so that neighbours in time are neighbours in the index (RFC 9562,
/// version 7). Within one program each id is greater than the one before, so that rows written together keep their
/// order.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Milliseconds since 1970 shifted by 12 bits, with a counter in those bits.
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12 | RANDOM.nextInt(0x800);
        return of(LAST.updateAndGet(last -> Math.max(last + 1, now)), RANDOM.nextLong());
    }

    /// An id of the same form from a given place in the order (48 bits of milliseconds, 12 of a counter) and given
    /// random bits: for data that must come out the same each time.
    public static UUID of(long place, long random) {
        long high = (place & ~0xFFFL) << 4 | 0x7000L | place & 0xFFFL;
        return new UUID(high, 0x8000_0000_0000_0000L | random >>> 2);
    }
}
