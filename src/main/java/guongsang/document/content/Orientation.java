package guongsang.document.content;

/// Which way an A4 page lies.
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
