package guongsang.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.unit.Unit;
import guongsang.service.Workspace;
import guongsang.ui.Command;
import guongsang.ui.Office;
import guongsang.ui.Sample;
import guongsang.ui.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Units are merged and split by keys alone, each mistake with a sentence beside the field it is about.
class MergeUnitsTest {
    private Workspace workspace;
    private Office office;
    private CatalogueScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = Sample.open(folder);
        office = new Office(workspace, 2022);
        screen = Window.ask(() -> new CatalogueScreen(office.context()));
        office.put(screen);
    }

    @AfterEach
    void close() {
        office.close();
        workspace.close();
    }

    private void run(String command) {
        Command found = screen.commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow();
        Window.fx(found.action());
    }

    private Parent pane() {
        return office.find(Parent.class, screen.view(), "#reshape");
    }

    private void type(String id, String text) {
        TextInputControl field = office.find(TextInputControl.class, pane(), "#" + id);
        Window.fx(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private void tick(String name) {
        ListView<?> list = office.find(ListView.class, pane(), ".list-view");
        Window.fx(() -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (((Unit) list.getItems().get(i)).name().equals(name)) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
        });
        Office.press(list, KeyCode.SPACE);
    }

    private void done() {
        Parent pane = pane();
        Window.fx(() -> Event.fireEvent(
                pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));
    }

    /// True when such a sentence stands in the card; on the FX thread.
    private boolean told(String beginning) {
        return screen.view().lookup("#reshape").lookupAll(".label").stream()
                .filter(Node::isVisible)
                .filter(n -> n.getStyleClass().contains("sentence-problem")
                        || n.getStyleClass().contains("field-problem"))
                .anyMatch(n -> ((Label) n).getText().startsWith(beginning));
    }

    @Test
    void twoUnitsAreMergedByKeysAndEachMistakeIsToldBesideItsField() {
        office.until("rows", () -> !screen.view().lookupAll(".table-row-cell").isEmpty());
        run("catalogue.merge");
        done();
        office.until("no day", () -> told("Thiếu ngày"));
        type("reshape-date", "01/07/2022");
        done();
        office.until("no unit", () -> told("Chưa chọn đơn vị cũ"));
        tick("UBND xã Tân Lập");
        tick("UBND xã Đồng Tiến");
        done();
        office.until("no name", () -> told("Thiếu tên"));
        type("reshape-names", "UBND xã Tân Đồng");
        done();

        office.until("the new unit", () -> workspace.catalogue().units().stream()
                .anyMatch(u -> u.name().equals("UBND xã Tân Đồng")));
        office.until("a closed card", () -> screen.view().lookup("#reshape") == null);
        Unit merged = workspace
                .catalogue()
                .unitNamed("xã Tân Đồng", LocalDate.of(2022, 7, 1))
                .orElseThrow();
        assertThat(workspace.catalogue().successions().before(merged.id())).hasSize(2);
        assertThat(office.notices).contains("Đã sáp nhập, đổi tên đơn vị");
    }

    @Test
    void aUnitInUseIsNotDeletedAndTheSentenceStandsOverTheTable() {
        office.until("rows", () -> !screen.view().lookupAll(".table-row-cell").isEmpty());
        TableView<?> table = office.find(TableView.class, screen.view(), "#unit-tab .table-view");
        Window.fx(() -> table.getSelectionModel().clearAndSelect(0));
        run("catalogue.remove-unit");
        office.until("the sentence", () -> screen.view().lookupAll(".field-problem").stream()
                .anyMatch(n -> ((Label) n).getText().contains("đang có 4 hồ sơ đăng ký nên không xóa được")));
        assertThat(workspace.catalogue().units()).hasSize(5);
    }
}
