package guongsang.service.intake;

import guongsang.domain.intake.IntakeFile;
import java.util.List;

/// A sheet of a list as it would be taken in; `headerRow` counts from 1, `encoding` is unicode, nfd, tcvn3, vni or
/// mixed.
public record SheetPreview(
        String name,
        int headerRow,
        String encoding,
        String layout,
        List<IntakeFile.Column> columns,
        List<PreviewRow> rows) {
    public SheetPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public int count(RowState state) {
        return (int) rows.stream().filter(r -> r.state() == state).count();
    }
}
