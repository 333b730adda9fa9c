package guongsang.ui.shell;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;

/// The program's mark: a disc of four quarters in the colours of the four stages.
public final class Mark {
    private static final Color DISCOVER = Color.web("#9a6700");
    private static final Color NURTURE = Color.web("#1a7f37");
    private static final Color REVIEW = Color.web("#0a5fca");
    private static final Color REPLICATE = Color.web("#8250df");
    private static final int SAMPLES = 4;

    private Mark() {}

    /// The mark as a node, `size` logical pixels wide and high.
    public static Node node(double size) {
        return new Group(
                quarter(size, 0, DISCOVER),
                quarter(size, 90, REPLICATE),
                quarter(size, 180, REVIEW),
                quarter(size, 270, NURTURE));
    }

    private static Arc quarter(double size, double from, Color colour) {
        double r = size / 2;
        Arc arc = new Arc(r, r, r, r, from, 90);
        arc.setType(ArcType.ROUND);
        arc.setFill(colour);
        return arc;
    }

    /// The mark as a square picture for the window's icon; needs no window.
    public static WritableImage image(int size) {
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setColor(x, y, pixel(size, x, y));
            }
        }
        return image;
    }

    private static Color pixel(int size, int x, int y) {
        double centre = size / 2.0;
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = x + (i % SAMPLES + 0.5) / SAMPLES - centre;
            double dy = y + (i / SAMPLES + 0.5) / SAMPLES - centre;
            inside += Math.hypot(dx, dy) <= centre ? 1 : 0;
        }
        boolean left = x + 0.5 < centre;
        Color colour = y + 0.5 < centre ? left ? REPLICATE : DISCOVER : left ? REVIEW : NURTURE;
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), inside / (double) (SAMPLES * SAMPLES));
    }
}
