package guongsang.domain.match;

import guongsang.domain.exemplar.Gender;
import guongsang.domain.exemplar.Kind;
import guongsang.text.PartialDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Subjects written in few words, and the question whether two of them are one.
record Asked(Subject subject) {
    static final UUID TAN_LAP = new UUID(1, 1);
    static final UUID DONG_TIEN = new UUID(1, 2);
    static final UUID FRONT = new UUID(1, 3);
    /// Xã Đồng Tiến has become part of this.
    static final UUID MERGED = new UUID(1, 4);

    private static int next;

    static Asked person(String name, @Nullable String birth) {
        return of(Kind.INDIVIDUAL, name, birth);
    }

    static Asked household(String name, @Nullable String birth) {
        return of(Kind.HOUSEHOLD, name, birth);
    }

    static Asked collective(String name) {
        return of(Kind.COLLECTIVE, name, null);
    }

    static Asked model(String name) {
        return of(Kind.MODEL, name, null);
    }

    private static Asked of(Kind kind, String name, @Nullable String birth) {
        return new Asked(new Subject(
                "s" + next++,
                kind,
                name,
                birth == null ? null : PartialDate.parseIso(birth),
                null,
                null,
                TAN_LAP,
                null,
                null,
                null,
                2026));
    }

    Asked of(@Nullable UUID unit) {
        Subject s = subject;
        return new Asked(new Subject(
                s.id(),
                s.kind(),
                s.name(),
                s.birth(),
                s.gender(),
                s.citizenId(),
                unit,
                s.address(),
                s.workplace(),
                s.leader(),
                s.year()));
    }

    Asked gender(Gender gender) {
        Subject s = subject;
        return new Asked(new Subject(
                s.id(),
                s.kind(),
                s.name(),
                s.birth(),
                gender,
                s.citizenId(),
                s.unit(),
                s.address(),
                s.workplace(),
                s.leader(),
                s.year()));
    }

    Asked id(String citizenId) {
        Subject s = subject;
        return new Asked(new Subject(
                s.id(),
                s.kind(),
                s.name(),
                s.birth(),
                s.gender(),
                citizenId,
                s.unit(),
                s.address(),
                s.workplace(),
                s.leader(),
                s.year()));
    }

    Asked at(@Nullable String address, @Nullable String workplace) {
        Subject s = subject;
        return new Asked(new Subject(
                s.id(),
                s.kind(),
                s.name(),
                s.birth(),
                s.gender(),
                s.citizenId(),
                s.unit(),
                address,
                workplace,
                s.leader(),
                s.year()));
    }

    Asked ledBy(String leader) {
        Subject s = subject;
        return new Asked(new Subject(
                s.id(),
                s.kind(),
                s.name(),
                s.birth(),
                s.gender(),
                s.citizenId(),
                s.unit(),
                s.address(),
                s.workplace(),
                leader,
                s.year()));
    }

    List<Match> among(Asked... others) {
        Function<UUID, UUID> today = unit -> unit.equals(DONG_TIEN) ? MERGED : unit;
        return DuplicateIndex.of(List.of(others).stream().map(Asked::subject).toList(), today)
                .find(subject);
    }

    /// "sure", "doubtful" or "other"; with the relation before it where that is not [Relation#SAME].
    String as(Asked other) {
        List<Match> found = among(other);
        if (found.isEmpty()) {
            return "other";
        }
        Match match = found.getFirst();
        String verdict = match.verdict() == Verdict.SURE ? "sure" : "doubtful";
        return match.relation() == Relation.SAME ? verdict : match.relation() + " " + verdict;
    }
}
