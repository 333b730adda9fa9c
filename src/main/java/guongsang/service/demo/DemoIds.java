package guongsang.service.demo;

import guongsang.store.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/// Ids that are the same for the same seed: one after the other from the first day of the demo's first year.
final class DemoIds {
    private final Random random;
    private long place =
            LocalDate.of(2021, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() << 12;

    DemoIds(long seed) {
        this.random = new Random(seed);
    }

    UUID next() {
        return Ids.of(place++, random.nextLong());
    }
}
