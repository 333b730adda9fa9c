package guongsang.domain.match;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A collective or a model of a list, read for comparison. `unit` is today's unit of what the list says; `leader` is
/// empty where none is named.
record Group(
        Subject subject,
        GroupName name,
        WrittenName leader,
        @Nullable UUID unit) {
    static Group of(Subject subject, Function<UUID, UUID> today, Words words) {
        UUID unit = subject.unit();
        String leader = subject.leader();
        return new Group(
                subject,
                GroupName.read(subject.name()),
                WrittenName.read(leader == null ? "" : leader, words),
                unit == null ? null : today.apply(unit));
    }
}
