package guongsang.document.content;

import org.jspecify.annotations.Nullable;

/// A stretch of text inside a paragraph.
///
/// @param figureId the id of the figure this text stands for, so that a preview can lead to its
/// records; null for plain text
public record Run(String text, @Nullable String figureId) {
    /// Plain text.
    public static Run of(String text) {
        return new Run(text, null);
    }

    /// A number that stands for a figure.
    public static Run figure(String text, String figureId) {
        return new Run(text, figureId);
    }
}
