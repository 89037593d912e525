package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence, counted once, with every claim that speaks of it.
 *
 * @param id a readable code such as {@code ALP-16-0042}
 * @param event what the claims make together
 * @param claims their ids, reports in the order in which they came out, each one's claims in text order
 * @param reports how many reports tell of it
 * @param outlets how many newsrooms, reprints and near-copies of one text counting once
 * @param origins how many who can know, every chain followed to its last link
 * @param harmed how many were killed, injured and so on
 * @param disputes the fields that the claims give differently
 */
public record Incident(
        String id,
        Merged event,
        List<String> claims,
        int reports,
        int outlets,
        int origins,
        Map<Casualties.Harm, Range> harmed,
        List<Dispute> disputes) {
    public Incident {
        claims = List.copyOf(claims);
        harmed = Collections.unmodifiableMap(new TreeMap<>(harmed));
        disputes = List.copyOf(disputes);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("incident " + id + " rests on no claim");
        }
    }

    /** The same incident under another code. */
    public Incident called(String other) {
        return new Incident(other, event, claims, reports, outlets, origins, harmed, disputes);
    }

    /** The same incident with other figures. */
    public Incident with(Map<Casualties.Harm, Range> others) {
        return new Incident(id, event, claims, reports, outlets, origins, others, disputes);
    }

    /**
     * The fields of an event without words, for those stand in the claims.
     *
     * @param time the days on which it may have been
     * @param background whether it is told as history alone
     */
    public record Merged(
            Event.Type type,
            Event.@Nullable Mode mode,
            List<Somebody> actors,
            List<Somebody> targets,
            @Nullable String weapon,
            @Nullable Interval time,
            @Nullable Somewhere place,
            boolean background,
            Event.Codes codes) {
        public Merged {
            actors = List.copyOf(actors);
            targets = List.copyOf(targets);
        }

        /** Something that happened, without who took part and how. */
        public static Merged bare(
                Event.Type type, @Nullable Interval time, @Nullable Somewhere place, boolean background) {
            return new Merged(
                    type,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    time,
                    place,
                    background,
                    new Event.Codes(type.name(), null, null));
        }
    }

    /** A party without the words that name it. */
    public record Somebody(
            String name,
            @Nullable String id,
            Party.@Nullable Type type,
            @Nullable String country,
            @Nullable String role) {
        /** Who a party is. */
        public static Somebody of(Party party) {
            return new Somebody(party.name(), party.id(), party.type(), party.country(), party.role());
        }
    }

    /** A place without the words that name it. */
    public record Somewhere(String name, Place.@Nullable Location location) {}

    /** A field that claims give differently. */
    public record Dispute(Field field, List<Version> versions) {
        public Dispute {
            versions = List.copyOf(versions);
        }
    }

    /** What claims may differ about. */
    public enum Field {
        KILLED,
        INJURED,
        MISSING,
        ABDUCTED,
        DISPLACED,
        ACTOR,
        TARGET,
        PLACE,
        TIME,
        HAPPENED
    }

    /** What some claims give. */
    public record Version(Value value, List<String> claims) {
        public Version {
            claims = List.copyOf(claims);
        }
    }

    /** What a field holds. */
    public sealed interface Value {
        /** For people: {@code at least 14}, {@code 2016-09-19}, {@code Russia}. */
        String words();
    }

    /** How many; a null side is open. */
    public record Many(@Nullable Integer low, @Nullable Integer high, boolean approximate) implements Value {
        @Override
        public String words() {
            String number;
            if (low == null) {
                number = "up to " + high;
            } else if (high == null) {
                number = "at least " + low;
            } else {
                number = low.equals(high) ? low.toString() : low + " to " + high;
            }
            return approximate ? "about " + number : number;
        }
    }

    /** Who did it, or to whom it was done. */
    public record Parties(List<Somebody> parties) implements Value {
        public Parties {
            parties = List.copyOf(parties);
        }

        @Override
        public String words() {
            return String.join(", ", parties.stream().map(Somebody::name).toList());
        }
    }

    /** Where. */
    public record At(Somewhere place) implements Value {
        @Override
        public String words() {
            return place.name();
        }
    }

    /** When. */
    public record On(Interval days) implements Value {
        @Override
        public String words() {
            if (days.end() == null) {
                return "since " + days.start();
            }
            if (days.start() == null) {
                return "until " + days.end();
            }
            return days.start().equals(days.end()) ? days.start().toString() : days.start() + " to " + days.end();
        }
    }

    /** Whether at all. */
    public record Happened(boolean happened) implements Value {
        @Override
        public String words() {
            return happened ? "happened" : "denied";
        }
    }
}
