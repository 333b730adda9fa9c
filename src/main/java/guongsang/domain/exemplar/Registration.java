package guongsang.domain.exemplar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Đăng ký: an exemplar in one year, under a plan (absent when no plan covers the year), by a unit.
/// `number` runs within the year; `stageSince` is the date of the last move.
public record Registration(
        UUID id,
        int version,
        UUID exemplarId,
        int year,
        int number,
        @Nullable UUID planId,
        LocalDate registeredOn,
        Stage stage,
        LocalDate stageSince,
        State state,
        boolean selected,
        Map<Attribute, String> values) {
    public Registration {
        values = Map.copyOf(values);
    }

    /// The file's name in the office: "2022-0147".
    public String code() {
        return "%d-%04d".formatted(year, number);
    }

    public Optional<String> value(Attribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
