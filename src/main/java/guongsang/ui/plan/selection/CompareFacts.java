package guongsang.ui.plan.selection;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registration;
import guongsang.service.SelectionService.Award;
import guongsang.service.SelectionService.Profile;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.part.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is written about candidates, as rows of the comparison; no nodes.
final class CompareFacts {
    /// A label and a text for each candidate, "" where there is none.
    record Row(String label, List<String> texts) {
        boolean said() {
            return texts.stream().anyMatch(t -> !t.isEmpty());
        }
    }

    private CompareFacts() {}

    /// Short ones, to stand over the criteria: why it was declined, who it is and where it belongs.
    static List<Row> identity(List<Profile> profiles, ValueText values) {
        return said(List.of(
                row("selection.row.reason", profiles, CompareFacts::reason),
                row("selection.row.kind", profiles, p -> Messages.t(exemplar(p).kind())),
                row("selection.row.birth", profiles, p -> birth(exemplar(p))),
                row(
                        "selection.row.post",
                        profiles,
                        p -> first(p, Attribute.POSITION, Attribute.LEADER, Attribute.LEAD_UNIT)),
                row("selection.row.unit", profiles, p -> p.candidate().row().unit()),
                row(
                        "selection.row.field",
                        profiles,
                        p -> orEmpty(p.candidate().row().field())),
                row(
                        "selection.row.movement",
                        profiles,
                        p -> orEmpty(p.candidate().row().movement())),
                row(
                        "selection.row.stage",
                        profiles,
                        p -> Messages.t(registration(p).stage())),
                row("selection.row.priority", profiles, p -> priority(exemplar(p), values))));
    }

    /// Long ones, under the criteria: what was achieved, how it was honoured, what came of it.
    static List<Row> work(List<Profile> profiles) {
        return said(List.of(
                row("selection.row.achievement", profiles, p -> first(p, Attribute.SUMMARY, Attribute.METHOD)),
                row("selection.row.awards", profiles, CompareFacts::awards),
                row("selection.row.results", profiles, CompareFacts::results),
                row("selection.row.content", profiles, p -> first(p, Attribute.CONTENT)),
                row("selection.row.note", profiles, p -> first(p, Attribute.NOTE))));
    }

    private static List<Row> said(List<Row> rows) {
        return rows.stream().filter(Row::said).toList();
    }

    private static Row row(String key, List<Profile> profiles, Function<Profile, String> text) {
        return new Row(Messages.t(key), profiles.stream().map(text).toList());
    }

    private static Exemplar exemplar(Profile p) {
        return p.candidate().row().registered().exemplar();
    }

    private static Registration registration(Profile p) {
        return p.candidate().row().registered().registration();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// The first of these that is given, the exemplar's or the registration's.
    private static String first(Profile p, Attribute... attributes) {
        return Stream.of(attributes)
                .map(a -> a.owner() == Attribute.Owner.EXEMPLAR
                        ? exemplar(p).value(a)
                        : registration(p).value(a))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse("");
    }

    /// When a person was born, when a model began, how many there are in a collective.
    private static String birth(Exemplar e) {
        if (e.kind() == Kind.COLLECTIVE) {
            return e.value(Attribute.MEMBERS)
                    .map(m -> Messages.t("selection.members", m))
                    .orElse("");
        }
        return e.value(e.kind() == Kind.MODEL ? Attribute.STARTED : Attribute.BIRTH)
                .map(ValueText::date)
                .orElse("");
    }

    /// What S3 I.2 puts first: direct labour, hard areas.
    private static String priority(Exemplar e, ValueText values) {
        return Stream.of(Attribute.DIRECT_LABOUR, Attribute.HARD_AREA, Attribute.SOCIAL_GROUP)
                .filter(a -> e.value(a).filter(v -> !v.equals("false")).isPresent())
                .map(a -> a.type() == Attribute.Type.FLAG
                        ? Labels.of(a)
                        : values.of(a, e.value(a).orElse(null)))
                .collect(Collectors.joining(", "));
    }

    private static String reason(Profile p) {
        return p.candidate().place() == null
                ? ""
                : orEmpty(p.candidate().place().reason());
    }

    private static String awards(Profile p) {
        List<String> all = new ArrayList<>(
                p.awards().stream().map(CompareFacts::award).distinct().toList());
        String written = first(p, Attribute.AWARDS);
        if (!written.isEmpty()) {
            all.add(written);
        }
        return String.join("\n", all);
    }

    private static String award(Award award) {
        return award.year() + ": " + award.name();
    }

    private static String results(Profile p) {
        List<String> all = new ArrayList<>(p.results());
        String written = first(p, Attribute.RESULT);
        if (!written.isEmpty()) {
            all.addFirst(written);
        }
        return String.join("\n", all);
    }
}
