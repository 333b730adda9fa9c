package guongsang.document.content;

import java.util.List;

/// Who signs (NĐ 30 PL I, component 7).
///
/// @param authorityLines authority and post, one a line: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"
/// @param name the signer's name without academic titles; may be empty
public record Signature(List<String> authorityLines, String name) {
    public Signature {
        authorityLines = List.copyOf(authorityLines);
    }
}
