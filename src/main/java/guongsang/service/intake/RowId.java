package guongsang.service.intake;

import guongsang.domain.intake.RowPlace;

/// A row among several files: the number of its file in their order, from 0, and its place there.
public record RowId(int file, RowPlace place) {}
