package guongsang.ui.plan.content;

import guongsang.domain.plan.Plan;
import guongsang.domain.plan.PlanDifference;
import guongsang.ui.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two plans side by side: only what differs, with the clause it stands in.
final class ComparePane extends ScrollPane {
    ComparePane(Plan left, Plan right, List<PlanDifference> differences) {
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge", "compare-plans");
        GridPane grid = new GridPane(14, 0);
        for (int percent : new int[] {10, 20, 35, 35}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        row(grid, "compare-head", "", Messages.t("plan.compare.what"), title(left), title(right));
        PlanDifference.@Nullable Section section = null;
        for (PlanDifference one : differences) {
            if (one.section() != section) {
                section = one.section();
                Label head = new Label(section.word());
                head.getStyleClass().add("section-title");
                grid.add(head, 0, grid.getRowCount(), 4, 1);
            }
            row(grid, "compare-line", one.clause(), one.what(), said(one.left()), said(one.right()));
        }
        Label count = new Label(
                differences.isEmpty()
                        ? Messages.t("plan.compare.same")
                        : Messages.t("plan.compare.count", differences.size()));
        count.getStyleClass().add("muted");
        setContent(new VBox(8, count, grid));
    }

    private static String title(Plan plan) {
        return plan.name() + " (" + plan.years() + ")\n" + plan.issuer();
    }

    private static String said(@Nullable String words) {
        return words == null ? Messages.t("plan.compare.nothing") : words;
    }

    private static void row(GridPane grid, String style, String... words) {
        Label[] labels = new Label[words.length];
        for (int i = 0; i < words.length; i++) {
            labels[i] = new Label(words[i]);
            labels[i].setWrapText(true);
            labels[i].setMinHeight(Label.USE_PREF_SIZE);
            labels[i].getStyleClass().add(style);
            if (i == 0) {
                labels[i].getStyleClass().add("muted");
            }
            GridPane.setValignment(labels[i], javafx.geometry.VPos.TOP);
        }
        grid.addRow(grid.getRowCount(), labels);
    }
}
