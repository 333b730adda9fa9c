package guongsang.intake.open.xls;

import guongsang.intake.open.grid.CellValue;
import guongsang.intake.open.grid.Fonts;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.raw.RawCell;
import guongsang.intake.raw.RawCell.Type;
import guongsang.intake.raw.RawSheet.Area;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/// The records of one sheet of an .xls workbook.
final class XlsSheet {
    private static final int TEXT_IN_FONTS = 0xD6;
    private static final int RK_LENGTH = 6;
    private static final int ROW_IS_HIDDEN = 0x20;
    private static final int COLUMN_IS_HIDDEN = 0x01;

    private final Opening opening;
    private final XlsStrings strings;
    private final XlsStyles styles;
    private final boolean from1904;
    private final SheetBuilder sheet;
    private final BitSet hiddenRows = new BitSet();
    private int row = -1;
    /// Of a formula whose text follows in a record of its own: where it stands.
    private int textColumn = -1;
    private int textStyle;

    XlsSheet(Opening opening, XlsStrings strings, XlsStyles styles, boolean from1904, SheetBuilder sheet) {
        this.opening = opening;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.sheet = sheet;
    }

    /// Reads to the end of the sheet, charts within it passed over.
    void read(RecordInputStream records) {
        int depth = 1;
        while (depth > 0 && records.hasNextRecord()) {
            records.nextRecord();
            opening.step();
            int sid = records.getSid();
            if (sid == BOFRecord.sid) {
                depth++;
            } else if (sid == EOFRecord.sid) {
                depth--;
            } else if (depth == 1) {
                record(sid, records);
            }
            records.readRemainder();
        }
    }

    private void record(int sid, RecordInputStream records) {
        switch (sid) {
            case RowRecord.sid -> rowInfo(records);
            case ColumnInfoRecord.sid -> columns(records);
            case LabelSSTRecord.sid -> shared(records);
            case NumberRecord.sid -> number(at(records), records.readUShort(), records.readDouble());
            case RKRecord.sid -> number(at(records), records.readUShort(), RKUtil.decodeNumber(records.readInt()));
            case MulRKRecord.sid -> numbers(records);
            case BoolErrRecord.sid -> {
                int column = at(records);
                int style = records.readUShort();
                int value = records.readUByte();
                flagOrError(column, style, value, records.readUByte() == 0);
            }
            case FormulaRecord.sid -> formula(records);
            case StringRecord.sid -> {
                if (textColumn >= 0) {
                    text(textColumn, textStyle, new StringRecord(records).getString());
                    textColumn = -1;
                }
            }
            case LabelRecord.sid, TEXT_IN_FONTS -> {
                int column = at(records);
                int style = records.readUShort();
                int length = records.readUShort();
                boolean wide = (records.readUByte() & 1) != 0;
                text(column, style, wide ? records.readUnicodeLEString(length) : records.readCompressedUnicode(length));
            }
            case MergeCellsRecord.sid -> {
                for (int count = records.readUShort(); count > 0; count--) {
                    int firstRow = records.readUShort() + 1;
                    int lastRow = records.readUShort() + 1;
                    sheet.merge(new Area(firstRow, lastRow, records.readUShort(), records.readUShort()));
                }
            }
            default -> {}
        }
    }

    private void rowInfo(RecordInputStream records) {
        int number = records.readUShort();
        records.readInt();
        int height = records.readUShort();
        records.readInt();
        int options = records.readUShort();
        hiddenRows.set(number, (options & ROW_IS_HIDDEN) != 0 || height == 0);
    }

    private void columns(RecordInputStream records) {
        int first = records.readUShort();
        int last = records.readUShort();
        int width = records.readUShort();
        records.readUShort();
        if ((records.readUShort() & COLUMN_IS_HIDDEN) != 0 || width == 0) {
            sheet.hideColumns(first, last);
        }
    }

    /// Begins a cell: the row in which it stands, and its column as the answer.
    private int at(RecordInputStream records) {
        int number = records.readUShort();
        if (number != row) {
            row = number;
            sheet.row(number + 1, hiddenRows.get(number));
        }
        return records.readUShort();
    }

    private void shared(RecordInputStream records) {
        int column = at(records);
        int style = records.readUShort();
        int number = records.readInt();
        String text = strings.text(number);
        if (text == null) {
            throw opening.refusals().unreadable(null);
        }
        List<RawCell.Run> runs = strings.runs(number, styles);
        if (runs.isEmpty()) {
            sheet.cell(column, Type.TEXT, text, styles.fontOf(style));
        } else {
            sheet.cell(Fonts.cell(column, text, styles.fontOf(style), runs));
        }
    }

    private void numbers(RecordInputStream records) {
        int column = at(records);
        while (records.remaining() >= RK_LENGTH) {
            number(column++, records.readUShort(), RKUtil.decodeNumber(records.readInt()));
        }
    }

    private void formula(RecordInputStream records) {
        int column = at(records);
        int style = records.readUShort();
        long value = records.readLong();
        textColumn = -1;
        if (value >>> 48 != 0xFFFF) {
            number(column, style, Double.longBitsToDouble(value));
            return;
        }
        int content = (int) (value >>> 16) & 0xFF;
        switch ((int) value & 0xFF) {
            case 0 -> {
                textColumn = column;
                textStyle = style;
            }
            case 1 -> flagOrError(column, style, content, true);
            case 2 -> flagOrError(column, style, content, false);
            default -> {}
        }
    }

    private void number(int column, int style, double value) {
        add(column, style, CellValue.number(value, styles.formatOf(style), from1904));
    }

    private void text(int column, int style, String text) {
        add(column, style, new CellValue(Type.TEXT, text));
    }

    private void flagOrError(int column, int style, int value, boolean flag) {
        if (flag) {
            add(column, style, CellValue.flag(value != 0));
        } else {
            add(
                    column,
                    style,
                    CellValue.error(
                            FormulaError.isValidCode(value)
                                    ? FormulaError.forInt(value).getString()
                                    : "#VALUE!"));
        }
    }

    private void add(int column, int style, CellValue value) {
        sheet.cell(column, value.type(), opening.keep(value.text()), styles.fontOf(style));
    }
}
