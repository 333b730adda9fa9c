package guongsang.intake.open.grid;

/// How much of a file is taken: far above any list of exemplars, far below what fills the memory of an office
/// computer.
public final class Limits {
    /// Bytes of a file as it lies on disk.
    public static final long FILE_BYTES = 50L << 20;

    /// Rows of one sheet that hold something.
    public static final int ROWS = 200_000;

    /// Column numbers that a filled cell may have, from 0.
    public static final int COLUMNS = 2_000;

    /// Filled cells of the whole file.
    public static final int CELLS = 4_000_000;

    /// `char`s of text kept of the whole file.
    public static final long CHARS = 64L << 20;

    /// Merged areas of one sheet.
    public static final int AREAS = 100_000;

    /// Sheets of a file.
    public static final int SHEETS = 1_000;

    /// Parts of a zip file.
    public static final int PARTS = 10_000;

    /// Bytes that the parts of a zip file may give together when unpacked.
    public static final long UNPACKED_BYTES = 2L << 30;

    /// Above this a part must not be [#RATIO] times larger than it is packed; a real list packs some ten times.
    public static final long UNPACKED_FREE = 32L << 20;

    public static final int RATIO = 200;

    private Limits() {}
}
