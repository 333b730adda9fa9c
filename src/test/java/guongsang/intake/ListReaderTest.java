package guongsang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.intake.ColumnMapping;
import guongsang.domain.intake.IntakeFile;
import guongsang.domain.intake.IntakeFile.Match;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.office.ListColumn;
import guongsang.intake.ReadingAids.TablePlace;
import guongsang.intake.column.KnownNames;
import guongsang.intake.open.BookOpener;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawRow;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Administrative;
import guongsang.text.Folding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What communes do in lists, one trouble at a time.
class ListReaderTest {
    private static final ReadingAids AIDS = ReadingAids.none(2026);

    /// A sheet whose cells are parted by "|"; a cell of digits is a number.
    static RawSheet sheet(String name, boolean hidden, String... lines) {
        List<RawRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<RawCell> cells = new ArrayList<>();
            String[] texts = lines[i].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                String text = texts[c].strip();
                RawCell.Type type = text.matches("[1-9]\\d*")
                        ? RawCell.Type.NUMBER
                        : text.startsWith("#") ? RawCell.Type.ERROR : RawCell.Type.TEXT;
                if (!text.isEmpty()) {
                    cells.add(new RawCell(c, type, text.replace("\\n", "\n"), null));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new RawRow(i + 1, false, cells));
            }
        }
        return new RawSheet(name, hidden, rows, List.of(), Set.of());
    }

    private static RawBook book(String... lines) {
        return new RawBook("danh sach.xlsx", List.of(sheet("Sheet1", false, lines)), List.of());
    }

    private static List<IntakeFile.Row> rows(String... lines) {
        return ListReader.read(book(lines), AIDS).sheets().stream()
                .flatMap(s -> s.rows().stream())
                .toList();
    }

    private static IntakeFile.Row row(String... lines) {
        return rows(lines).getFirst();
    }

    private static String text(IntakeFile.Row row, Attribute attribute) {
        return row.value(attribute).map(IntakeFile.Value::text).orElse(null);
    }

    private static List<String> names(List<IntakeFile.Row> rows) {
        return rows.stream().map(r -> text(r, Attribute.NAME)).toList();
    }

    private static List<String> codes(IntakeFile file) {
        List<IntakeProblem> all = new ArrayList<>(file.problems());
        file.sheets().forEach(s -> s.rows().forEach(r -> all.addAll(r.problems())));
        return all.stream().map(IntakeProblem::code).toList();
    }

    @Test
    void aColumnMappedByHandIsThatAndAnIgnoredOneIsNothing() {
        String[] lines = {
            "STT|Họ và tên|Thuộc diện|Mã|Thành tích",
            "1|Nguyễn Văn An|Trưởng thôn|X1|Tốt",
            "2|Trần Thị Bé|Nông dân|X2|Giỏi"
        };
        IntakeFile before = ListReader.read(book(lines), AIDS);
        assertThat(before.sheets().getFirst().rows().getFirst().others())
                .containsExactly(Map.entry("Thuộc diện", "Trưởng thôn"), Map.entry("Mã", "X1"));

        ColumnMapping mapping = new ColumnMapping(Map.of(2, Attribute.POSITION), Set.of(3), null);
        IntakeFile file = ListReader.read(
                book(lines),
                new ReadingAids(
                        KnownNames.none(),
                        Map.of(),
                        2026,
                        _ -> Optional.empty(),
                        Map.of(new TablePlace("Sheet1", 1), mapping)));
        IntakeFile.Sheet sheet = file.sheets().getFirst();
        assertThat(sheet.columns())
                .extracting(IntakeFile.Column::match)
                .containsExactly(Match.IGNORED, Match.TITLE, Match.BY_HAND, Match.IGNORED, Match.TITLE);
        assertThat(text(sheet.rows().getFirst(), Attribute.POSITION)).isEqualTo("Trưởng thôn");
        assertThat(sheet.rows().getFirst().others()).isEmpty();

        Map<String, ColumnMapping> memory = Map.of(sheet.layout(), mapping);
        IntakeFile again = ListReader.read(
                book(lines),
                new ReadingAids(
                        KnownNames.none(),
                        Map.of(),
                        2026,
                        layout -> Optional.ofNullable(memory.get(layout)),
                        Map.of()));
        assertThat(again.sheets().getFirst().columns().get(2).match()).isEqualTo(Match.REMEMBERED);
    }

    @Test
    void theKindSaidByHandIsThatOfRowsThatDoNotSayIt() {
        ColumnMapping mapping = new ColumnMapping(Map.of(), Set.of(), Kind.HOUSEHOLD);
        IntakeFile file = ListReader.read(
                book("STT|Họ và tên|Thành tích", "1|Nguyễn Văn An|Tốt", "2|Lê Văn Bình|Giỏi"),
                new ReadingAids(
                        KnownNames.none(),
                        Map.of(),
                        2026,
                        _ -> Optional.empty(),
                        Map.of(new TablePlace("Sheet1", 1), mapping)));
        assertThat(file.sheets().getFirst().rows())
                .extracting(IntakeFile.Row::kind)
                .containsOnly(Kind.HOUSEHOLD);
    }

    @Test
    void theOwnTemplateIsReadBackWithItsUnitAndYear(@TempDir Path folder) throws Exception {
        Map<Kind, List<ListColumn>> columns = new EnumMap<>(Kind.class);
        columns.put(
                Kind.COLLECTIVE,
                List.of(
                        new ListColumn(Attribute.NAME, "Tên tập thể", 18),
                        new ListColumn(Attribute.MEMBERS, "Số thành viên", 7),
                        new ListColumn(Attribute.WOMEN, "Nữ", 5),
                        new ListColumn(Attribute.SUMMARY, "Tóm tắt thành tích", 30)));
        Path file = folder.resolve("mau.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new RegistrationWorkbook(new RegistrationForm(
                            new RegistrationForm.Sender(UUID.randomUUID(), "UBND xã Phú Sơn"),
                            2026,
                            List.of(),
                            columns,
                            List.of(),
                            List.of(),
                            Map.of()))
                    .write(out);
        }
        try (var workbook = org.apache.poi.ss.usermodel.WorkbookFactory.create(Files.newInputStream(file))) {
            var row = workbook.getSheet("Tập thể").getRow(4);
            row.getCell(1).setCellValue("Thôn Hạ");
            row.getCell(2).setCellValue(46);
            row.getCell(3).setCellValue(30);
            row.getCell(4).setCellValue("Sạch đẹp");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        Map<String, Attribute> headings = new LinkedHashMap<>();
        columns.get(Kind.COLLECTIVE).forEach(c -> headings.put(Folding.fold(c.heading()), c.attribute()));
        IntakeFile read = ListReader.read(
                new BookOpener().open(file, () -> false),
                new ReadingAids(
                        KnownNames.none(), Map.of(Kind.COLLECTIVE, headings), 2026, _ -> Optional.empty(), Map.of()));
        assertThat(read.ownTemplate()).isTrue();
        assertThat(read.unit()).isEqualTo("UBND xã Phú Sơn");
        assertThat(read.year()).isEqualTo(2026);
        assertThat(read.problems()).isEmpty();
        IntakeFile.Row row = read.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .findFirst()
                .orElseThrow();
        assertThat(row.kind()).isEqualTo(Kind.COLLECTIVE);
        assertThat(text(row, Attribute.WOMEN)).isEqualTo("30");
        assertThat(read.sheets().stream()
                        .filter(s -> !s.rows().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .columns())
                .filteredOn(c -> c.attribute() != null)
                .extracting(IntakeFile.Column::match)
                .containsOnly(Match.TEMPLATE);
    }

    @Test
    void aFileWithoutAListIsRefusedByNameAndSaysWhatToDo() {
        RawBook book = new RawBook(
                "so lieu.xlsx",
                List.of(
                        sheet("Hướng dẫn", false, "Hướng dẫn điền biểu", "Mỗi loại ghi một trang", "Họ và tên ghi đủ"),
                        sheet(
                                "Tổng hợp",
                                false,
                                "STT|Đơn vị|Số tập thể|Số cá nhân|Tổng",
                                "1|Xã A|3|4|7",
                                "2|Xã B|1|2|3",
                                "Cộng||4|6|10")),
                List.of());
        assertThatThrownBy(() -> ListReader.read(book, AIDS)).isInstanceOfSatisfying(Refused.class, e -> {
            assertThat(e.code()).isEqualTo("list.none");
            assertThat(e.sentence()).contains("so lieu.xlsx", "không thấy bảng danh sách");
        });
    }

    @Test
    void aHiddenSheetIsReadOnlyWhereNoOtherHoldsAList() {
        RawSheet hidden = sheet("Cũ", true, "STT|Họ và tên|Thành tích", "1|Nguyễn Văn An|Tốt");
        RawSheet shown = sheet("Mới", false, "STT|Họ và tên|Thành tích", "1|Lê Thị Bình|Giỏi");
        IntakeFile both = ListReader.read(new RawBook("a.xlsx", List.of(hidden, shown), List.of()), AIDS);
        assertThat(both.sheets()).extracting(IntakeFile.Sheet::name).containsExactly("Mới");
        assertThat(both.problems())
                .anyMatch(p -> p.code().equals("sheet.hidden") && p.message().contains("ẩn"));
        IntakeFile only = ListReader.read(new RawBook("a.xlsx", List.of(hidden), List.of()), AIDS);
        assertThat(only.sheets()).extracting(IntakeFile.Sheet::name).containsExactly("Cũ");
        assertThat(codes(only)).contains("sheet.hidden");
    }

    @Test
    void errorCellsAreEmptyAndToldWithTheirColumn() {
        IntakeFile file = ListReader.read(
                book("STT|Họ và tên|Năm sinh|Thành tích", "1|Nguyễn Văn An|#VALUE!|Tốt", "2|Lê Thị Bình|1980|#REF!"),
                AIDS);
        assertThat(file.sheets().getFirst().rows()).allMatch(r -> r.problems().size() == 1);
        IntakeProblem problem =
                file.sheets().getFirst().rows().getFirst().problems().getFirst();
        assertThat(problem.column()).isEqualTo("Năm sinh");
        assertThat(problem.value()).isEqualTo("#VALUE!");
        assertThat(text(file.sheets().getFirst().rows().getFirst(), Attribute.BIRTH))
                .isNull();
    }

    @Test
    void achievementsGoOnInTheRowsBelow() {
        List<IntakeFile.Row> rows = rows(
                "STT|Họ và tên|Chức vụ|Thành tích",
                "1|Nguyễn Văn An|Trưởng thôn|- Vận động 30 hộ hiến đất",
                "|||- Các cá nhân, tập thể ủng hộ 20 triệu đồng",
                "|||1. Xây 2 km đường hoa",
                "2|Lê Thị Bình|Nông dân|Nuôi 20 con bò");
        assertThat(rows).hasSize(2);
        assertThat(text(rows.getFirst(), Attribute.SUMMARY))
                .isEqualTo(
                        "- Vận động 30 hộ hiến đất\n- Các cá nhân, tập thể ủng hộ 20 triệu đồng\n1. Xây 2 km đường hoa");
        assertThat(rows.getLast().kind()).isEqualTo(Kind.INDIVIDUAL);
    }

    @Test
    void columnsWithoutTitlesAreKnownByWhatTheyHold() {
        IntakeFile.Row row = row(
                "|Họ và tên||||Thành tích|",
                "1|Nguyễn Văn An|Nam|12/3/1970|033070001234|Tốt|Giáo dục",
                "2|Lê Thị Bình|Nữ|1980|033180001234|Giỏi|Y tế",
                "3|Trần Thị Cúc|Nữ|1985|033185001234|Giỏi|Y tế");
        assertThat(text(row, Attribute.GENDER)).isEqualTo("Nam");
        assertThat(text(row, Attribute.BIRTH)).isEqualTo("12/3/1970");
        assertThat(text(row, Attribute.CITIZEN_ID)).isEqualTo("033070001234");
        assertThat(row.others()).containsExactly(Map.entry("Cột G", "Giáo dục"));
    }

    @Test
    void aColumnOfOngAndBaIsTheGenderOrTheName() {
        IntakeFile.Row gender =
                row("STT|Ông/Bà|Họ và tên|Chức vụ", "1|Ông|Nguyễn Văn An|Trưởng thôn", "2|Bà|Lê Thị Bình|Nông dân");
        assertThat(text(gender, Attribute.GENDER)).isEqualTo("Nam");
        assertThat(text(gender, Attribute.NAME)).isEqualTo("Nguyễn Văn An");
        IntakeFile.Row name = row(
                "STT|Ông (bà)|Chức vụ|Thành tích", "1|Nguyễn Văn An|Trưởng thôn|Tốt", "2|Lê Thị Bình|Nông dân|Giỏi");
        assertThat(text(name, Attribute.NAME)).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void twoNumbersInACellAreTwoValues() {
        IntakeFile.Row household = row(
                "STT|Họ tên chủ hộ|Số nhân khẩu/lao động|Thu nhập bình quân/năm",
                "1|Nguyễn Văn An|5/3|250 triệu đồng",
                "2|Lê Thị Bình|04 khẩu|300 triệu đồng");
        assertThat(text(household, Attribute.HOUSEHOLD_SIZE)).isEqualTo("5");
        assertThat(text(household, Attribute.WORKERS)).isEqualTo("3");
        assertThat(text(household, Attribute.INCOME)).isEqualTo("250 triệu đồng");
        IntakeFile.Row collective = row(
                "STT|Tên tập thể|Số thành viên (nữ)|Thành tích",
                "1|Chi hội Phụ nữ thôn Hạ|46 (30 nữ)|Tốt",
                "2|Thôn Đoài|120|Giỏi");
        assertThat(text(collective, Attribute.MEMBERS)).isEqualTo("46");
        assertThat(text(collective, Attribute.WOMEN)).isEqualTo("30");
    }

    @Test
    void whatTheTitleSaysStandsBesideTheNameIsTakenApart() {
        IntakeFile.Row row = row(
                "STT|Họ tên, chức vụ|Thành tích", "1|Nguyễn Văn An - Trưởng thôn|Tốt", "2|Lê Thị Bình, Nông dân|Giỏi");
        assertThat(text(row, Attribute.NAME)).isEqualTo("Nguyễn Văn An");
        assertThat(text(row, Attribute.POSITION)).isEqualTo("Trưởng thôn");
        IntakeFile.Row three = row(
                "STT|Họ tên, năm sinh, địa chỉ|Thành tích",
                "1|Nguyễn Văn An, 1975, Thôn Hạ, xã Phú Sơn|Tốt",
                "2|Lê Thị Bình, 1980, Thôn 3|Giỏi");
        assertThat(text(three, Attribute.BIRTH)).isEqualTo("1975");
        assertThat(text(three, Attribute.ADDRESS)).isEqualTo("Thôn Hạ, xã Phú Sơn");
        IntakeFile.Row plain =
                row("STT|Họ và tên|Thành tích", "1|Nguyễn Văn An - Trưởng thôn|Tốt", "2|Lê Thị Bình|Giỏi");
        assertThat(text(plain, Attribute.NAME)).isEqualTo("Nguyễn Văn An - Trưởng thôn");
    }

    @Test
    void aBirthFormattedAsANumberIsADate() {
        IntakeFile.Row row = row(
                "STT|Họ và tên|Ngày sinh|Điện thoại",
                "1|Nguyễn Văn An|27000|912345678",
                "2|Lê Thị Bình|1980|0912345678");
        assertThat(text(row, Attribute.BIRTH)).isEqualTo("02/12/1973");
        assertThat(text(row, Attribute.PHONE)).isEqualTo("0912345678");
    }

    @Test
    void headingsOfUnitsAndKindsGoTogether() {
        List<IntakeFile.Row> rows = rows(
                "STT|Họ và tên, tên tập thể|Năm sinh|Thành tích",
                "I. UBND XÃ PHÚ SƠN|||",
                "1. Tập thể|||",
                "1|Thôn Hạ||Tốt",
                "2. Cá nhân|||",
                "1|Nguyễn Văn An|1970|Tốt",
                "II. TRƯỜNG THCS ĐỒNG TIẾN|||",
                "1. Cá nhân|||",
                "1|Lê Thị Bình|1980|Giỏi");
        assertThat(rows)
                .extracting(IntakeFile.Row::kind)
                .containsExactly(Kind.COLLECTIVE, Kind.INDIVIDUAL, Kind.INDIVIDUAL);
        assertThat(text(rows.get(1), Attribute.WORKPLACE)).isEqualTo("UBND xã Phú Sơn");
        assertThat(text(rows.get(2), Attribute.WORKPLACE)).isEqualTo("Trường THCS Đồng Tiến");
        assertThat(text(rows.get(0), Attribute.ADDRESS)).isEqualTo("UBND xã Phú Sơn");
    }

    @Test
    void numbersOfNumbersMakeTheFirstAHeading() {
        List<IntakeFile.Row> rows = rows(
                "STT|Họ và tên|Chức vụ|Thành tích",
                "1|Trường THCS Đồng Tiến||",
                "1.1|Nguyễn Văn An|Giáo viên|Tốt",
                "1.2|Lê Thị Bình|Giáo viên|Giỏi",
                "2|Trạm Y tế xã Đồng Tiến||",
                "2.1|Trần Văn Cường|Y sĩ|Tốt");
        assertThat(names(rows)).containsExactly("Nguyễn Văn An", "Lê Thị Bình", "Trần Văn Cường");
        assertThat(text(rows.getLast(), Attribute.WORKPLACE)).isEqualTo("Trạm Y tế xã Đồng Tiến");
    }

    @Test
    void namesThatLookLikeSomethingElseStayPeople() {
        List<IntakeFile.Row> rows = rows(
                "STT|Họ và tên|Chức vụ|Thành tích",
                "1|Tống Văn Cộng|Nông dân|Tốt",
                "2|Đoàn Trường Sơn|Nông dân|Tốt",
                "3|Trương Thị Hội|Nông dân|Tốt",
                "4|Bàn Thị Chi|Nông dân|Tốt",
                "5|Tô Hợp|Chủ tịch Hội Nông dân|Tốt",
                "6|Công Văn Thôn|Bí thư|Tốt",
                "7|Ông Nguyễn Văn Ba|Trưởng thôn|Tốt",
                "|Lê Thị Bình|Chủ tịch|Giỏi",
                "|Hồ Thị Cúc||");
        assertThat(rows).hasSize(9).extracting(IntakeFile.Row::kind).containsOnly(Kind.INDIVIDUAL);
        assertThat(names(rows)).contains("Tống Văn Cộng", "Đoàn Trường Sơn", "Nguyễn Văn Ba", "Hồ Thị Cúc");
        assertThat(text(rows.get(6), Attribute.GENDER)).isEqualTo("Nam");
    }

    @Test
    void aCollectiveAmongPeopleAndAPersonAmongCollectivesAreTold() {
        IntakeFile file = ListReader.read(
                book(
                        "STT|Tên tập thể, cá nhân|Năm sinh|Thành tích",
                        "I. TẬP THỂ",
                        "1|Thôn Hạ||Tốt",
                        "2|Nguyễn Văn An|1970|Tốt",
                        "II. CÁ NHÂN",
                        "1|Lê Thị Bình|1980|Tốt",
                        "2|Cán bộ và nhân dân thôn Đoài||Tốt",
                        "3|Hộ ông Trần Văn Cường|1965|Tốt"),
                AIDS);
        assertThat(file.sheets().getFirst().rows())
                .extracting(IntakeFile.Row::kind)
                .containsExactly(Kind.COLLECTIVE, Kind.INDIVIDUAL, Kind.INDIVIDUAL, Kind.COLLECTIVE, Kind.HOUSEHOLD);
        assertThat(codes(file)).containsOnly("kind.doubtful").hasSize(3);
    }

    @Test
    void aListThatProposesAwardsDoesNotSayTheyWereGiven() {
        String[] lines = {
            "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026",
            "STT|Họ và tên|Thành tích|Hình thức khen thưởng|Khen thưởng đã đạt",
            "1|Nguyễn Văn An|Tốt|Giấy khen|Bằng khen năm 2023"
        };
        IntakeFile.Row row = row(lines);
        assertThat(text(row, Attribute.AWARDS)).isEqualTo("Bằng khen năm 2023");
        assertThat(row.others()).containsExactly(Map.entry("Hình thức khen thưởng", "Giấy khen"));
    }

    @Test
    void whoSentTheListIsNamedAsOfficesWriteIt() {
        assertThat(unit("UBND HUYỆN BÌNH MINH", "UBND XÃ TÂN LẬP")).isEqualTo("UBND xã Tân Lập");
        assertThat(unit("ỦY BAN NHÂN DÂN", "PHƯỜNG 1")).isEqualTo("UBND Phường 1");
        assertThat(unit("UBND HUYỆN BÌNH MINH", "PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO")).isEqualTo("Phòng Giáo dục và Đào tạo");
        assertThat(unit("ĐẢNG BỘ HUYỆN BÌNH MINH", "ĐẢNG ỦY XÃ TÂN LẬP", "***")).isEqualTo("Đảng ủy xã Tân Lập");
        assertThat(unit("UBND XÃ TÂN LẬP", "TRƯỜNG TIỂU HỌC KIM ĐỒNG")).isEqualTo("Trường Tiểu học Kim Đồng");
        assertThat(unit("ỦY BAN MTTQ VIỆT NAM", "XÃ IA H'NOL", "BAN THƯỜNG TRỰC"))
                .isEqualTo("Ủy ban MTTQ Việt Nam xã Ia H'Nol");
        assertThat(unit("Tên đơn vị: UBND thị trấn Bình Minh", "Kính gửi: UBND huyện Bình Minh"))
                .isEqualTo("UBND thị trấn Bình Minh");
        assertThat(unit("Đơn vị:|Hội Nông dân xã Tân Lập")).isEqualTo("Hội Nông dân xã Tân Lập");
        assertThat(unit("DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN XÃ PHÚ CƯỜNG NĂM 2026")).isEqualTo("Xã Phú Cường");
        assertThat(unit("Đơn vị: ……………", "Kính gửi: UBND huyện Bình Minh", "Đơn vị tính: người"))
                .isNull();
        assertThat(unit("DANH SÁCH ĐIỂN HÌNH", "(Kèm theo Kế hoạch số 3/KH-UBND của UBND huyện Bình Minh)"))
                .isNull();
    }

    private static String unit(String... heading) {
        List<String> lines = new ArrayList<>(List.of(heading));
        lines.addAll(List.of("", "STT|Họ và tên|Thành tích", "1|Nguyễn Văn An|Tốt"));
        return ListReader.read(book(lines.toArray(String[]::new)), AIDS).unit();
    }

    @Test
    void aSheetOfAnotherUnitSaysSoInItsRows() {
        KnownNames known = new KnownNames(
                name -> Set.of("xa tan lap", "xa dong tien").contains(Administrative.unitKey(name)),
                _ -> false,
                _ -> false);
        IntakeFile file = ListReader.read(
                new RawBook(
                        "tong hop.xlsx",
                        List.of(
                                sheet("1", false, "UBND XÃ TÂN LẬP", "STT|Họ và tên|Thành tích", "1|Nguyễn Văn An|Tốt"),
                                sheet(
                                        "2",
                                        false,
                                        "UBND XÃ ĐỒNG TIẾN",
                                        "STT|Họ và tên|Thành tích",
                                        "1|Lê Thị Bình|Tốt")),
                        List.of()),
                new ReadingAids(known, Map.of(), 2026, _ -> Optional.empty(), Map.of()));
        assertThat(file.unit()).isEqualTo("UBND xã Tân Lập");
        assertThat(text(file.sheets().getFirst().rows().getFirst(), Attribute.UNIT))
                .isNull();
        assertThat(text(file.sheets().getLast().rows().getFirst(), Attribute.UNIT))
                .isEqualTo("UBND xã Đồng Tiến");
    }

    @Test
    void countsThatDifferAreToldAndThoseThatAgreeAreNot() {
        String[] lines = {
            "STT|Họ và tên|Thành tích",
            "I. TẬP THỂ",
            "1|Thôn Hạ|Tốt",
            "II. CÁ NHÂN",
            "1|Lê Thị Bình|Tốt",
            "2|Trần Văn Cường|Tốt",
            "Danh sách có: 01 tập thể, 02 cá nhân./."
        };
        assertThat(codes(ListReader.read(book(lines), AIDS))).isEmpty();
        lines[6] = "Ấn định danh sách có 05 người./.";
        assertThat(codes(ListReader.read(book(lines), AIDS))).containsExactly("count.differs");
    }

    @Test
    void aListWithoutAccentsIsReadAsWell() {
        IntakeFile.Row row = row(
                "STT|Ho va ten|Nam sinh|Gioi tinh|Chuc vu|Thanh tich",
                "1|Nguyen Van An|1970|Nam|Truong thon|Tot",
                "2|Truong Thi Ban|1980|Nu|Nong dan|Gioi");
        assertThat(text(row, Attribute.BIRTH)).isEqualTo("1970");
        assertThat(text(row, Attribute.GENDER)).isEqualTo("Nam");
        assertThat(row.kind()).isEqualTo(Kind.INDIVIDUAL);
    }

    @Test
    void severalColumnsOfAwardsAndAchievementsAreReadTogether() {
        IntakeFile.Row row = row(
                "STT|Họ và tên|Thành tích năm 2024|Thành tích năm 2025|Danh hiệu thi đua|Hình thức khen thưởng|Quyết định",
                "1|Nguyễn Văn An|Tốt|Rất tốt|Lao động tiên tiến|Giấy khen|12/QĐ",
                "2|Lê Thị Bình|Giỏi||Lao động tiên tiến||");
        assertThat(text(row, Attribute.SUMMARY)).isEqualTo("Tốt\nRất tốt");
        assertThat(text(row, Attribute.AWARDS)).isEqualTo("Lao động tiên tiến; Giấy khen");
        assertThat(row.others()).containsExactly(Map.entry("Quyết định", "12/QĐ"));
    }

    @Test
    void whatAKindHasNoPlaceForStaysUnderItsTitle() {
        List<IntakeFile.Row> rows = rows(
                "STT|Tên tập thể, cá nhân|Đơn vị|Chức vụ|Thành tích",
                "I. TẬP THỂ",
                "1|Thôn Hạ|Xã Phú Sơn|Loại 1|Tốt",
                "II. CÁ NHÂN",
                "1|Lê Thị Bình|Trường THCS|Giáo viên|Tốt");
        assertThat(text(rows.getFirst(), Attribute.ADDRESS)).isEqualTo("Xã Phú Sơn");
        assertThat(rows.getFirst().others()).containsExactly(Map.entry("Chức vụ", "Loại 1"));
        assertThat(text(rows.getLast(), Attribute.WORKPLACE)).isEqualTo("Trường THCS");
    }
}
