package guongsang.domain.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The order of a shortlist: places run from 1 without gaps, whatever comes, goes or moves.
public final class Ranking {
    private static final UUID NEW = new UUID(0, 0);

    private Ranking() {}

    /// The same rows in the same order with places from 1.
    public static List<Shortlisted> dense(List<Shortlisted> rows) {
        List<Shortlisted> dense = new ArrayList<>(rows.size());
        for (Shortlisted row : rows) {
            dense.add(new Shortlisted(
                    row.id(), row.version(), row.registrationId(), dense.size() + 1, row.verdict(), row.reason()));
        }
        return dense;
    }

    /// With these at the end, in their order, where they are not there already.
    public static List<Shortlisted> with(List<Shortlisted> rows, Collection<UUID> registrations) {
        List<Shortlisted> more = new ArrayList<>(rows);
        Set<UUID> known = rows.stream().map(Shortlisted::registrationId).collect(Collectors.toCollection(HashSet::new));
        for (UUID registration : registrations) {
            if (known.add(registration)) {
                more.add(new Shortlisted(NEW, 0, registration, 0, Shortlisted.Verdict.OPEN, null));
            }
        }
        return dense(more);
    }

    public static List<Shortlisted> without(List<Shortlisted> rows, Set<UUID> registrations) {
        return dense(rows.stream()
                .filter(r -> !registrations.contains(r.registrationId()))
                .toList());
    }

    /// One moved up (negative) or down, at most to the end.
    public static List<Shortlisted> moved(List<Shortlisted> rows, UUID registration, int by) {
        List<Shortlisted> moved = new ArrayList<>(rows);
        for (Shortlisted row : rows) {
            if (row.registrationId().equals(registration)) {
                int at = moved.indexOf(row);
                moved.remove(at);
                moved.add(Math.clamp((long) at + by, 0, moved.size()), row);
            }
        }
        return dense(moved);
    }

    /// These judged; `reason` is kept where they are declined, and nowhere else.
    public static List<Shortlisted> judged(
            List<Shortlisted> rows, Set<UUID> registrations, Shortlisted.Verdict verdict, @Nullable String reason) {
        String kept = verdict == Shortlisted.Verdict.DECLINED ? reason : null;
        return dense(rows.stream()
                .map(r -> registrations.contains(r.registrationId())
                        ? new Shortlisted(r.id(), r.version(), r.registrationId(), r.place(), verdict, kept)
                        : r)
                .toList());
    }
}
