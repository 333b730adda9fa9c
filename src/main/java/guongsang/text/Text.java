package guongsang.text;

public final class Text {
    private Text() {}

    public static String clean(String s) {
        return s.strip();
    }

    public static String cleanBlock(String s) {
        return s.strip();
    }
}
