package guongsang.text;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days on which offices work: Monday to Friday. Public holidays are set anew each year and are not known here.
public final class WorkingDays {
    private WorkingDays() {}

    /// The day that comes so many working days after another; 0 or less gives that day itself.
    public static LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }
}
