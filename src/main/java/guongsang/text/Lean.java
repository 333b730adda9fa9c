package guongsang.text;

import org.jspecify.annotations.Nullable;

/// What the cells around a cell are written in, where they agree; it settles what one short cell leaves open.
/// [VietnameseEncoding#UNICODE], [VietnameseEncoding#TCVN3], [VietnameseEncoding#VNI], or null: nothing is known.
public record Lean(@Nullable VietnameseEncoding towards) {
    /// Nothing is known of the cells around.
    public static final Lean NONE = new Lean(null);

    /// Counts the cells of a column or sheet that speak for themselves.
    public static final class Tally {
        private final int[] cells = new int[VietnameseEncoding.values().length];

        /// Adds a cell; one that could be read in several ways does not count.
        public void add(String text, @Nullable String font) {
            VietnameseEncoding clear = VietnameseEncoding.clearly(text, font);
            if (clear != null) {
                cells[clear.ordinal()]++;
            }
        }

        /// What nine in ten of the counted cells are written in; [#NONE] where there is no such majority.
        public Lean lean() {
            int unicode = cells[VietnameseEncoding.UNICODE.ordinal()] + cells[VietnameseEncoding.NFD.ordinal()];
            int tcvn3 = cells[VietnameseEncoding.TCVN3.ordinal()];
            int vni = cells[VietnameseEncoding.VNI.ordinal()];
            int all = unicode + tcvn3 + vni;
            if (all > 0 && Math.max(unicode, Math.max(tcvn3, vni)) * 10 >= all * 9) {
                return new Lean(
                        tcvn3 > unicode && tcvn3 > vni
                                ? VietnameseEncoding.TCVN3
                                : vni > unicode ? VietnameseEncoding.VNI : VietnameseEncoding.UNICODE);
            }
            return NONE;
        }
    }
}
