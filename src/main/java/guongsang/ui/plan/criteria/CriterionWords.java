package guongsang.ui.plan.criteria;

import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionFit;
import guongsang.domain.plan.Plan;
import guongsang.service.CriteriaService.Line;
import guongsang.service.CriteriaService.Listed;
import guongsang.ui.Messages;
import guongsang.ui.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Criteria and how one stands against them, in the words of the screens.
public final class CriterionWords {
    private static final int BRIEF = 80;

    private CriterionWords() {}

    /// The beginning of it, for where room is scarce.
    public static String brief(Listed listed) {
        String text = listed.criterion().text();
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 1).strip() + "…";
    }

    /// "Đạt", "Chưa đạt", "?"; "–" for one that is not for the registration.
    public static String state(Line line) {
        if (line.mark() == null) {
            return line.fit().applies() ? "?" : "–";
        }
        return Messages.t(line.mark().met() ? "criteria.met" : "criteria.unmet");
    }

    public static Tone tone(Line line) {
        if (line.mark() == null) {
            return Tone.PLAIN;
        }
        return line.mark().met() ? Tone.GOOD : Tone.WARN;
    }

    /// For a screen reader: the criterion and how it stands.
    public static String spoken(Line line) {
        String state = line.mark() == null ? Messages.t("criteria.unseen") : state(line);
        return line.criterion().text() + ": " + state;
    }

    /// Why it is for the registration: "theo lĩnh vực: “giáo dục”".
    public static String why(CriterionFit fit) {
        String word = Messages.t("criteria.why." + fit.why().name());
        return fit.common().isEmpty() ? word : word + ": “" + fit.common() + "”";
    }

    /// Where it stands: "mục III.2, 101/KH-UBND", or whose own it is.
    public static String source(Listed listed, Map<UUID, String> units) {
        Criterion c = listed.criterion();
        List<String> parts = new ArrayList<>();
        Plan plan = listed.plan();
        if (plan != null) {
            String cited = plan.number().isEmpty() ? String.valueOf(plan.tag()) : plan.number();
            parts.add(c.clause().isEmpty() ? cited : Messages.t("criteria.clause", c.clause(), cited));
        }
        if (c.scope() == Criterion.Scope.OWN || c.unitId() != null) {
            parts.add(
                    c.unitId() == null
                            ? Messages.t("criteria.of-office")
                            : Messages.t("criteria.of-unit", units.getOrDefault(c.unitId(), "")));
        }
        if (c.year() != null) {
            parts.add(Messages.t("criteria.of-year", Integer.toString(c.year())));
        }
        return String.join(" · ", parts);
    }

    /// What can be counted and what shows it; absent when nothing is said.
    public static @Nullable String evidence(Criterion c) {
        List<String> parts = new ArrayList<>();
        if (c.measure() != null) {
            parts.add(Messages.t("criteria.measure-of", c.measure()));
        }
        if (c.evidence() != null) {
            parts.add(Messages.t("criteria.evidence-of", c.evidence()));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    /// The kinds it is for in words; "" for all.
    public static String kinds(Criterion c) {
        return c.kinds().stream().sorted().map(k -> k.word()).collect(Collectors.joining(", "));
    }

    public static Tooltip tooltip(Listed listed) {
        String source = source(listed, Map.of());
        String field = listed.criterion().field();
        return tooltip(listed.criterion().text() + "\n" + (field == null ? "" : field + "\n") + source);
    }

    public static Tooltip tooltip(Line line) {
        String note = line.mark() == null || line.mark().note() == null
                ? ""
                : "\n" + line.mark().note();
        return tooltip(why(line.fit()) + note);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
        return tooltip;
    }
}
