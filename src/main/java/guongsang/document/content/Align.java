package guongsang.document.content;

/// Where text stands between the sides of its cell.
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
