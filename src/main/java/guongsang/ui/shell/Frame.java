package guongsang.ui.shell;

import guongsang.ui.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window of the operating system: icon, title, smallest size, theme, and the place it stood at last time.
public final class Frame {
    private static final double MIN_WIDTH = 1100;
    private static final double MIN_HEIGHT = 680;

    private final Stage stage = new Stage();
    private final Scene scene;
    private String theme;
    private int year;
    private Rectangle2D bounds;

    /// `close` is what the cross in the corner asks for.
    public Frame(WindowPlacement placement, Runnable close) {
        theme = placement.theme();
        year = placement.year();
        scene = new Scene(StartView.waiting(Messages.t("shell.opening")), 1366, 768);
        Look.dress(scene, theme);
        stage.setScene(scene);
        stage.setTitle(Messages.t("shell.title"));
        List<Image> icons = new ArrayList<>();
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
            icons.add(Mark.image(size));
        }
        stage.getIcons().setAll(icons);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        bounds = place(placement, screen);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(placement.maximised() || placement.bounds() == null && screen.getWidth() <= 1440);
        stage.setOnCloseRequest(e -> {
            e.consume();
            close.run();
        });
        stage.xProperty().addListener((_, _, _) -> moved());
        stage.yProperty().addListener((_, _, _) -> moved());
        stage.widthProperty().addListener((_, _, _) -> moved());
        stage.heightProperty().addListener((_, _, _) -> moved());
    }

    private static Rectangle2D place(WindowPlacement placement, Rectangle2D screen) {
        Rectangle2D last = placement.bounds();
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        if (last != null && WindowPlacement.reachable(last, screens)) {
            return last;
        }
        double width = Math.min(1366, screen.getWidth());
        double height = Math.min(768, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private void moved() {
        if (!stage.isMaximized() && !stage.isIconified() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    public Stage stage() {
        return stage;
    }

    /// Puts this into the window, and shows the window if it is not yet.
    public void show(Parent content) {
        scene.setRoot(content);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    public String theme() {
        return theme;
    }

    public void theme(String newTheme) {
        theme = newTheme;
        Look.dress(scene, newTheme);
    }

    /// The year that was shown last; 0: none yet.
    public int year() {
        return year;
    }

    public void year(int shown) {
        year = shown;
    }

    /// Keeps place, year and theme for the next time.
    public void remember(Path folder) {
        new WindowPlacement(bounds, stage.isMaximized(), year, theme).write(folder);
    }

    /// Native popups that are still open when the toolkit ends have crashed it under GTK.
    public void hidePopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            }
        }
    }

    public void close() {
        stage.close();
    }
}
