package guongsang.ui.catalogue;

import guongsang.domain.Refused;
import guongsang.domain.award.AwardType;
import guongsang.domain.exemplar.Kind;
import guongsang.service.CatalogueService;
import guongsang.text.Folding;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Award types: title or form, who decides, and which kinds of exemplar may receive them.
final class AwardTable {
    private AwardTable() {}

    /// The table of award types; `shown` are the catalogues as they are on screen.
    static EditableTable<AwardType> of(UiContext context, Supplier<Catalogues> shown) {
        CatalogueService catalogue = context.workspace().catalogue();
        EditableTable<AwardType> table = new EditableTable<>(
                context,
                "catalogue.add-award",
                () -> new AwardType(
                        Catalogues.NEW,
                        0,
                        "",
                        false,
                        AwardType.Level.DISTRICT,
                        EnumSet.allOf(Kind.class),
                        Catalogues.next(shown.get().awards(), AwardType::order),
                        null),
                catalogue::save);
        BiFunction<AwardType, AwardType.Level, AwardType> level =
                (a, l) -> new AwardType(a.id(), a.version(), a.name(), a.title(), l, a.kinds(), a.order(), a.source());
        return table.text(
                        "catalogue.name",
                        380,
                        AwardType::name,
                        (a, t) -> new AwardType(
                                a.id(), a.version(), t, a.title(), a.level(), a.kinds(), a.order(), a.source()))
                .choice(
                        "catalogue.form",
                        150,
                        () -> List.of(Optional.of(true), Optional.of(false)),
                        title -> Messages.t(title ? "awardForm.TITLE" : "awardForm.FORM"),
                        a -> Optional.of(a.title()),
                        (a, title) -> new AwardType(
                                a.id(),
                                a.version(),
                                a.name(),
                                title.orElse(a.title()),
                                a.level(),
                                a.kinds(),
                                a.order(),
                                a.source()))
                .choice(
                        "catalogue.level",
                        150,
                        () -> Catalogues.constants(AwardType.Level.values(), false),
                        Messages::t,
                        a -> Optional.of(a.level()),
                        (a, l) -> level.apply(a, l.orElse(a.level())))
                .text(
                        "catalogue.kinds",
                        320,
                        a -> a.kinds().stream().sorted().map(Messages::t).collect(Collectors.joining(", ")),
                        (a, t) -> new AwardType(
                                a.id(), a.version(), a.name(), a.title(), a.level(), kinds(t), a.order(), a.source()))
                .fillWidth();
    }

    /// The kinds named in a text, in the words of the window. Throws [Refused] for a word that is none.
    private static Set<Kind> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String word : text.split("[,;]")) {
            if (!word.isBlank()) {
                kinds.add(Stream.of(Kind.values())
                        .filter(k -> Folding.fold(Messages.t(k)).equals(Folding.fold(word)))
                        .findFirst()
                        .orElseThrow(() -> new Refused(
                                "award.kind",
                                "“%s” không phải loại điển hình: hãy ghi Mô hình, Tập thể, Cá nhân hoặc Hộ gia đình."
                                        .formatted(word.strip()))));
            }
        }
        return kinds;
    }
}
