package guongsang;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/// How exceptions stand in the log: their classes and places without their messages, which may hold values from the
/// data (design decision 13: personal data never goes into a log). Named in logback.xml.
public final class LogTrace extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy t = event.getThrowableProxy(); t != null; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ")
                    .append(t.getClassName())
                    .append('\n');
            for (StackTraceElementProxy place : t.getStackTraceElementProxyArray()) {
                text.append("    ").append(place.getSTEAsString()).append('\n');
            }
        }
        return text.toString();
    }
}
