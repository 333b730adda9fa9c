package guongsang.domain.plan;

/// What is wrong with an entry: `field` is the name of the record's component that it stands beside; `code` is stable,
/// the sentence says what happened and what to do.
public record Problem(String field, String code, String sentence) {}
