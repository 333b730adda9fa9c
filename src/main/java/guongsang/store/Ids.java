package guongsang.store;

import java.security.SecureRandom;
import java.util.UUID;

/// Ids of new rows: random, with the time in front so that neighbours in time are neighbours in the index (RFC 9562,
/// version 7).
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
