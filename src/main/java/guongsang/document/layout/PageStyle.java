package guongsang.document.layout;

/// What an office may choose within the ranges of NĐ 30 PL I; anything outside a range is refused.
///
/// @param topMm top margin, 20–25 mm (mục I.3)
/// @param bottomMm bottom margin, 20–25 mm
/// @param leftMm left margin, 30–35 mm
/// @param rightMm right margin, 15–20 mm
/// @param text size of the text in points, 13–14 (mục II.6)
/// @param indentMm first-line indent, 10 or 12.7 mm (mục II.6)
/// @param paragraphGap space between paragraphs in points, at least 6 (mục II.6)
/// @param lineSpacing 1 is single, up to 1.5 (mục II.6)
public record PageStyle(
        float topMm,
        float bottomMm,
        float leftMm,
        float rightMm,
        float text,
        float indentMm,
        float paragraphGap,
        float lineSpacing) {

    public PageStyle {
        within("topMm", topMm, 20, 25);
        within("bottomMm", bottomMm, 20, 25);
        within("leftMm", leftMm, 30, 35);
        within("rightMm", rightMm, 15, 20);
        within("text", text, 13, 14);
        within("indentMm", indentMm, 10, 12.7f);
        within("paragraphGap", paragraphGap, 6, 24);
        within("lineSpacing", lineSpacing, 1, 1.5f);
    }

    /// 20, 20, 30, 15 mm; 14 pt; 1.27 cm; 6 pt; 1.1 lines.
    public static PageStyle standard() {
        return new PageStyle(20, 20, 30, 15, Nd30.TEXT, 12.7f, 6, 1.1f);
    }

    private static void within(String name, float value, float low, float high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + low + "–" + high);
        }
    }
}
