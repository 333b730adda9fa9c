package guongsang.intake.open.delimited;

import java.util.ArrayList;
import java.util.List;

/// Text taken apart into rows of values. A value in quotes may hold the sign, line breaks and doubled quotes; a quote
/// within a value is a sign like any other. `="0123"`, which keeps Excel from making a number of it, is `0123`.
final class Records {
    private final String text;
    private final char sign;
    private final boolean wholeLines;
    private final List<String> values = new ArrayList<>();
    private int at;
    private boolean endedInQuotes;

    /// `wholeLines`: no line break is ever part of a value.
    Records(String text, int start, char sign, boolean wholeLines) {
        this.text = text;
        this.at = start;
        this.sign = sign;
        this.wholeLines = wholeLines;
    }

    /// Goes to the next row; false behind the last one.
    boolean next() {
        values.clear();
        if (at >= text.length()) {
            return false;
        }
        while (true) {
            values.add(value());
            if (at >= text.length()) {
                return true;
            }
            char end = text.charAt(at++);
            if (end != sign) {
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return true;
            }
        }
    }

    /// Of the present row, as long as no further one is asked for.
    List<String> values() {
        return values;
    }

    boolean endedInQuotes() {
        return endedInQuotes;
    }

    /// Stands at the sign or line break behind the value then.
    private String value() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (text.startsWith("=\"", start)) {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"' && (!wholeLines || closes(start))) {
            return quoted(start + 1);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != sign && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int from) {
        StringBuilder value = new StringBuilder();
        at = from;
        boolean open = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (open) {
                if (c != '"') {
                    value.append(c);
                } else if (text.startsWith("\"\"", at)) {
                    value.append('"');
                    at++;
                } else {
                    open = false;
                }
            } else if (c == sign || isLineBreak(c)) {
                return value.toString();
            } else {
                value.append(c);
            }
            at++;
        }
        endedInQuotes |= open;
        return value.toString();
    }

    /// Whether a quote is closed before its line ends, with the sign or the line's end behind it.
    private boolean closes(int quote) {
        for (int i = quote + 1; i < text.length() && !isLineBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == '"') {
                if (text.startsWith("\"\"", i)) {
                    i++;
                    continue;
                }
                return i + 1 == text.length() || text.charAt(i + 1) == sign || isLineBreak(text.charAt(i + 1));
            }
        }
        return false;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
