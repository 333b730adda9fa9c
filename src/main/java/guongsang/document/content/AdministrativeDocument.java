package guongsang.document.content;

import java.util.List;

/// A whole administrative document: report, submission, plan, announcement, or a công văn.
///
/// @param addressees "Kính gửi", empty where there is none
/// @param body the text; renderers close it with "./." where the last paragraph does not yet end so
/// @param appendices each starts on a page of its own with its own page numbers
public record AdministrativeDocument(
        Letterhead letterhead,
        Subject title,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        Recipients recipients,
        List<Appendix> appendices) {
    public AdministrativeDocument {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }
}
