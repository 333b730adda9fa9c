package guongsang.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.figure.Figure;
import guongsang.domain.office.DocumentKind;
import guongsang.service.DemoService;
import guongsang.service.DocumentPreview;
import guongsang.service.Workspace;
import guongsang.ui.Office;
import guongsang.ui.Window;
import guongsang.ui.part.PageList;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsScreenTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = DemoService.NEWEST_YEAR;

    @TempDir
    private static Path folder;

    private static Workspace workspace;
    private Office office;
    private DocumentsScreen screen;
    private final List<DocumentPreview> printed = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    @BeforeAll
    static void fill() {
        workspace = Workspace.open(folder.resolve("data"), CLOCK, "thử nghiệm");
        workspace.demo().fill(DemoService.USUAL_SEED, 60);
    }

    @BeforeEach
    void open() {
        office = new Office(workspace, YEAR);
        screen = Window.ask(() -> new DocumentsScreen(office.context(), printed::add, opened::add));
        office.put(screen);
        office.until("the report", () -> model().shown().get() != null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @AfterAll
    static void closeWorkspace() {
        workspace.close();
    }

    private DocumentModel model() {
        return screen.model();
    }

    @Test
    void aPressedNumberSaysWhatItMeansAndOpensExactlyItsRows() {
        Figure figure = Window.ask(() -> model().shown().get().on(1).stream()
                .filter(f -> f.id().equals("registered.total"))
                .findFirst()
                .orElseThrow());
        Window.fx(() -> screen.actions().figure(figure.id()));
        Hyperlink open = office.find(Hyperlink.class, screen.view(), "#open-rows");
        Window.fx(open::fire);
        assertThat(office.filters).hasSize(1);
        assertThat(office.filters.getFirst().only()).isEqualTo(Set.copyOf(figure.records()));
        assertThat(office.filters.getFirst().year()).isEqualTo(YEAR);
    }

    @Test
    void pagesAreDrawnAsTheyAreLookedAt() {
        PageList pages = office.find(PageList.class, screen.view(), ".page-list");
        office.until("the first page", () -> picture(pages, 0) != null);
        int count = Window.ask(() -> model().shown().get().preview().pages());
        assertThat(count).isGreaterThan(5);
        assertThat(Window.ask(() -> picture(pages, count - 1))).isNull();
        Window.fx(() -> model().page().set(count));
        office.until("the last page", () -> picture(pages, count - 1) != null);
    }

    private static Object picture(PageList pages, int index) {
        List<javafx.scene.Node> sheets = List.copyOf(pages.getContent().lookupAll(".page-sheet"));
        return ((ImageView)
                        ((Parent) sheets.get(index)).getChildrenUnmodifiable().getFirst())
                .getImage();
    }

    @Test
    void printingGoesThroughThePrinterAndSavingThroughTheDialog() {
        Window.fx(() -> screen.actions().print());
        office.until("printed", () -> printed.size() == 1);
        Path target = folder.resolve("báo cáo.pdf");
        office.toSave = Optional.of(target);
        Window.fx(() -> screen.actions().save());
        office.until("saved", () -> !office.offered.isEmpty());
        assertThat(target).isNotEmptyFile();
        Window.fx(office.offered.getFirst());
        office.until("opened", () -> opened.contains(target));
        assertThat(office.problems).isEmpty();
    }

    @Test
    void anIssuedDocumentKeepsNumberDateAndPages() {
        Window.fx(() -> {
            screen.actions().change(r -> r.withNumber("12/BC-PNV", LocalDate.of(2025, 12, 20)));
            screen.actions().issue();
        });
        office.until("issued", () -> model().choices().get().issued().size() == 1);
        var issued = Window.ask(() -> model().choices().get().issued().getFirst());
        assertThat(issued.number()).isEqualTo("12/BC-PNV");
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2025, 12, 20));
        var before = Window.ask(() -> model().shown().get());
        Window.fx(() -> screen.actions().choose(new DocumentChoice.Issued(issued)));
        office.until(
                "kept pages",
                () -> model().shown().get() != before && !model().building().get());
        assertThat(Window.ask(() -> model().shown().get().preview().pages())).isGreaterThan(1);
        Window.fx(() -> screen.actions().open());
        office.until("opened", () -> opened.size() == 1);
        assertThat(opened.getFirst().getFileName().toString()).isEqualTo("year-end-2025.pdf");
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        Window.fx(() -> office.context().year().set(2040));
        Window.fx(() -> screen.actions().choose(new DocumentChoice.Draft(DocumentKind.UPWARD_LIST)));
        office.until("a sentence", () -> model().problem().get() != null);
        assertThat(Window.ask(() -> model().problem().get().code())).isEqualTo("selection.empty");
    }
}
