package guongsang.domain.office;

import java.util.List;

/// The words of a công văn đôn đốc that a clerk may change before it is issued.
///
/// @param subject without "V/v"
/// @param addressees "Kính gửi", one each
/// @param opening the paragraphs over the table of units, or over the mention of the Phụ lục
/// @param closing the paragraphs under it
public record ReminderWords(String subject, List<String> addressees, List<String> opening, List<String> closing) {
    public ReminderWords {
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }
}
