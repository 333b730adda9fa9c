package guongsang.ui.documents;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.DocumentKind;
import guongsang.service.DocumentRequest;
import guongsang.ui.Jobs;
import guongsang.ui.Messages;
import guongsang.ui.documents.DocumentModel.Choices;
import guongsang.ui.documents.DocumentModel.Shown;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.PageList;
import guongsang.ui.part.PageSource;
import guongsang.ui.part.Sheets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Builds the documents screen: what there is on the left, the pages in the middle, options and figures on the right.
final class DocumentsView {
    /// What the screen does when the view asks.
    interface Actions extends PageSource {
        void choose(DocumentChoice choice);

        void change(Function<DocumentRequest, DocumentRequest> change);

        /// Stops building; the pages shown before stay.
        void cancel();

        void openRows(Set<UUID> registrations);

        void save();

        void open();

        void print();

        void issue();

        void go(String screenId);

        /// What the chosen document is called.
        String title();
    }

    private final DocumentModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final Label subtitle = new Label();
    private final DocumentRail rail;
    private final PageList pages;
    private final StackPane middle = new StackPane();
    private final HBox pager = new HBox(6);
    private final Label where = new Label();
    private final Label zoom = new Label();
    private final VBox busy;
    private final OptionsPane options;
    private final IssueStrip issueStrip;
    private final Button save = button("documents.save", "fth-save");
    private final Button open = button("documents.open", "fth-external-link");
    private final Button print = button("documents.print", "fth-printer");
    private final Button issue = button("documents.issue", null);

    DocumentsView(DocumentModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.rail = new DocumentRail(model, actions);
        this.pages = new PageList(model.page(), actions, this::showWhere);
        this.options = new OptionsPane(actions);
        this.busy = busy();
        this.issueStrip = new IssueStrip(actions);
        root.getStyleClass().add("documents-screen");
        Sheets.add(root, "documents");
        root.setTop(new VBox(head(), issueStrip));
        root.setLeft(rail.node());
        fillPager();
        middle.getStyleClass().add("paper-place");
        root.setCenter(middle);
        FigurePane figures = new FigurePane(model, actions);
        VBox right = new VBox(16, figures, options);
        right.getStyleClass().add("right-side");
        ScrollPane rightScroll = new ScrollPane(right);
        rightScroll.setFitToWidth(true);
        rightScroll.getStyleClass().addAll("edge-to-edge", "right-scroll");
        root.setRight(rightScroll);
        model.shown().addListener((_, _, shown) -> showPages(shown));
        model.problem().addListener(_ -> showMiddle());
        model.building().addListener(_ -> showMiddle());
        model.page().addListener(_ -> showWhere());
        model.choice().addListener((_, _, choice) -> {
            rail.select(choice);
            showOptions();
        });
        model.choices().addListener((_, _, choices) -> {
            if (choices != null) {
                rail.show(choices);
                showOptions();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::zoomKeys);
        showMiddle();
    }

    Parent root() {
        return root;
    }

    private static Button button(String key, @Nullable String icon) {
        Button button = new Button(Messages.t(key));
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
        }
        return button;
    }

    private Node head() {
        Label title = new Label(Messages.t("documents"));
        title.getStyleClass().add("screen-title");
        subtitle.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        save.setOnAction(_ -> actions.save());
        open.setOnAction(_ -> actions.open());
        print.setOnAction(_ -> actions.print());
        issue.setOnAction(_ -> askIssue());
        issue.getStyleClass().add(Styles.ACCENT);
        HBox head = new HBox(8, title, subtitle, gap, open, print, save, issue);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void fillPager() {
        Button back = small("fth-chevron-left", "documents.page-back", () -> turn(-1));
        Button on = small("fth-chevron-right", "documents.page-on", () -> turn(1));
        Button out = small("fth-minus", "documents.zoom-out", () -> zoom(-1));
        Button in = small("fth-plus", "documents.zoom-in", () -> zoom(1));
        Button fit = small("fth-maximize", "documents.zoom-fit", () -> zoom(0));
        pager.getChildren().setAll(back, where, on, out, zoom, in, fit);
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("pager");
        pager.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(pager, Pos.BOTTOM_CENTER);
    }

    private static Button small(String icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        button.setAccessibleText(Messages.t(key));
        button.setTooltip(new javafx.scene.control.Tooltip(Messages.t(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox busy() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(34, 34);
        Button cancel = new Button(Messages.t("documents.cancel"));
        cancel.setOnAction(_ -> actions.cancel());
        VBox box = new VBox(10, turning, new Label(Messages.t("documents.building-now")), cancel);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("busy");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    private void turn(int by) {
        Shown shown = model.shown().get();
        if (shown != null) {
            model.page()
                    .set(Math.clamp(model.page().get() + by, 1, shown.preview().pages()));
        }
    }

    void zoom(int by) {
        pages.step(by);
    }

    /// Ctrl with plus, minus and 0, on either part of the keyboard.
    private void zoomKeys(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS) {
            zoom(1);
            key.consume();
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            zoom(-1);
            key.consume();
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            zoom(0);
            key.consume();
        }
    }

    private void showPages(@Nullable Shown shown) {
        pages.show(shown == null ? null : shown.preview());
        showMiddle();
        showWhere();
    }

    private void showWhere() {
        Shown shown = model.shown().get();
        where.setText(
                shown == null
                        ? ""
                        : Messages.t(
                                "documents.page",
                                model.page().get(),
                                shown.preview().pages()));
        zoom.setText(Math.round(pages.zoom() * 100) + " %");
    }

    private void showMiddle() {
        Shown shown = model.shown().get();
        Jobs.Problem problem = model.problem().get();
        boolean building = model.building().get();
        middle.getChildren().clear();
        if (shown != null) {
            middle.getChildren().addAll(pages, pager);
        } else if (problem != null && !building) {
            middle.getChildren().add(cannot(problem));
        }
        if (building) {
            middle.getChildren().add(busy);
        }
        pages.setOpacity(building ? 0.55 : 1);
        boolean there = shown != null && !building;
        save.setDisable(!there);
        open.setDisable(!there);
        print.setDisable(!there);
        issue.setDisable(!there || !(model.choice().get() instanceof DocumentChoice.Draft));
        if (!there) {
            issueStrip.hide();
        }
    }

    private Node cannot(Jobs.Problem problem) {
        String leads = problem.code().startsWith("office")
                ? "settings"
                : problem.code().startsWith("units") ? "catalogue" : "register";
        Button go = new Button(Messages.t(leads));
        go.setOnAction(_ -> actions.go(leads));
        return new EmptyState("fth-file-text", Messages.t("documents.cannot"), problem.sentence(), go);
    }

    private void showOptions() {
        Choices choices = model.choices().get();
        if (choices == null) {
            return;
        }
        switch (model.choice().get()) {
            case DocumentChoice.Draft(DocumentKind kind) -> {
                subtitle.setText(Messages.t("documents.draft", actions.title()));
                options.show(model.request(kind, choices.year()), choices);
            }
            case DocumentChoice.Issued(var document) -> {
                subtitle.setText(Messages.t("documents.issued-title", document.title()));
                options.show(document);
            }
        }
    }

    void askIssue() {
        if (model.choice().get() instanceof DocumentChoice.Draft(DocumentKind kind)
                && model.choices().get() instanceof Choices choices
                && !issue.isDisabled()) {
            issueStrip.ask(model.request(kind, choices.year()));
        }
    }
}
