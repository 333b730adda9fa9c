package guongsang.ui.plan.reminder;

import guongsang.domain.plan.Arrears;
import guongsang.domain.plan.Compliance;
import guongsang.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What a unit owes, in the words of the screen.
final class OwedWords {
    private OwedWords() {}

    /// "xã Tân Lập: chưa gửi danh sách, quá 5 ngày; thiếu 3 (7/10)".
    static String of(Arrears arrears, LocalDate on) {
        List<String> owed = new ArrayList<>();
        for (Compliance.DeadlineItem item : arrears.notSent()) {
            String paper =
                    Messages.t("reminder.unsent." + item.deadline().what().name());
            OptionalLong days = Arrears.daysLate(item.due(), item.strict(), on);
            owed.add(days.isPresent() ? paper + ", " + Messages.t("due.over", days.getAsLong()) : paper);
        }
        for (Compliance.QuotaItem item : arrears.shortOf()) {
            owed.add(Messages.t("reminder.short", item.missing(), item.found(), item.found() + item.missing()));
        }
        return arrears.unit().shortName() + ": " + String.join("; ", owed);
    }
}
