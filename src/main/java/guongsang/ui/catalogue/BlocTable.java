package guongsang.ui.catalogue;

import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Unit;
import guongsang.service.CatalogueService;
import guongsang.ui.Messages;
import guongsang.ui.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// Cụm, khối thi đua with head, council member in charge and members; who belongs is said in the table of units.
final class BlocTable {
    private BlocTable() {}

    /// The table of blocs; `shown` are the catalogues as they are on screen.
    static EditableTable<Bloc> of(UiContext context, Supplier<Catalogues> shown) {
        CatalogueService catalogue = context.workspace().catalogue();
        LocalDate today = LocalDate.now(context.workspace().clock());
        EditableTable<Bloc> table = new EditableTable<>(
                context,
                "catalogue.add-bloc",
                () -> new Bloc(
                        Catalogues.NEW, 0, "", Catalogues.next(shown.get().blocs(), Bloc::order)),
                catalogue::save);
        Button remove = new Button(Messages.t("catalogue.remove-bloc"), new FontIcon("fth-trash-2"));
        remove.setDisable(true);
        remove.setOnAction(_ -> table.selected().ifPresent(bloc -> context.jobs()
                .run(
                        _ -> {
                            catalogue.remove(bloc);
                            return true;
                        },
                        _ -> context.go().notice(Messages.t("catalogue.removed", bloc.name()), true),
                        why -> table.problem(why.sentence()))));
        return table.text("catalogue.name", 230, Bloc::name, Bloc::withName)
                .choice(
                        "catalogue.head",
                        220,
                        () -> shown.get().unitChoices(),
                        id -> shown.get().unitName(id),
                        b -> Optional.ofNullable(b.headUnitId()),
                        (b, unit) -> b.withHead(unit.orElse(null)))
                .text(
                        "catalogue.in-charge",
                        220,
                        b -> b.inCharge() == null ? "" : b.inCharge(),
                        (b, t) -> b.withInCharge(t.isBlank() ? null : t))
                .told("catalogue.members", 480, b -> members(shown.get().members(b, today)))
                .tool(remove)
                .onSelected(bloc -> remove.setDisable(bloc.isEmpty()))
                .fillWidth();
    }

    /// "20 đơn vị: xã Tân Lập, …"
    private static String members(List<Unit> units) {
        return units.isEmpty()
                ? "–"
                : Messages.t(
                        "catalogue.members-of",
                        units.size(),
                        units.stream().map(Unit::shortName).collect(Collectors.joining(", ")));
    }
}
