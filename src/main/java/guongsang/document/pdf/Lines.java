package guongsang.document.pdf;

import guongsang.document.content.Run;
import guongsang.document.layout.LineBreaker;
import guongsang.document.layout.Nd30;
import guongsang.document.pdf.TextLine.FigureSpan;
import java.util.ArrayList;
import java.util.List;

/// Turns text into lines: justified paragraphs, balanced centred lines, plain lines.
final class Lines {
    /// Blanks are not stretched beyond this part of the letter size: a ragged line reads better than a torn one.
    private static final float WIDEST_GAP = 0.8f;

    private final LineBreaker breaker = new LineBreaker();

    /// A paragraph of running text.
    ///
    /// @param firstIndent of the first line, points
    /// @param pitch from line to line, points
    List<TextLine> justified(Face face, float size, List<Run> runs, float width, float firstIndent, float pitch) {
        StringBuilder joined = new StringBuilder();
        List<FigureSpan> figures = new ArrayList<>();
        for (Run run : runs) {
            int start = joined.length();
            joined.append(face.printable(run.text()).replace('\n', ' '));
            if (run.figureId() != null) {
                figures.add(new FigureSpan(start, joined.length(), run.figureId()));
            }
        }
        String text = joined.toString();
        int room = units(width, size);
        int count = breaker.lines(text, face.widths(), room - units(firstIndent, size), room);
        List<TextLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String line = text.substring(breaker.start(i), breaker.end(i));
            float indent = i == 0 ? firstIndent : 0;
            float free = width - indent - breaker.width(i) * size / 1000;
            long blanks = line.chars().filter(c -> c == ' ').count();
            float gap = breaker.closesParagraph(i) || blanks == 0 ? 0 : free / blanks;
            lines.add(new TextLine(
                    face,
                    size,
                    line,
                    indent,
                    gap > WIDEST_GAP * size ? 0 : Math.max(gap, 0),
                    pitch,
                    within(figures, breaker.start(i), breaker.end(i))));
        }
        return lines;
    }

    private static List<FigureSpan> within(List<FigureSpan> figures, int start, int end) {
        if (figures.isEmpty()) {
            return List.of();
        }
        return figures.stream()
                .filter(f -> f.start() < end && f.end() > start)
                .map(f -> new FigureSpan(
                        Math.max(f.start(), start) - start, Math.min(f.end(), end) - start, f.figureId()))
                .toList();
    }

    /// Centred lines of about the same length; line feeds in the text stay.
    List<TextLine> centered(Face face, float size, String text, float width) {
        String shown = face.printable(text);
        int room = units(width, size);
        int count = breaker.lines(shown, face.widths(), room, room);
        int low = room / 2;
        int high = room;
        while (high - low > 100) {
            int middle = (low + high) / 2;
            if (breaker.lines(shown, face.widths(), middle, middle) <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        breaker.lines(shown, face.widths(), high, high);
        List<TextLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            float indent = (width - breaker.width(i) * size / 1000) / 2;
            String line = shown.substring(breaker.start(i), breaker.end(i));
            lines.add(new TextLine(face, size, line, indent, 0, size * Nd30.SINGLE, List.of()));
        }
        return lines;
    }

    /// Lines flush left.
    List<TextLine> plain(Face face, float size, String text, float width) {
        String shown = face.printable(text);
        int count = breaker.lines(shown, face.widths(), units(width, size), units(width, size));
        List<TextLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String line = shown.substring(breaker.start(i), breaker.end(i));
            lines.add(new TextLine(face, size, line, 0, 0, size * Nd30.SINGLE, List.of()));
        }
        return lines;
    }

    private static int units(float points, float size) {
        return (int) (points * 1000 / size);
    }
}
