package guongsang.document.pdf;

import guongsang.document.content.Orientation;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.PageStyle;

/// The page being filled: paper and type area, in points.
record Sheet(float paperWidth, float paperHeight, float left, float top, float width, float height) {
    static Sheet of(Orientation orientation, PageStyle style) {
        boolean upright = orientation == Orientation.PORTRAIT;
        float paperWidth = upright ? Nd30.A4_SHORT : Nd30.A4_LONG;
        float paperHeight = upright ? Nd30.A4_LONG : Nd30.A4_SHORT;
        float left = style.leftMm() * Nd30.MM;
        float top = style.topMm() * Nd30.MM;
        return new Sheet(
                paperWidth,
                paperHeight,
                left,
                top,
                paperWidth - left - style.rightMm() * Nd30.MM,
                paperHeight - top - style.bottomMm() * Nd30.MM);
    }

    float bottom() {
        return top + height;
    }
}
