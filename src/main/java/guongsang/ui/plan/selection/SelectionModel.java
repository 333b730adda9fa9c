package guongsang.ui.plan.selection;

import guongsang.domain.plan.CriterionMark;
import guongsang.service.CriteriaService;
import guongsang.service.RegisterFilter;
import guongsang.service.SelectionService.Candidate;
import guongsang.service.SelectionService.Found;
import guongsang.service.SelectionService.Overview;
import guongsang.service.SelectionService.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the selection shows and what of it is looked at; no nodes.
final class SelectionModel {
    /// So many fit side by side.
    static final int MOST_COMPARED = 4;

    /// Which candidates are listed: those on the shortlist, or all that are registered in the year.
    enum Source {
        SHORTLIST,
        ALL
    }

    /// A criterion as a row of the comparison: its number from 1 and how each profile stands against it, in their
    /// order.
    record CriterionRow(int number, CriteriaService.Listed listed, List<CriteriaService.Line> lines) {}

    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.SHORTLIST);
    private final ObjectProperty<RegisterFilter> filter = new SimpleObjectProperty<>(RegisterFilter.of(null));
    private final BooleanProperty complete = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Overview> overview = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> current = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Profile>> profiles = new SimpleObjectProperty<>(List.of());
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<UUID> marked = FXCollections.observableArrayList();
    private int total;

    ObjectProperty<Source> source() {
        return source;
    }

    /// Narrows all that are registered; the shortlist is always shown whole.
    ObjectProperty<RegisterFilter> filter() {
        return filter;
    }

    /// Only those that meet every criterion that is for them.
    BooleanProperty complete() {
        return complete;
    }

    ObjectProperty<@Nullable Overview> overview() {
        return overview;
    }

    /// The candidate that keys are about; absent when none is listed.
    ObjectProperty<@Nullable UUID> current() {
        return current;
    }

    /// Those that are looked at side by side.
    ObjectProperty<List<Profile>> profiles() {
        return profiles;
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /// How many match; more than are listed when there are very many.
    int total() {
        return total;
    }

    /// Shows what was read; `found` is absent while the shortlist is listed.
    void show(Overview read, @Nullable Found found) {
        List<Candidate> now = found == null ? read.shortlist() : found.first();
        total = found == null ? now.size() : found.total();
        UUID kept = current.get();
        int at = at(kept);
        candidates.setAll(now);
        if (at(kept) >= 0) {
            // The list may have chosen another one while its rows were exchanged.
            current.set(kept);
        } else {
            current.set(
                    now.isEmpty()
                            ? null
                            : now.get(Math.clamp(at, 0, now.size() - 1)).id());
        }
        overview.set(read);
    }

    private int at(@Nullable UUID id) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Optional<Candidate> currentCandidate() {
        return candidates.stream().filter(c -> c.id().equals(current.get())).findFirst();
    }

    boolean isMarked(UUID id) {
        return marked.contains(id);
    }

    ObservableList<UUID> marked() {
        return marked;
    }

    /// Marks one to be kept beside the others, or takes the mark away; false when four are marked already.
    boolean toggleMark(UUID id) {
        if (marked.remove(id)) {
            return true;
        }
        return marked.size() < MOST_COMPARED && marked.add(id);
    }

    /// The marked ones, then the one that keys are about, as long as there is room for it.
    List<UUID> compared() {
        List<UUID> all = new ArrayList<>(marked);
        UUID now = current.get();
        if (now != null && !all.contains(now) && all.size() < MOST_COMPARED) {
            all.add(now);
        }
        return all;
    }

    /// The criteria that count for anyone of those side by side, numbered in the order of the plan.
    List<CriterionRow> criteria() {
        List<Profile> shown = profiles.get();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<CriterionRow> rows = new ArrayList<>();
        for (CriteriaService.Listed listed : ordered(shown)) {
            List<CriteriaService.Line> lines =
                    shown.stream().map(p -> line(p, listed)).toList();
            if (lines.stream().anyMatch(CriteriaService.Line::counts)) {
                rows.add(new CriterionRow(rows.size() + 1, listed, lines));
            }
        }
        return rows;
    }

    /// Those for all first, then the others, as every profile has them.
    private static List<CriteriaService.Listed> ordered(List<Profile> shown) {
        List<CriteriaService.Listed> all = new ArrayList<>();
        for (Profile profile : shown) {
            for (CriteriaService.Line line : profile.assessment().lines()) {
                if (line.counts() && !all.contains(line.listed())) {
                    all.add(line.listed());
                }
            }
        }
        return all;
    }

    private static CriteriaService.Line line(Profile profile, CriteriaService.Listed listed) {
        return profile.assessment().lines().stream()
                .filter(l -> l.criterion().id().equals(listed.criterion().id()))
                .findFirst()
                .orElseThrow();
    }

    /// The line of the criterion with this number for the candidate that keys are about; empty when it is not shown.
    Optional<CriteriaService.Line> line(int number) {
        List<CriterionRow> rows = criteria();
        for (int i = 0; i < profiles.get().size(); i++) {
            if (profiles.get().get(i).id().equals(current.get()) && number <= rows.size()) {
                return Optional.of(rows.get(number - 1).lines().get(i));
            }
        }
        return Optional.empty();
    }

    /// What a mark becomes when it is pressed: not looked at → met → not met → not looked at.
    static @Nullable Boolean next(@Nullable CriterionMark mark) {
        if (mark == null) {
            return Boolean.TRUE;
        }
        return mark.met() ? Boolean.FALSE : null;
    }
}
