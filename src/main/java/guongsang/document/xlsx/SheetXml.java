package guongsang.document.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes rows of a worksheet as XML straight into a stream (ECMA-376 Part 1, 18.3.1): a tenth of the time a workbook
/// in memory takes. Texts are inline strings, so nothing in them is ever taken for a formula.
final class SheetXml {
    private static final byte[] TEXT_START = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT_START = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] VALUE_START = ascii("\"><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] CELL_START = ascii("<c r=\"");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] CELL_END = ascii("\"/>");
    private static final byte[] ROW_END = ascii("</row>");
    /// A cell's parts without its text are never longer than this.
    private static final int RESERVE = 256;
    /// Excel's limit of characters in a cell.
    private static final int LONGEST_TEXT = 32_767;
    /// Days from Excel's day 0 to 1 January 1970.
    private static final int EPOCH = 25_569;
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;
    private final byte[][] letters;
    private final List<String> merges = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];
    private byte[] rowNumber = {};
    private int at;
    private int row;

    /// @param columns how many columns there are
    /// @param rows how many rows stand above
    SheetXml(OutputStream out, int columns, int rows) {
        this.out = out;
        this.row = rows;
        this.letters = new byte[columns][];
        for (int c = 0; c < columns; c++) {
            String name = c < 26 ? "" + (char) ('A' + c) : "" + (char) ('A' + c / 26 - 1) + (char) ('A' + c % 26);
            letters[c] = ascii(name);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Starts the next row.
    ///
    /// @param height points
    void startRow(float height) throws IOException {
        row++;
        rowNumber = ascii(Integer.toString(row));
        reserve();
        put(ascii("<row r=\""));
        put(rowNumber);
        put(ascii("\" ht=\"" + height + "\" customHeight=\"1\">"));
    }

    void endRow() throws IOException {
        reserve();
        put(ROW_END);
    }

    /// The number of the row being written, from 1.
    int row() {
        return row;
    }

    void blank(int column, int style) throws IOException {
        start(column, style);
        put(CELL_END);
    }

    void number(int column, int style, double value) throws IOException {
        start(column, style);
        put(VALUE_START);
        long whole = (long) value;
        if (whole == value) {
            digits(whole);
        } else {
            put(ascii(Double.toString(value)));
        }
        put(VALUE_END);
    }

    /// Whether Excel can hold a day as a date.
    static boolean isDate(LocalDate day) {
        return !day.isBefore(FIRST_SURE_DAY) && day.getYear() < 10_000;
    }

    void date(int column, int style, LocalDate day) throws IOException {
        number(column, style, day.toEpochDay() + EPOCH);
    }

    /// @param text fit for XML
    void text(int column, int style, String text) throws IOException {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        start(column, style);
        int length = Math.min(text.length(), LONGEST_TEXT);
        boolean spaced = text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ' || text.indexOf('\n') >= 0;
        put(spaced ? SPACED_TEXT_START : TEXT_START);
        characters(text, length);
        reserve();
        put(TEXT_END);
    }

    private void start(int column, int style) throws IOException {
        reserve();
        put(CELL_START);
        put(letters[column]);
        put(rowNumber);
        put(STYLE);
        digits(style);
    }

    private void characters(String text, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            if (at > buffer.length - 8) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                switch (c) {
                    case '&' -> put("&amp;");
                    case '<' -> put("&lt;");
                    case '>' -> put("&gt;");
                    default -> buffer[at++] = (byte) c;
                }
            } else if (c < 0x800) {
                buffer[at++] = (byte) (0xC0 | c >> 6);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                i += supplementary(text, i, length);
            } else {
                buffer[at++] = (byte) (0xE0 | c >> 12);
                buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    /// Writes a pair of surrogates as one character, nothing for half a pair; returns how many more were read.
    private int supplementary(String text, int i, int length) {
        if (i + 1 >= length || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            return 0;
        }
        int c = text.codePointAt(i);
        buffer[at++] = (byte) (0xF0 | c >> 18);
        buffer[at++] = (byte) (0x80 | c >> 12 & 0x3F);
        buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[at++] = (byte) (0x80 | c & 0x3F);
        return 1;
    }

    private void digits(long value) {
        if (value >= 0 && value < 10) {
            buffer[at++] = (byte) ('0' + value);
        } else {
            put(Long.toString(value));
        }
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
    }

    @SuppressWarnings("deprecation") // the one way to copy ASCII without an array between
    private void put(String ascii) {
        ascii.getBytes(0, ascii.length(), buffer, at);
        at += ascii.length();
    }

    /// Draws cells as one.
    ///
    /// @param rows how many rows, from the one being written
    void merge(int rows, int from, int to) {
        if (rows > 1 || to - from > 1) {
            merges.add(new String(letters[from], StandardCharsets.US_ASCII) + row + ":"
                    + new String(letters[to - 1], StandardCharsets.US_ASCII) + (row + rows - 1));
        }
    }

    /// What has been merged: "A5:C5".
    List<String> merges() {
        return merges;
    }

    private void reserve() throws IOException {
        if (at > buffer.length - RESERVE) {
            flush();
        }
    }

    /// Hands on what is still held back.
    void flush() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
    }
}
