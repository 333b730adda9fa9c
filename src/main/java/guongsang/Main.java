package guongsang;

/// The composition root: builds the parts with plain constructors and hands over to the command line or the window.
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
