package guongsang.ui.register;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Registration;
import guongsang.service.RegisterService.Order;
import guongsang.service.RegisterService.Row;
import guongsang.ui.Labels;
import guongsang.ui.Messages;
import guongsang.ui.part.DateField;
import guongsang.ui.part.ValueText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns of the register after the box and the name; the clerk chooses which are shown.
enum RegisterColumn {
    KIND(98, Order.KIND, true),
    UNIT(190, Order.UNIT, true),
    FIELD(190, Order.FIELD, true),
    STAGE(122, Order.STAGE, true),
    CODE(92, Order.NUMBER, false),
    BIRTH(96, null, false),
    POSITION(170, null, false),
    ADDRESS(170, null, false),
    MOVEMENT(190, null, false),
    AWARDS(180, null, false),
    SUMMARY(260, null, false),
    STATE(120, null, false),
    SELECTED(96, null, false),
    REGISTERED_ON(104, null, false);

    private final double width;
    private final @Nullable Order order;
    private final boolean first;

    RegisterColumn(double width, @Nullable Order order, boolean first) {
        this.width = width;
        this.order = order;
        this.first = first;
    }

    double width() {
        return width;
    }

    /// True where more room would show nothing more.
    boolean fixed() {
        return switch (this) {
            case KIND, STAGE, CODE, BIRTH, STATE, SELECTED, REGISTERED_ON -> true;
            case UNIT, FIELD, POSITION, ADDRESS, MOVEMENT, AWARDS, SUMMARY -> false;
        };
    }

    /// How the service sorts by it; empty: it does not.
    Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    String title() {
        return switch (this) {
            case UNIT -> Labels.of(Attribute.UNIT);
            case FIELD -> Labels.of(Attribute.FIELD);
            case BIRTH -> Labels.of(Attribute.BIRTH);
            case POSITION -> Labels.of(Attribute.POSITION);
            case ADDRESS -> Labels.of(Attribute.ADDRESS);
            case MOVEMENT -> Labels.of(Attribute.MOVEMENT);
            case AWARDS -> Labels.of(Attribute.AWARDS);
            case SUMMARY -> Labels.of(Attribute.SUMMARY);
            default -> Messages.t("register.column." + name());
        };
    }

    /// What a cell of the column says; the stage has a chip instead.
    String text(Row row, ValueText values) {
        Exemplar exemplar = row.registered().exemplar();
        Registration registration = row.registered().registration();
        return switch (this) {
            case KIND -> Messages.t(exemplar.kind());
            case UNIT -> values.unit(registration);
            case FIELD -> row.field() == null ? "" : row.field();
            case STAGE -> Messages.t(registration.stage());
            case CODE -> registration.code();
            case BIRTH ->
                values.of(Attribute.BIRTH, exemplar.value(Attribute.BIRTH).orElse(null));
            case POSITION -> exemplar.value(Attribute.POSITION).orElse("");
            case ADDRESS ->
                exemplar.value(Attribute.ADDRESS)
                        .or(() -> exemplar.value(Attribute.WORKPLACE))
                        .orElse("");
            case MOVEMENT -> row.movement() == null ? "" : row.movement();
            case AWARDS -> oneLine(registration.value(Attribute.AWARDS));
            case SUMMARY -> oneLine(registration.value(Attribute.SUMMARY));
            case STATE -> Messages.t(registration.state());
            case SELECTED -> registration.selected() ? Messages.t("register.selected") : "";
            case REGISTERED_ON -> DateField.table(registration.registeredOn());
        };
    }

    private static String oneLine(Optional<String> text) {
        return text.orElse("").replace('\n', ' ');
    }

    /// The columns that are shown before anybody chose.
    static List<RegisterColumn> usual() {
        return Arrays.stream(values()).filter(c -> c.first).toList();
    }

    /// Reads a stored choice; names that are no column are left out.
    static List<RegisterColumn> parse(String stored) {
        List<RegisterColumn> chosen = Arrays.stream(stored.split(","))
                .flatMap(name -> Arrays.stream(values()).filter(c -> c.name().equals(name.strip())))
                .distinct()
                .toList();
        return chosen.isEmpty() ? usual() : chosen;
    }

    static String store(List<RegisterColumn> chosen) {
        return String.join(",", chosen.stream().map(Enum::name).toList());
    }
}
