package guongsang.domain.plan;

import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules of plans in words, as sentences about them need it.
public final class PlanWords {
    private PlanWords() {}

    /// "từ 05 đến 06", "ít nhất 10" as it is read, "nhiều nhất 07", "không ấn định".
    public static String range(Quota quota) {
        Integer min = quota.min();
        Integer max = quota.max();
        if (min == null && max == null) {
            return "không ấn định";
        }
        if (min == null) {
            return "nhiều nhất %02d".formatted(max);
        }
        if (max == null || quota.reading() == Quota.Reading.MINIMUM) {
            return "ít nhất %02d".formatted(min);
        }
        return min.equals(max) ? "%02d".formatted(min) : "từ %02d đến %02d".formatted(min, max);
    }

    /// Whom a quota is for: "xã, thị trấn", "cơ quan chủ trì phong trào", "mọi đơn vị"; named units by name.
    public static String whom(Quota quota, Map<UUID, Unit> units) {
        if (quota.what() == Quota.What.SELECTION) {
            return "cơ quan lựa chọn gửi cấp trên";
        }
        if (!quota.units().isEmpty()) {
            return quota.units().stream()
                    .map(id -> units.containsKey(id) ? units.get(id).name() : "đơn vị đã xóa")
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (!quota.movementLeads() && !quota.sectors().isEmpty()) {
            return "ngành "
                    + quota.sectors().stream().sorted().map(Sector::word).collect(Collectors.joining(", "));
        }
        return whom(quota.movementLeads(), quota.unitKinds());
    }

    public static String whom(Deadline deadline) {
        return deadline.what().perUnit() ? whom(deadline.movementLeads(), deadline.unitKinds()) : "cơ quan";
    }

    private static String whom(boolean movementLeads, Collection<UnitKind> kinds) {
        if (movementLeads) {
            return "cơ quan chủ trì phong trào";
        }
        return kinds.isEmpty()
                ? "mọi đơn vị"
                : kinds.stream().sorted().map(UnitKind::word).collect(Collectors.joining(", "));
    }

    /// What has to be done by a deadline.
    public static String what(Deadline.What what) {
        return switch (what) {
            case UNIT_LIST -> "gửi danh sách";
            case UNIT_PLAN -> "gửi kế hoạch của đơn vị";
            case UPWARD_LIST -> "gửi danh sách lên cấp trên";
            case UNIT_REPORT -> "gửi báo cáo kết quả";
            case AWARD -> "khen thưởng";
            case CONFERENCE -> "hội nghị, tổng kết";
        };
    }

    /// "trước ngày 15/01 hằng năm", "ngày 15/12 hằng năm", "trước ngày 25/8/2021", "quý II–III/2021", "dịp … năm
    /// 2025".
    public static String due(Deadline deadline) {
        String day = deadline.strict() ? "trước ngày " : "ngày ";
        return switch (deadline.due()) {
            case Due.Yearly d -> day + DocumentDate.dayMonth(d.day(), d.month()) + " hằng năm";
            case Due.Once d -> day + DocumentDate.shortForm(d.date());
            case Due.Quarters d -> "quý %s%s".formatted(quarters(d), d.year() == null ? " hằng năm" : "/" + d.year());
            case Due.Occasion d -> "dịp " + d.name() + (d.year() == null ? " hằng năm" : " năm " + d.year());
        };
    }

    private static String quarters(Due.Quarters due) {
        String[] roman = {"I", "II", "III", "IV"};
        String first = roman[Math.clamp(due.first(), 1, 4) - 1];
        return due.first() == due.last() ? first : first + "–" + roman[Math.clamp(due.last(), 1, 4) - 1];
    }

    /// "trước ngày 30/5/2022", "ngày 15/12/2022".
    static String day(@Nullable LocalDate date, boolean strict) {
        return date == null ? "" : (strict ? "trước ngày " : "ngày ") + DocumentDate.shortForm(date);
    }
}
