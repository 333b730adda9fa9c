package guongsang.intake.sender;

import guongsang.intake.column.KnownNames;
import guongsang.intake.table.Line;
import guongsang.intake.word.CellMarks;
import guongsang.intake.word.OrganisationCase;
import guongsang.intake.word.OrganisationWords;
import guongsang.text.Administrative;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who sent a list, by what stands above its table: a line "Đơn vị: …", the letterhead, the title.
public final class Letterhead {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:tên\\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị|cơ quan/đơn vị|địa phương)(?!\\s*tính)(?:\\s+(?:đăng ký|báo cáo|gửi|lập|lập danh sách|đề nghị|đề xuất|giới thiệu|trình|lập biểu))?\\s*:\\s*(?<unit>.*)");
    private static final Pattern MOTTO =
            Pattern.compile("(?iu)\\s*(?:cộng h(?:òa|oà) xã hội|độc lập\\s*[-–]).*", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile(
            "(?:danh sach|bieu|phu luc|dang ky|tong hop|bang|bao cao|kinh gui|to trinh|mau|v v|ve viec|ket qua|guong|dien hinh|gioi thieu|de nghi|ca nhan|tap the|ho gia dinh|mo hinh|ds)\\b.*");
    private static final Pattern NO_NAME = Pattern.compile(
            "so\\b.*|(?:ten )?don vi(?: .*)?|ban (?:thuong truc|chap hanh|thuong vu)|dang cong san viet nam|(?:.* )?ngay .*thang .*|kem theo.*|kinh gui.*|nam \\d.*|");
    private static final Pattern PLACE =
            Pattern.compile("(?:xa|phuong|thi tran|tt|huyen|thi xa|thanh pho|tp|tinh|quan|dac khu) .*");
    private static final Pattern WITH_PLACE =
            Pattern.compile(".* (?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tinh|quan|dac khu) .*");
    /// "… XÃ PHÚ CƯỜNG NĂM 2026" in a title.
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?<unit>(?:(?iu:ubnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|hội cựu chiến binh|ủy ban mttq|công an|trường [\\p{L} ]{3,40}?)\\s+)?"
                    + "(?iu:xã|phường|thị trấn|huyện|đặc khu)\\s+(?:\\p{Lu}[\\p{L}'’]*|\\d+)(?:\\s+(?!(?iu:năm|đăng|giai|tiêu|đề|theo|tháng)\\b)\\p{Lu}[\\p{L}'’]*){0,4})");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)kèm theo (?:công văn|tờ trình|báo cáo|văn bản|cv)\\b.*?\\bcủa\\s+(?<unit>[^)(;]{4,80})");

    private final KnownNames known;

    public Letterhead(KnownNames known) {
        this.known = known;
    }

    /// The sender as it is written in a text ("UBND xã Tân Lập"); null where the heading names none.
    public @Nullable String unit(List<Line> heading) {
        String unit = labelled(heading);
        unit = unit == null ? inLetterhead(heading) : unit;
        unit = unit == null ? inTitle(heading) : unit;
        return unit;
    }

    private @Nullable String labelled(List<Line> heading) {
        for (Line line : heading) {
            List<Integer> columns = line.columns();
            for (int i = 0; i < columns.size(); i++) {
                for (String text : line.text(columns.get(i)).split("\n")) {
                    Matcher label = LABEL.matcher(text.strip());
                    if (!label.matches()) {
                        continue;
                    }
                    String unit = label.group("unit");
                    if (CellMarks.nothing(unit) && i + 1 < columns.size()) {
                        unit = line.text(columns.get(i + 1));
                    }
                    unit = Text.clean(unit.replaceAll("[.…_]{2,}", " "));
                    if (!CellMarks.nothing(unit)) {
                        return written(unit);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String inLetterhead(List<Line> heading) {
        List<String> names = new ArrayList<>();
        for (Line line : heading) {
            int first = line.columns().getFirst();
            if (first > 3) {
                continue;
            }
            for (String part : line.text(first).split("\n")) {
                String text = Text.clean(MOTTO.matcher(part).replaceAll(""));
                String folded = Folding.fold(text);
                if (TITLE.matcher(folded).matches()) {
                    return last(names);
                }
                if (!NO_NAME.matcher(folded).matches()) {
                    add(names, text, folded);
                }
            }
        }
        return last(names);
    }

    /// Adds a line of the letterhead, or puts it to the one above where a name goes on in it.
    private void add(List<String> names, String text, String folded) {
        String above = names.isEmpty() ? "" : names.getLast();
        boolean place = PLACE.matcher(folded).matches();
        boolean office = !place && OrganisationWords.collective(text.toLowerCase(Locale.ROOT));
        boolean goesOn = folded.startsWith("va ")
                || place
                        && !above.isEmpty()
                        && !isPlace(above)
                        && !WITH_PLACE.matcher(Folding.fold(above)).matches()
                || !place && !office && !above.isEmpty() && OrganisationCase.isCapitals(text) && text.length() <= 40;
        if (goesOn && !above.isEmpty()) {
            names.set(names.size() - 1, above + " " + text);
        } else if (place || office || known.unit().test(text)) {
            names.add(text);
        }
    }

    private static boolean isPlace(String name) {
        return PLACE.matcher(Folding.fold(name)).matches();
    }

    private static @Nullable String last(List<String> names) {
        return names.isEmpty() ? null : written(names.getLast());
    }

    private static @Nullable String inTitle(List<Line> heading) {
        for (Pattern pattern : List.of(IN_TITLE, ATTACHED)) {
            for (Line line : heading) {
                for (int column : line.columns()) {
                    String text = Text.clean(line.text(column));
                    String folded = Folding.fold(text);
                    boolean attached = folded.startsWith("kem theo");
                    if (folded.startsWith("kinh gui") || attached == (pattern == IN_TITLE)) {
                        continue;
                    }
                    Matcher found = pattern.matcher(text);
                    if (found.find()) {
                        return written(found.group("unit"));
                    }
                }
            }
        }
        return null;
    }

    private static String written(String unit) {
        return Administrative.abbreviate(OrganisationCase.normal(unit.replaceAll("[\\s.,;:]+$", "")));
    }
}
