package guongsang.document.build;

import guongsang.domain.office.OfficeProfile;
import guongsang.domain.plan.Arrears;
import java.time.LocalDate;
import java.util.List;

/// What a công văn đôn đốc is about.
///
/// @param on how things stand at the end of this day
/// @param units those it goes to, with what they owe; at least one
/// @param answerBy before which day an answer is asked for
/// @param contact who answers questions ("đồng chí …, điện thoại …"); empty where nobody is named
public record ReminderFacts(
        OfficeProfile office, int year, LocalDate on, List<Arrears> units, LocalDate answerBy, String contact) {
    /// More units than this go into a Phụ lục instead of the letter itself.
    private static final int MOST_INSIDE = 10;

    public ReminderFacts {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("nobody to remind");
        }
    }

    /// Whether the units are listed in a Phụ lục.
    boolean apart() {
        return units.size() > MOST_INSIDE;
    }

    boolean single() {
        return units.size() == 1;
    }
}
