package guongsang.intake.open.xls;

import guongsang.intake.open.grid.Opening;
import guongsang.intake.raw.RawCell.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/// The texts that cells of an .xls workbook share. Letters of one byte stay the characters of the same number, as
/// TCVN3 and VNI need them.
final class XlsStrings {
    private final Opening opening;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, UnicodeString> rich = new HashMap<>();

    XlsStrings(Opening opening) {
        this.opening = opening;
    }

    /// Reads the table of shared texts, as many as there really are of those it promises.
    void read(RecordInputStream records) {
        records.readInt();
        int promised = records.readInt();
        for (int i = 0; i < promised; i++) {
            opening.step();
            if (records.remaining() == 0 && (!records.hasNextRecord() || records.getNextSid() != ContinueRecord.sid)) {
                return;
            }
            UnicodeString text = new UnicodeString(records);
            if (text.getFormatRunCount() > 0) {
                rich.put(texts.size(), text);
            }
            texts.add(opening.keep(text.getString()));
        }
    }

    @Nullable
    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }

    /// The runs of a text that has fonts of its own, else none.
    List<Run> runs(int number, XlsStyles styles) {
        UnicodeString text = rich.isEmpty() ? null : rich.get(number);
        if (text == null) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        int length = text.getString().length();
        int at = 0;
        String font = null;
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            FormatRun run = text.getFormatRun(i);
            int start = Math.max(at, Math.min(length, run.getCharacterPos()));
            runs.add(new Run(start - at, font));
            font = styles.fontName(run.getFontIndex());
            at = start;
        }
        runs.add(new Run(length - at, font));
        return runs;
    }
}
