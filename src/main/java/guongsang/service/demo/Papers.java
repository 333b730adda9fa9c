package guongsang.service.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// How the units' own papers are dated.
final class Papers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Papers() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
