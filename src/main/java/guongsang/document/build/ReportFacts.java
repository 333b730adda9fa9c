package guongsang.document.build;

import guongsang.domain.figure.Figure;
import guongsang.domain.figure.Figures;
import guongsang.domain.figure.YearFacts;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Compliance;
import guongsang.domain.plan.Plan;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Unit;
import guongsang.text.DocumentDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the year-end report speaks about.
///
/// @param nextPlans plans in force that cover the year after
public record ReportFacts(OfficeProfile office, YearFacts facts, Map<String, Figure> figures, List<Plan> nextPlans) {
    public ReportFacts {
        figures = Map.copyOf(figures);
        nextPlans = List.copyOf(nextPlans);
    }

    int year() {
        return facts.year();
    }

    /// Null where it was never given, or there is no such figure.
    @Nullable
    Long value(String id) {
        Figure figure = figures.get(id);
        return figure == null ? null : figure.value();
    }

    boolean known(String id) {
        return value(id) != null;
    }

    /// 0 where it was never given.
    long orZero(String id) {
        Long value = value(id);
        return value == null ? 0 : value;
    }

    boolean some(String id) {
        return orZero(id) > 0;
    }

    /// The names of the units behind a figure, in the office's order.
    List<String> units(String id) {
        Figure figure = figures.get(id);
        List<UUID> ids = figure == null ? List.of() : figure.records();
        return facts.units().stream()
                .filter(u -> ids.contains(u.id()))
                .map(Unit::name)
                .toList();
    }

    /// What the plans ask of each unit and how it stands.
    List<Compliance.Item> compliance() {
        return Figures.compliance(facts);
    }

    /// The fields in which nothing was registered.
    List<Field> emptyFields() {
        return facts.fields().stream()
                .filter(f -> !some("registered.field." + f.id()))
                .toList();
    }

    /// "huyện", "xã": the word for the area the office looks after; "địa bàn" where its name does not begin with one.
    String areaWord() {
        String area = office.areaName().toLowerCase(Locale.ROOT);
        Optional<String> word =
                List.of("thành phố", "thị xã", "thị trấn", "đặc khu", "huyện", "quận", "phường", "tỉnh", "xã").stream()
                        .filter(w -> area.startsWith(w + " "))
                        .findFirst();
        return word.orElse("địa bàn");
    }

    /// Whom things are proposed to: the receiving body, or "cấp trên".
    String above() {
        return Objects.requireNonNullElse(office.receivingBody(), "cấp trên");
    }

    /// "đến ngày 20/11/2022", or the day of the report where another year has come.
    String byNow() {
        return facts.on().getYear() == year()
                ? "đến ngày " + DocumentDate.shortForm(facts.on())
                : "đến thời điểm báo cáo";
    }

    /// "Kế hoạch số 101/KH-UBND ngày 18/8/2021 của … về …", several joined; empty without a plan.
    String plans(boolean whole) {
        List<String> names = facts.plans().stream()
                .map(p -> (p.number().isEmpty() ? "Kế hoạch" : "Kế hoạch số " + p.number())
                        + (p.issuedOn() == null ? "" : " ngày " + DocumentDate.shortForm(p.issuedOn()))
                        + (whole ? " của " + p.issuer() + " về " + lower(p.title()) : ""))
                .toList();
        return joined(names);
    }

    /// "a, b và c".
    static String joined(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " và " + words.getLast();
    }

    /// The first letter small, for a title inside a sentence; words in capitals stay.
    static String lower(String title) {
        boolean capitals = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return title.isEmpty() || capitals
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
