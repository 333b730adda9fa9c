package guongsang.document.pdf;

import guongsang.document.content.AdministrativeDocument;
import guongsang.document.content.Appendix;
import guongsang.document.content.Block;
import guongsang.document.content.DocumentTitle;
import guongsang.document.content.LetterSubject;
import guongsang.document.content.Run;
import guongsang.document.content.Signature;
import guongsang.document.layout.Nd30;
import guongsang.document.layout.PageStyle;
import guongsang.document.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns content into boxes and hands them to the flow in order.
final class Composer {
    private static final float AROUND_TITLE = 18;
    private static final float AFTER_ADDRESSEES = 8;
    private static final float BEFORE_TABLE = 8;
    private static final float BEFORE_END = 14;

    private final Flow flow;
    private final Fonts fonts;
    private final PageStyle style;
    private final Lines lines = new Lines();
    /// A small table is cut rather than leave a hole: in a letter of two pages, not in a report.
    private boolean cuttable;

    Composer(Flow flow, Fonts fonts, PageStyle style) {
        this.flow = flow;
        this.fonts = fonts;
        this.style = style;
    }

    void document(AdministrativeDocument document) {
        float width = flow.sheet().width();
        switch (document.title()) {
            case DocumentTitle title -> {
                letterhead(document, null, width);
                title(title, width);
            }
            case LetterSubject subject -> {
                letterhead(document, subject, width);
                cuttable = true;
            }
        }
        addressees(document.addressees(), width);
        blocks(Wording.closed(document.body()), true);
        flow.add(Item.of(EndBox.of(document.signature(), document.recipients(), fonts, lines, width), BEFORE_END));
        cuttable = false;
        for (Appendix appendix : document.appendices()) {
            flow.section(Sheet.of(appendix.orientation(), style));
            appendix(appendix);
        }
    }

    private void letterhead(AdministrativeDocument document, @Nullable LetterSubject subject, float width) {
        flow.add(Item.kept(new LetterheadBox(document.letterhead(), subject, fonts, lines, width), 0));
    }

    private void title(DocumentTitle title, float width) {
        List<TextLine> all = new ArrayList<>(
                lines.centered(fonts.bold(), Nd30.TITLE, title.type().toUpperCase(Locale.ROOT), width));
        for (String line : title.summary()) {
            all.addAll(centered(fonts.bold(), Nd30.TITLE, line, width));
        }
        flow.add(Item.kept(new TitleBox(all, width, !title.summary().isEmpty()), AROUND_TITLE));
    }

    /// Centred lines that leave some room at both sides.
    private List<TextLine> centered(Face face, float size, String text, float width) {
        float aside = width * 0.06f;
        return lines.centered(face, size, text, width - 2 * aside).stream()
                .map(line -> line.shifted(aside))
                .toList();
    }

    /// One recipient on the line of "Kính gửi:", several one a line (mục II.9).
    private void addressees(List<String> addressees, float width) {
        if (addressees.isEmpty()) {
            return;
        }
        Face face = fonts.regular();
        if (addressees.size() == 1) {
            List<TextLine> text = centered(face, style.text(), "Kính gửi: " + addressees.getFirst(), width);
            flow.add(Item.kept(new TitleBox(text, width, false), AROUND_TITLE));
        } else {
            float indent = 2 * style.indentMm() * Nd30.MM;
            for (TextLine line : lines.plain(face, style.text(), "Kính gửi:", width)) {
                flow.add(Item.kept(line.shifted(indent), AROUND_TITLE));
            }
            for (String item : Wording.items(addressees)) {
                for (TextLine line : lines.plain(face, style.text(), item, width - 1.5f * indent)) {
                    flow.add(Item.kept(line.shifted(indent * 1.5f), 2));
                }
            }
        }
        flow.add(Item.kept(new TitleBox(List.of(), width, false), AFTER_ADDRESSEES));
    }

    void appendix(Appendix appendix) {
        float width = flow.sheet().width();
        List<TextLine> head = new ArrayList<>(
                lines.centered(fonts.bold(), Nd30.APPENDIX, Wording.appendix(appendix.number()), width));
        for (String line : appendix.titleLines()) {
            head.addAll(lines.centered(fonts.bold(), Nd30.TITLE, line.toUpperCase(Locale.ROOT), width));
        }
        if (appendix.attachedTo() != null) {
            head.addAll(lines.centered(fonts.italic(), Nd30.ATTACHED, Wording.attached(appendix.attachedTo()), width));
        }
        flow.add(Item.kept(new TitleBox(head, width, false), 0));
        Signature signature = appendix.signature();
        String closing = appendix.closing();
        blocks(appendix.content(), closing != null || signature != null);
        if (closing != null) {
            paragraph(fonts.regular(), List.of(Run.of(closing)), BEFORE_TABLE, signature != null);
        }
        if (signature != null) {
            flow.add(Item.of(EndBox.of(signature, null, fonts, lines, width), BEFORE_END));
        }
    }

    /// @param keepLast whether the end of the last block must stand on the page of what follows
    private void blocks(List<Block> blocks, boolean keepLast) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            block(blocks.get(i), last ? null : blocks.get(i + 1), last && keepLast);
        }
    }

    private void block(Block block, @Nullable Block next, boolean keep) {
        float gap = style.paragraphGap();
        switch (block) {
            case Block.Heading(int level, String text) -> {
                String shown = level == 1 ? text.toUpperCase(Locale.ROOT) : text;
                Face face = level == 3 ? fonts.regular() : fonts.bold();
                heading(face, shown, level == 1 ? gap * 1.5f : gap);
            }
            case Block.Paragraph(List<Run> runs) ->
                paragraph(fonts.regular(), runs, gap, keep || next instanceof Block.TableBlock);
            case Block.LegalBasis(String text) -> paragraph(fonts.italic(), List.of(Run.of(text)), gap, keep);
            case Block.Centered(String text) -> {
                float width = flow.sheet().width();
                flow.add(Item.kept(
                        new TitleBox(lines.centered(fonts.bold(), style.text(), text, width), width, false),
                        gap * 1.5f));
            }
            case Block.TableBlock(var table) -> {
                // The last row stays with the paragraph under it: the end mark, a note. A letter goes on instead.
                boolean together = keep || next instanceof Block.Paragraph && !cuttable;
                new TableSetter(table, fonts, flow.sheet().width()).set(flow, BEFORE_TABLE, together, cuttable);
            }
        }
    }

    private void heading(Face face, String text, float before) {
        float gap = before;
        for (TextLine line : justified(face, List.of(Run.of(text)))) {
            flow.add(Item.kept(line, gap));
            gap = 0;
        }
    }

    /// Lines of a paragraph: neither the first nor the last stands alone on a page.
    private void paragraph(Face face, List<Run> runs, float before, boolean keep) {
        List<TextLine> all = justified(face, runs);
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            boolean together = last ? keep : i == 0 || i == all.size() - 2;
            flow.add(new Item(all.get(i), i == 0 ? before : 0, together, null));
        }
    }

    private List<TextLine> justified(Face face, List<Run> runs) {
        float pitch = style.text() * Nd30.SINGLE * style.lineSpacing();
        return lines.justified(face, style.text(), runs, flow.sheet().width(), style.indentMm() * Nd30.MM, pitch);
    }
}
