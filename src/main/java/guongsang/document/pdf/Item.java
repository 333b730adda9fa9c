package guongsang.document.pdf;

import org.jspecify.annotations.Nullable;

/// A box in the flow of pages.
///
/// @param before space above it in points, left out at the top of a page
/// @param keepWithNext whether it must stand on the same page as the item after it
/// @param repeat what is drawn above it when it comes first on a page that its table goes on to: the table's header
record Item(
        Box box,
        float before,
        boolean keepWithNext,
        @Nullable Box repeat) {
    static Item of(Box box, float before) {
        return new Item(box, before, false, null);
    }

    static Item kept(Box box, float before) {
        return new Item(box, before, true, null);
    }
}
