package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.SheetWriting.Script;
import guongsang.intake.column.KnownNames;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import guongsang.text.Administrative;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A list of the family that communes send, its layout drawn from a seed, with what is true about it.
final class MadeUpList {
    /// What a row holds: values of attributes, and of columns no dossier has.
    record Truth(String sheet, int row, Kind kind, Map<Attribute, String> values, Map<String, String> others) {}

    private static final String UNIT = "UBND xã Phú Sơn";

    private final Random random;
    private final ListWords words;
    private final Script script;
    private final boolean merges;
    private final List<Truth> rows = new ArrayList<>();
    private final List<RawSheet> sheets = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private String unit;
    private Integer year;
    private String file = "danh sach.xlsx";

    MadeUpList(long seed) {
        random = new Random(seed);
        words = new ListWords(random);
        int draw = random.nextInt(20);
        script = draw < 13 ? Script.UNICODE : draw < 16 ? Script.TCVN3 : draw < 18 ? Script.VNI : Script.NFD;
        merges = random.nextInt(3) > 0;
        story.append(script).append(merges ? " gộp ô" : " không gộp ô");
        switch (random.nextInt(6)) {
            case 0 -> oneKind(words.any(List.of(Kind.values())));
            case 1 -> {
                SheetWriting sheet = begin("Sheet1");
                int row = heading(sheet, "ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN");
                table(sheet, row, MadeUpTable.Kinds.SECTIONS, someKinds(), "Sheet1");
            }
            case 2 -> {
                SheetWriting sheet = begin("DS dien hinh");
                int row = heading(sheet, "TỔNG HỢP ĐIỂN HÌNH TIÊN TIẾN");
                table(sheet, row, MadeUpTable.Kinds.COLUMN, someKinds(), "DS dien hinh");
            }
            case 3 -> severalSheets();
            case 4 -> stacked();
            default -> {
                SheetWriting sheet = begin("Trang tính1");
                int row = heading(sheet, "DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH");
                table(sheet, row, MadeUpTable.Kinds.BY_NAME, List.of(Kind.INDIVIDUAL, Kind.COLLECTIVE), "Trang tính1");
            }
        }
    }

    private SheetWriting begin(String name) {
        return new SheetWriting(name, script, merges);
    }

