package guongsang.intake;

import guongsang.text.PartialDate;
import guongsang.text.Text;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// What a cell says, as text: dates as 08/03/1979, numbers without a decimal point where they are whole, formulas by
/// their last value.
final class CellTexts {
    private CellTexts() {}

    /// Empty for an empty or absent cell. An error cell gives Excel's own word for it ("#REF!").
    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Text.cleanBlock(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "Có" : "Không";
            case NUMERIC -> number(cell);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            var time = cell.getLocalDateTimeCellValue();
            if (time != null && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return PartialDate.of(time.toLocalDate()).table();
            }
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
