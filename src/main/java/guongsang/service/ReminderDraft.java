package guongsang.service;

import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A công văn đôn đốc before it is issued: whom it leaves out, what the clerk set, and the words the clerk wrote
/// instead of the proposed ones.
///
/// @param on how things stand at the end of this day
/// @param leftOut units that owe something but are not reminded
/// @param answerBy before which day an answer is asked for
/// @param contact who answers questions; may be empty
/// @param symbol without number and slash: "PNV-TĐKT"
/// @param copies Nơi nhận, the filing line last
/// @param number null: left blank, given after signing
/// @param date null: day and month left blank
/// @param signer null: the preferred one
/// @param own the clerk's words; what is null in it is as proposed
public record ReminderDraft(
        int year,
        LocalDate on,
        Set<UUID> leftOut,
        LocalDate answerBy,
        String contact,
        String symbol,
        List<String> copies,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable UUID signer,
        Own own) {
    public ReminderDraft {
        leftOut = Set.copyOf(leftOut);
        copies = List.copyOf(copies);
    }

    /// The clerk's own words; null: as proposed. Paragraphs without blank ones.
    public record Own(
            @Nullable String subject,
            @Nullable List<String> addressees,
            @Nullable List<String> opening,
            @Nullable List<String> closing) {
        public static final Own NONE = new Own(null, null, null, null);

        public Own {
            addressees = addressees == null ? null : List.copyOf(addressees);
            opening = opening == null ? null : List.copyOf(opening);
            closing = closing == null ? null : List.copyOf(closing);
        }

        public boolean none() {
            return equals(NONE);
        }
    }

    public ReminderDraft withLeftOut(Set<UUID> units) {
        return new ReminderDraft(year, on, units, answerBy, contact, symbol, copies, number, date, signer, own);
    }

    /// With another day to answer by, also where the clerk's own words name the old one.
    public ReminderDraft withAnswerBy(LocalDate day) {
        List<String> closing = own.closing();
        if (closing == null) {
            return answering(day);
        }
        String before = DocumentDate.shortForm(answerBy);
        List<String> moved = closing.stream()
                .map(p -> p.replace(before, DocumentDate.shortForm(day)))
                .toList();
        return answering(day).withOwn(new Own(own.subject(), own.addressees(), own.opening(), moved));
    }

    /// With a day to answer by, the words as they are.
    ReminderDraft answering(LocalDate day) {
        return new ReminderDraft(year, on, leftOut, day, contact, symbol, copies, number, date, signer, own);
    }

    public ReminderDraft withContact(String other) {
        return new ReminderDraft(year, on, leftOut, answerBy, other, symbol, copies, number, date, signer, own);
    }

    public ReminderDraft withSymbol(String other) {
        return new ReminderDraft(year, on, leftOut, answerBy, contact, other, copies, number, date, signer, own);
    }

    public ReminderDraft withCopies(List<String> lines) {
        return new ReminderDraft(year, on, leftOut, answerBy, contact, symbol, lines, number, date, signer, own);
    }

    /// With number and date of issue; either may be absent.
    public ReminderDraft withNumber(@Nullable String newNumber, @Nullable LocalDate newDate) {
        return new ReminderDraft(year, on, leftOut, answerBy, contact, symbol, copies, newNumber, newDate, signer, own);
    }

    public ReminderDraft withSigner(@Nullable UUID other) {
        return new ReminderDraft(year, on, leftOut, answerBy, contact, symbol, copies, number, date, other, own);
    }

    public ReminderDraft withOwn(Own words) {
        return new ReminderDraft(year, on, leftOut, answerBy, contact, symbol, copies, number, date, signer, words);
    }
}
