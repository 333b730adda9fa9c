package guongsang.service;

import guongsang.domain.exemplar.Activity;
import guongsang.store.HistoryStore;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bốn khâu: what the cards of the board say beyond the row of the register, read for many cards in one query.
public final class BoardService {
    private final HistoryStore history;

    public BoardService(HistoryStore history) {
        this.history = history;
    }

    /// What was done for one registration: the newest check and assessment, the oldest difficulty still open (each
    /// absent where there is none) and how many activities of each type.
    public record Progress(
            @Nullable Activity inspection,
            @Nullable Activity assessment,
            @Nullable Activity difficulty,
            Map<Activity.Type, Integer> counts) {
        /// Nothing was done yet.
        public static final Progress NONE = new Progress(null, null, null, Map.of());

        public int count(Activity.Type type) {
            return counts.getOrDefault(type, 0);
        }
    }

    /// Progress of the given registrations; those without any activity are left out.
    public Map<UUID, Progress> progress(Collection<UUID> registrations) {
        Map<UUID, List<Activity>> all = new HashMap<>();
        for (Activity activity : history.activitiesOf(registrations)) {
            all.computeIfAbsent(activity.registrationId(), _ -> new java.util.ArrayList<>())
                    .add(activity);
        }
        Map<UUID, Progress> progress = new HashMap<>();
        all.forEach((id, newestFirst) -> progress.put(id, of(newestFirst)));
        return progress;
    }

    private static Progress of(List<Activity> newestFirst) {
        Map<Activity.Type, Integer> counts = new EnumMap<>(Activity.Type.class);
        Activity inspection = null;
        Activity assessment = null;
        Activity difficulty = null;
        for (Activity activity : newestFirst) {
            counts.merge(activity.type(), 1, Integer::sum);
            if (inspection == null && activity.type() == Activity.Type.INSPECTION) {
                inspection = activity;
            }
            if (assessment == null && activity.type() == Activity.Type.ASSESSMENT) {
                assessment = activity;
            }
            if (activity.difficulty() != null && activity.resolvedOn() == null) {
                difficulty = activity;
            }
        }
        return new Progress(inspection, assessment, difficulty, counts);
    }

    /// How many activities of each type and how many open difficulties a registration has.
    public record Tally(Map<Activity.Type, Integer> counts, int openDifficulties) {}

    /// The tallies of a year, by registration; those without any activity are left out.
    public Map<UUID, Tally> tallies(int year) {
        Map<UUID, Map<Activity.Type, Integer>> counts = new HashMap<>();
        Map<UUID, Integer> open = new HashMap<>();
        for (HistoryStore.Count count : history.activityCounts(year)) {
            counts.computeIfAbsent(count.registrationId(), _ -> new EnumMap<>(Activity.Type.class))
                    .put(count.type(), count.total());
            open.merge(count.registrationId(), count.openDifficulties(), Integer::sum);
        }
        Map<UUID, Tally> tallies = new HashMap<>();
        counts.forEach((id, byType) -> tallies.put(id, new Tally(byType, open.getOrDefault(id, 0))));
        return tallies;
    }
}
