package guongsang.text;

public final class Administrative {
    private Administrative() {}

    public static String unitKey(String s) {
        return s.toLowerCase();
    }
}
