package guongsang.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class GlyphWidthsTest {

    @Test
    void every_vietnamese_letter_is_as_wide_as_in_the_metric_compatible_font() throws Exception {
        agrees(GlyphWidths.TIMES, "Regular");
        agrees(GlyphWidths.TIMES_BOLD, "Bold");
    }

    private static void agrees(GlyphWidths widths, String face) throws Exception {
        String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYfjwzFJWZ0123456789 .,;:-/()\"'"
                + "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùýĩũẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";
        try (InputStream in =
                        GlyphWidthsTest.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var cmap = font.getUnicodeCmapLookup();
            for (char c : letters.toCharArray()) {
                int exact = font.getAdvanceWidth(cmap.getGlyphId(c)) * 1000 / font.getUnitsPerEm();
                assertThat(widths.of(c)).as("%s %s", face, c).isEqualTo(exact);
            }
        }
    }
}
