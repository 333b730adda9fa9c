package guongsang.document.layout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// How wide each character of a typeface is, in thousandths of the letter size.
///
/// [#TIMES] and [#TIMES_BOLD] know Times New Roman without any font file: Vietnamese letters are as wide as their
/// base letters, apart from the horned ones.
public final class GlyphWidths {
    private static final int KNOWN = 0x2100;
    private static final int MISSING = -1;
    /// The widest usual letter: what is not known is assumed to be so wide.
    private static final int FULL = 1000;

    private static final short[] TIMES_ASCII = {
        250, 333, 408, 500, 500, 833, 777, 180, 333, 333, 500, 563, 250, 333, 250, 277, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 277, 277, 563, 563, 563, 443, 920, 722, 666, 666, 722, 610, 556, 722, 722, 333, 389, 722,
        610, 889, 722, 722, 556, 722, 666, 556, 610, 722, 722, 943, 722, 722, 610, 333, 277, 333, 469, 500, 333, 443,
        500, 443, 500, 443, 333, 500, 500, 277, 277, 500, 277, 777, 500, 500, 500, 500, 333, 389, 277, 500, 500, 722,
        500, 500, 443, 479, 200, 479, 541
    };
    private static final short[] BOLD_ASCII = {
        250, 333, 555, 500, 500, 1000, 833, 277, 333, 333, 500, 569, 250, 333, 250, 277, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 333, 333, 569, 569, 569, 500, 930, 722, 666, 722, 722, 666, 610, 777, 777, 389, 500, 777,
        666, 943, 722, 777, 610, 777, 722, 556, 666, 722, 722, 1000, 722, 722, 666, 333, 277, 333, 581, 500, 333, 500,
        556, 443, 556, 443, 333, 500, 556, 277, 333, 556, 277, 833, 556, 500, 556, 556, 443, 389, 333, 556, 500, 722,
        500, 500, 443, 394, 220, 394, 520
    };

    /// Times New Roman, upright.
    public static final GlyphWidths TIMES = times(TIMES_ASCII, 500, 528, 541, 775);
    /// Times New Roman, bold.
    public static final GlyphWidths TIMES_BOLD = times(BOLD_ASCII, 556, 553, 600, 795);

    private final short[] widths;

    private GlyphWidths(short[] widths) {
        this.widths = widths;
    }

    /// The widths of a loaded font.
    ///
    /// @param width gives the width of a character, below 0 where the font has no such character
    public static GlyphWidths of(IntUnaryOperator width) {
        short[] widths = new short[KNOWN];
        for (int c = 0; c < KNOWN; c++) {
            widths[c] = (short) width.applyAsInt(c);
        }
        return new GlyphWidths(widths);
    }

    private static GlyphWidths times(short[] ascii, int đ, int ơ, int ư, int Ư) {
        short[] widths = new short[KNOWN];
        Arrays.fill(widths, (short) 500);
        System.arraycopy(ascii, 0, widths, ' ', ascii.length);
        for (char c = 0xA0; c < 0x1F00; c++) {
            String parts = c < 0x250 || c >= 0x1E00 ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : "";
            if (parts.length() > 1 && parts.charAt(0) < 0x7F) {
                boolean horn = parts.indexOf('\u031B') > 0;
                widths[c] = switch (parts.charAt(0)) {
                    case 'o' -> (short) (horn ? ơ : ascii['o' - ' ']);
                    case 'u' -> (short) (horn ? ư : ascii['u' - ' ']);
                    case 'U' -> (short) (horn ? Ư : ascii['U' - ' ']);
                    default -> ascii[parts.charAt(0) - ' '];
                };
            }
        }
        widths['đ'] = (short) đ;
        widths['Đ'] = 722;
        widths['\u00A0'] = 250;
        widths['—'] = 1000;
        widths['…'] = 1000;
        return new GlyphWidths(widths);
    }

    /// The width of a character.
    public int of(char c) {
        int width = c < KNOWN ? widths[c] : FULL;
        return width >= 0 ? width : FULL;
    }

    /// Whether the typeface has the character. Characters beyond the Latin blocks are taken as missing.
    public boolean has(char c) {
        return c < KNOWN && widths[c] > MISSING;
    }

    /// The width of a text on one line.
    public int of(String text) {
        return of(text, 0, text.length());
    }

    /// The width of a part of a text on one line.
    public int of(String text, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += of(text.charAt(i));
        }
        return sum;
    }

    /// The width of the longest word.
    public int longestWord(String text) {
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = c <= ' ' ? 0 : word + of(c);
            longest = Math.max(longest, word);
        }
        return longest;
    }
}
