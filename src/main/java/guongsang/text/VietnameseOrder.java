package guongsang.text;

public final class VietnameseOrder {
    private VietnameseOrder() {}

    public static String key(String s) {
        return s;
    }

    public static String personKey(PersonName n) {
        return n.given();
    }
}
