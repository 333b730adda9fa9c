package guongsang.cli;

import guongsang.text.PartialDate;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day as 2022-05-20 or as people write it, 20/5/2022.
final class DayOption implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (java.time.format.DateTimeParseException e) {
            if (PartialDate.parseTyped(value) instanceof PartialDate.Parsed.Ok(PartialDate date)) {
                return date.date().orElseThrow(() -> new TypeConversionException(value));
            }
            throw new TypeConversionException(value);
        }
    }
}
