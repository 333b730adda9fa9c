package guongsang.service.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.intake.IntakeProblem;
import guongsang.domain.intake.IntakeProblem.Severity;
import guongsang.domain.match.DuplicateIndex;
import guongsang.domain.match.Match;
import guongsang.domain.match.Reason;
import guongsang.domain.match.Relation;
import guongsang.domain.match.Subject;
import guongsang.domain.match.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds out who the rows of all files are: somebody of the register, the same as a row before, somebody new, or
/// somebody to be asked about.
public final class Placing {
    private final Register register;
    private final DuplicateIndex known;
    private final DuplicateIndex rows;
    private final Map<String, Candidate> candidates;
    private final int year;
    /// What became of the rows so far: only those that are taken in can be joined.
    private final Map<String, RowState> states = new HashMap<>();
    /// The first row that registers somebody of an earlier year: what comes after it says the same.
    private final Map<UUID, RowId> joined = new HashMap<>();

    /// What is asked of the register about somebody found.
    public interface Register {
        /// The exemplar with its newest registration up to the year, that of the year itself if there is one; empty
        /// when it is gone.
        Optional<Registered> find(UUID exemplarId, int year);

        /// Name of a unit.
        String unit(UUID id);
    }

    /// A row that may be taken in; `senderId` is the unit it would be registered by.
    public record Candidate(RowId id, String file, Subject subject, Map<Attribute, String> values, UUID senderId) {}

    /// Who a row is.
    public record Place(
            RowState state,
            @Nullable UUID exemplarId,
            @Nullable UUID registrationId,
            @Nullable RowId sameRow,
            List<Doubt> doubts,
            List<IntakeProblem> problems) {}

    public Placing(
            Register register,
            DuplicateIndex known,
            List<Candidate> all,
            int year,
            java.util.function.UnaryOperator<UUID> today) {
        this.register = register;
        this.known = known;
        this.year = year;
        this.candidates = new HashMap<>();
        all.forEach(c -> candidates.put(c.subject().id(), c));
        this.rows = DuplicateIndex.of(all.stream().map(Candidate::subject).toList(), today);
    }

    /// Rows are to be placed in their order, each once.
    public Place place(Candidate row, @Nullable Decision decision, @Nullable String nameHeading) {
        Place place = decide(row, decision, new Problems(row, nameHeading));
        states.put(row.subject().id(), place.state());
        return place;
    }

    private Place decide(Candidate row, @Nullable Decision decision, Problems problems) {
        switch (decision) {
            case Decision.LeaveOut _ -> {
                return new Place(RowState.LEFT_OUT, null, null, null, List.of(), problems.all);
            }
            case Decision.Join join -> {
                Optional<Registered> whom = register.find(join.exemplarId(), year);
                if (whom.isPresent()) {
                    return join(row, whom.get(), problems);
                }
            }
            case Decision.JoinRow join -> {
                return sameAs(row, join.row(), problems);
            }
            case null, default -> {}
        }
        boolean ask = !(decision instanceof Decision.Separate);
        List<Doubt> doubts = new ArrayList<>();
        List<Match> inRegister = known.find(row.subject());
        for (Match match : inRegister) {
            Optional<Place> sure = ask ? inRegister(row, match, doubts, problems) : Optional.empty();
            if (sure.isPresent()) {
                return sure.get();
            }
        }
        for (Match match : rows.find(row.subject())) {
            Optional<Place> sure = ask ? inRows(row, match, doubts, problems) : Optional.empty();
            if (sure.isPresent()) {
                return sure.get();
            }
        }
        if (doubts.isEmpty()) {
            return new Place(RowState.NEW, null, null, null, List.of(), problems.all);
        }
        Doubt first = doubts.getFirst();
        problems.warn(
                "name.same",
                "Có thể là %s (giống %d %%): %s. Nhận thành hồ sơ mới nếu không gộp."
                        .formatted(first.title(), first.percent(), words(first)));
        return new Place(RowState.DOUBTFUL, null, null, null, doubts, problems.all);
    }

    private Optional<Place> inRegister(Candidate row, Match match, List<Doubt> doubts, Problems problems) {
        UUID id = UUID.fromString(match.other().id());
        Optional<Registered> whom = register.find(id, year);
        if (whom.isEmpty()) {
            return Optional.empty();
        }
        String title = "hồ sơ %s (%s)"
                .formatted(
                        whom.get().registration().code(),
                        register.unit(UUID.fromString(
                                whom.get().registration().values().get(Attribute.UNIT))));
        if (match.relation() != Relation.SAME) {
            related(match, title, problems);
            return Optional.empty();
        }
        if (match.verdict() == Verdict.SURE || sentAgain(row, match, whom.get())) {
            return Optional.of(join(row, whom.get(), problems));
        }
        Map<Attribute, String> values = new HashMap<>(whom.get().exemplar().values());
        values.putAll(whom.get().registration().values());
        doubts.add(doubt(match, id, null, title, values));
        return Optional.empty();
    }

