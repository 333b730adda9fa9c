package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.RowPlace;
import guongsang.service.intake.Decision;
import guongsang.service.intake.Doubt;
import guongsang.service.intake.FileChoices;
import guongsang.service.intake.FilePreview;
import guongsang.service.intake.OpenedFile;
import guongsang.service.intake.PreviewRow;
import guongsang.service.intake.RowState;
import guongsang.service.intake.SheetPreview;
import guongsang.ui.Jobs;
import guongsang.ui.intake.FileEntry.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files on the intake screen, which one and which of its rows is looked at, and what a person said about them; no
/// nodes. Every answer asks for a new look at all files.
final class IntakeModel {
    /// What looking at the files together brought: a preview or a problem for each by its number; `order` are the
    /// numbers of those looked at together, as their rows name each other.
    record Looked(List<Integer> order, Map<Integer, FilePreview> previews, Map<Integer, Jobs.Problem> problems) {}

    private final ObservableList<FileEntry> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FileEntry> chosen = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Line> current = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private List<Integer> order = List.of();
    private Runnable answered = () -> {};
    private int next;
    private boolean editing;
    private @Nullable Looked held;

    /// Called after each answer of the person: the files are to be looked at anew.
    void onAnswer(Runnable look) {
        answered = look;
    }

    ObservableList<FileEntry> files() {
        return files;
    }

    ObjectProperty<@Nullable FileEntry> chosen() {
        return chosen;
    }

    /// The rows of the chosen file.
    ObservableList<Line> lines() {
        return lines;
    }

    /// The row that is looked at.
    ObjectProperty<@Nullable Line> current() {
        return current;
    }

    /// How many questions are open: doubtful rows, rows that are wrong, files of nobody knows whom.
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    void choose(@Nullable FileEntry file) {
        chosen.set(file);
        fill();
    }

    /// Puts files on the list as being opened; those that wait there already stay. Returns the new ones.
    List<FileEntry> add(List<Path> paths) {
        List<FileEntry> added = new ArrayList<>();
        for (Path path : paths.stream().map(Path::toAbsolutePath).distinct().toList()) {
            boolean there = files.stream()
                    .anyMatch(f -> f.path().equals(path) && !(f.state() instanceof State.Failed) && !f.taken());
            if (!there) {
                files.removeIf(f -> f.path().equals(path) && f.state() instanceof State.Failed);
                FileEntry entry = new FileEntry(next++, path, FileChoices.NONE, new State.Opening());
                files.add(entry);
                added.add(entry);
            }
        }
        if (chosen.get() == null && !files.isEmpty()) {
            choose(files.getFirst());
        }
        count();
        return added;
    }

    /// What opening a file brought; nothing when it was taken off the list meanwhile.
    void set(int number, State state) {
        int at = indexOf(number);
        if (at >= 0) {
            put(at, files.get(at).with(state));
        }
    }

    private void put(int at, FileEntry entry) {
        FileEntry looked = chosen.get();
        files.set(at, entry);
        if (looked != null && looked.number() == entry.number()) {
            choose(entry);
        }
        count();
    }

    /// Takes a file off the list; answers that named its rows are taken back.
    void remove(FileEntry file) {
        int at = indexOf(file.number());
        if (at < 0) {
            return;
        }
        files.remove(at);
        for (int i = 0; i < files.size(); i++) {
            FileChoices choices = files.get(i).choices();
            for (Map.Entry<RowPlace, Decision> decided : choices.decisions().entrySet()) {
                if (decided.getValue() instanceof Decision.JoinRow join
                        && join.row().file() == file.number()) {
                    choices = choices.withoutDecision(decided.getKey());
                }
            }
            files.set(i, files.get(i).with(choices));
        }
        FileEntry looked = chosen.get();
        if (looked != null) {
            choose(
                    looked.number() != file.number()
                            ? files.get(indexOf(looked.number()))
                            : files.isEmpty() ? null : files.get(Math.min(at, files.size() - 1)));
        }
        count();
        answered.run();
    }

    int indexOf(int number) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    /// The files that can be looked at, with what was said about them. Rows of other files are named by their numbers;
    /// [LookTogether] puts places in their stead.
    List<FileEntry> toLookAt() {
        return files.stream().filter(f -> f.waiting() != null).toList();
    }

