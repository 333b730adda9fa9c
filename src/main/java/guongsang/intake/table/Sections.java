package guongsang.intake.table;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The headings in force while the lines are read downwards. A new one ends those of its own level: of the same way
/// of numbering, or, not numbered, of the same content.
final class Sections {
    private final List<SectionLabel> open = new ArrayList<>();
    private Section now = Section.NONE;

    Section now() {
        return now;
    }

    void begin(SectionLabel label) {
        int level = level(label);
        if (level >= 0) {
            open.subList(level, open.size()).clear();
        }
        open.add(label);
        Kind kind = null;
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (SectionLabel one : open) {
            kind = one.kind() == null ? kind : one.kind();
            values.putAll(one.values());
        }
        now = new Section(kind, values);
    }

    private int level(SectionLabel label) {
        for (int i = 0; i < open.size(); i++) {
            boolean same = label.numbered()
                    ? open.get(i).style() == label.style()
                    : content(open.get(i)).equals(content(label));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static Object content(SectionLabel label) {
        return label.kind() != null ? Kind.class : Set.copyOf(label.values().keySet());
    }
}
