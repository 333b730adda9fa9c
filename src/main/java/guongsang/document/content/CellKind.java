package guongsang.document.content;

/// What the cells of a column hold.
public enum CellKind {
    TEXT,
    NUMBER,
    DATE
}
