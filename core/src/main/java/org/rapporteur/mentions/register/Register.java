package org.rapporteur.mentions.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All actors by their names; immutable, thread-safe. */
public final class Register {
    private final @Nullable ActorTable own;
    private final ActorTable ours;
    private final Map<String, Actor> replaced;

    /**
     * A name that was found.
     *
     * @param end the index after its last word
     */
    public record Found(Actor actor, int end) {}

    private static final class Shipped {
        static final Register REGISTER = new Register(null, new ActorTable(RegisterReader.shipped()), Map.of());
    }

    private Register(@Nullable ActorTable own, ActorTable ours, Map<String, Actor> replaced) {
        this.own = own;
        this.ours = ours;
        this.replaced = replaced;
    }

    /** The register that comes with the program, loaded when it is first asked for. */
    public static Register shipped() {
        return Shipped.REGISTER;
    }

    /** This one with a user's actors before its own; one with a known id adds to what is known of it. */
    public Register with(List<Actor> actors) {
        Map<String, Actor> merged = new LinkedHashMap<>();
        Map<String, Actor> known = new HashMap<>();
        for (Actor actor : actors) {
            Actor before = merged.getOrDefault(actor.id(), byId(actor.id()));
            merged.put(actor.id(), before == null ? actor : Actors.merged(actor, before));
            if (before != null) {
                known.put(actor.id(), merged.get(actor.id()));
            }
        }
        Entries entries = new Entries(List.of(), List.of(), List.copyOf(merged.values()), Map.of());
        return new Register(new ActorTable(entries), ours, Map.copyOf(known));
    }

    /** The state that an adjective such as "Syrian" tells of; null for other words. */
    public @Nullable Actor stateOf(String adjective) {
        return ours.stateOf(adjective);
    }

    /** All actors, the user's first. */
    public List<Actor> actors() {
        Stream<Actor> first = own == null ? Stream.of() : own.all().stream();
        return Stream.concat(first, ours.all().stream().filter(actor -> !replaced.containsKey(actor.id())))
                .toList();
    }

    /** The actor of an id; null where there is none. */
    public @Nullable Actor byId(String id) {
        Actor actor = own == null ? null : own.byId(id);
        return actor != null ? actor : ours.byId(id);
    }

    /**
     * Whose name or alias this is, whatever its case; where several carry it, the one that there was on the day.
     *
     * @param day null where it isn't known
     * @return null for an unknown name, or where several carry it and nothing tells which
     */
    public @Nullable Actor named(String name, @Nullable LocalDate day) {
        String[] tokens = NameKeys.tokens(name);
        int from = tokens.length > 1 && tokens[0].equalsIgnoreCase("the") ? 1 : 0;
        int to = tokens.length;
        while (to > from && NameKeys.isBetween(tokens[to - 1])) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        for (ActorTable table : tables()) {
            NameSearch search = NameSearch.at(table, tokens, from, to, false);
            if (search.end() == to) {
                return chosen(search.found(), day);
            }
        }
        return null;
    }

    /**
     * The actor with the longest name that begins at a word. The words are as a tokenizer cuts them: hyphens and
     * {@code 's} stand apart. A name that begins with a capital matches only such words, an acronym only capitals.
     *
     * @param to the index after the last word that may belong to it
     * @return null where no name begins there, or where several carry it and nothing tells which
     */
    public @Nullable Found longestAt(String[] words, int from, int to, @Nullable LocalDate day) {
        NameSearch best = null;
        for (ActorTable table : tables()) {
            if (from < to && NameSearch.begins(table, words, from, to)) {
                NameSearch search = NameSearch.at(table, words, from, to, true);
                if (search.end() >= 0 && (best == null || search.end() > best.end())) {
                    best = search;
                }
            }
        }
        Actor actor = best == null ? null : chosen(best.found(), day);
        return best == null || actor == null ? null : new Found(actor, best.end());
    }

    /** Who held an office on a day, such as "president" of {@code USA}; null where the register knows nobody, or two. */
    public @Nullable Actor holder(String of, String office, LocalDate day) {
        List<Actor> holders = new ArrayList<>();
        for (Actor actor : actors()) {
            for (Actor.Relation relation : actor.relations()) {
                if (relation.other().equals(of) && office.equals(relation.as()) && relation.holdsOn(day)) {
                    holders.add(actor);
                }
            }
        }
        return holders.size() == 1 ? holders.get(0) : null;
    }

    private List<ActorTable> tables() {
        return own == null ? List.of(ours) : List.of(own, ours);
    }

    private @Nullable Actor chosen(List<Actor> found, @Nullable LocalDate day) {
        Actor chosen = Actors.on(found, day);
        return chosen == null ? null : replaced.getOrDefault(chosen.id(), chosen);
    }
}
