package guongsang.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.unit.Unit;
import guongsang.service.Fixture;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.text.Folding;
import guongsang.ui.Messages;
import guongsang.ui.Office;
import guongsang.ui.Window;
import guongsang.ui.intake.IntakeFile.State;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeScreenTest {
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
    void droppedFilesAreShownFirstAndTakenInByTheButton() throws Exception {
        Unit unit = fixture.unit("UBND xã Tân Lập");
        Path file = template("Tân Lập.xlsx", unit, "Nguyễn Thị Hồng Ngát", "1979", "Lê Thị Vân", "31/02/1980");
        Window.fx(() -> screen.take(List.of(file)));
        office.until("a row to take", () -> model().takeable().size() == 1);
        assertThat(registered()).isZero();
        assertThat(Window.ask(() -> model().lines().size())).isEqualTo(2);
        assertThat(Window.ask(() -> model().waiting().get())).isEqualTo(1);
        Button take = office.find(Button.class, screen.view(), "#take");
        assertThat(Window.ask(take::getText)).isEqualTo("Nhận 1 dòng, bỏ qua 1");
        assertThat(Window.ask(() -> model().nextDoubtful(-1))).isEqualTo(1);

        Window.fx(take::fire);
        office.until("the notice", () -> !office.notices.isEmpty());
        assertThat(registered()).isEqualTo(1);
        assertThat(office.notices).containsExactly("Đã nhận 1 dòng từ Tân Lập.xlsx");
        office.until("taken", () -> model().files().getFirst().state() instanceof State.Taken);
        fixture.workspace().journal().undo();
        assertThat(registered()).isZero();
        assertThat(office.problems).isEmpty();
    }

    @Test
    void aFileWithoutAUnitWaitsUntilTheClerkNamesOne() throws Exception {
        Unit unit = fixture.unit("UBND xã Tân Lập");
        Path file = template("không tên.xlsx", null, "Vũ Thị Nga", "1988");
        Window.fx(() -> screen.take(List.of(file)));
        office.until("read", () -> !model().lines().isEmpty());
        assertThat(Window.ask(() -> model().takeable())).isEmpty();
        Window.fx(() -> screen.actions().unit(model().files().getFirst(), unit));
        office.until("a unit", () -> model().takeable().size() == 1);
    }

    @Test
    void aFileThatIsNotTheTemplateGetsASentence() throws Exception {
        Path file = folder.resolve("lạ.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Sheet1");
            workbook.write(out);
        }
        Window.fx(() -> screen.take(List.of(file)));
        office.until(
                "a sentence",
                () -> !model().files().isEmpty() && model().files().getFirst().state() instanceof State.Unreadable);
        assertThat(office.problems).isEmpty();
    }

    @Test
    void ofAFolderTheWorkbooksAreTaken() throws Exception {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Unit unit = fixture.unit("UBND xã Tân Lập");
        Files.copy(template("a.xlsx", unit, "Vũ Thị Nga", "1988"), lists.resolve("a.xlsx"));
        Files.writeString(lists.resolve("~$a.xlsx"), "open in Excel");
        Files.writeString(lists.resolve("notes.txt"), "no list");
        Window.fx(() -> screen.take(List.of(lists)));
        office.until("one file", () -> model().files().size() == 1);
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

    private IntakeModel model() {
        return screen.model();
    }

    private int registered() {
        return fixture.workspace()
                .register()
                .find(RegisterFilter.of(Fixture.YEAR), RegisterService.Order.NAME, false)
                .total();
    }

    /// The program's own template with persons in it: name and birth in turn.
    private Path template(String name, Unit unit, String... namesAndBirths) throws Exception {
        Path file = folder.resolve(name);
        fixture.workspace().templates().writeTemplate(file, unit, Fixture.YEAR);
        Map<String, Attribute> headings =
                fixture.workspace().templates().headings().get(Kind.INDIVIDUAL);
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook) {
            Row header = header(workbook, headings);
            for (int i = 0; i < namesAndBirths.length; i += 2) {
                int number = header.getRowNum() + 1 + i / 2;
                Sheet sheet = header.getSheet();
                Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
                for (Cell cell : header) {
                    Attribute attribute = headings.get(Folding.fold(cell.toString()));
                    if (attribute == Attribute.NAME || attribute == Attribute.BIRTH) {
                        row.createCell(cell.getColumnIndex())
                                .setCellValue(namesAndBirths[attribute == Attribute.NAME ? i : i + 1]);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static Row header(XSSFWorkbook workbook, Map<String, Attribute> headings) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                int known = 0;
                for (Cell cell : row) {
                    known += headings.containsKey(Folding.fold(cell.toString())) ? 1 : 0;
                }
                if (known == headings.size()) {
                    return row;
                }
            }
        }
        throw new AssertionError("no header row");
    }
}
