package guongsang.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Parts of a whole one after another in a bar. Their numbers are said to a screen reader and stand in the tooltip of
/// what holds the bar.
public final class StackedBar extends Region {
    /// One part: how many, and the style class of its colour, such as "kind-model".
    public record Part(int value, String styleClass) {}

    private final List<Part> parts;
    private final List<Region> regions = new ArrayList<>();
    private final int scale;

    /// `scale` is the number that a bar over the whole width would stand for.
    public StackedBar(List<Part> parts, int scale, String spoken) {
        this.parts = parts.stream().filter(p -> p.value() > 0).toList();
        this.scale = Math.max(1, scale);
        getStyleClass().add("stacked-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        setPrefHeight(14);
        setPrefWidth(200);
        setMinHeight(6);
        for (Part part : this.parts) {
            Region region = new Region();
            region.setManaged(false);
            region.getStyleClass().addAll("part", part.styleClass());
            regions.add(region);
        }
        getChildren().setAll(regions);
    }

    @Override
    protected void layoutChildren() {
        double from = 0;
        int sum = 0;
        for (int i = 0; i < regions.size(); i++) {
            sum += parts.get(i).value();
            double to = snapPositionX(getWidth() * Math.min(sum, scale) / scale);
            double gap = i == regions.size() - 1 ? 0 : 1;
            regions.get(i).resizeRelocate(from, 0, Math.max(1, to - from - gap), getHeight());
            from = to;
        }
    }
}
