package guongsang.document.content;

import java.util.List;

/// "Nơi nhận" (NĐ 30 PL I, component 9b).
///
/// @param lines the recipients without dash and without ";", the filing line ("Lưu: VT, PNV") last
public record Recipients(List<String> lines) {
    public Recipients {
        lines = List.copyOf(lines);
    }
}
