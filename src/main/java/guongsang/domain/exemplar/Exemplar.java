package guongsang.domain.exemplar;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A mô hình, tập thể, cá nhân or hộ gia đình, kept over the years.
/// `version` counts its changes (two edits of one row are told apart by it); `values` holds what is given, in the
/// normal form of [Attribute].
public record Exemplar(UUID id, int version, Kind kind, Map<Attribute, String> values) {
    public Exemplar {
        values = Map.copyOf(values);
    }

    public String name() {
        return values.getOrDefault(Attribute.NAME, "");
    }

    public Optional<String> value(Attribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
