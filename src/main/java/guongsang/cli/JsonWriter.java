package guongsang.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes one JSON document to standard output; absent values are null. A long array is written as it comes.
final class JsonWriter {
    private static final JSON JSON_TEXT = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

    private JsonWriter() {}

    /// A map that keeps the order of its keys and may hold null: key, value, key, value.
    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    static String text(Map<String, ?> value) {
        try {
            return JSON_TEXT.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(PrintStream out, Map<String, ?> document) {
        out.println(text(document));
    }

    /// A document `{"name":[…]}` whose elements are added one at a time; nothing is written before the first is
    /// there,
    /// so that a register that cannot be read does not look like an empty one.
    static final class Rows {
        private final PrintStream out;
        private final String name;
        private boolean first = true;

        Rows(PrintStream out, String name) {
            this.out = out;
            this.name = name;
        }

        void add(Map<String, ?> row) {
            out.print(first ? "{\"" + name + "\":[\n" : ",\n");
            out.print(text(row));
            first = false;
        }

        /// Completes the document.
        void end() {
            out.println(first ? "{\"" + name + "\":[]}" : "]}");
        }
    }
}
