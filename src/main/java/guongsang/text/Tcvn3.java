package guongsang.text;

/// TCVN3, the single-byte alphabet of the ABC fonts (".VnTime"), as it looks when its bytes are read as Windows-1252
/// or Latin-1: "NguyÔn", "H\u00ADng" (ư is the soft hyphen).
///
/// The letters stand where TCVN 5712:1993 has them, from U+00A1 on. The toned capitals of that standard are few here
/// and hardly any font draws them; the capital fonts (".VnTimeH") show small letters as capitals instead.
final class Tcvn3 {
    private static final int FIRST = 0xA1;
    /// From 0xA1 in the order of the bytes. Blank: the degree sign and raised digits of Windows-1252 (0xB0 to 0xB4),
    /// where the standard has combining marks that the fonts never used.
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđẰ" + "     àảãáạẲằẳẵắẴ" + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò" + "Ổỏõóọồổỗốộờởỡớợù" + "ỖủũúụừửữứựỳỷỹýỵỐ";

    private Tcvn3() {}

    /// The letter that one character stands for; 0 where it stands for none.
    static char letter(char c) {
        if (c < FIRST || c > 0xFF) {
            return 0;
        }
        char letter = LETTERS.charAt(c - FIRST);
        return letter == ' ' ? 0 : letter;
    }

    /// A word in Unicode; every character that is no letter of TCVN3 stays.
    static String decode(String word) {
        StringBuilder decoded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = letter(word.charAt(i));
            decoded.append(letter == 0 ? word.charAt(i) : letter);
        }
        return decoded.toString();
    }
}
