package guongsang.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How many there are, as a bar on a track, with a mark at the least that is wanted. What it says stands in words
/// beside it; a screen reader gets the words given here.
public final class QuotaBar extends Region {
    private static final double MARK = 2;

    private final Region track = part("track");
    private final Region fill = part("fill");
    private final Region mark = part("mark");
    private double filled;
    private double marked;

    public QuotaBar() {
        getStyleClass().add("quota-bar");
        getChildren().setAll(track, fill, mark);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(6);
        setPrefHeight(14);
        setPrefWidth(200);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /// Shows `found` of `scale` (the number at the right end), and a mark at `min` where there is one.
    public void show(int found, @Nullable Integer min, int scale, Tone tone, String spoken) {
        filled = scale <= 0 ? 0 : Math.clamp((double) found / scale, 0, 1);
        marked = min == null || scale <= 0 ? -1 : Math.clamp((double) min / scale, 0, 1);
        fill.getStyleClass().setAll("fill", tone.styleClass());
        fill.setVisible(found > 0);
        mark.setVisible(marked >= 0);
        setAccessibleText(spoken);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = mark.isVisible() ? height - 2 : height;
        double y = (height - bar) / 2;
        track.resizeRelocate(0, y, width, bar);
        fill.resizeRelocate(0, y, Math.max(filled == 0 ? 0 : 3, snapSizeX(width * filled)), bar);
        mark.resizeRelocate(snapPositionX(Math.min(width * marked, width - MARK)), 0, MARK, height);
    }
}
