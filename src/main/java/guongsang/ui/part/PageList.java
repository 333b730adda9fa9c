package guongsang.ui.part;

import guongsang.service.DocumentPreview;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The pages under one another; only those near the part that is looked at are drawn, in the resolution of the
/// screen.
public final class PageList extends ScrollPane {
    /// Pixels of the screen at 100 % for a point of the page.
    private static final double PIXELS = 96 / 72.0;

    private static final double[] STEPS = {0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3};
    private static final double MARGIN = 16;
    private static final double FIT = 0;

    private final IntegerProperty looked;
    private final PageSource source;
    private final VBox pages = new VBox(MARGIN);
    private final List<PageNode> nodes = new ArrayList<>();
    private final Runnable zoomed;
    /// A factor, or [#FIT] for as wide as there is room.
    private double wish = FIT;

    private double zoom = 1;
    private boolean leading;
    private boolean drawing;

    /// `looked`: the page that is looked at, from 1; setting it leads there. `zoomed` runs when the zoom changed.
    public PageList(IntegerProperty looked, PageSource source, Runnable zoomed) {
        this.looked = looked;
        this.source = source;
        this.zoomed = zoomed;
        getStyleClass().add("page-list");
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getStyleClass().add("pages");
        setContent(pages);
        setFitToWidth(true);
        setPannable(true);
        viewportBoundsProperty().addListener(_ -> fit());
        vvalueProperty().addListener(_ -> look());
        pages.heightProperty().addListener(_ -> look());
        looked.addListener((_, _, page) -> {
            if (!leading) {
                leadTo(page.intValue());
            }
        });
    }

    /// Shows these pages; absent: none.
    public void show(@Nullable DocumentPreview preview) {
        nodes.clear();
        drawing = false;
        if (preview != null) {
            for (int page = 1; page <= preview.pages(); page++) {
                nodes.add(new PageNode(preview, page, source));
            }
        }
        pages.getChildren().setAll(nodes);
        fit();
        look();
    }

    /// The factor the page that is looked at is shown with.
    public double zoom() {
        return zoom;
    }

    /// One step nearer (1) or farther (-1); 0 as wide as there is room.
    public void step(int by) {
        if (by == 0) {
            wish = FIT;
        } else {
            double next = zoom;
            for (int i = 0; i < STEPS.length; i++) {
                double at = STEPS[by > 0 ? i : STEPS.length - 1 - i];
                if (by > 0 ? at > zoom + 0.01 : at < zoom - 0.01) {
                    next = at;
                    break;
                }
            }
            wish = next;
        }
        fit();
    }

    /// Where the pages are as wide as there is room, one across the paper is smaller than one along it.
    private double zoomOf(PageNode node) {
        double room = getViewportBounds().getWidth() - 2 * MARGIN;
        return wish != FIT ? wish : room <= 0 ? 1 : Math.clamp(room / (node.points() * PIXELS), 0.3, 1.25);
    }

    private void fit() {
        nodes.forEach(n -> n.resize(zoomOf(n) * PIXELS));
        look();
        zoomed.run();
    }

    /// Says which page is looked at, forgets pictures that are far, and has what is near drawn.
    private void look() {
        if (nodes.isEmpty()) {
            return;
        }
        double height = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, pages.getHeight() - height);
        int at = 1;
        for (PageNode node : nodes) {
            double from = node.getBoundsInParent().getMinY() - top;
            double to = node.getBoundsInParent().getMaxY() - top;
            if (to < -4 * height || from > 5 * height) {
                node.forget();
            }
            if (from < height / 2) {
                at = node.page();
                zoom = zoomOf(node);
            }
        }
        leading = true;
        looked.set(at);
        leading = false;
        drawNext();
    }

    /// Draws one page after another, those that are seen before their neighbours, each in the resolution of now: what
    /// was scrolled away or zoomed meanwhile is never drawn.
    private void drawNext() {
        double height = getViewportBounds().getHeight();
        if (drawing || height <= 0) {
            return;
        }
        double top = getVvalue() * Math.max(0, pages.getHeight() - height);
        PageNode next = undrawn(top, top + height);
        if (next == null) {
            next = undrawn(top - height, top + 2 * height);
        }
        if (next != null) {
            drawing = true;
            next.draw(resolution(next), () -> {
                drawing = false;
                drawNext();
            });
        }
    }

    private @Nullable PageNode undrawn(double from, double to) {
        for (PageNode node : nodes) {
            var bounds = node.getBoundsInParent();
            if (bounds.getMaxY() > from && bounds.getMinY() < to && !node.drawnIn(resolution(node))) {
                return node;
            }
        }
        return null;
    }

    private float resolution(PageNode node) {
        return (float) (zoomOf(node) * PIXELS * outputScale());
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void leadTo(int page) {
        if (page < 1 || page > nodes.size()) {
            return;
        }
        double room = pages.getHeight() - getViewportBounds().getHeight();
        double to = nodes.get(page - 1).getBoundsInParent().getMinY() - MARGIN;
        setVvalue(room <= 0 ? 0 : Math.clamp(to / room, 0, 1));
    }
}
