package guongsang.ui.part;

import guongsang.service.DocumentPreview;
import guongsang.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// One page: its picture, and over it the places of figures that can be pressed.
final class PageNode extends Region {
    private final DocumentPreview preview;
    private final int page;
    private final PageSource source;
    private final ImageView picture = new ImageView();
    private final List<Region> places = new ArrayList<>();
    private final List<DocumentPreview.Place> marks;
    private float drawn;

    PageNode(DocumentPreview preview, int page, PageSource source) {
        this.preview = preview;
        this.page = page;
        this.source = source;
        this.marks = preview.places(page);
        getStyleClass().add("page-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.t("documents.page-spoken", page, preview.pages(), preview.title()));
        picture.setSmooth(true);
        getChildren().add(picture);
        for (DocumentPreview.Place mark : marks) {
            Region place = new Region();
            place.getStyleClass().add("figure-place");
            place.setOnMouseClicked(click -> {
                source.figure(mark.figureId());
                click.consume();
            });
            places.add(place);
        }
        getChildren().addAll(places);
    }

    int page() {
        return page;
    }

    /// Width of the page in points.
    double points() {
        return preview.width(page);
    }

    /// `scale`: pixels a point.
    void resize(double scale) {
        double width = Math.round(preview.width(page) * scale);
        double height = Math.round(preview.height(page) * scale);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = getWidth() / preview.width(page);
        picture.relocate(0, 0);
        for (int i = 0; i < places.size(); i++) {
            DocumentPreview.Place mark = marks.get(i);
            places.get(i)
                    .resizeRelocate(
                            mark.x() * scale - 1,
                            mark.y() * scale - 1,
                            mark.width() * scale + 2,
                            mark.height() * scale + 2);
        }
    }

    boolean drawnIn(float resolution) {
        return drawn == resolution;
    }

    /// Draws the page with so many pixels a point; `ended` runs afterwards, also when it could not be drawn.
    void draw(float resolution, Runnable ended) {
        drawn = resolution;
        source.picture(preview, page, resolution, this::show, ended);
    }

    private void show(DocumentPreview.Picture now) {
        WritableImage image = new WritableImage(now.width(), now.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, now.width(), now.height(), PixelFormat.getIntArgbInstance(), now.argb(), 0, now.width());
        picture.setImage(image);
    }

    /// Lets the picture go; the page keeps its room.
    void forget() {
        drawn = 0;
        picture.setImage(null);
    }
}
