package guongsang.ui.catalogue;

import guongsang.domain.Refused;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.CatalogueService;
import guongsang.text.DocumentDate;
import guongsang.text.PartialDate;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Units with kind, sector, bloc, validity and the other names lists write them under.
final class UnitTable {
    private UnitTable() {}

    /// The table of units; `shown` are the catalogues as they are on screen.
    static EditableTable<Unit> of(UiContext context, Supplier<Catalogues> shown) {
        CatalogueService catalogue = context.workspace().catalogue();
        EditableTable<Unit> table = new EditableTable<>(
                context,
                "catalogue.add-unit",
                () -> new Unit(
                        Catalogues.NEW,
                        0,
                        "",
                        "",
                        UnitKind.COMMUNE,
                        null,
                        null,
                        Catalogues.next(shown.get().units(), Unit::order),
                        null,
                        null),
                catalogue::save);
        LocalDate today = LocalDate.now(context.workspace().clock());
        return table.text("catalogue.name", 240, Unit::name, (u, t) -> u.withName(t, u.shortName()))
                .text("catalogue.short-name", 140, Unit::shortName, (u, t) -> u.withName(u.name(), t))
                .choice(
                        "catalogue.kind",
                        140,
                        () -> Catalogues.constants(UnitKind.values(), false),
                        Messages::t,
                        u -> Optional.of(u.kind()),
                        (u, kind) -> u.withKind(kind.orElse(u.kind())))
                .choice(
                        "catalogue.sector",
                        100,
                        () -> Catalogues.constants(Sector.values(), true),
                        Messages::t,
                        u -> Optional.ofNullable(u.sector()),
                        (u, sector) -> u.withSector(sector.orElse(null)))
                .choice(
                        "catalogue.bloc",
                        150,
                        () -> shown.get().blocChoices(),
                        id -> shown.get().blocName(id),
                        u -> Optional.ofNullable(u.blocId()),
                        (u, bloc) -> u.withBloc(bloc.orElse(null)))
                .text("catalogue.from", 95, u -> date(u.validFrom()), (u, t) -> u.withValidity(typed(t), u.validTo()))
                .text("catalogue.to", 95, u -> date(u.validTo()), (u, t) -> u.withValidity(u.validFrom(), typed(t)))
                .saved(
                        "catalogue.aliases",
                        190,
                        u -> String.join("; ", shown.get().aliases().getOrDefault(u.id(), List.of())),
                        (u, t) -> setAliases(catalogue, u, t))
                .past(u -> u.validTo() != null && u.validTo().isBefore(today))
                .fillWidth();
    }

    private static void setAliases(CatalogueService catalogue, Unit unit, String typed) {
        if (unit.version() == 0) {
            throw new Refused("name.missing", "Thiếu tên: hãy ghi tên đơn vị trước, rồi ghi tên khác.");
        }
        catalogue.setAliases(unit, Arrays.asList(typed.split(";")));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DocumentDate.table(date);
    }

    /// The date typed; absent for nothing. Throws [Refused] for a text that is no whole date.
    private static @Nullable LocalDate typed(String text) {
        return switch (PartialDate.parseTyped(text)) {
            case PartialDate.Parsed.Empty() -> null;
            case PartialDate.Parsed.Ok(PartialDate date) ->
                date.date()
                        .orElseThrow(
                                () -> new Refused("date.partial", "Cần đủ ngày, tháng, năm: hãy ghi ví dụ 01/7/2025."));
            case PartialDate.Parsed.Impossible impossible -> throw new Refused("date.impossible", impossible.reason());
        };
    }
}
