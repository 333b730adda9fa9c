package guongsang.text;

public final class Folding {
    private Folding() {}

    public static String fold(String s) {
        return s.toLowerCase();
    }
}