    /// Those that can be taken in now.
    List<FileEntry> takeable() {
        return files.stream().filter(FileEntry::takeable).toList();
    }

    /// While a cell is typed in, what looking brings is held back, so that nothing is taken from under the typing.
    void editing(boolean now) {
        editing = now;
        Looked waiting = held;
        if (!now && waiting != null) {
            held = null;
            looked(waiting);
        }
    }

    /// What looking brought.
    void looked(Looked result) {
        if (editing) {
            held = result;
            return;
        }
        order = result.order();
        for (int i = 0; i < files.size(); i++) {
            FileEntry file = files.get(i);
            OpenedFile opened = file.waiting();
            FilePreview preview = result.previews().get(file.number());
            Jobs.Problem problem = result.problems().get(file.number());
            if (opened != null && preview != null) {
                files.set(i, file.with(new State.Ready(opened, preview)));
            } else if (opened != null && problem != null) {
                files.set(i, file.with(new State.Failed(problem, opened)));
            }
        }
        FileEntry looked = chosen.get();
        if (looked != null && indexOf(looked.number()) >= 0) {
            choose(files.get(indexOf(looked.number())));
        }
        count();
    }

    /// These were taken in as those submissions.
    void taken(List<FileEntry> entries, List<FilePreview> previews, List<UUID> submissions) {
        for (int i = 0; i < entries.size(); i++) {
            OpenedFile opened = Objects.requireNonNull(entries.get(i).waiting());
            set(entries.get(i).number(), new State.Taken(opened, previews.get(i), submissions.get(i)));
        }
    }

    /// Files whose taking-in was undone wait again. `there` are the submissions that still stand.
    void standing(java.util.Set<UUID> there) {
        for (FileEntry file : List.copyOf(files)) {
            if (file.state() instanceof State.Taken taken && !there.contains(taken.submission())) {
                set(file.number(), new State.Ready(taken.opened(), null));
            }
        }
    }

    private void count() {
        int questions = 0;
        for (FileEntry file : files) {
            FilePreview preview = file.preview();
            if (preview != null && !file.taken()) {
                questions += preview.count(RowState.REJECTED) + (file.unitWanted() ? 1 : 0) + asks(file, preview);
            }
        }
        open.set(questions);
    }

    /// How many rows of a file may be somebody known and wait for a decision.
    static int asks(FileEntry file, FilePreview preview) {
        int asks = 0;
        for (SheetPreview sheet : preview.sheets()) {
            for (PreviewRow row : sheet.rows()) {
                asks += row.state() == RowState.DOUBTFUL
                                && !file.choices().decisions().containsKey(new RowPlace(sheet.name(), row.number()))
                        ? 1
                        : 0;
            }
        }
        return asks;
    }

