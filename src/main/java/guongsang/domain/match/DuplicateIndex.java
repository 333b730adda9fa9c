package guongsang.domain.match;

import guongsang.domain.exemplar.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds who is known already among the subjects it was built from: the register of all years together with the rows
/// of the files that come in. Built once, then asked by any number of threads.
///
/// Not every pair is compared: two subjects meet when they share a key ([PersonKeys], [GroupKeys]), and keys that too
/// many share are passed over, so that the work grows with the number of asked ones and not with all pairs.
public final class DuplicateIndex {
    private final Function<UUID, UUID> today;
    private final Words words = new Words();
    private final List<Person> people = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Blocks peopleByKey = new Blocks();
    private final Blocks groupsByKey = new Blocks();
    private final Blocks groupsByLeader = new Blocks();
    private final NameShares shares = new NameShares();
    private final Map<String, int[]> groupNames = new HashMap<>();
    private final Map<String, int[]> groupWords = new HashMap<>();
    private final PersonComparison ofPeople;
    private final GroupComparison ofGroups;
    private final LeaderComparison ofLeaders;

    private DuplicateIndex(Function<UUID, UUID> today) {
        this.today = today;
        NameComparison names = new NameComparison(shares);
        ofPeople = new PersonComparison(names);
        ofGroups = new GroupComparison(names, this::timesNamed);
        ofLeaders = new LeaderComparison(names);
    }

    /// `today`: the unit that a unit has become part of by merger, itself where nothing happened to it.
    public static DuplicateIndex of(Collection<Subject> subjects, Function<UUID, UUID> today) {
        DuplicateIndex index = new DuplicateIndex(today);
        subjects.forEach(index::add);
        index.groups.forEach(index::count);
        for (int i = 0; i < index.groups.size(); i++) {
            index.file(index.groups.get(i), i);
        }
        index.peopleByKey.sort();
        index.groupsByKey.sort();
        index.groupsByLeader.sort();
        return index;
    }

    private void add(Subject subject) {
        if (subject.isPerson()) {
            Person person = Person.of(subject, today, words);
            int place = people.size();
            people.add(person);
            shares.count(person);
            PersonKeys.ofId(person, (key, most) -> peopleByKey.add(key, place));
            PersonKeys.file(person, (key, most) -> peopleByKey.add(key, place));
        } else {
            groups.add(Group.of(subject, today, words));
        }
    }

    private void count(Group group) {
        groupNames.computeIfAbsent(group.name().key(), k -> new int[1])[0]++;
        group.name().words().forEach(w -> groupWords.computeIfAbsent(w, k -> new int[1])[0]++);
    }

    private void file(Group group, int place) {
        GroupKeys.of(group, this::timesUsed, (key, most) -> groupsByKey.add(key, place));
        PersonKeys.ofLeader(group.leader(), group.unit(), (key, most) -> groupsByLeader.add(key, place));
    }

    private int timesNamed(String key) {
        int[] times = groupNames.get(key);
        return times == null ? 0 : times[0];
    }

    private int timesUsed(String word) {
        int[] times = groupWords.get(word);
        return times == null ? 0 : times[0];
    }

    /// Everyone who may be the subject or is related to it, the likeliest first; never one of the same id. The
    /// subject itself need not be in the index. Several sure ones are one person entered several times, or several
    /// who cannot be told apart by what is given: the caller knows which are joined already.
    public List<Match> find(Subject subject) {
        List<Match> matches = new ArrayList<>();
        if (subject.isPerson()) {
            find(Person.of(subject, today, words), matches);
        } else {
            find(Group.of(subject, today, words), matches);
        }
        matches.sort(Match.ORDER);
        return List.copyOf(matches);
    }

    private void find(Person person, List<Match> matches) {
        Blocks.Places found = new Blocks.Places();
        PersonKeys.Taker collect = (key, most) -> peopleByKey.collect(key, most, found);
        PersonKeys.ofId(person, collect);
        PersonKeys.ask(person, collect);
        for (int place : found.once()) {
            Person other = people.get(place);
            Match match = ofPeople.compare(person, other);
            if (match != null && !other.subject().id().equals(person.subject().id())) {
                matches.add(match);
            }
        }
        if (person.subject().kind() == Kind.INDIVIDUAL) {
            Blocks.Places led = new Blocks.Places();
            PersonKeys.ofLeader(person.name(), person.unit(), (key, most) -> groupsByLeader.collect(key, most, led));
            for (int place : led.once()) {
                add(ofLeaders.compare(person, groups.get(place), true), matches);
            }
        }
    }

    private void find(Group group, List<Match> matches) {
        Blocks.Places found = new Blocks.Places();
        GroupKeys.of(group, this::timesUsed, (key, most) -> groupsByKey.collect(key, most, found));
        for (int place : found.once()) {
            Group other = groups.get(place);
            if (!other.subject().id().equals(group.subject().id())) {
                add(ofGroups.compare(group, other), matches);
            }
        }
        Blocks.Places leaders = new Blocks.Places();
        PersonKeys.ofLeader(group.leader(), group.unit(), (key, most) -> peopleByKey.collect(key, most, leaders));
        for (int place : leaders.once()) {
            Person person = people.get(place);
            if (person.subject().kind() == Kind.INDIVIDUAL) {
                add(ofLeaders.compare(person, group, false), matches);
            }
        }
    }

    private static void add(@Nullable Match match, List<Match> matches) {
        if (match != null) {
            matches.add(match);
        }
    }
}
