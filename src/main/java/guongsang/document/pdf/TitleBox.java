package guongsang.document.pdf;

import guongsang.document.layout.Nd30;
import java.util.List;

/// Centred lines, with the short rule under them that the subject of a document has (NĐ 30 PL I mục II.5).
///
/// @param rule whether the rule is drawn: 1/3 to 1/2 of the longest line
record TitleBox(List<TextLine> lines, float width, boolean rule) implements Box {
    private static final float TO_RULE = 5;

    @Override
    public float height() {
        float sum = rule ? TO_RULE : 0;
        for (TextLine line : lines) {
            sum += line.height();
        }
        return sum;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        float y = top;
        float baseline = top;
        float longest = 0;
        for (TextLine line : lines) {
            line.draw(canvas, x, y);
            baseline = y + Nd30.ASCENT * line.size();
            longest = Math.max(longest, line.face().width(line.text(), line.size()));
            y += line.height();
        }
        if (rule) {
            float half = longest * Nd30.SHORT_RULE / 2;
            canvas.rule(x + width / 2 - half, baseline + TO_RULE, x + width / 2 + half, baseline + TO_RULE);
        }
    }
}
