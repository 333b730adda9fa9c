package guongsang.domain.office;

import java.util.UUID;

/// Columns of a list that goes out, one a line: attribute | heading | weight.
public record ListTemplate(UUID id, int version, String code, String title, String columns) {}
