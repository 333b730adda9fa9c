package guongsang.ui.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Registered;
import guongsang.service.MergeService;
import guongsang.service.intake.Doubt;
import guongsang.service.intake.FilePreview;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what is known of two records side by side, in the words of the screen.
final class Comparing {
    /// Compared for a person to see, beyond what the program weighed.
    private static final List<Attribute> ALSO =
            List.of(Attribute.NAME, Attribute.BIRTH, Attribute.UNIT, Attribute.POSITION, Attribute.FIELD);

    private final ValueText words;

    Comparing(ValueText words) {
        this.words = words;
    }

    /// A row of a list and somebody it may be. `file` is the row's.
    SideBySide.Question of(Line line, Doubt doubt, FilePreview file) {
        Map<Attribute, String> left = new EnumMap<>(Attribute.class);
        line.row().values().forEach((attribute, value) -> left.put(attribute, text(attribute, value)));
        FilePreview.Sender sender = file.sender();
        if (sender != null) {
            left.putIfAbsent(Attribute.UNIT, sender.name());
        }
        Map<Attribute, String> right = texts(doubt.values());
        List<SideBySide.Compared> compared = new ArrayList<>();
        Set<Attribute> done = EnumSet.noneOf(Attribute.class);
        for (Doubt.Comparison one : doubt.comparisons()) {
            Attribute attribute = Attribute.valueOf(one.what().name());
            done.add(attribute);
            compared.add(new SideBySide.Compared(
                    attribute,
                    left.getOrDefault(attribute, "–"),
                    right.getOrDefault(attribute, "–"),
                    one.words(),
                    one.good()));
        }
        others(left, right, done, compared);
        return new SideBySide.Question(
                Messages.t("intake.doubt", line.row().number(), doubt.title(), doubt.percent()),
                Messages.t("intake.doubt-row", line.row().number()),
                Messages.t("intake.doubt-other"),
                compared);
    }

    /// Two records of the register.
    SideBySide.Question of(MergeService.Pair pair) {
        List<SideBySide.Compared> compared = new ArrayList<>();
        others(values(pair.first()), values(pair.second()), Set.of(), compared);
        return new SideBySide.Question(
                String.join(", ", pair.likeness().reasons()), title(pair.first()), title(pair.second()), compared);
    }

    private static String title(Registered one) {
        return Messages.t("intake.dossier", one.registration().code());
    }

    private Map<Attribute, String> values(Registered one) {
        Map<Attribute, String> values = texts(one.exemplar().values());
        values.putAll(texts(one.registration().values()));
        return values;
    }

    private void others(
            Map<Attribute, String> left,
            Map<Attribute, String> right,
            Set<Attribute> done,
            List<SideBySide.Compared> compared) {
        for (Attribute attribute : ALSO) {
            String one = left.getOrDefault(attribute, "");
            String other = right.getOrDefault(attribute, "");
            // What one side lacks says nothing, unless it is who somebody is.
            boolean telling = !one.isEmpty() && !other.isEmpty() || attribute == Attribute.NAME;
            if (!done.contains(attribute) && telling) {
                boolean same = one.equals(other);
                compared.add(new SideBySide.Compared(
                        attribute, one, other, Messages.t(same ? "intake.alike" : "intake.unlike"), same));
            }
        }
    }

    private Map<Attribute, String> texts(Map<Attribute, String> values) {
        Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
        values.forEach((attribute, value) -> texts.put(attribute, text(attribute, value)));
        return texts;
    }

    /// A name that the catalogue does not know yet stands in place of an id and is shown as it is.
    private String text(Attribute attribute, @Nullable String value) {
        boolean named =
                switch (attribute.type()) {
                    case UNIT, FIELD, MOVEMENT -> value != null && !value.matches("[0-9a-f-]{36}");
                    default -> false;
                };
        return named ? value : words.of(attribute, value);
    }
}
