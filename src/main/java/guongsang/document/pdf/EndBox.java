package guongsang.document.pdf;

import guongsang.document.content.Recipients;
import guongsang.document.content.Signature;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The end of a document: recipients on the left, who signs on the right, never parted (NĐ 30 PL I mục II.7, II.9).
final class EndBox implements Box {
    /// Where the signature's half begins.
    private static final float RIGHT_START = 0.45f;

    private final List<TextLine> recipients = new ArrayList<>();
    private final List<TextLine> authority = new ArrayList<>();
    private final List<TextLine> name;
    private final float rightStart;

    EndBox(Signature signature, @Nullable Recipients recipients, Fonts fonts, Lines lines, float width) {
        this.rightStart = width * RIGHT_START;
        float rightRoom = width - rightStart;
        for (String line : signature.authorityLines()) {
            authority.addAll(
                    lines.centered(fonts.bold(), Nd30.SIGNATURE, line.toUpperCase(Locale.ROOT), rightRoom));
        }
        this.name = lines.centered(fonts.bold(), Nd30.SIGNATURE, signature.name(), rightRoom);
        if (recipients != null && !recipients.lines().isEmpty()) {
            this.recipients.addAll(
                    lines.plain(fonts.boldItalic(), Nd30.RECIPIENTS_HEAD, "Nơi nhận:", rightStart - 12));
            for (String item : Wording.recipients(recipients)) {
                this.recipients.addAll(lines.plain(fonts.regular(), Nd30.RECIPIENTS, item, rightStart - 12));
            }
        }
    }

    @Override
    public float height() {
        return Math.max(
                heightOf(recipients) + headShift(), heightOf(authority) + Nd30.SIGNING_ROOM + heightOf(name));
    }

    private static float heightOf(List<TextLine> lines) {
        float sum = 0;
        for (TextLine line : lines) {
            sum += line.height();
        }
        return sum;
    }

    /// "Nơi nhận:" stands on the baseline of the first line of the signature.
    private static float headShift() {
        return (Nd30.SIGNATURE - Nd30.RECIPIENTS_HEAD) * Nd30.ASCENT;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        drawAll(canvas, recipients, x, top + headShift());
        float y = drawAll(canvas, authority, x + rightStart, top);
        drawAll(canvas, name, x + rightStart, y + Nd30.SIGNING_ROOM);
    }

    private static float drawAll(Canvas canvas, List<TextLine> lines, float x, float top) {
        float y = top;
        for (TextLine line : lines) {
            line.draw(canvas, x, y);
            y += line.height();
        }
        return y;
    }
}
