package guongsang.document.pdf;

import org.jspecify.annotations.Nullable;

/// Something with a height that can be drawn anywhere on a page.
interface Box {
    /// Height in points.
    float height();

    /// Draws it with its upper left corner at x, top.
    void draw(Canvas canvas, float x, float top);

    /// Cuts it so that the first part is no higher than the room, or null where that cannot be done well.
    default @Nullable Halves split(float room) {
        return null;
    }

    /// The two parts of a box that was cut.
    record Halves(Box upper, Box lower) {}
}
