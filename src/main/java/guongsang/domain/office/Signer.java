package guongsang.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who signs, with the lines printed above the name: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG" (NĐ 30 PL I).
///
/// @param authorityLines what is printed; made by [SignatureBlock] where there is a form, else as written by hand
/// @param form null: the lines were written by hand
/// @param post the signer's own post in capitals, "PHÓ TRƯỞNG PHÒNG"; null where the lines were written by hand
/// @param agencyPost the post in the agency whose seal the council uses, in capitals, "CHỦ TỊCH UBND HUYỆN"; present
/// only for who signs for the council
public record Signer(
        UUID id,
        int version,
        String name,
        List<String> authorityLines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean preferred,
        @Nullable AuthorityForm form,
        @Nullable String post,
        @Nullable String agencyPost) {
    public Signer {
        authorityLines = List.copyOf(authorityLines);
    }

    /// A signer whose lines are written by hand.
    public Signer(
            UUID id,
            int version,
            String name,
            List<String> authorityLines,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean preferred) {
        this(id, version, name, authorityLines, validFrom, validTo, preferred, null, null, null);
    }

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    public Signer withName(String other) {
        return new Signer(id, version, other, authorityLines, validFrom, validTo, preferred, form, post, agencyPost);
    }

    /// With lines written by hand.
    public Signer withLines(List<String> lines) {
        return new Signer(id, version, name, lines, validFrom, validTo, preferred, null, null, null);
    }

    /// With a form and posts from which the lines are to be made; the lines stay until then.
    public Signer withForm(AuthorityForm other, @Nullable String newPost, @Nullable String newAgencyPost) {
        return new Signer(
                id, version, name, authorityLines, validFrom, validTo, preferred, other, newPost, newAgencyPost);
    }

    public Signer withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Signer(id, version, name, authorityLines, from, to, preferred, form, post, agencyPost);
    }

    public Signer withPreferred(boolean first) {
        return new Signer(id, version, name, authorityLines, validFrom, validTo, first, form, post, agencyPost);
    }
}
