package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People were hurt, and how many.
 *
 * @param counts at least one, by harm
 * @param group whom every count of this claim covers
 * @param of parts of the counts, each for one group
 * @param since the day a cumulative total runs from
 * @param cause the words for what hurt them
 * @param place where they were hurt
 * @param time when
 * @param by who hurt them
 * @param victims those of them whom the text names
 */
public record Casualties(
        Basis basis,
        Map<Harm, Count> counts,
        @Nullable Group group,
        List<Part> of,
        Kind countedOver,
        @Nullable LocalDate since,
        @Nullable Span cause,
        @Nullable Place place,
        @Nullable Time time,
        List<Party> by,
        List<Victim> victims)
        implements Claim {
    public Casualties {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        of = List.copyOf(of);
        by = List.copyOf(by);
        victims = List.copyOf(victims);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("casualties " + basis.id() + " count nobody");
        }
    }

    /** The same claim as of a part of those it counts. */
    public Casualties withCounts(Map<Harm, Count> others, Group of) {
        return new Casualties(basis, others, of, List.of(), countedOver, since, cause, place, time, by, victims);
    }

    @Override
    public Casualties with(Basis other) {
        return new Casualties(other, counts, group, of, countedOver, since, cause, place, time, by, victims);
    }

    @Override
    public String kind() {
        return "casualties";
    }

    @Override
    public Span words() {
        return basis.evidence().get(basis.evidence().size() - 1);
    }

    @Override
    public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
        return visitor.casualties(this);
    }

    /** What happened to them. */
    public enum Harm {
        KILLED,
        INJURED,
        MISSING,
        ABDUCTED,
        DISPLACED
    }

    /** What the counts run over: one incident, an interval, all since a date, or an incident's new total. */
    public enum Kind {
        INCIDENT,
        WINDOW,
        CUMULATIVE,
        UPDATE
    }

    /** Who they were. */
    public enum Group {
        CIVILIANS,
        CHILDREN,
        WOMEN,
        MEN,
        ELDERLY,
        MEDICS,
        AID_WORKERS,
        JOURNALISTS,
        POLICE,
        SOLDIERS,
        FIGHTERS,
        PEACEKEEPERS,
        PRISONERS,
        PROTESTERS,
        REFUGEES,
        FOREIGNERS
    }

    /** What the text tells somebody's sex as. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /**
     * Somebody who was hurt and whom the text names.
     *
     * @param age in years
     */
    public record Victim(
            Party party, @Nullable Integer age, @Nullable Sex sex) {}

    /** How many of the counted belong to a group. */
    public record Part(Group group, Map<Harm, Count> counts) {
        public Part {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /**
     * A number of people as the words give it: "at least 12" has low 12 and no high; "dozens" neither.
     *
     * @param words the words, as they stand
     */
    public record Count(@Nullable Integer low, @Nullable Integer high, boolean approximate, String words) {
        public Count {
            if ((low != null && low < 0) || (high != null && high < 0) || (low != null && high != null && low > high)) {
                throw new IllegalArgumentException("no count runs from " + low + " to " + high);
            }
        }
    }
}
