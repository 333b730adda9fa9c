package guongsang.ui.settings;

import atlantafx.base.theme.Styles;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who may sign, in whose name and when, with the block as it is printed; one of them is proposed for new documents.
final class SignersCard extends VBox {
    private static final UUID NEW = new UUID(0, 0);

    private final UiContext context;
    private final VBox list = new VBox(10);
    private final ToggleGroup preferred = new ToggleGroup();
    private final Map<UUID, SignerRow> rows = new LinkedHashMap<>();

    private record Read(List<Signer> signers, List<OfficeProfile> profiles) {}

    SignersCard(UiContext context) {
        this.context = context;
        getStyleClass().add("card");
        setSpacing(10);
        Label title = new Label(Messages.t("settings.signers"));
        title.getStyleClass().add("section-title");
        Button add = new Button(Messages.t("settings.add-signer"), new FontIcon("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setId("signer-add");
        add.setOnAction(_ -> add().begin());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
    }

    void refresh() {
        context.jobs()
                .run(
                        _ -> new Read(
                                context.workspace().office().signers(),
                                context.workspace().office().profiles()),
                        this::show);
    }

    /// A row stays the same node while its signer is edited, so that the focus stays where it is.
    private void show(Read read) {
        rows.keySet().removeIf(id -> !id.equals(NEW) && read.signers().stream().noneMatch(s -> s.id().equals(id)));
        for (Signer signer : read.signers()) {
            SignerRow row = rows.get(signer.id());
            SignerRow fresh = rows.get(NEW);
            if (row == null && fresh != null && fresh.became(signer)) {
                rows.remove(NEW);
                row = fresh;
            }
            if (row == null) {
                row = row();
            }
            rows.put(signer.id(), row);
        }
        if (read.signers().isEmpty()) {
            add();
        }
        rows.values().forEach(row -> row.profiles(read.profiles()));
        for (Signer signer : read.signers()) {
            rows.get(signer.id()).show(signer);
        }
        arrange(read.signers());
    }

    private void arrange(List<Signer> signers) {
        List<SignerRow> wanted = new java.util.ArrayList<>();
        signers.forEach(s -> wanted.add(rows.get(s.id())));
        @Nullable SignerRow fresh = rows.get(NEW);
        if (fresh != null) {
            wanted.add(fresh);
        }
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
    }

    private SignerRow row() {
        return new SignerRow(context, preferred, this::refresh);
    }

    private SignerRow add() {
        SignerRow known = rows.get(NEW);
        if (known != null) {
            return known;
        }
        SignerRow row = row();
        row.show(new Signer(NEW, 0, "", List.of(), null, null, rows.isEmpty()));
        rows.values().stream().findFirst().ifPresent(other -> row.profiles(other.profiles()));
        rows.put(NEW, row);
        list.getChildren().add(row);
        return row;
    }
}
