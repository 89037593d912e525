package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Part;

/** One or more counts that stand together and make one claim: "killed 12 people and wounded 30". */
final class CasualtyPhrase {
    /** How plainly it counts; each has its rule in {@code confidence.txt}. */
    enum Sort {
        COUNT,
        TOLL,
        ONE,
        NONE,
        SHOT
    }

    private final Map<Harm, Count> counts = new EnumMap<>(Harm.class);
    private final Map<Group, Map<Harm, Count>> parts = new EnumMap<>(Group.class);
    private final List<Persons> persons = new ArrayList<>();
    private final Sort sort;
    private @Nullable Group group;
    private boolean running;
    private int word;
    private int first;
    private int end;

    CasualtyPhrase(Sort sort, int word, int first, int end) {
        this.sort = sort;
        this.word = word;
        this.first = first;
        this.end = end;
    }

    /** One count of whom a harm befell. */
    static CasualtyPhrase of(Sort sort, Victims victims, Harm harm, Harms.Word word) {
        CasualtyPhrase phrase = new CasualtyPhrase(
                sort, word.first(), Math.min(victims.first(), word.first()), Math.max(victims.end(), word.end()));
        phrase.counts.put(harm, victims.count());
        phrase.group = victims.group();
        phrase.parts(harm, victims.parts());
        phrase.persons.addAll(victims.persons());
        return phrase;
    }

    void put(Harm harm, Count count) {
        counts.put(harm, count);
    }

    void parts(Harm harm, Map<Group, Count> more) {
        more.forEach((whose, count) ->
                parts.computeIfAbsent(whose, key -> new EnumMap<>(Harm.class)).putIfAbsent(harm, count));
    }

    /** Whether its own words tell a running total. */
    void running(boolean total) {
        running = total;
    }

    void ofGroup(@Nullable Group whose) {
        group = whose;
    }

    void upTo(int word) {
        end = Math.max(end, word);
    }

    /**
     * Takes in the count that follows, where both can be one claim: a group has to cover both.
     *
     * @param named whether a noun says who the second are
     * @return whether it did
     */
    boolean join(CasualtyPhrase next, boolean named) {
        boolean same = next.group == group || !named;
        if (!same
                || next.sort == Sort.SHOT
                || sort == Sort.SHOT
                || counts.keySet().stream().anyMatch(next.counts::containsKey)
                || (isNamed() && next.isNamed())) {
            return false;
        }
        if (next.group == null && named && group != null) {
            return false;
        }
        next.counts.forEach(counts::put);
        next.parts.forEach((whose, more) -> more.forEach((harm, count) -> parts(harm, Map.of(whose, count))));
        persons.addAll(next.persons);
        end = Math.max(end, next.end);
        return true;
    }

    private boolean isNamed() {
        return persons.stream().anyMatch(person -> person.name() != null);
    }

    Map<Harm, Count> counts() {
        return counts;
    }

    List<Part> parts() {
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    List<Persons> persons() {
        return persons;
    }

    /** Whom all of its counts cover. */
    @Nullable Group group() {
        return group;
    }

    Sort sort() {
        return sort;
    }

    Casualties.Kind kind() {
        return running
                ? Casualties.Kind.CUMULATIVE
                : sort == Sort.TOLL ? Casualties.Kind.UPDATE : Casualties.Kind.INCIDENT;
    }

    /** The word that tells the harm. */
    int word() {
        return word;
    }

    /** Its first word. */
    int first() {
        return first;
    }

    /** The first word after it. */
    int end() {
        return end;
    }
}
