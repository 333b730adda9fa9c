package guongsang.ui.overview;

import atlantafx.base.theme.Styles;
import guongsang.domain.figure.Figure;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.Sheets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays out the overview: five figures, units against quotas, what is due, fields and kinds, the last five years.
final class OverviewView {
    /// What the screen does when something is pressed.
    interface Actions {
        /// The rows behind a figure.
        void open(Figure figure);

        /// The rows of a unit, and of those before it.
        void open(Set<UUID> units);

        /// Tells the year by the units of today, or by those of then.
        void todaysUnits(boolean today);

        void show(String screenId);

        void year(int year);
    }

    private final Actions actions;
    private final BorderPane root = new BorderPane();

    OverviewView(Actions actions) {
        this.actions = actions;
        root.getStyleClass().add("overview-screen");
        Sheets.add(root, "overview");
    }

    Parent root() {
        return root;
    }

    void show(OverviewData data) {
        root.setTop(head(data));
        root.setCenter(data.empty() ? empty(data) : scrolled(page(data)));
    }

    private Node head(OverviewData data) {
        Label title = new Label(Messages.t("overview.title", Integer.toString(data.year())));
        title.getStyleClass().add("screen-title");
        Label until = new Label(Messages.t("overview.until", DateField.table(data.on())));
        until.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button report = new Button(Messages.t("overview.report"));
        report.setOnAction(_ -> actions.show("documents"));
        HBox head = new HBox(12, title, until, gap, report);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static ScrollPane scrolled(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Region page(OverviewData data) {
        HBox figures = new HBox(12);
        for (FigureCard card : FigureCard.all(data, actions)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(200);
            figures.getChildren().add(card);
        }
        VBox right = new VBox(12, new DueCard(data, actions), new FieldCard(data, actions));
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        right.getChildren().add(new YearCard(data, actions));
        GridPane halves = new GridPane(12, 12);
        halves.addRow(0, new UnitCard(data, actions), right);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        halves.getChildren().forEach(n -> GridPane.setVgrow(n, Priority.ALWAYS));
        VBox page = new VBox(12, figures, halves);
        VBox.setVgrow(halves, Priority.ALWAYS);
        page.getStyleClass().add("page");
        return page;
    }

    private Node empty(OverviewData data) {
        Button intake = button("overview.empty.intake", "intake");
        intake.getStyleClass().add(Styles.ACCENT);
        Button register = button("overview.empty.register", "register");
        List<Button> next = data.plan() == null
                ? List.of(button("overview.empty.plan", "plan"), intake, register)
                : List.of(intake, register);
        String year = Integer.toString(data.year());
        return new EmptyState(
                "fth-award",
                Messages.t("overview.empty", year),
                Messages.t(data.plan() == null ? "overview.empty.no-plan" : "overview.empty.next"),
                next.toArray(Node[]::new));
    }

    private Button button(String key, String screenId) {
        Button button = new Button(Messages.t(key));
        button.setOnAction(_ -> actions.show(screenId));
        return button;
    }
}
