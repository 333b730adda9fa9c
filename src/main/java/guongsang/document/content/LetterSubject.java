package guongsang.document.content;

/// The subject (trích yếu) of a công văn (NĐ 30 PL I, component 5b).
///
/// @param text without "V/v"
public record LetterSubject(String text) implements Subject {
    @Override
    public String oneLine() {
        return "Công văn V/v " + text;
    }
}
