package guongsang.domain.office;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A column of a list template.
///
/// @param weight how much of the width it takes against the other columns; above 0
public record ListColumn(Attribute attribute, String heading, double weight) {

    /// Reads a template's columns, one a line: attribute | heading | weight. Blank lines count for nothing.
    /// Throws [Refused] with a sentence that names the line.
    public static List<ListColumn> of(ListTemplate template) {
        List<ListColumn> columns = new ArrayList<>();
        Set<Attribute> seen = EnumSet.noneOf(Attribute.class);
        int number = 0;
        for (String line : template.columns().lines().toList()) {
            number++;
            if (!line.isBlank()) {
                ListColumn column = line(number, line);
                if (!seen.add(column.attribute())) {
                    throw bad(number, "mục %s đã có ở dòng trên".formatted(column.attribute()));
                }
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            throw new Refused("template.empty", "Mẫu danh sách chưa có cột nào: hãy ghi ít nhất một cột.");
        }
        return columns;
    }

    private static ListColumn line(int number, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw bad(number, "phải có ba phần ngăn bằng dấu |: mục | tiêu đề | độ rộng");
        }
        String name = Text.clean(parts[0]);
        Attribute attribute = Arrays.stream(Attribute.values())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(number, "không có mục “%s”".formatted(name)));
        String heading = Text.clean(parts[1]);
        if (heading.isEmpty()) {
            throw bad(number, "thiếu tiêu đề cột");
        }
        String weight = Text.clean(parts[2]);
        if (!weight.matches("\\d{1,3}([.,]\\d+)?") || Double.parseDouble(weight.replace(',', '.')) <= 0) {
            throw bad(number, "độ rộng “%s” không phải số lớn hơn 0".formatted(weight));
        }
        return new ListColumn(attribute, heading, Double.parseDouble(weight.replace(',', '.')));
    }

    private static Refused bad(int number, String reason) {
        return new Refused("template.line", "Mẫu danh sách, dòng %d: %s.".formatted(number, reason));
    }
}
