package guongsang.ui.overview;

import guongsang.domain.figure.Figure;
import guongsang.service.RegisterFilter;
import guongsang.ui.Command;
import guongsang.ui.Messages;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;

/// Tổng quan: reads the year in one job and opens the rows behind whatever is pressed.
public final class OverviewScreen implements Screen {
    private final UiContext ctx;
    private final OverviewView view;
    private boolean ofToday;

    public OverviewScreen(UiContext ctx) {
        this.ctx = ctx;
        this.view = new OverviewView(new OverviewView.Actions() {
            @Override
            public void open(Figure figure) {
                openRows(figure);
            }

            @Override
            public void open(Set<UUID> units) {
                ctx.go().showRegister(RegisterFilter.of(ctx.year().get()).withUnits(units));
            }

            @Override
            public void todaysUnits(boolean today) {
                ofToday = today;
                refresh();
            }

            @Override
            public void show(String screenId) {
                ctx.go().show(screenId);
            }

            @Override
            public void year(int year) {
                ctx.year().set(year);
            }
        });
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public void refresh() {
        int year = ctx.year().get();
        boolean today = ofToday;
        ctx.jobs().run(_ -> OverviewData.read(ctx.workspace(), year, today), view::show);
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(
                "overview.report", "fth-file-text", null, () -> ctx.go().show("documents")));
    }

    /// Shows the registrations behind a figure in the register; says so when there are none, because a filter without
    /// rows would show all.
    private void openRows(Figure figure) {
        int year = ctx.year().get();
        ctx.jobs().run(_ -> ctx.workspace().figures().registrationsBehind(year, figure), rows -> {
            if (rows.isEmpty()) {
                ctx.go().notice(Messages.t("overview.no-rows", figure.label()), false);
            } else {
                ctx.go().showRegister(RegisterFilter.of(year).withOnly(Set.<UUID>copyOf(rows)));
            }
        });
    }
}
