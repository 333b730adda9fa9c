package guongsang.document.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Phụ lục: a nomination list always travels as one, because a list is no document type of its own (NĐ 30 Điều 7).
///
/// @param number Roman numeral, null when it is the only one
/// @param titleLines the title; shown in capitals
/// @param attachedTo the document it goes with, null leaves the line out
/// @param closing the counting line under a list ("Danh sách có: 05 tập thể, 10 cá nhân./."), null where there is
/// none
/// @param signature null where only the document itself is signed
public record Appendix(
        @Nullable String number,
        List<String> titleLines,
        @Nullable Attached attachedTo,
        List<Block> content,
        @Nullable String closing,
        @Nullable Signature signature,
        Orientation orientation) {
    public Appendix {
        titleLines = List.copyOf(titleLines);
        content = List.copyOf(content);
    }
}
