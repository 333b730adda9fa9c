package guongsang.cli;

/// The short code by which a sentence a person saw is found in the log.
final class FailureCode {
    private FailureCode() {}

    /// The same for the same failure at the same place.
    static String of(Throwable thrown) {
        StackTraceElement[] places = thrown.getStackTrace();
        int where = places.length == 0 ? 0 : places[0].toString().hashCode();
        return "E-%04x".formatted((thrown.getClass().getName().hashCode() * 31 + where) & 0xFFFF);
    }
}
