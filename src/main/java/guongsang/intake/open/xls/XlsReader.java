package guongsang.intake.open.xls;

import guongsang.intake.open.grid.Limits;
import guongsang.intake.open.grid.Notices;
import guongsang.intake.open.grid.Opening;
import guongsang.intake.open.grid.SheetBuilder;
import guongsang.intake.raw.RawBook;
import guongsang.intake.raw.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/// The stream of records of an .xls workbook: what belongs to the whole workbook first, then sheet after sheet. Only
/// the records that a list needs are looked into, so that what is odd in drawings or pivot tables harms nothing.
public final class XlsReader {
    private static final int EXCEL_97 = 0x0600;
    private static final int WORKSHEET = 0x10;
    private static final int XF = 0xE0;
    private static final int HEADER_LENGTH = 4;
    private static final int OWN_LINK_LENGTH = 4;

    private final Opening opening;
    private final XlsStyles styles = new XlsStyles();
    private final XlsStrings strings;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private boolean from1904;

    public XlsReader(Opening opening) {
        this.opening = opening;
        this.strings = new XlsStrings(opening);
    }

    /// Throws [guongsang.domain.Refused] `file.old-format` for an Excel older than 97, `file.password` where one is
    /// needed.
    public RawBook read(InputStream in) throws IOException {
        RecordInputStream records = globals(in);
        List<BoundSheetRecord> byPlace = new ArrayList<>(bound);
        byPlace.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        TreeMap<Integer, RawSheet> sheets = new TreeMap<>();
        int place = 0;
        while (place < byPlace.size() && place < Limits.SHEETS && records.hasNextRecord()) {
            records.nextRecord();
            if (records.getSid() != BOFRecord.sid) {
                // Between the sheets and behind the last one may stand anything.
                records.readRemainder();
                continue;
            }
            records.readUShort();
            int type = records.readUShort();
            records.readRemainder();
            BoundSheetRecord entry = byPlace.get(place);
            SheetBuilder sheet =
                    new SheetBuilder(opening, entry.getSheetname(), entry.isHidden() || entry.isVeryHidden());
            new XlsSheet(opening, strings, styles, from1904, sheet).read(records);
            if (type == WORKSHEET) {
                sheets.put(bound.indexOf(entry), sheet.build());
            }
            place++;
        }
        return new RawBook(opening.name(), List.copyOf(sheets.values()), opening.notices());
    }

    /// Reads what belongs to the whole workbook; answers the records that follow.
    private RecordInputStream globals(InputStream in) {
        RecordInputStream records = new RecordInputStream(in);
        int read = 0;
        boolean first = true;
        while (records.hasNextRecord()) {
            records.nextRecord();
            opening.step();
            read += HEADER_LENGTH + records.remaining();
            int sid = records.getSid();
            if (first && (sid != BOFRecord.sid || records.readUShort() != EXCEL_97)) {
                throw opening.refusals().oldFormat("bảng tính Excel 5.0/95 hoặc cũ hơn", ".xlsx");
            }
            first = false;
            switch (sid) {
                case FilePassRecord.sid -> records = decrypted(records, in, read);
                case DateWindow1904Record.sid -> from1904 = records.readUShort() == 1;
                case FontRecord.sid -> styles.font(new FontRecord(records).getFontName());
                case FormatRecord.sid -> {
                    FormatRecord format = new FormatRecord(records);
                    styles.format(format.getIndexCode(), format.getFormatString());
                }
                case XF -> styles.style(records.readUShort(), records.readUShort());
                case BoundSheetRecord.sid -> bound.add(new BoundSheetRecord(records));
                case SSTRecord.sid -> strings.read(records);
                case SupBookRecord.sid -> {
                    if (records.remaining() > OWN_LINK_LENGTH) {
                        opening.notice(Notices.LINKS);
                    }
                }
                case EOFRecord.sid -> {
                    records.readRemainder();
                    return records;
                }
                default -> {}
            }
            records.readRemainder();
        }
        throw opening.refusals().unreadable(null);
    }

    /// A workbook whose structure is protected is encrypted with a password that every Excel knows.
    private RecordInputStream decrypted(RecordInputStream records, InputStream in, int read) {
        try {
            EncryptionInfo info = new FilePassRecord(records).getEncryptionInfo();
            if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw opening.refusals().password();
            }
            return new RecordInputStream(in, info, read);
        } catch (EncryptedDocumentException | GeneralSecurityException e) {
            throw opening.refusals().password();
        }
    }
}
