package guongsang.ui.dossier;

import guongsang.domain.exemplar.StageChange;
import guongsang.domain.journal.JournalEntry;
import guongsang.domain.journal.JournalRow;
import guongsang.ui.JournalWords;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import guongsang.ui.part.DateField;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What happened to the exemplar: its steps through the stages, then every change of its file in words, each with its
/// undo.
final class HistoryTab extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final UiContext ctx;

    HistoryTab(UiContext ctx) {
        super(8);
        this.ctx = ctx;
        getStyleClass().add("entry-tab");
    }

    void show(DossierModel.Opened opened) {
        getChildren().clear();
        head("dossier.history.stages");
        for (StageChange change : opened.dossier().stageChanges().reversed()) {
            getChildren().add(step(change));
        }
        getChildren()
                .add(new EntryCard(
                        Messages.t("dossier.history.registered"),
                        DateField.table(opened.dossier().registration().registeredOn())));
        ChangeWords words = new ChangeWords(opened.dossier().exemplar().kind(), opened.choices());
        Map<UUID, List<JournalRow>> actions = new LinkedHashMap<>();
        for (JournalRow row : opened.dossier().changes()) {
            actions.computeIfAbsent(row.entry().id(), _ -> new java.util.ArrayList<>())
                    .add(row);
        }
        if (!actions.isEmpty()) {
            head("dossier.history.changes");
            actions.values().forEach(rows -> getChildren().add(action(rows, words)));
        }
    }

    private void head(String key) {
        Label label = new Label(Messages.t(key));
        label.getStyleClass().add("group-head");
        getChildren().add(label);
    }

    private static EntryCard step(StageChange change) {
        String what =
                switch (change.type()) {
                    case ADVANCE -> Messages.t("dossier.history.on", Messages.t(change.to()));
                    case RETURN -> Messages.t("dossier.history.back", Messages.t(change.to()));
                    case STOP -> Messages.t("dossier.history.stop");
                    case RESUME -> Messages.t("dossier.history.resume");
                };
        return new EntryCard(what, DateField.table(change.on()))
                .line(change.skipped() ? Messages.t("dossier.history.skipped") : null, "entry-quiet")
                .line(change.reason() == null ? null : Messages.t("dossier.history.reason", change.reason()), "")
                .line(change.evidence() == null ? null : Messages.t("dossier.history.evidence", change.evidence()), "");
    }

    private EntryCard action(List<JournalRow> rows, ChangeWords words) {
        JournalEntry entry = rows.getFirst().entry();
        EntryCard card = new EntryCard(
                JournalWords.sentence(entry),
                TIME.format(entry.at().atZoneSameInstant(ctx.workspace().clock().getZone())));
        card.line(entry.who(), "entry-quiet");
        for (String line : words.lines(rows)) {
            card.line(line, "");
        }
        if (entry.undone()) {
            card.line(Messages.t("dossier.history.undone"), "entry-quiet");
        } else if (entry.undoable() && entry.type() == JournalEntry.Type.DO) {
            card.button("fth-corner-up-left", "dossier.history.undo", () -> undo(entry));
        }
        return card;
    }

    private void undo(JournalEntry entry) {
        ctx.jobs().run(_ -> ctx.workspace().journal().undo(entry.id()), _ -> ctx.go()
                .notice(Messages.t("dossier.history.undo.done"), false));
    }
}
