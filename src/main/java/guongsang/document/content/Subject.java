package guongsang.document.content;

/// What a document says it is about: under its kind in the middle of the page, or as "V/v …" under the number where a
/// document has no kind, which is the công văn alone (NĐ 30 PL I, component 5).
public sealed interface Subject permits DocumentTitle, LetterSubject {
    /// In one line, for the file's own properties.
    String oneLine();
}