    private void fill() {
        FileEntry file = chosen.get();
        FilePreview preview = file == null ? null : file.preview();
        Line before = current.get();
        List<Line> now = new ArrayList<>();
        if (file != null && preview != null) {
            for (SheetPreview sheet : preview.sheets()) {
                for (PreviewRow row : sheet.rows()) {
                    RowPlace place = new RowPlace(sheet.name(), row.number());
                    now.add(new Line(
                            file.number(),
                            sheet.name(),
                            row,
                            file.choices().corrections().getOrDefault(place, Map.of()),
                            file.choices().decisions().get(place)));
                }
            }
        }
        if (same(lines, now)) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(lines.get(i))) {
                    lines.set(i, now.get(i));
                }
            }
        } else {
            lines.setAll(now);
        }
        current.set(
                before == null
                        ? null
                        : now.stream()
                                .filter(l ->
                                        l.file() == before.file() && l.place().equals(before.place()))
                                .findFirst()
                                .orElse(null));
    }

    /// True when they are the same rows, whatever is said about them.
    private static boolean same(List<Line> before, List<Line> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Line one = before.get(i);
            if (one.file() != now.get(i).file()
                    || !one.place().equals(now.get(i).place())) {
                return false;
            }
        }
        return true;
    }

    private void answer(int file, UnaryOperator<FileChoices> said) {
        int at = indexOf(file);
        if (at >= 0) {
            put(at, files.get(at).with(said.apply(files.get(at).choices())));
            answered.run();
        }
    }

    /// Says which unit sent a file; absent: what the file says.
    void unit(int file, @Nullable String name) {
        answer(file, c -> c.withUnit(name));
    }

    /// Says what a column of a sheet is: an attribute, nothing to take ([ColumnMapping#ignored]), or, with neither,
    /// what the program finds.
    void column(int file, SheetPreview sheet, int column, @Nullable Attribute attribute, boolean ignored) {
        RowPlace header = new RowPlace(sheet.name(), sheet.headerRow());
        answer(file, choices -> {
            ColumnMapping said = choices.columns().getOrDefault(header, remembered(sheet));
            Map<Integer, Attribute> attributes = new HashMap<>(said.attributes());
            java.util.Set<Integer> out = new java.util.HashSet<>(said.ignored());
            attributes.remove(column);
            out.remove(column);
            if (attribute != null) {
                attributes.values().remove(attribute);
                attributes.put(column, attribute);
            } else if (ignored) {
                out.add(column);
            }
            return choices.withColumns(header, new ColumnMapping(attributes, out, said.kind()));
        });
    }

    /// What was remembered for the sheet, so that a new word adds to it and does not take its place.
    private static ColumnMapping remembered(SheetPreview sheet) {
        Map<Integer, Attribute> attributes = new HashMap<>();
        java.util.Set<Integer> ignored = new java.util.HashSet<>();
        sheet.columns().forEach(c -> {
            Attribute attribute = c.attribute();
            if (c.match() == guongsang.domain.intake.IntakeFile.Match.REMEMBERED && attribute != null) {
                attributes.put(c.index(), attribute);
            } else if (c.match() == guongsang.domain.intake.IntakeFile.Match.IGNORED) {
                ignored.add(c.index());
            }
        });
        return new ColumnMapping(attributes, ignored, null);
    }

    /// Puts a text in place of what stands in a cell; the same as before does nothing.
    void correct(Line line, Attribute attribute, String text) {
        if (!line.text(attribute).equals(text)) {
            answer(line.file(), c -> c.withCorrection(line.place(), attribute, text));
        }
    }

    void kind(Line line, Kind kind) {
        if (line.row().kind() != kind) {
            answer(line.file(), c -> c.withKind(line.place(), kind));
        }
    }

    /// Leaves a row out, or takes it back.
    void leaveOut(Line line) {
        if (line.decision() instanceof Decision.LeaveOut) {
            answer(line.file(), c -> c.withoutDecision(line.place()));
        } else {
            answer(line.file(), c -> c.withDecision(line.place(), new Decision.LeaveOut()));
        }
    }

    /// Puts right what one key puts right; false when there is nothing of the kind.
    boolean fix(Line line) {
        IntakeProblem problem = line.fixable().orElse(null);
        if (problem == null || problem.attribute() == null || problem.fix() == null) {
            return false;
        }
        correct(line, problem.attribute(), problem.fix());
        return true;
    }

    /// What a person decided about a row that may be somebody known; `with` is whom they looked at.
    void decide(Line line, Decision decision) {
        answer(line.file(), c -> c.withDecision(line.place(), LookTogether.byNumber(decision, order)));
    }

    /// It is the one that the doubt names.
    void join(Line line, Doubt doubt) {
        decide(line, doubt.join());
    }

    /// Goes to the next row (1) or the one before (-1) that should be looked at, through all files; false when there is
    /// none.
    boolean step(int by) {
        FileEntry file = chosen.get();
        int at = file == null ? -1 : indexOf(file.number());
        int from = current.get() == null ? (by > 0 ? -1 : lines.size()) : lines.indexOf(current.get());
        for (int i = from + by; i >= 0 && i < lines.size(); i += by) {
            if (lines.get(i).wantsLook()) {
                current.set(lines.get(i));
                return true;
            }
        }
        for (int step = 1; step <= files.size(); step++) {
            int other = Math.floorMod(at + step * by, files.size());
            if (!files.get(other).taken()) {
                choose(files.get(other));
                List<Line> wanted = lines.stream().filter(Line::wantsLook).toList();
                if (!wanted.isEmpty()) {
                    current.set(by > 0 ? wanted.getFirst() : wanted.getLast());
                    return true;
                }
            }
        }
        return false;
    }
}
