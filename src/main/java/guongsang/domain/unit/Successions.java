package guongsang.domain.unit;

import guongsang.domain.Refused;
import guongsang.text.DocumentDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which unit took over from which, one to many and many to one, read in both directions (domain.md 4, 2). Pure: holds
/// what it was given. A unit that ended without a successor is allowed.
public final class Successions {
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, List<Succession>> after;
    private final Map<UUID, List<Succession>> before;

    /// Successions of units that are not among `units` count for nothing.
    public Successions(Collection<Unit> units, Collection<Succession> all) {
        units.forEach(u -> this.units.put(u.id(), u));
        List<Succession> known = all.stream()
                .filter(s -> this.units.containsKey(s.from()) && this.units.containsKey(s.to()))
                .sorted(Comparator.comparing(Succession::on))
                .toList();
        after = known.stream().collect(Collectors.groupingBy(Succession::from));
        before = known.stream().collect(Collectors.groupingBy(Succession::to));
    }

    /// True when any unit took over from another.
    public boolean any() {
        return !after.isEmpty();
    }

    /// What was written of a unit that was taken over, the earliest first.
    public List<Succession> after(UUID unit) {
        return after.getOrDefault(unit, List.of());
    }

    /// What was written of a unit that took over from others, the earliest first.
    public List<Succession> before(UUID unit) {
        return before.getOrDefault(unit, List.of());
    }

    /// The units that stand in a unit's place on a day: itself while it is valid or when nobody took over, else those
    /// that took over from it until then, and from them.
    public List<Unit> standing(Unit unit, LocalDate on) {
        Set<Unit> found = new LinkedHashSet<>();
        collect(unit, on, found, new HashSet<>());
        return List.copyOf(found);
    }

    private void collect(Unit unit, LocalDate on, Set<Unit> found, Set<UUID> met) {
        if (!met.add(unit.id())) {
            return;
        }
        List<Unit> heirs = unit.validTo() == null || !on.isAfter(unit.validTo())
                ? List.of()
                : after(unit.id()).stream()
                        .filter(s -> !s.on().isAfter(on))
                        .flatMap(s -> Optional.ofNullable(units.get(s.to())).stream())
                        .toList();
        if (heirs.isEmpty()) {
            found.add(unit);
        }
        heirs.forEach(heir -> collect(heir, on, found, met));
    }

    /// The one unit in whose place a unit's things are on a day; empty when it was split among several.
    public Optional<Unit> one(Unit unit, LocalDate on) {
        List<Unit> standing = standing(unit, on);
        return standing.size() == 1 ? Optional.of(standing.getFirst()) : Optional.empty();
    }

    /// The units that took over from an ended one and are valid on a day; empty where there is none.
    public List<Unit> heirs(Unit unit, LocalDate on) {
        return standing(unit, on).stream()
                .filter(u -> !u.id().equals(unit.id()) && u.validOn(on))
                .toList();
    }

    /// Why a unit cannot be chosen for a year, with what to choose instead; empty when it is valid in that year.
    public Optional<String> endedSentence(Unit unit, int year) {
        LocalDate to = unit.validTo();
        if (unit.validIn(year)) {
            return Optional.empty();
        }
        if (to == null || to.getYear() >= year) {
            return Optional.of("%s chỉ có từ ngày %s, sau năm %d: hãy chọn đơn vị có trong năm %d."
                    .formatted(unit.name(), date(Objects.requireNonNull(unit.validFrom())), year, year));
        }
        List<Unit> heirs = heirs(unit, LocalDate.of(year, 12, 31));
        String instead =
                switch (heirs.size()) {
                    case 0 -> "hãy chọn đơn vị khác";
                    case 1 -> "nay là %s, hãy chọn đơn vị này".formatted(names(heirs));
                    default -> "nay thuộc %s, hãy chọn một trong các đơn vị này".formatted(names(heirs));
                };
        return Optional.of("%s đã hết hiệu lực từ ngày %s: %s.".formatted(unit.name(), date(to.plusDays(1)), instead));
    }

    private static String names(List<Unit> some) {
        return some.stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private static String date(LocalDate date) {
        return DocumentDate.shortForm(date);
    }

    /// Holds a new succession against the units and what is written already. Throws [Refused] with a sentence:
    /// `succession.self`, `succession.twice`, `succession.cycle`, `succession.before-end` (the old unit is still
    // valid on
    /// the day), `succession.not-yet` (the new one is not valid yet, or no longer).
    public void check(Succession fresh) {
        Unit from = unit(fresh.from());
        Unit to = unit(fresh.to());
        if (from.id().equals(to.id())) {
            throw new Refused(
                    "succession.self", "%s không thể kế thừa chính mình: hãy chọn đơn vị khác.".formatted(from.name()));
        }
        if (after(from.id()).stream().anyMatch(s -> s.to().equals(to.id()) && !s.id().equals(fresh.id()))) {
            throw new Refused(
                    "succession.twice",
                    "Đã ghi %s kế thừa %s: không cần ghi lần nữa.".formatted(to.name(), from.name()));
        }
        if (reaches(to.id(), from.id())) {
            throw new Refused(
                    "succession.cycle",
                    "%s có trước %s nên không thể kế thừa ngược lại: hãy đổi hai đơn vị cho nhau."
                            .formatted(to.name(), from.name()));
        }
        LocalDate end = from.validTo();
        if (end == null || !fresh.on().isAfter(end)) {
            throw new Refused(
                    "succession.before-end",
                    end == null
                            ? "%s chưa có ngày hết hiệu lực: hãy ghi ngày đó trước khi ghi đơn vị kế thừa."
                                    .formatted(from.name())
                            : "%s còn hiệu lực đến hết ngày %s: ngày kế thừa phải sau ngày đó."
                                    .formatted(from.name(), date(end)));
        }
        if (!to.validOn(fresh.on())) {
            throw new Refused(
                    "succession.not-yet",
                    "%s không có hiệu lực vào ngày %s: hãy sửa ngày kế thừa hoặc thời gian hiệu lực của đơn vị."
                            .formatted(to.name(), date(fresh.on())));
        }
    }

    private Unit unit(UUID id) {
        return Optional.ofNullable(units.get(id))
                .orElseThrow(() -> new Refused(
                        "unit.gone", "Đơn vị đã chọn không còn trong danh mục: hãy mở lại Danh mục và chọn lại."));
    }

    private boolean reaches(UUID start, UUID goal) {
        List<UUID> open = new ArrayList<>(List.of(start));
        Set<UUID> met = new HashSet<>();
        while (!open.isEmpty()) {
            UUID at = open.removeLast();
            if (at.equals(goal)) {
                return true;
            }
            if (met.add(at)) {
                after(at).forEach(s -> open.add(s.to()));
            }
        }
        return false;
    }
}
