package guongsang.ui.intake;

import guongsang.service.ImportService.Preview;
import guongsang.service.ImportService.Row;
import guongsang.service.ImportService.RowState;
import guongsang.service.ImportService.Sheet;
import guongsang.ui.intake.IntakeFile.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files that wait on the intake screen, which one is looked at, and which of its rows are shown; no nodes.
final class IntakeModel {
    /// A row of the preview with the sheet it stands in.
    record Line(String sheet, Row row) {
        boolean doubtful() {
            return !row.problems().isEmpty();
        }
    }

    private final ObservableList<IntakeFile> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IntakeFile> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RowState> only = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    IntakeModel() {
        chosen.addListener(_ -> fill());
        only.addListener(_ -> fill());
    }

    ObservableList<IntakeFile> files() {
        return files;
    }

    ObjectProperty<@Nullable IntakeFile> chosen() {
        return chosen;
    }

    /// Only rows of this state are shown; absent: all.
    ObjectProperty<@Nullable RowState> only() {
        return only;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// How many files wait to be taken in.
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Puts files on the list as being read; one that is there already is read anew. Returns those to read.
    List<Path> add(List<Path> paths) {
        List<Path> toRead = new ArrayList<>();
        for (Path path : paths) {
            if (!toRead.contains(path)) {
                set(new IntakeFile(path, new State.Reading()));
                toRead.add(path);
            }
        }
        if (chosen.get() == null && !files.isEmpty()) {
            chosen.set(files.getFirst());
        }
        return toRead;
    }

    /// What became of a file.
    void set(IntakeFile file) {
        int at = indexOf(file.path());
        boolean looked = chosen.get() != null && chosen.get().path().equals(file.path());
        if (at < 0) {
            files.add(file);
        } else {
            files.set(at, file);
        }
        if (looked) {
            chosen.set(file);
        }
        count();
    }

    /// What reading a file brought; nothing when it was taken in or removed meanwhile.
    void read(Path path, State state) {
        int at = indexOf(path);
        if (at >= 0 && !(files.get(at).state() instanceof State.Taken)) {
            set(files.get(at).with(state));
        }
    }

    void remove(IntakeFile file) {
        int at = indexOf(file.path());
        if (at < 0) {
            return;
        }
        files.remove(at);
        if (chosen.get() != null && chosen.get().path().equals(file.path())) {
            chosen.set(files.isEmpty() ? null : files.get(Math.min(at, files.size() - 1)));
        }
        count();
    }

    private int indexOf(Path path) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }

    private void count() {
        waiting.set((int)
                files.stream().filter(f -> f.state() instanceof State.Ready).count());
    }

    /// The files whose rows can be taken in now.
    List<IntakeFile> takeable() {
        return files.stream().filter(IntakeFile::takeable).toList();
    }

    /// Files that were read and wait, to be read anew when year or register changed.
    List<Path> unfinished() {
        return files.stream()
                .filter(f -> !(f.state() instanceof State.Taken))
                .map(IntakeFile::path)
                .toList();
    }

    /// The preview of the chosen file; absent while there is none.
    @Nullable
    Preview preview() {
        IntakeFile file = chosen.get();
        return switch (file == null ? null : file.state()) {
            case State.Ready(Preview preview) -> preview;
            case State.Taken(Preview preview) -> preview;
            case null, default -> null;
        };
    }

    private void fill() {
        Preview preview = preview();
        List<Line> shown = new ArrayList<>();
        if (preview != null) {
            RowState state = only.get();
            for (Sheet sheet : preview.sheets()) {
                for (Row row : sheet.rows()) {
                    if (state == null || row.state() == state) {
                        shown.add(new Line(sheet.name(), row));
                    }
                }
            }
        }
        lines.setAll(shown);
    }

    /// The index of the next line with a problem after `from`, beginning anew at the end; -1 when none has one.
    int nextDoubtful(int from) {
        for (int step = 1; step <= lines.size(); step++) {
            int at = Math.floorMod(from + step, lines.size());
            if (Objects.requireNonNull(lines.get(at)).doubtful()) {
                return at;
            }
        }
        return -1;
    }
}