    /// The same list a second time: a common name without a birth is no doubt when the same unit sends it again.
    private boolean sentAgain(Candidate row, Match match, Registered whom) {
        return match.again()
                && whom.registration().year() == year
                && row.senderId().toString().equals(whom.registration().values().get(Attribute.UNIT));
    }

    private Optional<Place> inRows(Candidate row, Match match, List<Doubt> doubts, Problems problems) {
        Candidate other = candidates.get(match.other().id());
        RowState state = states.get(match.other().id());
        if (other == null || state == null || !state.taken() && state != RowState.DUPLICATE) {
            return Optional.empty();
        }
        if (match.relation() != Relation.SAME) {
            related(match, title(row, other.id()), problems);
            return Optional.empty();
        }
        if (match.verdict() == Verdict.SURE) {
            return Optional.of(sameAs(row, other.id(), problems));
        }
        doubts.add(doubt(match, null, other.id(), title(row, other.id()), other.values()));
        return Optional.empty();
    }

    private static void related(Match match, String title, Problems problems) {
        switch (match.relation()) {
            case SAME_PERSON_OTHER_KIND ->
                problems.warn(
                        "person.twice",
                        "Một người vừa là cá nhân vừa là chủ hộ: trùng người với %s. Giữ cả hai nếu đúng ý đơn vị."
                                .formatted(title));
            case LEADS, LED_BY, SAME -> {}
        }
    }

    private Place join(Candidate row, Registered whom, Problems problems) {
        boolean thisYear = whom.registration().year() == year;
        RowId before = thisYear ? null : joined.putIfAbsent(whom.exemplar().id(), row.id());
        if (before != null) {
            return sameAs(row, before, problems);
        }
        if (!thisYear) {
            problems.warn(
                    "known.earlier",
                    "Đã có hồ sơ %s: đăng ký thêm năm %d cho hồ sơ đó."
                            .formatted(whom.registration().code(), year));
            return new Place(RowState.NEW, whom.exemplar().id(), null, null, List.of(), problems.all);
        }
        boolean sameSender =
                row.senderId().toString().equals(whom.registration().values().get(Attribute.UNIT));
        boolean changes = !Edits.of(whom.exemplar().values(), row.values(), Attribute.Owner.EXEMPLAR, sameSender)
                        .isEmpty()
                || !Edits.of(whom.registration().values(), row.values(), Attribute.Owner.REGISTRATION, sameSender)
                        .isEmpty();
        String from = sameSender
                ? ""
                : ", do %s gửi"
                        .formatted(register.unit(
                                UUID.fromString(whom.registration().values().get(Attribute.UNIT))));
        problems.warn(
                "known.year",
                changes
                        ? "Đã đăng ký trong năm (hồ sơ %s%s): %s."
                                .formatted(
                                        whom.registration().code(),
                                        from,
                                        sameSender ? "cập nhật các ô khác đi" : "bổ sung các ô còn trống")
                        : "Đã đăng ký trong năm (hồ sơ %s%s), không có gì mới."
                                .formatted(whom.registration().code(), from));
        return new Place(
                changes ? RowState.UPDATED : RowState.DUPLICATE,
                whom.exemplar().id(),
                whom.registration().id(),
                null,
                List.of(),
                problems.all);
    }

    private Place sameAs(Candidate row, RowId other, Problems problems) {
        problems.warn(
                "row.twice",
                "Trùng với %s: gộp làm một, ô nào dòng kia để trống thì lấy ở dòng này.".formatted(title(row, other)));
        return new Place(RowState.DUPLICATE, null, null, other, List.of(), problems.all);
    }

    private String title(Candidate row, RowId other) {
        String line = "dòng %d".formatted(other.place().row());
        if (other.file() != row.id().file()) {
            String file = candidates.values().stream()
                    .filter(c -> c.id().equals(other))
                    .map(Candidate::file)
                    .findFirst()
                    .orElse("");
            return line + " của tệp " + file;
        }
        return other.place().sheet().equals(row.id().place().sheet())
                ? line
                : line + " trang “" + other.place().sheet() + "”";
    }

    private static String words(Doubt doubt) {
        return String.join(
                ", ", doubt.comparisons().stream().map(Doubt.Comparison::words).toList());
    }

    private static Doubt doubt(
            Match match, @Nullable UUID exemplarId, @Nullable RowId row, String title, Map<Attribute, String> values) {
        return new Doubt(
                exemplarId,
                row,
                title,
                values,
                (int) Math.round(match.score() * 100),
                match.reasons().stream()
                        .map(r -> new Doubt.Comparison(
                                r.aspect(), r.sentence(), r.agreement() != Reason.Agreement.DIFFERENT))
                        .toList());
    }

    private static final class Problems {
        private final List<IntakeProblem> all = new ArrayList<>();
        private final Candidate row;
        private final @Nullable String heading;

        Problems(Candidate row, @Nullable String heading) {
            this.row = row;
            this.heading = heading;
        }

        void warn(String code, String sentence) {
            all.add(new IntakeProblem(
                    row.id().place().sheet(),
                    row.id().place().row(),
                    heading,
                    Attribute.NAME,
                    row.values().get(Attribute.NAME),
                    Severity.WARNING,
                    code,
                    sentence,
                    null));
        }
    }
}
