package guongsang.document.build;

import guongsang.document.content.Attached;
import guongsang.document.content.Letterhead;
import guongsang.document.content.Recipients;
import guongsang.document.content.Signature;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.SignatureBlock;
import guongsang.domain.office.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the office puts around every document: letterhead, signature, recipients.
///
/// @param number null: left blank, given after signing (NĐ 30 Điều 15)
/// @param date null: day and month left blank
/// @param issueYear the year printed where the date is blank
/// @param signer null where none is registered: the post is printed without a name
public record Heading(
        OfficeProfile office,
        @Nullable String number,
        @Nullable LocalDate date,
        int issueYear,
        @Nullable Signer signer) {

    /// A number below 10 as documents write it: "05" (NĐ 30 PL I mục II.3).
    public Heading {
        if (number != null) {
            String clean = number.strip();
            number = clean.isEmpty() ? null : clean.matches("\\d") ? "0" + clean : clean;
        }
    }

    /// The letterhead for a type of document: "BC", "TTr".
    public Letterhead letterhead(String type) {
        return new Letterhead(
                office.superior(), office.issuer(), symbol(type), number, office.place(), date, issueYear);
    }

    /// "(Kèm theo Báo cáo số … ngày … của …)".
    public Attached attached(String word, String type) {
        return new Attached(word, number, symbol(type), date, issueYear, office.shortName());
    }

    /// The letterhead of a công văn, whose symbol has no kind: "PNV-TĐKT" (NĐ 30 PL I mục II.3).
    public Letterhead letter(String symbol) {
        return new Letterhead(
                office.superior(), office.issuer(), "/" + symbol, number, office.place(), date, issueYear);
    }

    /// "(Kèm theo Công văn số … ngày … của …)".
    public Attached attachedToLetter(String symbol) {
        return new Attached("Công văn", number, "/" + symbol, date, issueYear, office.shortName());
    }

    private String symbol(String type) {
        return "/" + type + "-" + office.symbol();
    }

    /// The signer's block; without a signer the head's post alone, so that the place to sign is there.
    public Signature signature() {
        return signer == null
                ? new Signature(SignatureBlock.ofHead(office), "")
                : new Signature(signer.authorityLines(), signer.agencyPost(), signer.name());
    }

    /// Nơi nhận, with "Như trên" first in place of the addressee where there is one, and the filing line last (NĐ 30
    /// PL I mục II.9).
    public Recipients recipients(boolean addressed) {
        List<String> lines = new ArrayList<>(office.recipients());
        if (addressed && lines.stream().noneMatch(l -> l.startsWith("Như trên"))) {
            String above = office.receivingBody();
            lines.removeIf(l -> above != null && l.startsWith(above));
            lines.addFirst("Như trên");
        }
        if (lines.stream().noneMatch(l -> l.startsWith("Lưu:"))) {
            lines.add("Lưu: VT");
        }
        return new Recipients(lines);
    }
}
