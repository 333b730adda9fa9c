package guongsang.service.demo;

import guongsang.service.demo.District.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// How many each unit registers in each year, how many of them again, and when its list comes: near the quotas of S3
/// IV.1 at the usual size, in proportion at any other.
final class YearCounts {
    /// The size for which the counts below are meant.
    static final int USUAL = 1_200;

    private static final int YEARS = DemoCalendar.LAST_YEAR - DemoCalendar.FIRST_YEAR + 1;

    /// One unit's share of a year; numbers of the year run on from list to list as they come.
    record Share(int registrations, int repeats, int firstNumber, LocalDate received) {}

    private final Share[][] shares;
    private final int total;

    YearCounts(List<Place> places, int exemplars, Random random) {
        int units = places.size();
        int[][] usual = new int[YEARS][units];
        LocalDate[][] received = new LocalDate[YEARS][units];
        for (int y = 0; y < YEARS; y++) {
            for (int u = 0; u < units; u++) {
                usual[y][u] = usual(places.get(u), random);
                received[y][u] = DemoCalendar.listReceived(DemoCalendar.FIRST_YEAR + y, random);
            }
        }
        int[][] scaled = scaled(usual, (double) exemplars / USUAL);
        int[][] repeats = repeats(scaled, Math.max(0, sum(scaled) - exemplars));
        total = sum(scaled);
        shares = new Share[YEARS][units];
        for (int y = 0; y < YEARS; y++) {
            int year = y;
            int number = 1;
            for (int u : IntStream.range(0, units)
                    .boxed()
                    .sorted(Comparator.comparing((Integer u) -> received[year][u])
                            .thenComparing(u -> u))
                    .toList()) {
                shares[y][u] = new Share(scaled[y][u], repeats[y][u], number, received[y][u]);
                number += scaled[y][u];
            }
        }
    }

    Share of(int unit, int year) {
        return shares[year - DemoCalendar.FIRST_YEAR][unit];
    }

    int total() {
        return total;
    }

    /// S3 IV.1: xã, thị trấn 10–15; Công an, Quân sự, Giáo dục, Y tế 5–7; others at least 1–2. Some fall short, some
    /// go
    /// beyond.
    private static int usual(Place place, Random random) {
        int luck = random.nextInt(100);
        if (place.area()) {
            return luck < 2
                    ? 0
                    : luck < 14 ? 6 + random.nextInt(4) : luck < 19 ? 16 + random.nextInt(2) : 10 + random.nextInt(6);
        }
        if (place.unit().sector() != null) {
            return luck < 15 ? 4 : luck < 25 ? 8 + random.nextInt(2) : 5 + random.nextInt(3);
        }
        return luck < 8 ? 0 : luck < 12 ? 3 : 1 + random.nextInt(2);
    }

    private static int sum(int[][] counts) {
        return IntStream.range(0, YEARS).map(y -> IntStream.of(counts[y]).sum()).sum();
    }

    /// Each count times the factor; what rounding leaves is carried on, so that the sum keeps the proportion.
    private static int[][] scaled(int[][] usual, double factor) {
        int[][] scaled = new int[usual.length][usual[0].length];
        long before = 0;
        long given = 0;
        for (int y = 0; y < usual.length; y++) {
            for (int u = 0; u < usual[y].length; u++) {
                before += usual[y][u];
                scaled[y][u] = (int) (Math.round(before * factor) - given);
                given += scaled[y][u];
            }
        }
        return scaled;
    }

    /// Shares the registrations that are not the first of their exemplar among units and later years, never more than
    /// the unit has exemplars to register again.
    /// What a very small register leaves over is left out of the last years.
    private static int[][] repeats(int[][] registrations, int wanted) {
        int units = registrations[0].length;
        int[][] repeats = new int[registrations.length][units];
        int[] known = registrations[0].clone();
        int later = IntStream.range(1, registrations.length)
                .map(y -> IntStream.of(registrations[y]).sum())
                .sum();
        int open = wanted;
        for (int y = 1; y < registrations.length; y++) {
            for (int u = 0; u < units; u++) {
                int here = registrations[y][u];
                // What is still wanted over what is still to come keeps the sum exact.
                int fair = later == 0 ? 0 : Math.round((float) open * here / later);
                repeats[y][u] = Math.min(Math.min(fair, open), Math.min(known[u], here));
                open -= repeats[y][u];
                later -= here;
                known[u] += here - repeats[y][u];
            }
        }
        for (int y = registrations.length - 1; y >= 0; y--) {
            for (int u = units - 1; u >= 0 && open > 0; u--) {
                int fewer = Math.min(open, registrations[y][u] - repeats[y][u]);
                registrations[y][u] -= fewer;
                open -= fewer;
            }
        }
        return repeats;
    }
}
