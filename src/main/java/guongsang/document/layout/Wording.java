package guongsang.document.layout;

import guongsang.document.content.Attached;
import guongsang.document.content.Block;
import guongsang.document.content.LetterSubject;
import guongsang.document.content.Letterhead;
import guongsang.document.content.Recipients;
import guongsang.document.content.Run;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fixed phrases of NĐ 30 PL I, the same in every renderer.
public final class Wording {
    private static final String GAP = "      ";

    private Wording() {}

    /// "Số: 05/BC-PNV", or with a gap where the number is given after signing (mục II.3, Điều 15).
    public static String number(Letterhead letterhead) {
        return "Số: " + number(letterhead.number()) + letterhead.symbol();
    }

    /// "Đak Đoa, ngày 05 tháng 02 năm 2022", or with gaps where the date is given after signing (mục II.4).
    public static String placeAndDate(Letterhead letterhead) {
        return letterhead.place() + ", " + date(letterhead.date(), letterhead.year());
    }

    /// "V/v đôn đốc …" of a công văn (mục II.5.b).
    public static String subject(LetterSubject subject) {
        return "V/v " + subject.text();
    }

    /// "(Kèm theo Báo cáo số … ngày … của …)" (mục III.1).
    public static String attached(Attached attached) {
        return "(Kèm theo " + attached.type() + " số " + number(attached.number()) + attached.symbol() + " "
                + date(attached.date(), attached.year()) + " của " + attached.issuer() + ")";
    }

    /// "Phụ lục", with its number where there are several (mục III.1).
    public static String appendix(@Nullable String number) {
        return number == null ? "Phụ lục" : "Phụ lục " + number;
    }

    /// The recipients as printed: "- Như trên;", the last with a full stop (mục II.9).
    public static List<String> recipients(Recipients recipients) {
        return items(recipients.lines());
    }

    /// Several lines as items of one sentence: "- …;" and a full stop at the end (mục II.9).
    public static List<String> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            items.add("- " + lines.get(i).strip() + (i + 1 < lines.size() ? ";" : "."));
        }
        return items;
    }

    /// The body closed with "./." (mục II.6).
    public static List<Block> closed(List<Block> body) {
        List<Block> closed = new ArrayList<>(body);
        if (!closed.isEmpty() && closed.getLast() instanceof Block.Paragraph(List<Run> runs) && !runs.isEmpty()) {
            Run last = runs.getLast();
            String end = last.text().stripTrailing();
            if (end.endsWith("./.")) {
                return closed;
            }
            List<Run> ended = new ArrayList<>(runs);
            if (last.figureId() == null) {
                ended.set(ended.size() - 1, Run.of(end.endsWith(".") ? end + "/." : end + "./."));
            } else {
                ended.add(Run.of("./."));
            }
            closed.set(closed.size() - 1, new Block.Paragraph(ended));
        } else {
            closed.add(Block.Paragraph.of("./."));
        }
        return closed;
    }

    private static String number(@Nullable String number) {
        return number == null ? GAP : number;
    }

    private static String date(@Nullable LocalDate date, int year) {
        return date == null ? DocumentDate.blank(year) : DocumentDate.longForm(date);
    }
}
