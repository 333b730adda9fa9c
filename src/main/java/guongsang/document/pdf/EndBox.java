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

    private final List<TextLine> recipients;
    private final List<TextLine> authority;
    private final List<TextLine> name;
    private final float rightStart;

    private EndBox(List<TextLine> recipients, List<TextLine> authority, List<TextLine> name, float rightStart) {
        this.recipients = recipients;
        this.authority = authority;
        this.name = name;
        this.rightStart = rightStart;
    }

    static EndBox of(Signature signature, @Nullable Recipients recipients, Fonts fonts, Lines lines, float width) {
        float rightStart = width * RIGHT_START;
        float rightRoom = width - rightStart;
        List<TextLine> authority = new ArrayList<>();
        for (String line : signature.authorityLines()) {
            authority.addAll(lines.centered(fonts.bold(), Nd30.SIGNATURE, line.toUpperCase(Locale.ROOT), rightRoom));
        }
        List<TextLine> name = new ArrayList<>();
        for (String line : signature.below()) {
            name.addAll(lines.centered(fonts.bold(), Nd30.SIGNATURE, line, rightRoom));
        }
        List<TextLine> left = new ArrayList<>();
        if (recipients != null && !recipients.lines().isEmpty()) {
            left.addAll(lines.plain(fonts.boldItalic(), Nd30.RECIPIENTS_HEAD, "Nơi nhận:", rightStart - 12));
            for (String item : Wording.recipients(recipients)) {
                left.addAll(lines.plain(fonts.regular(), Nd30.RECIPIENTS, item, rightStart - 12));
            }
        }
        return new EndBox(left, authority, name, rightStart);
    }

    @Override
    public float height() {
        return Math.max(heightOf(recipients) + headShift(), heightOf(authority) + Nd30.SIGNING_ROOM + heightOf(name));
    }

    private float signatureHeight() {
        return authority.isEmpty() ? 0 : heightOf(authority) + Nd30.SIGNING_ROOM + heightOf(name);
    }

    /// Only recipients that fill more than a page go on to the next, below each other.
    @Override
    public @Nullable Halves split(float room) {
        int fitting = 0;
        float used = headShift();
        while (fitting < recipients.size() && used + recipients.get(fitting).height() <= room) {
            used += recipients.get(fitting++).height();
        }
        if (signatureHeight() > room || fitting < 2 || fitting == recipients.size()) {
            return null;
        }
        return new Halves(
                new EndBox(recipients.subList(0, fitting), authority, name, rightStart),
                new EndBox(recipients.subList(fitting, recipients.size()), List.of(), List.of(), rightStart));
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
