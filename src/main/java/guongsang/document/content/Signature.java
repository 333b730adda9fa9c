package guongsang.document.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who signs (NĐ 30 PL I, component 7).
///
/// @param authorityLines authority and post, one a line: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"
/// @param agencyPost the post in the agency whose seal a council uses, right above the name; null for all others
/// @param name the signer's name without academic titles; may be empty
public record Signature(
        List<String> authorityLines, @Nullable String agencyPost, String name) {
    public Signature {
        authorityLines = List.copyOf(authorityLines);
    }

    public Signature(List<String> authorityLines, String name) {
        this(authorityLines, null, name);
    }

    /// What stands below the room for the signature, one a line.
    public List<String> below() {
        return agencyPost == null ? List.of(name) : List.of(agencyPost, name);
    }
}
