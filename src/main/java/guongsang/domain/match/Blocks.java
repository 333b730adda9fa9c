package guongsang.domain.match;

import java.util.Arrays;
import java.util.Objects;

/// Who shares a key: one sorted array of hashes with the place of the subject in the low bits. Equal hashes of
/// different keys only cost a comparison.
final class Blocks {
    /// Places up to 16 million.
    private static final int PLACE_BITS = 24;

    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private long[] entries = new long[1024];
    private int size;
    private boolean sorted = true;

    /// `family` keeps keys of different meaning apart.
    static long key(char family, Object... parts) {
        long key = family;
        for (Object part : parts) {
            key = (key + Objects.hashCode(part)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key & ~PLACE;
    }

    void add(long key, int place) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = key | place;
        sorted = false;
    }

    void sort() {
        if (!sorted) {
            Arrays.sort(entries, 0, size);
            sorted = true;
        }
    }

    /// Adds who has the key to `found`, unless they are more than `most`: then the key says too little.
    void collect(long key, int most, Places found) {
        int from = Arrays.binarySearch(entries, 0, size, key);
        from = from < 0 ? -from - 1 : from;
        int end = from;
        while (end < size && (entries[end] & ~PLACE) == key) {
            if (++end - from > most) {
                return;
            }
        }
        for (int i = from; i < end; i++) {
            found.add((int) (entries[i] & PLACE));
        }
    }

    /// Places found, in any order and more than once.
    static final class Places {
        private int[] places = new int[64];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        /// Each place once, in order.
        int[] once() {
            Arrays.sort(places, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || places[i] != places[i - 1]) {
                    places[kept++] = places[i];
                }
            }
            return Arrays.copyOf(places, kept);
        }
    }
}
