package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.plan.Submission;
import guongsang.domain.unit.Unit;
import guongsang.service.DossierService.Dossier;
import guongsang.ui.Jobs;
import guongsang.ui.UiContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The dossier that is open, and the edits on their way to it: one after the other, each upon what the one before
/// left
/// behind, so that somebody who types fast never meets their own change as somebody else's.
final class DossierModel {
    /// A row of a list that stands behind the dossier, with the unit that sent it ("" when not known any more).
    record Origin(TakenRow row, String unit) {}

    /// A dossier, where it came from, and what can be chosen in it.
    record Opened(Dossier dossier, List<Origin> origins, Choices choices) {
        UUID id() {
            return dossier.registration().id();
        }
    }

    private record Edit(UUID id, Attribute attribute, String typed, Runnable saved, Consumer<Jobs.Problem> refused) {}

    private final UiContext ctx;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Deque<Edit> edits = new ArrayDeque<>();
    private boolean editing;
    private @Nullable UUID wanted;
    private int asked;

    DossierModel(UiContext ctx) {
        this.ctx = ctx;
    }

    /// The open dossier, absent when none is.
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The id of the dossier that is open or being opened.
    @Nullable
    UUID id() {
        return wanted;
    }

    void open(UUID registrationId) {
        wanted = registrationId;
        reload();
    }

    /// Reads the dossier anew; one that is gone closes.
    void reload() {
        UUID id = wanted;
        if (id == null) {
            return;
        }
        int question = ++asked;
        ctx.jobs()
                .run(
                        _ -> read(id),
                        now -> {
                            if (question == asked && !editing) {
                                opened.set(now);
                            }
                        },
                        problem -> {
                            if (question == asked) {
                                close();
                                if (!problem.code().equals("dossier.gone")) {
                                    ctx.go().problem(problem);
                                }
                            }
                        });
    }

    private Opened read(UUID id) {
        Dossier dossier = ctx.workspace().dossiers().open(id);
        return new Opened(dossier, origins(dossier), Choices.read(ctx.workspace()));
    }

    private List<Origin> origins(Dossier dossier) {
        List<TakenRow> rows =
                ctx.workspace().merges().sources(dossier.registration().id());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> senders = ctx
                .workspace()
                .plans()
                .submissions(dossier.registration().year())
                .stream()
                .collect(Collectors.toMap(Submission::id, Submission::unitId));
        Map<UUID, Unit> units = ctx.workspace().catalogue().unitsById();
        return rows.stream()
                .map(row -> new Origin(
                        row,
                        Optional.ofNullable(row.submissionId())
                                .map(senders::get)
                                .map(units::get)
                                .map(Unit::name)
                                .orElse("")))
                .toList();
    }

    void close() {
        wanted = null;
        asked++;
        opened.set(null);
    }

    /// Saves one value of the open dossier. `saved` is called before the dossier is shown anew, `refused` with the
    /// sentence for beside the field.
    void edit(Attribute attribute, String typed, Runnable saved, Consumer<Jobs.Problem> refused) {
        if (wanted != null) {
            edits.addLast(new Edit(wanted, attribute, typed, saved, refused));
            next();
        }
    }

    private void next() {
        if (editing || edits.isEmpty()) {
            return;
        }
        Edit edit = edits.removeFirst();
        editing = true;
        Opened now = opened.get();
        ctx.jobs()
                .run(
                        _ -> {
                            // Upon the row as it was shown, unless the clerk has gone on to another dossier meanwhile.
                            var base = now != null && now.id().equals(edit.id())
                                    ? now.dossier()
                                    : ctx.workspace().dossiers().open(edit.id());
                            ctx.workspace().dossiers().edit(base.row().registered(), edit.attribute(), edit.typed());
                            return read(edit.id());
                        },
                        after -> {
                            editing = false;
                            edit.saved().run();
                            if (edit.id().equals(wanted)) {
                                asked++;
                                opened.set(after);
                            }
                            next();
                        },
                        problem -> {
                            editing = false;
                            edit.refused().accept(problem);
                            if (!edit.id().equals(wanted)) {
                                ctx.go().problem(problem);
                            }
                            next();
                        });
    }
}
