package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import java.util.List;
import java.util.Optional;

/// What the office knows that a row is checked against.
public interface Known {
    /// The field of that name as the catalogue writes it.
    Optional<String> field(String name);

    Optional<String> movement(String name);

    Optional<String> unit(String name);

    /// Names of the catalogue for a field or movement, to look for the nearest.
    List<String> names(Attribute attribute);

    /// False for a sensitive attribute that the office has not switched on (design decision 14).
    boolean takes(Attribute attribute);
}
