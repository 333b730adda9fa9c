package guongsang.document.layout;

/// The fixed sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths are points unless the name says otherwise; where
/// the
/// decree gives a range the value here is the size printed in its own table (mục V), unless the comment says
/// otherwise.
public final class Nd30 {
    private Nd30() {}

    /// Points in a millimetre.
    public static final float MM = 72f / 25.4f;

    /// A4, PL I mục I.1.
    public static final float A4_SHORT = 210 * MM;
    /// A4, PL I mục I.1.
    public static final float A4_LONG = 297 * MM;

    /// Quốc hiệu 12–13 bold capitals, PL I mục II.1.
    public static final float NATION = 12;
    /// Tiêu ngữ 13–14 bold, PL I mục II.1.
    public static final float MOTTO = 13;
    /// Superior and issuing body 12–13 capitals, the issuer bold, PL I mục II.2.
    public static final float BODY_NAME = 12;
    /// Number and symbol 13 upright, PL I mục II.3.
    public static final float NUMBER = 13;
    /// Place and date 13–14 italic, PL I mục II.4.
    public static final float DATE = 13;
    /// Kind of document and subject 13–14 bold, PL I mục II.5.
    public static final float TITLE = 14;
    /// Subject of a công văn 12–13 upright, PL I mục II.5.b.
    public static final float LETTER_SUBJECT = 12;
    /// Text 13–14, PL I mục II.6.
    public static final float TEXT = 14;
    /// Authority, post and name of the signer 13–14 bold, PL I mục II.7.
    public static final float SIGNATURE = 14;
    /// "Nơi nhận:" 12 italic bold, PL I mục II.9.
    public static final float RECIPIENTS_HEAD = 12;
    /// Recipients 11 upright, PL I mục II.9.
    public static final float RECIPIENTS = 11;
    /// "Phụ lục" and its number 14 bold, PL I mục III.1.
    public static final float APPENDIX = 14;
    /// "(Kèm theo …)" 13–14 italic, PL I mục III.1; 13 keeps it below the title.
    public static final float ATTACHED = 13;
    /// Page numbers 13–14 upright in the top margin, PL I mục I.7.
    public static final float PAGE_NUMBER = 14;

    /// Rules under issuer and subject are 1/3 to 1/2 of the text's width, PL I mục II.2 and II.5.
    public static final float SHORT_RULE = 0.4f;
    /// Thickness of ruled lines; not prescribed.
    public static final float RULE = 0.5f;
    /// Room left for signature and seal between post and name; not prescribed, practice of about five lines.
    public static final float SIGNING_ROOM = 66;

    /// Height of a single-spaced line against the letter size in Times New Roman.
    public static final float SINGLE = 1.15f;
    /// Height of letters over the baseline against the letter size in Times New Roman.
    public static final float ASCENT = 0.891f;

    /// Quốc hiệu, PL I mục II.1.
    public static final String NATION_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /// Tiêu ngữ, PL I mục II.1.
    public static final String MOTTO_TEXT = "Độc lập - Tự do - Hạnh phúc";
}
