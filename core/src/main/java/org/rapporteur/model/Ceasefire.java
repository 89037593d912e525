package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ceasefire, from its proposal to its end, with what each of its days is told of.
 *
 * @param id such as {@code SYR-2016-09-12}: its country or area and its first day
 * @param parties those whom it binds
 * @param area where it holds; null where nothing tells
 * @param declared whether a person declared it, rather than claims alone telling of it
 * @param phases in the order of their days
 * @param days one a day, party and term, in this order
 */
public record Ceasefire(
        String id,
        String name,
        List<Incident.Somebody> parties,
        Incident.@Nullable Somewhere area,
        boolean declared,
        List<Phase> phases,
        List<Day> days) {
    public Ceasefire {
        parties = List.copyOf(parties);
        phases = List.copyOf(phases);
        days = List.copyOf(days);
    }

    /** The same with some of its days. */
    public Ceasefire with(List<Day> some) {
        return new Ceasefire(id, name, parties, area, declared, phases, some);
    }

    /**
     * What becomes of it.
     *
     * @param to the last day; null where it goes on, or is told of one day alone
     * @param claims that tell so, by ids
     */
    public record Phase(
            Event.Phase phase,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> claims) {
        public Phase {
            claims = List.copyOf(claims);
        }

        /** Whether it is of a day; of none where nobody tells its first. */
        public boolean isOn(LocalDate day) {
            return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** What a ceasefire asks of those whom it binds. */
    public enum Term {
        ATTACKS,
        MOVEMENT,
        AID_ACCESS,
        DETAINEES,
        OTHER
    }

    /** What is known of a party's keeping to a term on a day. */
    public enum State {
        /** No report covers that day there. */
        NOTHING_READ,

        /** Reports cover it, and none alleges a violation. */
        NONE_ALLEGED,

        /** Claims stand there, and no person has accepted any. */
        UNCHECKED,

        /** Somebody says so, nobody independent of him does. */
        ALLEGED,

        /** The party or its side says that it is not so, and nobody else confirms it. */
        DENIED,

        /** A second origin of another side says so too, or the party itself. */
        CONFIRMED
    }

    /**
     * A cell of the board.
     *
     * @param party whose keeping it is about; null where nobody says who did it
     * @param alleged how many violations are alleged
     * @param named how many violations are called so by a claim
     * @param inferred how many are attacks or the like that no claim calls so
     * @param origins how many independent ones tell of them
     * @param claims that tell of them, by ids
     */
    public record Day(
            LocalDate date,
            Incident.@Nullable Somebody party,
            Term term,
            State state,
            int alleged,
            int confirmed,
            int denied,
            int named,
            int inferred,
            int origins,
            List<String> claims) {
        public Day {
            claims = List.copyOf(claims);
        }
    }
}
