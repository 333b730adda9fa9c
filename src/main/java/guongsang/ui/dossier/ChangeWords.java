package guongsang.ui.dossier;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.journal.JournalRow;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says journal rows of an exemplar and its registration in words: "Ngày sinh: 1979 → 08/03/1979".
final class ChangeWords {
    private static final int LONGEST = 80;

    private final Kind kind;
    private final Choices choices;

    ChangeWords(Kind kind, Choices choices) {
        this.kind = kind;
        this.choices = choices;
    }

    /// Each value that changed, in a line; nothing for rows that came new.
    List<String> lines(List<JournalRow> rows) {
        List<String> lines = new ArrayList<>();
        for (JournalRow row : rows) {
            if (row.inserted()) {
                continue;
            }
            for (String column : new TreeSet<>(row.after().keySet())) {
                line(column, row.before().get(column), row.after().get(column)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<String> line(String column, @Nullable Object before, @Nullable Object after) {
        Optional<Attribute> attribute = Arrays.stream(Attribute.values())
                .filter(a -> a.column().equals(column))
                .findFirst();
        if (attribute.isPresent()) {
            Attribute a = attribute.get();
            if (!choices.shown(a)) {
                return Optional.of(Messages.t("dossier.change.hidden", Labels.of(a, kind)));
            }
            return Optional.of(changed(Labels.of(a, kind), words(a, before), words(a, after)));
        }
        return switch (column) {
            case "stage" -> Optional.of(changed(Messages.t("dossier.change.stage"), stage(before), stage(after)));
            case "state" -> Optional.of(Messages.t(State.valueOf(String.valueOf(after))));
            case "stage_since" -> Optional.of(changed(Messages.t("dossier.change.since"), day(before), day(after)));
            case "selected" ->
                Optional.of(Messages.t(
                        Boolean.TRUE.equals(after) ? "dossier.change.selected" : "dossier.change.deselected"));
            default -> Optional.empty();
        };
    }

    private static String changed(String what, String before, String after) {
        String empty = Messages.t("dossier.empty");
        return Messages.t("dossier.change", what, before.isEmpty() ? empty : before, after.isEmpty() ? empty : after);
    }

    private String words(Attribute attribute, @Nullable Object value) {
        String text = choices.values().of(attribute, value == null ? null : value.toString());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String stage(@Nullable Object value) {
        return value == null ? "" : Messages.t(Stage.valueOf(value.toString()));
    }

    private static String day(@Nullable Object value) {
        return value == null ? "" : ValueText.date(value.toString());
    }
}
