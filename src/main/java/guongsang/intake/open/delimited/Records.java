package guongsang.intake.open.delimited;

import java.util.ArrayList;
import java.util.List;

/// Text taken apart into rows of values. A value in quotes may hold the sign, line breaks and doubled quotes; a quote
/// within a value is a sign like any other, and so is one that is never closed or is closed in the middle of a later
/// line: it must not swallow the list. `="0123"`, which keeps Excel from making a number of it, is `0123`.
final class Records {
    private static final int LONGEST = 100_000;

    private final String text;
    private final char sign;
    private final List<String> values = new ArrayList<>();
    private int at;

    Records(String text, int start, char sign) {
        this.text = text;
        this.at = start;
        this.sign = sign;
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

    /// Stands at the sign or line break behind the value then.
    private String value() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (text.startsWith("=\"", start)) {
            start++;
        }
        int close = start < text.length() && text.charAt(start) == '"' ? closing(start) : -1;
        if (close >= 0) {
            at = close + 1;
            String quoted = text.substring(start + 1, close).replace("\"\"", "\"");
            String rest = plain();
            return rest.isBlank() ? quoted : quoted + rest;
        }
        return plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !endsValue(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    /// Where the quote is closed; -1 where it is none that encloses a value.
    private int closing(int quote) {
        boolean broken = false;
        int end = Math.min(text.length(), quote + LONGEST);
        for (int i = quote + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return !broken || endsValue(i + 1) ? i : -1;
                }
            } else {
                broken |= c == '\n' || c == '\r';
            }
        }
        return -1;
    }

    private boolean endsValue(int place) {
        if (place >= text.length()) {
            return true;
        }
        char c = text.charAt(place);
        return c == sign || c == '\n' || c == '\r';
    }
}
