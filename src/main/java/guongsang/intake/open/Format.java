package guongsang.intake.open;

import guongsang.intake.open.delimited.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes, whatever its ending says.
enum Format {
    ZIP,
    OLE2,
    HTML,
    /// A workbook as one XML file, as Excel 2003 could save it.
    XML_SPREADSHEET,
    /// A web page with everything in one file, as a mail.
    MHTML,
    TEXT,
    PDF,
    PICTURE,
    RTF,
    ARCHIVE,
    /// Excel before 97, without the container that later ones have.
    BARE_EXCEL,
    UNKNOWN;

    /// So many bytes from the beginning of a file are enough to tell.
    static final int ENOUGH = 1 << 12;

    static Format of(byte[] start) {
        String signs = new String(start, StandardCharsets.ISO_8859_1);
        if (signs.startsWith("PK\3\4") || signs.startsWith("PK\5\6") || signs.startsWith("PK00PK")) {
            return ZIP;
        }
        if (signs.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        if (signs.length() > 3 && signs.charAt(0) == 9 && "\0\2\4\b".indexOf(signs.charAt(1)) >= 0) {
            return BARE_EXCEL;
        }
        if (signs.startsWith("\u00FF\u00D8\u00FF")
                || signs.startsWith("\u0089PNG")
                || signs.startsWith("GIF8")
                || signs.startsWith("II*\0")
                || signs.startsWith("MM\0*")) {
            return PICTURE;
        }
        if (signs.startsWith("Rar!") || signs.startsWith("7z\u00BC\u00AF") || signs.startsWith("\u001F\u008B")) {
            return ARCHIVE;
        }
        if (signs.startsWith("{\\rtf")) {
            return RTF;
        }
        return signs.substring(0, Math.min(1024, signs.length())).contains("%PDF-") ? PDF : text(start, signs);
    }

    private static Format text(byte[] start, String signs) {
        Charset marked = Encoding.byMark(start);
        Charset wide = marked == null ? Encoding.wide(start) : marked;
        String text = (wide == null ? signs : new String(start, wide)).toLowerCase(Locale.ROOT);
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.contains("<workbook")) {
            return XML_SPREADSHEET;
        }
        if (text.contains("mime-version:") && text.contains("multipart/related")) {
            return MHTML;
        }
        String trimmed = text.replaceFirst("^[\uFEFF\\s]+", "");
        if (text.contains("<table")
                || text.contains("<html")
                || text.startsWith("<!doctype html")
                || (trimmed.startsWith("<") && (text.contains("<meta") || text.contains("<head")))) {
            return HTML;
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return controls > text.length() / 100 ? UNKNOWN : TEXT;
    }
}