    private List<Kind> someKinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        while (kinds.size() < 2) {
            kinds.add(words.any(List.of(Kind.values())));
            kinds.add(words.any(List.of(Kind.values())));
        }
        return List.copyOf(kinds);
    }

    private static String plural(Kind kind) {
        return kind.word().toUpperCase();
    }

    private void oneKind(Kind kind) {
        SheetWriting sheet = begin("Sheet1");
        int row = heading(sheet, "DANH SÁCH " + plural(kind) + " ĐĂNG KÝ ĐIỂN HÌNH");
        table(sheet, row, MadeUpTable.Kinds.ONE, List.of(kind), "Sheet1");
    }

    private void severalSheets() {
        boolean first = true;
        for (Kind kind : someKinds()) {
            String name = words.any(plural(kind), kind.word(), "DS " + kind.word());
            SheetWriting sheet = begin(name);
            int row = 1;
            if (first) {
                row = heading(sheet, "DANH SÁCH ĐĂNG KÝ");
            }
            first = false;
            table(sheet, row, MadeUpTable.Kinds.ONE, List.of(kind), name);
        }
    }

    private void stacked() {
        SheetWriting sheet = begin("Sheet1");
        int row = heading(sheet, "DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH");
        for (Kind kind : someKinds()) {
            sheet.text(row, 0, words.any("I. ", "A. ", "") + plural(kind));
            row = new MadeUpTable(random, words, sheet, MadeUpTable.Kinds.ONE, List.of(kind), merges, false, story)
                            .write("Sheet1", row + 1 + random.nextInt(2), rows)
                    + 1
                    + random.nextInt(2);
        }
        sheets.add(sheet.sheet());
    }

    private void table(SheetWriting sheet, int row, MadeUpTable.Kinds kinds, List<Kind> of, String name) {
        story.append(" ").append(kinds).append(" ").append(of);
        int end = new MadeUpTable(random, words, sheet, kinds, of, merges, true, story).write(name, row, rows);
        signatures(sheet, end);
        sheets.add(sheet.sheet());
    }

    /// Letterhead and title; gives the row below.
    private int heading(SheetWriting sheet, String title) {
        int row = 1;
        boolean titled = true;
        switch (random.nextInt(8)) {
            case 0 -> row = letterhead(sheet, "UBND HUYỆN BÌNH MINH", "UBND XÃ PHÚ SƠN");
            case 1 -> row = letterhead(sheet, "ỦY BAN NHÂN DÂN", "XÃ PHÚ SƠN");
            case 2 -> row = letterhead(sheet, "HUYỆN BÌNH MINH\nUBND XÃ PHÚ SƠN", "Số: 12/DS-UBND");
            case 3 -> {
                sheet.text(1, random.nextInt(2), "Đơn vị: UBND xã Phú Sơn");
                unit = UNIT;
                row = 2;
            }
            case 4 -> {
                row = letterhead(sheet, "MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ PHÚ SƠN", "HỘI LIÊN HIỆP PHỤ NỮ XÃ PHÚ SƠN");
                unit = "Hội Liên hiệp Phụ nữ xã Phú Sơn";
            }
            case 5 -> {
                sheet.text(1, 2, title + " XÃ PHÚ SƠN NĂM 2026");
                unit = "xã Phú Sơn";
                year = 2026;
                titled = false;
                row = 2;
            }
            case 6 -> {
                file = "DS dien hinh xa Phu Son 2026.xlsx";
                unit = "xã Phú Sơn";
                year = 2026;
            }
            default -> {}
        }
        row += random.nextInt(2);
        if (titled) {
            boolean dated = random.nextBoolean();
            sheet.text(row, 0, title + (dated ? " NĂM 2026" : ""));
            year = dated ? Integer.valueOf(2026) : year;
            sheet.merge(row, row, 0, 7);
            row++;
        }
        if (random.nextInt(3) == 0) {
            sheet.text(row++, 0, "(Kèm theo Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND huyện Bình Minh)");
        }
        return row + random.nextInt(3);
    }

    private int letterhead(SheetWriting sheet, String upper, String lower) {
        sheet.text(1, 0, upper);
        sheet.text(1, 5, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.text(2, 0, lower);
        sheet.text(2, 5, "Độc lập - Tự do - Hạnh phúc");
        sheet.text(3, 5, "Phú Sơn, ngày 09 tháng 01 năm 2026");
        unit = UNIT;
        return 5;
    }

    private void signatures(SheetWriting sheet, int row) {
        int at = row + random.nextInt(2);
        if (random.nextBoolean()) {
            sheet.text(at++, random.nextInt(2), "Danh sách có: %d người./.".formatted(rows.size()));
        }
        if (random.nextBoolean()) {
            sheet.text(at, 5, "Phú Sơn, ngày     tháng 01 năm 2026");
            sheet.text(at + 1, 1, words.any("NGƯỜI LẬP BIỂU", "Người lập danh sách", "Nơi nhận:"));
            sheet.text(at + 1, 5, words.any("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
            sheet.text(at + 2, 5, "(Ký, đóng dấu)");
            sheet.text(at + 5, 1, "Nguyễn Thị Thơm");
            sheet.text(at + 5, 5, "Trần Minh Khôi");
        }
        if (random.nextInt(4) == 0) {
            sheet.text(at + 7, 0, "Ghi chú: gửi trước ngày 15/01.");
        }
    }

    RawBook book() {
        return new RawBook(file, sheets, List.of());
    }

    ReadingAids aids() {
        KnownNames known = new KnownNames(
                name -> Administrative.unitKey(name).equals("xa phu son"),
                name -> List.of(ListWords.FIELDS).contains(name),
                name -> List.of(ListWords.MOVEMENTS).contains(name));
        return new ReadingAids(known, Map.of(), 2026, _ -> Optional.empty(), Map.of());
    }

    List<Truth> rows() {
        return rows;
    }

    String unit() {
        return unit;
    }

    Integer year() {
        return year;
    }

    Script script() {
        return script;
    }

    /// What was drawn, to tell where it goes wrong.
    String story() {
        return story.toString();
    }
}
