package guongsang.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.service.Fixture;
import guongsang.service.RegisterFilter;
import guongsang.service.intake.Decision;
import guongsang.service.intake.RowState;
import guongsang.ui.Messages;
import guongsang.ui.Office;
import guongsang.ui.Window;
import guongsang.ui.intake.FileEntry.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeScreenTest {
    private static final String HEADER = "Họ và tên,Ngày sinh,Giới tính,Nơi ở";

    @TempDir
    private Path folder;

    private Fixture fixture;
    private Office office;
    private IntakeScreen screen;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        Messages.use("vi");
        fixture = new Fixture(folder.resolve("data"));
        fixture.unit("UBND xã Tân Lập");
        fixture.unit("UBND xã Đồng Tiến");
        office = new Office(fixture.workspace(), Fixture.YEAR);
        screen = Window.ask(() -> new IntakeScreen(office.context(), opened::add));
        office.put(screen);
    }

    @AfterEach
    void close() {
        office.close();
        fixture.close();
    }

    @Test
    void droppedRightedDecidedAndTakenInByKeyboardAlone() throws Exception {
        fixture.add(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.BIRTH, "1979"));
        Path file = list(
                "UBND xã Đồng Tiến.csv",
                "Vũ Thị Nga,1988,Nữ,Thôn 1",
                "Nguyễn Văn Bình,31/02/1975,Nam,Thôn 2",
                "Nguyễn Thị Hồng Ngát,08/3/1979,Nữ,Thôn 3");
        drop(file);
        FileEntry entry = Window.ask(() -> model().files().getFirst());
        if (Window.ask(() -> model().files().getFirst().unitWanted())) {
            Window.fx(() -> model().unit(entry.number(), "UBND xã Đồng Tiến"));
        }
        settled();
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).hasSize(1);

        command("intake.next-problem");
        assertThat(state()).isEqualTo(RowState.REJECTED);
        assertThat(Window.ask(() -> model().current().get().row().number())).isEqualTo(3);
        command("intake.take-fix");
        settled();
        assertThat(state()).isEqualTo(RowState.NEW);

        command("intake.next-problem");
        assertThat(state()).isEqualTo(RowState.DOUBTFUL);
        Node grid = office.find(Node.class, screen.view(), "#rows");
        Office.press(grid, KeyCode.DIGIT2);
        settled();
        assertThat(Window.ask(() -> model().current().get().decision())).isInstanceOf(Decision.Separate.class);
        assertThat(Window.ask(() -> model().open().get())).isZero();

        Button take = office.find(Button.class, screen.view(), "#take");
        assertThat((String) Window.ask(take::getText)).isEqualTo("Nhận 3 dòng");
        command("intake.take");
        office.until("the notice", () -> !office.notices.isEmpty());
        assertThat(office.notices).containsExactly("Đã nhận 3 dòng từ UBND xã Đồng Tiến.csv");
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).hasSize(4);
        assertThat(office.problems).isEmpty();
    }

    @Test
    void aDigitTypedInAFieldIsNoAnswer() throws Exception {
        fixture.add(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.BIRTH, "1979"));
        named(drop(list("x.csv", "Nguyễn Thị Hồng Ngát,08/3/1979,Nữ,Thôn 3")), "UBND xã Đồng Tiến");
        command("intake.next-problem");
        assertThat(state()).isEqualTo(RowState.DOUBTFUL);
        Node field = office.find(Node.class, screen.view(), ".row-details .text-field");
        Office.press(field, KeyCode.DIGIT1);
        settled();
        assertThat(state()).isEqualTo(RowState.DOUBTFUL);
    }

    @Test
    void aCellIsCorrectedInPlaceAndWhatLookingBringsWaitsForTheTyping() throws Exception {
        named(drop(list("x.csv", "Vu Thi Nga,1988,Nữ,Thôn 1", "Hồ Văn Lợi,1975,Nam,Thôn 2")), "UBND xã Đồng Tiến");
        RowGrid grid = office.find(RowGrid.class, screen.view(), "#rows");
        Window.fx(() -> model().current().set(model().lines().getFirst()));
        Office.press(grid, KeyCode.F2);
        TextField field = office.find(TextField.class, screen.view(), ".cell-field");
        Window.fx(() -> {
            field.setText("Vũ Thị Nga");
            screen.desk().look();
        });
        office.until("looked", () -> !screen.desk().looking().get());
        assertThat((String) Window.ask(field::getText)).isEqualTo("Vũ Thị Nga");
        Office.press(field, KeyCode.ENTER);
        settled();
        assertThat(Window.ask(() -> model().lines().getFirst().row().name())).isEqualTo("Vũ Thị Nga");
    }

    @Test
    void aRowIsLeftOutByDeleteAndTakenBackByAnother() throws Exception {
        named(drop(list("x.csv", "Vũ Thị Nga,1988,Nữ,Thôn 1", "Hồ Văn Lợi,1975,Nam,Thôn 2")), "UBND xã Đồng Tiến");
        RowGrid grid = office.find(RowGrid.class, screen.view(), "#rows");
        Window.fx(() -> model().current().set(model().lines().getFirst()));
        Office.press(grid, KeyCode.DELETE);
        settled();
        assertThat(state()).isEqualTo(RowState.LEFT_OUT);
        Button take = office.find(Button.class, screen.view(), "#take");
        assertThat((String) Window.ask(take::getText)).isEqualTo("Nhận 1 dòng, bỏ qua 1");
        Office.press(grid, KeyCode.DELETE);
        settled();
        assertThat(state()).isEqualTo(RowState.NEW);
    }

    @Test
    void aFileThatCannotBeReadSaysSoInItsCardAndStopsNobody() throws Exception {
        Path bad = Files.writeString(folder.resolve("hỏng.xlsx"), "");
        Path good = list("x.csv", "Vũ Thị Nga,1988,Nữ,Thôn 1");
        Window.fx(() -> screen.take(List.of(bad, good)));
        office.until(
                "both",
                () -> model().files().size() == 2
                        && model().files().getFirst().state() instanceof State.Failed
                        && model().files().getLast().preview() != null);
        assertThat(office.problems).isEmpty();
    }

    @Test
    void takenInAFileCanBeTakenBackWholeOrARowAlone() throws Exception {
        FileEntry entry = drop(list("x.csv", "Vũ Thị Nga,1988,Nữ,Thôn 1", "Hồ Văn Lợi,1975,Nam,Thôn 2"));
        named(entry, "Hội Phụ nữ mới (mẫu)");
        command("intake.take");
        office.until("taken", () -> model().files().getFirst().taken());
        State.Taken taken =
                (State.Taken) Window.ask(() -> model().files().getFirst().state());
        var rows = fixture.workspace().intake().rowsOf(taken.submission());
        Window.fx(() -> screen.actions().undo(rows.getFirst()));
        office.until("the second notice", () -> office.notices.size() == 2);
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).containsExactly("Hồ Văn Lợi");

        fixture.workspace().journal().undo();
        fixture.workspace().journal().undo();
        Window.fx(screen::refresh);
        office.until("waiting again", () -> model().takeable().size() == 1);
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).isEmpty();
    }

    @Test
    void twoRecordsThatMayBeOneAreAskedAboutLaterAndMerged() throws Exception {
        fixture.add(Kind.INDIVIDUAL, "Nguyễn Thị Hồng Ngát", Map.of(Attribute.BIRTH, "1979"));
        named(drop(list("x.csv", "Nguyễn Thị Hồng Ngát,08/3/1979,Nữ,Thôn 3")), "UBND xã Đồng Tiến");
        command("intake.next-problem");
        command("intake.answer.later");
        settled();
        command("intake.take");
        office.until("taken", () -> model().files().getFirst().taken());
        Window.fx(screen::refresh);
        office.until("a pair", () -> screen.badge().get() == 1);
        office.until("the strip", () -> screen.view().lookup(".intake-strip") != null);
        command("intake.pairs-open");
        command("intake.answer.join");
        office.until("merged", () -> office.notices.size() == 2);
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).hasSize(1);
    }

    @Test
    void theTemplateIsWrittenWhereTheClerkSaysAndCanBeOpened() {
        Path target = folder.resolve("mẫu.xlsx");
        office.toSave = Optional.of(target);
        Window.fx(() -> screen.actions().template(null));
        office.until("the notice", () -> !office.offered.isEmpty());
        assertThat(target).isNotEmptyFile();
        Window.fx(office.offered.getFirst());
        office.until("opened", () -> opened.contains(target));
    }

    @Test
    void theProblemsOfAListAreSavedForItsUnit() throws Exception {
        named(drop(list("x.csv", "Nguyễn Văn Bình,31/02/1975,Nam,Thôn 2")), "UBND xã Đồng Tiến", 0);
        Path target = folder.resolve("x - can sua.xlsx");
        office.toSave = Optional.of(target);
        command("intake.problems-to");
        office.until("the notice", () -> !office.offered.isEmpty());
        assertThat(target).isNotEmptyFile();
    }

    private IntakeModel model() {
        return screen.model();
    }

    private RowState state() {
        return Window.ask(() -> model().current().get().row().state());
    }

    private Path list(String name, String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve(name), lines);
    }

    private FileEntry drop(Path file) {
        Window.fx(() -> screen.take(List.of(file)));
        office.until("looked at", () -> !model().lines().isEmpty());
        settled();
        return Window.ask(() -> model().files().getFirst());
    }

    private void named(FileEntry file, String unit) {
        named(file, unit, 1);
    }

    private void named(FileEntry file, String unit, int takeable) {
        Window.fx(() -> model().unit(file.number(), unit));
        settled();
        assertThat(Window.ask(() -> model().takeable().size())).isEqualTo(takeable);
    }

    private void settled() {
        office.until("looked", () -> !screen.desk().looking().get());
    }

    private void command(String id) {
        Window.fx(() -> screen.commands().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
    }
}
