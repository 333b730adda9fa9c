package guongsang.ui.register;

import atlantafx.base.theme.Styles;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.dossier.DossierPane;
import guongsang.ui.dossier.NewDossierPane;
import guongsang.ui.part.EmptyState;
import guongsang.ui.part.Sheets;
import guongsang.ui.part.ValueText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lays the register out: heading, filters, then the table with the dossier or a new one at its right.
final class RegisterView extends VBox {
    private static final double SIDE = 424;

    private final UiContext ctx;
    private final RegisterModel model;
    private final RegisterTable table;
    private final FilterBar filters;
    private final DossierPane dossier;
    private final NewDossierPane draft;
    private final ColumnChoice columnChoice;
    private final StackPane empty = new StackPane();
    private final Runnable add;
    private final Label count = new Label();
    private final Button draftButton;
    private final StackPane side = new StackPane();

    RegisterView(
            UiContext ctx,
            RegisterModel model,
            RegisterTable table,
            FilterBar filters,
            BulkBar bulk,
            DossierPane dossier,
            NewDossierPane draft,
            ColumnChoice columnChoice,
            Runnable add) {
        this.ctx = ctx;
        this.model = model;
        this.table = table;
        this.filters = filters;
        this.dossier = dossier;
        this.draft = draft;
        this.columnChoice = columnChoice;
        Sheets.add(this, "register");
        getStyleClass().add("register");
        this.add = add;
        draftButton = new Button(Messages.t("register.draft"), new FontIcon("fth-edit-3"));
        draftButton.setOnAction(_ -> add.run());
        draft.setVisible(false);
        StackPane rows = new StackPane(table, empty);
        VBox left = new VBox(rows, bulk);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        side.getStyleClass().add("register-side");
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.getChildren().addAll(dossier, draft);
        HBox body = new HBox(left, side);
        body.getStyleClass().add("register-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(add), filters, body);
        placeSide();
    }

    private HBox head(Runnable add) {
        Label title = new Label(Messages.t("register"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = new Button(Messages.t("register.export"));
        export.setOnAction(_ -> ctx.go().show("documents"));
        Label keys = new Label("Ctrl N");
        keys.getStyleClass().add("kbd");
        Button addButton = new Button(Messages.t("register.add"), keys);
        addButton.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        addButton.getStyleClass().addAll(Styles.ACCENT);
        addButton.setOnAction(_ -> add.run());
        HBox head = new HBox(10, title, count, space, draftButton, columnChoice, export, addButton);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Shows the ids of the model.
    void load(ValueText values) {
        int total = model.rows().ids().size();
        Integer year = model.filter().get().year();
        String number = ValueText.count(total);
        count.setText(
                year == null
                        ? Messages.t("register.count.all", number)
                        : Messages.t("register.count", number, Integer.toString(year)));
        table.load(values, dossier.id());
        if (total == 0) {
            empty.getChildren().setAll(model.narrowed() ? noMatch() : nothing(year));
        }
        empty.setVisible(total == 0);
        table.setVisible(total > 0);
        placeSide();
    }

    private EmptyState noMatch() {
        return new EmptyState(
                "fth-filter",
                Messages.t("register.nomatch.title"),
                Messages.t("register.nomatch.words"),
                button("register.filter.clear", filters::clear, true));
    }

    private EmptyState nothing(@Nullable Integer year) {
        return new EmptyState(
                "fth-book-open",
                year == null
                        ? Messages.t("register.empty.title.all")
                        : Messages.t("register.empty.title", Integer.toString(year)),
                Messages.t("register.empty.words"),
                button("register.add", add, true),
                button("register.empty.intake", () -> ctx.go().show("intake"), false),
                button("register.empty.demo", () -> ctx.go().show("settings"), false));
    }

    private static Button button(String key, Runnable action, boolean main) {
        Button button = new Button(Messages.t(key));
        if (main) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows the new dossier in place of the open one, or takes it away.
    void showDraft(boolean shown) {
        boolean was = draft.isVisible();
        draft.setVisible(shown);
        placeSide();
        if (shown) {
            draft.begin();
        } else if (was) {
            table.requestFocus();
        }
    }

    /// The side takes room only while something stands in it.
    void placeSide() {
        boolean any = draft.isVisible() || dossier.isManaged();
        side.setVisible(any);
        side.setManaged(any);
        dossier.setOpacity(draft.isVisible() ? 0 : 1);
        dossier.setDisable(draft.isVisible());
        draftButton.setVisible(draft.hasDraft() && !draft.isVisible());
        draftButton.setManaged(draftButton.isVisible());
    }

    RegisterTable table() {
        return table;
    }

    FilterBar filters() {
        return filters;
    }

    DossierPane dossier() {
        return dossier;
    }

    ColumnChoice columnChoice() {
        return columnChoice;
    }
}
