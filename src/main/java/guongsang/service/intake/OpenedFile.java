package guongsang.service.intake;

import guongsang.intake.raw.RawBook;
import java.nio.file.Path;

/// A file that was opened, with what a person said about it so far; it can be looked at again without being read again.
public record OpenedFile(Path path, RawBook book, FileChoices choices) {
    public String name() {
        return book.name();
    }

    public OpenedFile with(FileChoices other) {
        return new OpenedFile(path, book, other);
    }
}
