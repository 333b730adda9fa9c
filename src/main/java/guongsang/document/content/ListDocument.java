package guongsang.document.content;

import java.util.List;

/// A list as a file of its own: an appendix with exactly one table whose rows are numbered.
///
/// As PDF it is printed without the letterhead, as a Phụ lục is, so that the top right corner of page 1 stays free
/// for
/// the agency's electronic signature (NĐ 30 PL I, chữ ký số của cơ quan). As a workbook it carries the letterhead.
public record ListDocument(Letterhead letterhead, Appendix appendix) {
    public ListDocument {
        List<ListTable> tables = tables(appendix);
        if (tables.size() != 1 || !tables.getFirst().numbered()) {
            throw new IllegalArgumentException("a list has one table with numbered rows");
        }
    }

    /// The one table.
    public ListTable table() {
        return tables(appendix).getFirst();
    }

    private static List<ListTable> tables(Appendix appendix) {
        return appendix.content().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(b -> ((Block.TableBlock) b).table())
                .toList();
    }
}
