package guongsang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.intake.IntakeFile;
import guongsang.intake.MadeUpList.Truth;
import guongsang.text.Administrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Lists of the family that communes send, in layouts drawn from seeds: what is read is what was written.
class MadeUpListsTest {
    private static final int LISTS = Integer.getInteger("lists", 600);

    @Test
    void whatIsReadIsWhatWasWritten() {
        List<String> wrong = new ArrayList<>();
        int bad = 0;
        for (long seed = 1; seed <= LISTS; seed++) {
            int before = wrong.size();
            check(seed, wrong);
            bad += wrong.size() > before ? 1 : 0;
        }
        assertThat(wrong.stream().limit(60)).as("%d of %d lists", bad, LISTS).isEmpty();
    }

    private static void check(long seed, List<String> wrong) {
        MadeUpList list = new MadeUpList(seed);
        int before = wrong.size();
        try {
            IntakeFile file = ListReader.read(list.book(), list.aids());
            compare(list, file, wrong);
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
        if (wrong.size() > before) {
            wrong.add(before, "=== seed " + seed + ": " + list.story());
        }
    }

    private static void compare(MadeUpList list, IntakeFile file, List<String> wrong) {
        if (list.unit() == null
                ? file.unit() != null
                : file.unit() == null
                        || !Administrative.unitKey(list.unit()).equals(Administrative.unitKey(file.unit()))) {
            wrong.add("đơn vị " + file.unit() + " thay vì " + list.unit());
        }
        if (!java.util.Objects.equals(list.year(), file.year())) {
            wrong.add("năm " + file.year() + " thay vì " + list.year());
        }
        Map<String, IntakeFile.Row> read = new TreeMap<>();
        file.sheets().forEach(s -> s.rows().forEach(r -> read.put(s.name() + " " + r.number(), r)));
        for (Truth truth : list.rows()) {
            IntakeFile.Row row = read.remove(truth.sheet() + " " + truth.row());
            if (row == null) {
                wrong.add("thiếu dòng " + truth);
                continue;
            }
            boolean exactCase =
                    list.script() == SheetWriting.Script.UNICODE || list.script() == SheetWriting.Script.NFD;
            same(truth.row() + " loại", truth.kind(), row.kind(), wrong);
            for (Attribute attribute : Attribute.values()) {
                String want = truth.values().getOrDefault(attribute, "");
                String found = row.value(attribute).map(IntakeFile.Value::text).orElse("");
                if (!exactCase) {
                    want = want.toLowerCase(Locale.ROOT);
                    found = found.toLowerCase(Locale.ROOT);
                }
                same(truth.row() + " " + attribute, want, found, wrong);
            }
            same(truth.row() + " khác", text(truth.others(), exactCase), text(row.others(), exactCase), wrong);
        }
        read.values().forEach(row -> wrong.add("dòng thừa " + row));
    }

    private static String text(Map<String, String> others, boolean exactCase) {
        return exactCase ? others.toString() : others.toString().toLowerCase(Locale.ROOT);
    }

    private static void same(String what, Object want, Object found, List<String> wrong) {
        if (!want.equals(found)) {
            wrong.add(what + ": “" + found + "” thay vì “" + want + "”");
        }
    }
}
