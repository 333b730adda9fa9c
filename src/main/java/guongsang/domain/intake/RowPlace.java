package guongsang.domain.intake;

/// Where a row of a list stands: the name of its sheet and its number there, counted from 1.
public record RowPlace(String sheet, int row) {}
