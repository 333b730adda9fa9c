package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.intake.column.KnownNames;
import guongsang.intake.word.KindWords;
import guongsang.intake.word.OrganisationWords;
import guongsang.text.Folding;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that heads the rows below it ("II. CÁ NHÂN", "Lĩnh vực: Giáo dục", "UBND xã Tân Lập"): how it is numbered,
/// and what it says of those rows. An organisation stands under [Attribute#WORKPLACE] whatever the kind.
record SectionLabel(Style style, @Nullable Kind kind, Map<Attribute, String> values, String label) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?iu:phần|mục|nhóm)\\s+)?(?:(?<roman>[IVX]{1,5})|(?<capital>[A-HĐ])|(?<number>\\d{1,2}(?:\\.\\d{1,2})*)|(?<small>[a-hđ]))"
                    + "\\s*[.)/:–-]+\\s*(?<label>\\S.*)",
            Pattern.DOTALL);
    private static final Pattern ROMAN_BARE =
            Pattern.compile("(?<roman>[IVX]{1,5})\\s+(?<label>\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern ALONE =
            Pattern.compile("(?:(?iu:phần|mục)\\s+)?(?:[IVX]{1,5}|[A-HĐ]|[a-hđ])\\s*[.)/:–-]*");
    private static final Pattern COUNT = Pattern.compile(
            "\\s*[:(–-]?\\s*(?iu:gồm|có|tổng số)?\\s*:?\\s*\\d{1,4}\\s*(?iu:tập thể|cá nhân|hộ gia đình|hộ|mô hình|người|đồng chí|đ/c|đơn vị|điển hình)?\\s*\\)?\\s*[.;:]*$");
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)(?<what>thuộc lĩnh vực|lĩnh vực|trong lĩnh vực|phong trào thi đua|phong trào|đơn vị|cơ quan|địa bàn)\\s*(?<colon>:)?\\s*(?<value>\\S.*)");
    private static final Pattern KIND_ALONE =
            Pattern.compile("(?:(?:cac|nhom|phan|ve|danh sach|doi voi|loai|khoi|dien hinh|guong) )*"
                    + "(?:tap the|ca nhan|ho gia dinh|gia dinh|mo hinh|ho|ho nong dan|don vi)"
                    + "(?: (?:dien hinh|tieu bieu|tien tien|xuat sac|dang ky|de nghi|nong dan|san xuat).*)?");
    /// Groups of offices, no office: "Khối trường học", "Các cơ quan, đơn vị".
    private static final Pattern GROUP = Pattern.compile(
            "(?:khoi|cum|nhom|cac|nganh|co quan|don vi|truong hoc|doan the|can bo|giao vien|hoc sinh|hoi vien|doan vien|phu nu|thanh nien|cuu chien binh|nhan dan)\\b(?! \\d).*");

    private static final int LONGEST = 160;

    /// How sections of one level are numbered.
    enum Style {
        ROMAN,
        CAPITAL,
        NUMBER,
        SMALL,
        NONE
    }

    /// True for "I", "A.", "b)": the number of a section in a cell of its own.
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 14 && ALONE.matcher(text).matches();
    }

    /// True when the label names a kind and no one of it: "CÁ NHÂN", "Các hộ gia đình tiêu biểu".
    boolean isKindAlone() {
        return kind != null && KIND_ALONE.matcher(Folding.fold(label)).matches();
    }

    boolean numbered() {
        return style != Style.NONE;
    }

    /// Reads a label, with its number before it or given apart (empty where there is none).
    static SectionLabel of(String number, String text, KnownNames known) {
        Style style = Style.NONE;
        String label = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher numbered = NUMBERED.matcher(number.isEmpty() ? label : number + ". " + label);
        Matcher bare = ROMAN_BARE.matcher(label);
        if (numbered.matches()) {
            style = style(numbered);
            label = numbered.group("label");
        } else if (bare.matches() && KindWords.label(Folding.fold(withoutCount(bare.group("label")))) != null) {
            style = Style.ROMAN;
            label = bare.group("label");
        }
        label = withoutCount(label);
        String folded = Folding.fold(label);
        Map<Attribute, String> values = values(label, known);
        boolean aboutKind =
                values.isEmpty() || values.containsKey(Attribute.WORKPLACE) && KindWords.only(folded) != null;
        Kind kind = aboutKind && folded.length() <= 80 ? kind(folded) : null;
        return new SectionLabel(style, kind, kind == null ? values : Map.of(), label);
    }

    private static @Nullable Kind kind(String folded) {
        Kind kind = KindWords.only(folded);
        return kind != null ? kind : KindWords.label(folded);
    }

    private static Style style(Matcher numbered) {
        if (numbered.group("roman") != null) {
            return Style.ROMAN;
        }
        if (numbered.group("capital") != null) {
            return Style.CAPITAL;
        }
        return numbered.group("number") != null ? Style.NUMBER : Style.SMALL;
    }

    /// "Cá nhân: 17 người", "TẬP THỂ (05)"; a number that belongs to a name ("Thôn 3") stays.
    private static String withoutCount(String label) {
        Matcher count = COUNT.matcher(label);
        if (count.find() && count.start() > 0) {
            String rest = label.substring(0, count.start()).strip();
            boolean counts = count.group().strip().matches("[:(–-].*|.*\\p{L}.*");
            return counts && !rest.isEmpty() ? rest : label.strip();
        }
        return label.strip().replaceAll("[:;.]+$", "");
    }

    private static Map<Attribute, String> values(String label, KnownNames known) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        Matcher prefix = PREFIX.matcher(label);
        if (prefix.matches()) {
            String what = Folding.fold(prefix.group("what"));
            String value = prefix.group("value").strip();
            boolean said = prefix.group("colon") != null;
            if (what.endsWith("linh vuc")) {
                values.put(Attribute.FIELD, value);
                return values;
            }
            if (what.startsWith("phong trao") && (said || known.movement().test(value))) {
                values.put(Attribute.MOVEMENT, value);
                return values;
            }
            if (said) {
                values.put(what.equals("dia ban") ? Attribute.ADDRESS : Attribute.WORKPLACE, value);
                return values;
            }
        }
        if (known.field().test(label)) {
            values.put(Attribute.FIELD, label);
        } else if (known.movement().test(label)) {
            values.put(Attribute.MOVEMENT, label);
        } else if (GROUP.matcher(Folding.fold(label)).matches()) {
            return values;
        } else if (OrganisationWords.place(label)) {
            values.put(Attribute.ADDRESS, label);
        } else if (known.unit().test(label) || OrganisationWords.collective(label)) {
            values.put(Attribute.WORKPLACE, label);
        }
        return values;
    }
}
