package guongsang.document.build;

import guongsang.document.content.Block;
import guongsang.document.content.Run;
import guongsang.domain.figure.Figure;
import guongsang.text.DocumentNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// One paragraph of the report being written: words, and numbers that lead to their figures.
final class Prose {
    private final ReportFacts facts;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    Prose(ReportFacts facts) {
        this.facts = facts;
    }

    /// A number of a kind of thing: "registered.kind.MODEL" of "mô hình".
    record Counted(String id, String noun) {}

    Prose say(String text) {
        words.append(text);
        return this;
    }

    /// A count: "05", "12", "1.234"; of a decrease, its size.
    Prose count(String id) {
        return number(id, value -> DocumentNumber.count(Math.abs(value)));
    }

    /// An amount of money: "2.340.000 đồng".
    Prose money(String id) {
        return number(id, value -> DocumentNumber.money(Math.abs(value)));
    }

    /// A figure in per mille, as a percentage: "90,5%".
    Prose percent(String id) {
        return number(id, value -> DocumentNumber.percent(Math.abs(value) / 1000.0));
    }

    private Prose number(String id, LongFunction<String> write) {
        Figure figure = facts.figures().get(id);
        if (figure == null || figure.value() == null) {
            throw new IllegalArgumentException("there is no number to print for " + id);
        }
        flush();
        runs.add(Run.figure(write.apply(figure.value()), id));
        return this;
    }

    /// Those that are not 0: "12 mô hình, 81 tập thể và 26 hộ gia đình".
    Prose counts(List<Counted> all) {
        return counts(all, ", ", " và ");
    }

    /// The same for things whose own names have commas: "59 nông dân; 06 công nhân, người lao động".
    Prose countsApart(List<Counted> all) {
        return counts(all, "; ", "; ");
    }

    private Prose counts(List<Counted> all, String between, String beforeLast) {
        List<Counted> some = all.stream().filter(c -> facts.some(c.id())).toList();
        for (int i = 0; i < some.size(); i++) {
            say(i == 0 ? "" : i == some.size() - 1 ? beforeLast : between);
            count(some.get(i).id()).say(" " + some.get(i).noun());
        }
        return this;
    }

    /// ", tăng 07 mô hình (2,9%) so với năm 2021"; nothing where there is nothing to compare with.
    Prose compared(String id, String noun) {
        Long difference = facts.value("difference." + id);
        if (difference == null) {
            return this;
        }
        int before = facts.year() - 1;
        if (difference == 0) {
            return say(", bằng năm " + before);
        }
        say(difference > 0 ? ", tăng " : ", giảm ").count("difference." + id).say(" " + noun);
        String share = "difference." + id + ".permille";
        if (facts.known(share)) {
            say(" (").percent(share).say(")");
        }
        return say(" so với năm " + before);
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(Run.of(words.toString()));
            words.setLength(0);
        }
    }

    boolean empty() {
        return runs.isEmpty() && words.isEmpty();
    }

    /// The finished paragraph.
    Block paragraph() {
        flush();
        return new Block.Paragraph(runs);
    }

    /// Adds the finished paragraph where anything was said.
    void to(List<Block> blocks) {
        if (!empty()) {
            blocks.add(paragraph());
        }
    }
}
