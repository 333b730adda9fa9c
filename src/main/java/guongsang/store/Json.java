package guongsang.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Journal values as JSON text.
final class Json {
    private static final JSON JSON_TEXT = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

    private Json() {}

    static String write(Map<String, ?> values) {
        try {
            return JSON_TEXT.asString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(String text) {
        try {
            return JSON_TEXT.mapFrom(text);
        } catch (IOException e) {
            throw new StoreException("journal.broken", "Nhật ký có dòng không đọc được: hãy chạy Kiểm tra dữ liệu.", e);
        }
    }
}
