package guongsang.service.demo;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Registration;
import guongsang.domain.exemplar.SocialGroup;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.State;
import guongsang.domain.plan.Criterion;
import guongsang.domain.plan.CriterionFit;
import guongsang.domain.plan.CriterionFits;
import guongsang.domain.plan.CriterionMark;
import guongsang.domain.plan.Shortlisted;
import guongsang.domain.plan.Shortlisted.Verdict;
import guongsang.service.demo.ExemplarWriter.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who was looked at for the list to the level above in each year, held against the plan's criteria, ranked, selected
/// or declined. Has its own luck, so that what else is invented stays what it is.
final class Selections {
    private final List<Criterion> criteria;
    private final Map<String, String> names;
    private final Phrases phrases;
    private final DemoIds ids;
    private final long seed;
    private final CriterionFits fits = new CriterionFits();
    private final Map<Integer, List<Candidate>> candidates = new TreeMap<>();

    private record Candidate(UUID id, int number, Verdict verdict, CriterionFit.Subject subject, Random luck) {}

    /// `names`: fields and movements by id.
    Selections(List<Criterion> criteria, Map<String, String> names, Phrases phrases, DemoIds ids, long seed) {
        this.criteria = criteria;
        this.names = names;
        this.phrases = phrases;
        this.ids = ids;
        this.seed = seed;
    }

    /// Remembers a registration that was looked at: every selected one, and one in ten of those that have come far.
    void consider(Known known, Registration registration) {
        Random luck = new Random(seed * 7 + registration.year() * 100_003L + registration.number());
        boolean far = registration.stage().isAfter(Stage.NURTURE) && registration.state() == State.ACTIVE;
        if (!registration.selected() && !(far && luck.nextInt(100) < 10)) {
            return;
        }
        Verdict verdict =
                registration.selected() ? Verdict.SELECTED : luck.nextInt(100) < 60 ? Verdict.DECLINED : Verdict.OPEN;
        var exemplar = known.exemplar();
        var subject = new CriterionFit.Subject(
                exemplar.kind(),
                UUID.fromString(registration.values().get(Attribute.UNIT)),
                exemplar.name(),
                name(registration, Attribute.FIELD),
                name(registration, Attribute.MOVEMENT),
                exemplar.value(Attribute.SOCIAL_GROUP)
                        .map(g -> SocialGroup.valueOf(g).word())
                        .orElse(null));
        candidates
                .computeIfAbsent(registration.year(), _ -> new ArrayList<>())
                .add(new Candidate(registration.id(), registration.number(), verdict, subject, luck));
    }

    private @Nullable String name(Registration registration, Attribute attribute) {
        return registration.value(attribute).map(names::get).orElse(null);
    }

    /// Tells the marks and the shortlist of every year: mostly the selected first.
    void tell(Consumer<Record> rows) {
        candidates.forEach((_, all) -> {
            all.sort(Comparator.comparingInt((Candidate c) -> place(c)).thenComparingInt(Candidate::number));
            int place = 1;
            for (Candidate one : all) {
                marks(one, rows);
                String reason = one.verdict() == Verdict.DECLINED ? reason(one) : null;
                rows.accept(new Shortlisted(ids.next(), 0, one.id(), place++, one.verdict(), reason));
            }
        });
    }

    private static int place(Candidate one) {
        int usual = one.verdict() == Verdict.SELECTED ? 0 : one.verdict() == Verdict.OPEN ? 6 : 9;
        return usual + new Random(one.number()).nextInt(5);
    }

    private String reason(Candidate one) {
        List<String> all = phrases.lines("declined");
        return all.get(one.luck().nextInt(all.size()));
    }

    private void marks(Candidate one, Consumer<Record> rows) {
        int failing = one.verdict() == Verdict.DECLINED ? 40 : one.verdict() == Verdict.OPEN ? 6 : 0;
        int unseen = one.verdict() == Verdict.OPEN ? 45 : 4;
        for (Criterion criterion : criteria) {
            if (!fits.of(criterion, one.subject()).applies() || one.luck().nextInt(100) < unseen) {
                continue;
            }
            boolean met = one.luck().nextInt(100) >= failing;
            List<String> notes = phrases.lines(met ? "criterion met" : "criterion unmet");
            String note = one.luck().nextInt(100) < 35 ? notes.get(one.luck().nextInt(notes.size())) : null;
            rows.accept(new CriterionMark(ids.next(), 0, one.id(), criterion.id(), met, note));
        }
    }
}
