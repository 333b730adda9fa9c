package guongsang.domain.award;

import guongsang.domain.award.AwardMatch.Outcome;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the awards that a list names against the commendations known of the same exemplar.
public final class AwardMatching {
    private final Map<UUID, AwardType> types = new HashMap<>();
    /// Each type's name read as a list's words are.
    private final Map<UUID, AwardMention> read = new HashMap<>();

    public AwardMatching(List<AwardType> types) {
        for (AwardType type : types) {
            this.types.put(type.id(), type);
            List<AwardMention> mentions = AwardReading.read(type.name());
            read.put(
                    type.id(),
                    mentions.isEmpty()
                            ? new AwardMention(
                                    type.name(), Folding.fold(type.name()), null, null, null, null, null, null, 1)
                            : mentions.getFirst());
        }
    }

    private enum Fit {
        YES,
        MAYBE,
        NO
    }

    /// One answer for each mention, in their order; each commendation is the certain match of one mention at most.
    public List<AwardMatch> match(List<AwardMention> mentions, List<Commendation> known) {
        List<Commendation> left = new ArrayList<>(known);
        List<AwardMatch> matches = new ArrayList<>();
        for (AwardMention mention : mentions) {
            AwardMatch match = match(mention, left);
            if (match.outcome() == Outcome.MATCHED) {
                left.removeAll(match.known());
            }
            matches.add(match);
        }
        return matches;
    }

    private AwardMatch match(AwardMention mention, List<Commendation> known) {
        List<Commendation> certain = new ArrayList<>();
        List<Commendation> possible = new ArrayList<>();
        String doubt = "";
        for (Commendation one : known) {
            Fit type = fit(mention, one.awardTypeId());
            Fit decision = decision(mention, one);
            Fit year = year(mention, one);
            if (decision == Fit.YES && year != Fit.NO) {
                (type == Fit.NO ? possible : certain).add(one);
                doubt = type == Fit.NO ? "cùng số quyết định, khác hình thức khen" : doubt;
            } else if (type == Fit.YES && year == Fit.YES && decision == Fit.MAYBE) {
                certain.add(one);
            } else if (type == Fit.YES && year == Fit.YES) {
                possible.add(one);
                doubt = "cùng hình thức, cùng năm, khác số quyết định";
            } else if (type != Fit.NO && year != Fit.NO && decision != Fit.NO) {
                possible.add(one);
                doubt = year == Fit.MAYBE ? "không ghi năm" : "không ghi rõ cấp khen";
            }
        }
        AwardType type = type(mention);
        if (certain.size() == 1) {
            return new AwardMatch(
                    mention,
                    Outcome.MATCHED,
                    certain,
                    types.get(certain.getFirst().awardTypeId()),
                    "đã có trong hồ sơ");
        }
        if (certain.size() > 1) {
            return new AwardMatch(mention, Outcome.DOUBTFUL, certain, type, "hợp với nhiều lần khen");
        }
        return possible.isEmpty()
                ? new AwardMatch(mention, Outcome.NEW, List.of(), type, "chưa có trong hồ sơ")
                : new AwardMatch(mention, Outcome.DOUBTFUL, possible, type, doubt);
    }

    /// The only type the mention names.
    private @Nullable AwardType type(AwardMention mention) {
        List<AwardType> fitting = types.values().stream()
                .filter(t -> fit(mention, t.id()) == Fit.YES)
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private Fit fit(AwardMention mention, UUID typeId) {
        AwardType type = types.get(typeId);
        AwardMention named = read.get(typeId);
        if (type == null || named == null) {
            return Fit.MAYBE;
        }
        if (!AwardWords.needsGiver(mention.award())) {
            return sameTitle(mention.award(), named.award());
        }
        if (!mention.award().equals(named.award())) {
            return Fit.NO;
        }
        String by = mention.by() == null ? "" : Folding.letters(mention.by());
        String typeBy = named.by() == null ? "" : Folding.letters(named.by());
        if (AwardWords.otherBody(by) != AwardWords.otherBody(typeBy)) {
            return Fit.NO;
        }
        if (mention.level() == null) {
            return Fit.MAYBE;
        }
        return mention.level() == type.level() ? Fit.YES : Fit.NO;
    }

    /// "chien si thi dua" may be any of those that begin so; "thon van hoa" is "Thôn, tổ dân phố văn hóa".
    private static Fit sameTitle(String mentioned, String named) {
        boolean places = mentioned.endsWith(" van hoa")
                && named.endsWith(" van hoa")
                && !mentioned.startsWith("gia dinh")
                && !named.startsWith("gia dinh");
        if (mentioned.equals(named) || places) {
            return Fit.YES;
        }
        return named.startsWith(mentioned + " ") || mentioned.startsWith(named + " ") ? Fit.MAYBE : Fit.NO;
    }

    private static Fit decision(AwardMention mention, Commendation one) {
        String number = one.decisionNumber();
        if (mention.decision() == null
                || number == null
                || AwardDecision.digits(number).isEmpty()) {
            return Fit.MAYBE;
        }
        if (!AwardDecision.digits(number).equals(AwardDecision.digits(mention.decision()))) {
            return Fit.NO;
        }
        String some = symbol(mention.decision());
        String others = symbol(number);
        return some.isEmpty() || others.isEmpty() || some.equals(others) ? Fit.YES : Fit.NO;
    }

    private static String symbol(String number) {
        String folded = Folding.letters(number).replace(" ", "");
        int slash = folded.indexOf('/');
        return slash < 0 ? "" : folded.substring(slash);
    }

    /// A decision of January rewards the year before: the year of either counts.
    private static Fit year(AwardMention mention, Commendation one) {
        if (mention.from() == null) {
            return Fit.MAYBE;
        }
        boolean covered = mention.covers(one.year())
                || one.decidedOn() != null && mention.covers(one.decidedOn().getYear());
        return covered ? Fit.YES : Fit.NO;
    }
}
