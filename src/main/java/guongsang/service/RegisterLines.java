package guongsang.service;

import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.store.RegisterStore.Line;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The narrow lines of a register in name order, with all their folded texts in one string: looking for a word in one
/// long string is several times faster than in a hundred thousand short ones.
final class RegisterLines {
    private final List<Line> byName;
    private final String texts;
    /// Where each line's text begins in `texts`; one more than there are lines.
    private final int[] starts;

    private @Nullable Map<UUID, Line> byId;

    RegisterLines(List<Line> lines) {
        byName = new ArrayList<>(lines);
        byName.sort(
                Comparator.comparing(Line::nameKey).thenComparingInt(Line::year).thenComparingInt(Line::number));
        starts = new int[byName.size() + 1];
        StringBuilder all = new StringBuilder(byName.size() * 64);
        for (int i = 0; i < byName.size(); i++) {
            starts[i] = all.length();
            all.append(byName.get(i).searchText()).append('\n');
        }
        starts[byName.size()] = all.length();
        texts = all.toString();
    }

    /// In Vietnamese name order.
    List<Line> byName() {
        return byName;
    }

    /// Built when first asked for: only the board needs it.
    synchronized Map<UUID, Line> byId() {
        Map<UUID, Line> known = byId;
        if (known == null) {
            known = HashMap.newHashMap(byName.size());
            for (Line line : byName) {
                known.put(line.id(), line);
            }
            byId = known;
        }
        return known;
    }

    /// What matches, and how many of each kind and stage are among it.
    record Found(List<Line> lines, Map<Kind, Integer> kinds, Map<Stage, Integer> stages) {}

    Found find(RegisterFilter filter) {
        String folded = Folding.fold(filter.text());
        Collector collector = new Collector(filter);
        if (folded.isEmpty()) {
            byName.forEach(collector::look);
        } else {
            search(folded.split(" "), collector);
        }
        return collector.found();
    }

    /// Follows the longest word through the long string and looks for the others only in the lines that have it.
    private void search(String[] words, Collector collector) {
        Arrays.sort(words, Comparator.comparingInt(String::length).reversed());
        String first = words[0];
        int line = 0;
        for (int at = texts.indexOf(first); at >= 0; at = texts.indexOf(first, starts[line])) {
            line = lineAt(at, line);
            if (hasOthers(words, starts[line], starts[line + 1])) {
                collector.look(byName.get(line));
            }
            line++;
        }
    }

    /// The line that holds a position, which is not before line `from`: first a few steps, then by halving.
    private int lineAt(int position, int from) {
        for (int line = from; line < from + 8; line++) {
            if (position < starts[line + 1]) {
                return line;
            }
        }
        int found = Arrays.binarySearch(starts, from, starts.length, position);
        return found >= 0 ? found : -found - 2;
    }

    private boolean hasOthers(String[] words, int start, int end) {
        for (int i = 1; i < words.length; i++) {
            if (texts.indexOf(words[i], start, end) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Takes lines that match everything but the text, and counts them.
    private static final class Collector {
        private final RegisterFilter filter;
        private final boolean everything;
        private final List<Line> lines = new ArrayList<>();
        private final int[] kinds = new int[Kind.values().length];
        private final int[] stages = new int[Stage.values().length];

        Collector(RegisterFilter filter) {
            this.filter = filter;
            this.everything = filter.withText("").equals(RegisterFilter.of(filter.year()));
        }

        void look(Line line) {
            if (everything || matches(line)) {
                lines.add(line);
                kinds[line.kind().ordinal()]++;
                stages[line.stage().ordinal()]++;
            }
        }

        private boolean matches(Line line) {
            return (filter.kinds().isEmpty() || filter.kinds().contains(line.kind()))
                    && (filter.stages().isEmpty() || filter.stages().contains(line.stage()))
                    && (filter.state() == null || filter.state() == line.state())
                    && (filter.selected() == null || filter.selected() == line.selected())
                    && (filter.units().isEmpty() || filter.units().contains(line.unitId()))
                    && (filter.fields().isEmpty()
                            || line.fieldId() != null && filter.fields().contains(line.fieldId()))
                    && (filter.only().isEmpty() || filter.only().contains(line.id()));
        }

        Found found() {
            Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                byKind.put(kind, kinds[kind.ordinal()]);
            }
            Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                byStage.put(stage, stages[stage.ordinal()]);
            }
            return new Found(lines, byKind, byStage);
        }
    }
}
