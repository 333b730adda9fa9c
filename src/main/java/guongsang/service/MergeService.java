package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Exemplar;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.intake.Likeness;
import guongsang.domain.intake.TakenRow;
import guongsang.domain.journal.ActionName;
import guongsang.service.intake.Edits;
import guongsang.store.Changes;
import guongsang.store.Database;
import guongsang.store.ExemplarStore;
import guongsang.store.IntakeStore;
import guongsang.store.MergeStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Two records of one person, collective or model become one; both sources stay and one undo takes it back.
public final class MergeService {
    private final Database database;
    private final ExemplarStore exemplars;
    private final MergeStore merging;
    private final IntakeStore intake;

    public MergeService(Database database, ExemplarStore exemplars, MergeStore merging, IntakeStore intake) {
        this.database = database;
        this.exemplars = exemplars;
        this.merging = merging;
        this.intake = intake;
    }

    /// Pairs that are still to be decided.
    public List<Likeness> open() {
        return intake.likenesses().stream()
                .filter(l -> l.verdict() == Likeness.Verdict.OPEN)
                .toList();
    }

    /// A pair with both records, each with its newest registration.
    public record Pair(Likeness likeness, Registered first, Registered second) {}

    /// [#open] with the records themselves; pairs of which one is gone are left out.
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Likeness likeness : open()) {
            Optional<Registered> first = newest(likeness.exemplarId());
            Optional<Registered> second = newest(likeness.otherId());
            if (first.isPresent() && second.isPresent()) {
                pairs.add(new Pair(likeness, first.get(), second.get()));
            }
        }
        return pairs;
    }

    private Optional<Registered> newest(UUID exemplarId) {
        return exemplars.exemplar(exemplarId).flatMap(exemplar -> exemplars.registrationsOf(exemplarId).stream()
                .max(Comparator.comparingInt(Registration::year))
                .map(registration -> new Registered(exemplar, registration)));
    }

    /// The rows of lists that stand behind a registration.
    public List<TakenRow> sources(UUID registrationId) {
        return intake.sourcesOf(registrationId);
    }

    /// Notes that two exemplars are not one, so that they are not asked about again.
    public void different(Likeness pair) {
        database.act(ActionName.EXEMPLAR_DIFFERENT, "", changes -> {
            intake.note(changes, pair.exemplarId(), pair.otherId(), pair.reasons(), Likeness.Verdict.DIFFERENT);
            return true;
        });
    }

    /// Makes `other` part of `kept`: registrations, commendations, activities, files and sources are handed over; what
    /// `kept` lacks is filled from `other`; where both are registered in a year, the registration of `kept` stays.
    /// Throws [Refused] when one of them is gone, both are one, or their kinds differ.
    public void merge(UUID kept, UUID other) {
        Exemplar first = find(kept);
        Exemplar second = find(other);
        if (first.id().equals(second.id()) || first.kind() != second.kind()) {
            throw new Refused(
                    "merge.kinds",
                    "Không gộp được “%s” với “%s”: chỉ gộp hai hồ sơ khác nhau cùng loại."
                            .formatted(first.name(), second.name()));
        }
        database.act(ActionName.EXEMPLAR_MERGE, first.name(), changes -> {
            merge(changes, first, second);
            return true;
        });
    }

    private void merge(Changes changes, Exemplar first, Exemplar second) {
        Map<Attribute, String> missing = Edits.of(first.values(), second.values(), Attribute.Owner.EXEMPLAR, false);
        if (!missing.isEmpty()) {
            exemplars.edit(changes, first, Map.copyOf(missing));
        }
        for (Registration theirs : exemplars.registrationsOf(second.id())) {
            Optional<Registration> ours = exemplars.registrationsOf(first.id()).stream()
                    .filter(r -> r.year() == theirs.year())
                    .findFirst();
            if (ours.isPresent()) {
                join(changes, ours.get(), theirs);
            } else {
                merging.registration(changes, theirs.id(), theirs.version(), first.id());
            }
        }
        merging.ofExemplar(changes, second.id(), first.id());
        exemplars.remove(changes, second);
    }

    private void join(Changes changes, Registration ours, Registration theirs) {
        Map<Attribute, String> missing = new EnumMap<>(Attribute.class);
        missing.putAll(Edits.of(ours.values(), theirs.values(), Attribute.Owner.REGISTRATION, false));
        String note = theirs.values().get(Attribute.NOTE);
        String ourNote = ours.values().get(Attribute.NOTE);
        if (note != null && ourNote != null && !ourNote.contains(note)) {
            missing.put(Attribute.NOTE, ourNote + "\n" + note);
        }
        if (!missing.isEmpty()) {
            exemplars.edit(changes, ours, Map.copyOf(missing));
        }
        merging.ofRegistration(changes, theirs.id(), ours.id());
        exemplars.remove(changes, theirs);
    }

    private Exemplar find(UUID id) {
        return exemplars
                .exemplar(id)
                .orElseThrow(
                        () -> new Refused("exemplar.gone", "Hồ sơ không còn trong sổ: có thể vừa bị xóa hoặc gộp."));
    }
}
