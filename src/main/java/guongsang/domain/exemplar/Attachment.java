package guongsang.domain.exemplar;

import java.time.LocalDate;
import java.util.UUID;

/// A file kept with a row; `sha256` names its content in the data folder, `size` is in bytes.
public record Attachment(
        UUID id, int version, UUID ownerId, String name, String sha256, long size, LocalDate addedOn) {}
