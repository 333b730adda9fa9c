package guongsang.domain.unit;

import guongsang.domain.Refused;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Units that give way to others on a day: several become one (or one is renamed), or one becomes several. Pure: says
/// what it does to the units, stores nothing.
///
/// @param old those that end on the day before
/// @param on the first day of the new ones
/// @param decision number and date of the decision, as written; null where it is not given
public record Reshaping(
        List<Unit> old, LocalDate on, @Nullable String decision) {
    public Reshaping {
        old = List.copyOf(old);
    }

    /// The old units with their last day. Throws [Refused] with a sentence: `units.none`, `unit.ended` for one that
    /// ended earlier, `unit.began` for one that would end before it began.
    public List<Unit> ended() {
        if (old.isEmpty()) {
            throw new Refused("units.none", "Chưa chọn đơn vị cũ nào: hãy chọn ít nhất một đơn vị.");
        }
        LocalDate last = on.minusDays(1);
        for (Unit unit : old) {
            if (unit.validTo() != null && unit.validTo().isBefore(last)) {
                throw new Refused(
                        "unit.ended",
                        "%s đã hết hiệu lực từ trước, ngày %s: hãy bỏ chọn đơn vị này hoặc sửa ngày."
                                .formatted(unit.name(), DocumentDate.shortForm(unit.validTo())));
            }
            if (unit.validFrom() != null && unit.validFrom().isAfter(last)) {
                throw new Refused(
                        "unit.began",
                        "%s mới có từ ngày %s: hãy chọn ngày sau đó."
                                .formatted(unit.name(), DocumentDate.shortForm(unit.validFrom())));
            }
        }
        return old.stream().map(u -> u.withValidity(u.validFrom(), last)).toList();
    }

    /// A new unit (version 0) that begins on the day; sector and bloc are those that all the old ones have in common.
    ///
    /// @param order its place in the office's list
    public Unit fresh(String name, UnitKind kind, int order) {
        Unit first = old.getFirst();
        boolean sameSector = old.stream().allMatch(u -> u.sector() == first.sector());
        boolean sameBloc = old.stream().allMatch(u -> Objects.equals(u.blocId(), first.blocId()));
        return new Unit(
                first.id(),
                0,
                name,
                shortName(name),
                kind,
                sameSector ? first.sector() : null,
                sameBloc ? first.blocId() : null,
                order,
                on,
                null);
    }

    /// "xã Tân Lập" of "UBND xã Tân Lập".
    private static String shortName(String name) {
        return name.startsWith("UBND ") ? name.substring("UBND ".length()) : name;
    }
}
