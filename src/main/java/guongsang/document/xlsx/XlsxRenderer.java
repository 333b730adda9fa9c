package guongsang.document.xlsx;

import guongsang.document.content.ListDocument;
import guongsang.document.layout.PageStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a list as an Excel workbook: A4 landscape, ready to print and to be worked on.
///
/// POI builds the workbook without its rows; the rows are then streamed into the sheet's XML, so that ten thousand of
/// them neither stand in memory nor pass through POI.
public final class XlsxRenderer {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROWS_END = "</sheetData>";

    private final PageStyle style;

    /// Renders with the standard page style.
    public XlsxRenderer() {
        this(PageStyle.standard());
    }

    /// Renders with the office's own choice of margins.
    public XlsxRenderer(PageStyle style) {
        this.style = style;
    }

    /// Writes the list. The stream is left open.
    ///
    /// @throws IOException when the stream fails
    public void render(ListDocument list, OutputStream out) throws IOException {
        Columns columns = Columns.of(list.table(), style);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            Shell head = new Shell(workbook, styles, columns);
            head.build(list, style);
            PageBreaks breaks = head.breaks(style);
            properties(workbook, list);
            ByteArrayOutputStream shell = new ByteArrayOutputStream();
            workbook.write(shell);
            ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(shell.toByteArray()))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    byte[] content = parts.readAllBytes();
                    if (part.getName().equals(SHEET)) {
                        SheetXml xml = new SheetXml(zip, columns.count(), head.rows());
                        ListRows rows = new ListRows(xml, styles, columns, breaks);
                        sheet(new String(content, StandardCharsets.UTF_8), list, rows, xml, breaks, zip);
                    } else {
                        zip.write(content);
                    }
                    zip.closeEntry();
                }
            }
            zip.close();
        }
    }

    private static void properties(XSSFWorkbook workbook, ListDocument list) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(String.join(" ", list.appendix().titleLines()));
        core.setCreator(String.join(" ", list.letterhead().issuer()));
        workbook.getProperties().getExtendedProperties().setApplication("Gương Sáng");
    }

    private static void sheet(
            String shell, ListDocument list, ListRows rows, SheetXml xml, PageBreaks breaks, OutputStream out)
            throws IOException {
        int end = shell.indexOf(ROWS_END);
        String above = shell.substring(0, end).replaceFirst("<dimension [^>]*/>", "");
        out.write(above.getBytes(StandardCharsets.UTF_8));
        rows.write(list);
        xml.flush();
        String below = withBreaks(withMerges(shell.substring(end), xml.merges()), breaks.breaks());
        out.write(below.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds merged cells to those of the shell, which always has some: its titles.
    private static String withMerges(String below, List<String> merges) {
        StringBuilder added = new StringBuilder();
        for (String merge : merges) {
            added.append("<mergeCell ref=\"").append(merge).append("\"/>");
        }
        return below.replaceFirst("<mergeCells[^>]*>", "<mergeCells>")
                .replace("</mergeCells>", added + "</mergeCells>");
    }

    /// Page breaks stand after the header of the print (ECMA-376 Part 1, 18.3.1.99).
    private static String withBreaks(String below, List<Integer> breaks) {
        if (breaks.isEmpty()) {
            return below;
        }
        StringBuilder added = new StringBuilder("</headerFooter><rowBreaks count=\"" + breaks.size()
                + "\" manualBreakCount=\"" + breaks.size() + "\">");
        for (int row : breaks) {
            added.append("<brk id=\"").append(row).append("\" max=\"16383\" man=\"1\"/>");
        }
        return below.replace("</headerFooter>", added.append("</rowBreaks>"));
    }

    /// Lets a zip be finished without closing the caller's stream.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
