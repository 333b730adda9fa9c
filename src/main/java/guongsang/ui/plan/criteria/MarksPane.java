package guongsang.ui.plan.criteria;

import guongsang.domain.unit.Unit;
import guongsang.service.CriteriaService.Assessment;
import guongsang.service.CriteriaService.Line;
import guongsang.service.CriteriaService.Tally;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The criteria of a dossier: those that are for it, and behind a link all others of the year. Rows stay while they are
/// read anew, so that a note being typed is never taken away.
public final class MarksPane extends VBox {
    private final UiContext ctx;
    private final Consumer<Tally> tallied;
    private final Label none = new Label();
    private final VBox counting = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final VBox others = new VBox();
    private final Map<UUID, MarkRow> rows = new HashMap<>();
    private @Nullable UUID shown;
    private int asked;

    private record Data(Assessment assessment, Map<UUID, String> units) {}

    /// `tallied` is told how many are met each time they were read.
    public MarksPane(UiContext ctx, Consumer<Tally> tallied) {
        super(8);
        this.ctx = ctx;
        this.tallied = tallied;
        Sheets.add(this, "criteria");
        getStyleClass().add("marks");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.setText(Messages.t("criteria.none-here"));
        more.setOnAction(_ -> open(!others.isVisible()));
        open(false);
        getChildren().addAll(none, counting, more, others);
    }

    private void open(boolean open) {
        others.setVisible(open);
        others.setManaged(open);
    }

    /// Reads how the registration stands.
    public void show(UUID registrationId) {
        if (!registrationId.equals(shown)) {
            shown = registrationId;
            rows.clear();
            counting.getChildren().clear();
            others.getChildren().clear();
            open(false);
        }
        int question = ++asked;
        ctx.jobs()
                .run(
                        _ -> new Data(
                                ctx.workspace().criteria().assessment(registrationId),
                                ctx.workspace().catalogue().units().stream()
                                        .collect(Collectors.toMap(Unit::id, Unit::name))),
                        data -> {
                            if (question == asked) {
                                fill(data);
                            }
                        },
                        // The dossier itself says when it is gone.
                        _ -> {});
    }

    private void fill(Data data) {
        List<Line> lines = data.assessment().lines();
        List<Line> apart = lines.stream().filter(l -> !l.counts()).toList();
        // A row that just lost its mark stays where it is until the dossier is opened again.
        place(
                counting,
                lines.stream().filter(l -> l.counts() || in(counting, l)).toList(),
                data);
        place(others, apart.stream().filter(l -> !in(counting, l)).toList(), data);
        none.setVisible(counting.getChildren().isEmpty());
        none.setManaged(none.isVisible());
        int count = others.getChildren().size();
        more.setText(Messages.t("criteria.others", count));
        more.setVisible(count > 0);
        more.setManaged(count > 0);
        tallied.accept(data.assessment().tally());
    }

    private boolean in(VBox box, Line line) {
        MarkRow row = rows.get(line.criterion().id());
        return row != null && box.getChildren().contains(row);
    }

    private void place(VBox box, List<Line> lines, Data data) {
        List<MarkRow> wanted = lines.stream()
                .map(l -> {
                    MarkRow row = rows.computeIfAbsent(l.criterion().id(), _ -> new MarkRow(l, this::mark));
                    row.show(l, data.units());
                    return row;
                })
                .toList();
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }

    private void mark(UUID criterionId, @Nullable Boolean met, @Nullable String note) {
        UUID registration = shown;
        if (registration != null) {
            ctx.jobs()
                    .run(
                            _ -> {
                                ctx.workspace().criteria().mark(registration, criterionId, met, note);
                                return true;
                            },
                            _ -> {
                                if (registration.equals(shown)) {
                                    show(registration);
                                }
                            });
        }
    }
}
