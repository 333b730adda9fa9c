package guongsang.intake.open.xls;

import guongsang.intake.open.grid.CellFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fonts and number formats of an .xls workbook, by the number of a cell's style.
final class XlsStyles {
    private record Style(int font, int format) {}

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    void font(String name) {
        fonts.add(name);
    }

    void format(int id, String code) {
        codes.put(id, code);
    }

    void style(int font, int format) {
        styles.add(new Style(font, format));
    }

    /// The font of a number that cells and runs of text use: there is no font of number 4.
    @Nullable
    String fontName(int number) {
        int place = number > 4 ? number - 1 : number;
        return place < fonts.size() ? fonts.get(place) : null;
    }

    @Nullable
    String fontOf(int style) {
        return style < styles.size() ? fontName(styles.get(style).font()) : null;
    }

    CellFormat formatOf(int style) {
        if (style >= styles.size()) {
            return CellFormat.PLAIN;
        }
        return formats.computeIfAbsent(styles.get(style).format(), id -> CellFormat.of(id, codes.get(id)));
    }
}
