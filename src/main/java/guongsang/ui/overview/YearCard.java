package guongsang.ui.overview;

import guongsang.ui.Messages;
import guongsang.ui.overview.OverviewData.YearLine;
import guongsang.ui.part.ColumnChart;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Registrations of this year and the four before it; a column takes the whole window to its year.
final class YearCard extends VBox {
    private static final double HEIGHT = 44;

    YearCard(OverviewData data, OverviewView.Actions actions) {
        super(6);
        getStyleClass().addAll("card", "year-card");
        Label title = new Label(Messages.t("overview.years"));
        title.getStyleClass().add("card-title");
        List<YearLine> years = data.years();
        List<ColumnChart.Column> columns = years.stream()
                .map(y -> new ColumnChart.Column(
                        Integer.toString(y.year()),
                        y.registered(),
                        y.year() == data.year(),
                        Messages.t("overview.year-spoken", Integer.toString(y.year()), y.registered())))
                .toList();
        getChildren()
                .addAll(
                        title,
                        new ColumnChart(
                                columns, HEIGHT, i -> actions.year(years.get(i).year())));
    }
}
