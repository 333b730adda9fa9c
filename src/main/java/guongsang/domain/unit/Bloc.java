package guongsang.domain.unit;

import java.util.UUID;

/// Cụm, khối thi đua.
public record Bloc(UUID id, int version, String name, int order) {}
