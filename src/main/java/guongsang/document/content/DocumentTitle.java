package guongsang.document.content;

import java.util.List;

/// Kind and subject of a document (NĐ 30 PL I, component 5a).
///
/// @param type the kind in capitals: "BÁO CÁO"
/// @param summary the subject (trích yếu) in lines as they should break; longer lines are broken further
public record DocumentTitle(String type, List<String> summary) implements Subject {
    public DocumentTitle {
        summary = List.copyOf(summary);
    }

    @Override
    public String oneLine() {
        return type + " " + String.join(" ", summary);
    }
}
