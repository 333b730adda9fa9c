package guongsang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A year as four digits.
final class YearOption implements ITypeConverter<Integer> {
    private static final int EARLIEST = 1945;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]{4}") || Integer.parseInt(value) < EARLIEST) {
            throw new TypeConversionException(value);
        }
        return Integer.valueOf(value);
    }
}
