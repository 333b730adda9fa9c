package guongsang.cli;

/// An exception for the log without its messages: they may name people, and personal data never goes into a log.
final class Trace {
    private Trace() {}

    /// The classes and places of an exception and its causes.
    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = thrown; t != null && t != t.getCause(); t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ").append(t.getClass().getName()).append('\n');
            for (StackTraceElement place : t.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
        }
        return text.toString();
    }

    /// A short code by which the sentence a person saw is found in the log; the same for the same kind of failure.
    static String code(Throwable thrown) {
        StackTraceElement[] places = thrown.getStackTrace();
        int where = places.length == 0 ? 0 : places[0].toString().hashCode();
        return "E-%04x".formatted((thrown.getClass().getName().hashCode() * 31 + where) & 0xFFFF);
    }
}
