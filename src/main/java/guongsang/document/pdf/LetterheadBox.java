package guongsang.document.pdf;

import guongsang.document.content.LetterSubject;
import guongsang.document.content.Letterhead;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The top of page 1: issuer and number on the left, Quốc hiệu and date on the right (NĐ 30 PL I mục II.1 to II.4); the
/// subject of a công văn under its number (mục II.5.b).
final class LetterheadBox implements Box {
    /// The left part of the width.
    private static final float LEFT_SHARE = 0.4f;
    /// From a baseline to the rule under it.
    private static final float TO_RULE = 4;
    /// From a rule to the top of the line of number and date.
    private static final float RULE_TO_NUMBER = 7;
    /// From the number to the subject of a công văn, 6 pt in mục II.5.b.
    private static final float NUMBER_TO_SUBJECT = 6;

    private final List<TextLine> issuer = new ArrayList<>();
    private final List<TextLine> number;
    private final List<TextLine> date;
    private final List<TextLine> subject;
    private final TextLine nation;
    private final TextLine motto;
    private final Fonts fonts;
    private final float rightStart;
    private final float numberTop;

    LetterheadBox(Letterhead letterhead, @Nullable LetterSubject subject, Fonts fonts, Lines lines, float width) {
        this.fonts = fonts;
        this.rightStart = width * LEFT_SHARE;
        float leftRoom = rightStart - 6;
        float rightRoom = width - rightStart;
        if (letterhead.superior() != null) {
            issuer.addAll(lines.centered(fonts.regular(), Nd30.BODY_NAME, upper(letterhead.superior()), leftRoom));
        }
        for (String line : letterhead.issuer()) {
            issuer.addAll(lines.centered(fonts.bold(), Nd30.BODY_NAME, upper(line), leftRoom));
        }
        this.nation = lines.centered(fonts.bold(), Nd30.NATION, Nd30.NATION_NAME, rightRoom)
                .getFirst();
        this.motto = lines.centered(fonts.bold(), Nd30.MOTTO, Nd30.MOTTO_TEXT, rightRoom)
                .getFirst();
        this.number = lines.centered(fonts.regular(), Nd30.NUMBER, Wording.number(letterhead), leftRoom);
        this.date = lines.centered(fonts.italic(), Nd30.DATE, Wording.placeAndDate(letterhead), rightRoom);
        this.subject = subject == null
                ? List.of()
                : lines.centered(fonts.regular(), Nd30.LETTER_SUBJECT, Wording.subject(subject), leftRoom);
        float ruleLeft = issuerBaseline() + TO_RULE;
        float ruleRight = mottoBaseline() + TO_RULE;
        this.numberTop = Math.max(ruleLeft, ruleRight) + RULE_TO_NUMBER;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private float issuerBaseline() {
        return (issuer.size() - 1) * issuer.getFirst().height() + Nd30.ASCENT * Nd30.BODY_NAME;
    }

    private float mottoBaseline() {
        return nation.height() + 1 + Nd30.ASCENT * Nd30.MOTTO;
    }

    /// Number and subject under each other.
    private float leftHeight() {
        float ofNumber = number.size() * Nd30.NUMBER * Nd30.SINGLE;
        return subject.isEmpty()
                ? ofNumber
                : ofNumber + NUMBER_TO_SUBJECT + subject.size() * Nd30.LETTER_SUBJECT * Nd30.SINGLE;
    }

    @Override
    public float height() {
        return numberTop + Math.max(leftHeight(), date.size() * Nd30.DATE * Nd30.SINGLE);
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        float y = top;
        for (TextLine line : issuer) {
            line.draw(canvas, x, y);
            y += line.height();
        }
        TextLine last = issuer.getLast();
        float room = rightStart - 6;
        float half = fonts.bold().width(last.text(), Nd30.BODY_NAME) * Nd30.SHORT_RULE / 2;
        float ruleY = top + issuerBaseline() + TO_RULE;
        canvas.rule(x + room / 2 - half, ruleY, x + room / 2 + half, ruleY);

        float right = x + rightStart;
        nation.draw(canvas, right, top);
        motto.draw(canvas, right, top + nation.height() + 1);
        float mottoRule = top + mottoBaseline() + TO_RULE;
        canvas.rule(
                right + motto.indent(),
                mottoRule,
                right + motto.indent() + fonts.bold().width(motto.text(), Nd30.MOTTO),
                mottoRule);
        drawAll(canvas, number, x, top + numberTop);
        drawAll(canvas, date, right, top + numberTop);
        drawAll(canvas, subject, x, top + numberTop + number.size() * Nd30.NUMBER * Nd30.SINGLE + NUMBER_TO_SUBJECT);
    }

    private static void drawAll(Canvas canvas, List<TextLine> lines, float x, float top) {
        float y = top;
        for (TextLine line : lines) {
            line.draw(canvas, x, y);
            y += line.height();
        }
    }
}
