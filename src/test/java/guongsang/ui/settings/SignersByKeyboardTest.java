package guongsang.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.office.AuthorityForm;
import guongsang.service.Workspace;
import guongsang.ui.Office;
import guongsang.ui.Sample;
import guongsang.ui.Screen;
import guongsang.ui.UiContext;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signers and profiles are saved as their fields are left; what cannot be printed is told beside them.
class SignersByKeyboardTest {
    /// The two cards without the rest of the settings.
    private static final class Cards implements Screen {
        private final OfficeCard office;
        private final SignersCard signers;
        private final StackPane root;

        Cards(UiContext context) {
            office = new OfficeCard(context);
            signers = new SignersCard(context);
            root = new StackPane(new javafx.scene.control.ScrollPane(new javafx.scene.layout.VBox(office, signers)));
        }

        @Override
        public String id() {
            return "settings";
        }

        @Override
        public Parent view() {
            return root;
        }

        @Override
        public void refresh() {
            office.refresh();
            signers.refresh();
        }
    }

    private Workspace workspace;
    private Office office;
    private Cards cards;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = Sample.open(folder);
        office = new Office(workspace, 2022);
        cards = Window.ask(() -> new Cards(office.context()));
        office.put(cards);
        office.until("the signer", () -> cards.signers.lookupAll(".signer-row").size() == 1);
    }

    @AfterEach
    void close() {
        office.close();
        workspace.close();
    }

    private List<SignerRow> rows() {
        return Window.ask(() -> cards.signers.lookupAll(".signer-row").stream()
                .map(SignerRow.class::cast)
                .toList());
    }

    private void type(Node in, String id, String text) {
        TextInputControl field = (TextInputControl) Window.ask(() -> in.lookup("#" + id));
        Window.fx(() -> {
            field.requestFocus();
            field.setText(text);
            cards.root.requestFocus();
        });
    }

    /// What the visible labels say; on the FX thread.
    private static List<String> texts(Node in, String selector) {
        return in.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n).getText())
                .toList();
    }

    @Test
    void aNewSignerIsStoredOnceNameAndPostAreWrittenAndTheBlockIsDrawnAtOnce() {
        Window.fx(() -> ((Button) cards.signers.lookup("#signer-add")).fire());
        SignerRow row = rows().getLast();
        type(row, "signer-name", "Trương Thị Minh Hạnh");
        assertThat(workspace.office().signers()).hasSize(1);
        type(row, "signer-post", "Trưởng phòng");

        office.until("the signer", () -> workspace.office().signers().size() == 2);
        assertThat(workspace.office().signers())
                .filteredOn(s -> s.name().equals("Trương Thị Minh Hạnh"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.form()).isEqualTo(AuthorityForm.OWN);
                    assertThat(s.authorityLines()).containsExactly("TRƯỞNG PHÒNG");
                });
        assertThat(Window.ask(() -> texts(row, ".signature-block .label")))
                .containsExactly("TRƯỞNG PHÒNG", "Trương Thị Minh Hạnh");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFormThatTheOfficeMayNotUseIsToldBesideTheSigner() {
        SignerRow row = rows().getFirst();
        type(row, "signer-post", "Trưởng phòng");
        ComboBox<Optional<AuthorityForm>> form =
                (ComboBox<Optional<AuthorityForm>>) Window.ask(() -> row.lookup(".combo-box"));
        Window.fx(() -> form.setValue(Optional.of(AuthorityForm.TM)));
        office.until("the sentence", () -> texts(row, ".sentence-problem").stream()
                .anyMatch(s -> s.contains("không ký TM.")));
        Window.fx(() -> form.setValue(Optional.of(AuthorityForm.TUQ)));
        office.until("the sentence", () -> texts(row, ".sentence-problem").stream()
                .anyMatch(s -> s.contains("có thời hạn")));
        assertThat(workspace.office().signers().getFirst().form()).isNull();
        Window.fx(() -> form.setValue(Optional.of(AuthorityForm.Q)));
        office.until("saved", () -> workspace.office().signers().getFirst().form() == AuthorityForm.Q);
        assertThat(workspace.office().signers().getFirst().authorityLines()).containsExactly("Q. TRƯỞNG PHÒNG");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondProfileIsAddedFromOneThatShipsAndTheFirstEndsTheDayBefore() {
        Window.fx(() -> ((Button) cards.office.lookup("#office-add")).fire());
        ComboBox<Object> tier =
                (ComboBox<Object>) Window.ask(() -> (ComboBox<?>) cards.office.lookup("#new-profile-tier"));
        office.until("the tiers", () -> tier.getItems().size() == 3);
        Window.fx(() -> tier.getSelectionModel().select(1));
        type(cards.office, "new-profile-area", "Tân Lập");
        Window.fx(() -> cards.office.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> "Thêm thông tin cơ quan".equals(b.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        office.until("the profile", () -> workspace.office().profiles().size() == 2);
        assertThat(workspace.office().profiles().getFirst().validTo()).hasToString("2025-06-30");
        assertThat(workspace.office().profiles().getLast().validFrom()).hasToString("2025-07-01");
        ComboBox<?> choice = (ComboBox<?>) Window.ask(() -> cards.office.lookup("#office-profile"));
        office.until("both to choose from", () -> choice.getItems().size() == 2 && choice.isVisible());
    }
}
