package guongsang.document.xlsx;

import java.util.ArrayList;
import java.util.List;

/// Reckons where the print will turn the page, and asks for a break earlier where rows belong together: a part's
/// title
/// with its first row, the last row with closing line and signature. Heights are points on the sheet.
///
/// Excel and LibreOffice scale the same sheet differently, so their pages hold different heights: a break is asked
/// for
/// as soon as either of them would tear rows apart.
final class PageBreaks {
    /// Row heights are rounded to pixels: pages are taken to be a little shorter.
    private static final float CAUTION = 0.985f;

    private final float[] pages;
    private final float repeated;
    private final List<Integer> breaks = new ArrayList<>();
    private final float[] used;
    private float chain;
    private int chainStart;
    private boolean chained;

    /// @param pages height of a page's type area, as each program scales it
    /// @param above what stands over the first row on the first page
    /// @param repeated what is repeated on top of the others
    PageBreaks(float[] pages, float above, float repeated) {
        this.pages = pages.clone();
        this.used = new float[pages.length];
        for (int i = 0; i < pages.length; i++) {
            this.pages[i] *= CAUTION;
            used[i] = above % this.pages[i];
        }
        this.repeated = repeated;
    }

    /// Adds a row.
    ///
    /// @param row its number from 1
    /// @param keepWithNext whether the next row must stand on the same page
    void add(int row, float height, boolean keepWithNext) {
        if (chain == 0) {
            chainStart = row;
        }
        chained |= chain > 0;
        chain += height;
        if (keepWithNext) {
            return;
        }
        boolean turned = chained && tears();
        if (turned) {
            breaks.add(chainStart - 1);
        }
        for (int i = 0; i < pages.length; i++) {
            boolean fits = !turned && used[i] + chain <= pages[i];
            used[i] = fits ? used[i] + chain : repeated + chain % pages[i];
        }
        chain = 0;
        chained = false;
    }

    private boolean tears() {
        for (int i = 0; i < pages.length; i++) {
            if (used[i] + chain > pages[i] && repeated + chain <= pages[i]) {
                return true;
            }
        }
        return false;
    }

    /// The rows, from 1, after which the page is turned.
    List<Integer> breaks() {
        return breaks;
    }
}
