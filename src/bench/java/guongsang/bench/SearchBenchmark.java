package guongsang.bench;

import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// From keystroke to new rows: the register's search with the first page read from SQL, against a scan in memory over
/// the same folded text.
final class SearchBenchmark {
    private static final int PAGE = 60;
    /// What a clerk types, letter by letter: common words, rare names, nothing found.
    private static final List<String> TYPED = List.of(
            "n",
            "ng",
            "ngu",
            "nguy",
            "nguye",
            "nguyen",
            "nguyen thi",
            "duong thi my",
            "h bia",
            "thon 3",
            "tan lap",
            "khong co ai");

    private SearchBenchmark() {}

    static List<Timing.Pair> run(Workspace workspace, int exemplars) throws Exception {
        RegisterService register = workspace.register();
        List<String> texts = new ArrayList<>();
        var all = register.find(RegisterFilter.of(null), RegisterService.Order.NAME, false);
        for (int from = 0; from < all.total(); from += 5_000) {
            register.rows(all.ids().subList(from, Math.min(all.total(), from + 5_000)))
                    .forEach(r -> {
                        var values = r.registered().exemplar().values();
                        texts.add(Folding.fold(String.join(
                                " ",
                                values.getOrDefault(guongsang.domain.exemplar.Attribute.NAME, ""),
                                values.getOrDefault(guongsang.domain.exemplar.Attribute.POSITION, ""),
                                values.getOrDefault(guongsang.domain.exemplar.Attribute.WORKPLACE, ""),
                                values.getOrDefault(guongsang.domain.exemplar.Attribute.ADDRESS, ""),
                                values.getOrDefault(guongsang.domain.exemplar.Attribute.LEADER, ""))));
                    });
        }
        return List.of(Timing.sideBySide(
                "%,d exemplars: 12 keystrokes to new rows, all years (%,d rows), against a scan in memory"
                        .formatted(exemplars, all.total()),
                1.5,
                5,
                15,
                () -> {
                    int rows = 0;
                    for (String typed : TYPED) {
                        var found = register.find(
                                RegisterFilter.of(null).withText(typed), RegisterService.Order.NAME, false);
                        rows += register.rows(found.ids().subList(0, Math.min(PAGE, found.total())))
                                .size();
                    }
                    return rows;
                },
                () -> {
                    int rows = 0;
                    for (String typed : TYPED) {
                        String[] words = Folding.fold(typed).split(" ");
                        List<String> found = new ArrayList<>();
                        for (String text : texts) {
                            boolean hit = true;
                            for (String word : words) {
                                hit = hit && text.contains(word);
                            }
                            if (hit) {
                                found.add(text);
                            }
                        }
                        rows += found.size();
                    }
                    return rows;
                }));
    }
}
