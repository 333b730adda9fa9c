package guongsang.text;

/// The text of a cell in Unicode: `encoding` is what it was written in, `changed` tells whether `text` differs from
/// what stood there. It is not cleaned yet ([Text#clean]).
public record Decoded(String text, VietnameseEncoding encoding, boolean changed) {}
