package guongsang.ui.shell;

import guongsang.ui.FilePicker;
import guongsang.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files; begins where the last file was.
public final class FileDialogs implements FilePicker {
    private final Supplier<@Nullable Window> owner;
    private @Nullable File last;

    public FileDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title, List<String> endings) {
        List<File> chosen = chooser(title, endings).showOpenMultipleDialog(owner.get());
        if (chosen == null) {
            return List.of();
        }
        chosen.forEach(this::remember);
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<String> endings) {
        FileChooser chooser = chooser(title, endings);
        chooser.setInitialFileName(suggestedName);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        remember(chosen);
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        if (!endings.isEmpty()) {
            List<String> patterns = endings.stream().map(e -> "*." + e).toList();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            Messages.t("shell.files", String.join(", ", patterns)), patterns));
        }
        return chooser;
    }

    private void remember(File file) {
        last = file.getParentFile();
    }
}
