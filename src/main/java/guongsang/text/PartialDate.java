package guongsang.text;

import java.time.LocalDate;
import java.util.Optional;

public record PartialDate(int year, int month, int day) {
    public sealed interface Parsed {
        record Ok(PartialDate value) implements Parsed {}

        record Empty() implements Parsed {}

        record Impossible(String typed, String reason) implements Parsed {}
    }

    public static Parsed parseTyped(String s) {
        return new Parsed.Empty();
    }

    public Optional<LocalDate> date() {
        return Optional.empty();
    }

    public String iso() {
        return "";
    }

    public String table() {
        return "";
    }
}
