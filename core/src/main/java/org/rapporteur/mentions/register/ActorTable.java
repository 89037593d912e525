package org.rapporteur.mentions.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Actors with their names, and states with what follows from them, which is made when somebody asks. Thread-safe. */
final class ActorTable {
    private final NameTrie trie = new NameTrie();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> stateByAdjective = new HashMap<>();
    private final List<State> states;
    private final Map<String, Integer> stateByCode = new HashMap<>();
    private final List<Institution> institutions;
    private final Map<String, Integer> institutionBySuffix = new HashMap<>();
    private final AtomicReferenceArray<Actor> derived;
    private final Map<String, List<String>> more;

    ActorTable(Entries entries) {
        states = entries.states();
        institutions = entries.institutions();
        derived = new AtomicReferenceArray<>(states.size() * institutions.size());
        more = entries.more();
        for (int i = 0; i < institutions.size(); i++) {
            institutionBySuffix.put(institutions.get(i).suffix(), i);
            institutions.get(i).addTo(trie, i);
        }
        for (int i = 0; i < states.size(); i++) {
            addState(states.get(i), i);
        }
        for (Actor actor : entries.actors()) {
            add(actor);
        }
        more.forEach((id, names) -> {
            int number = numberOf(id);
            for (String name : names) {
                trie.add(name, NameTrie.What.ACTOR, number);
            }
        });
    }

    private void addState(State state, int number) {
        stateByCode.put(state.code(), number);
        List<String> names = new ArrayList<>(state.names());
        names.addAll(state.capitals());
        names.addAll(more.getOrDefault(state.code(), List.of()));
        int actor = actors.size();
        actors.add(new Actor(
                state.code(),
                names.get(0),
                Actor.Kind.GOVERNMENT,
                state.code(),
                "GOV",
                names.subList(1, names.size()),
                state.from(),
                state.to(),
                List.of()));
        byId.put(state.code(), actor);
        for (String name : state.names()) {
            trie.add(name, NameTrie.What.ACTOR, actor);
            trie.add(name, NameTrie.What.NAME, number);
        }
        for (String adjective : state.adjectives()) {
            trie.add(adjective, NameTrie.What.ADJECTIVE, number);
            stateByAdjective.putIfAbsent(adjective, actor);
        }
        for (String capital : state.capitals()) {
            trie.add(capital, NameTrie.What.ACTOR, actor);
        }
        Integer people = institutionBySuffix.get("CVL");
        for (String name : state.people()) {
            if (people != null) {
                trie.add(name, NameTrie.What.ACTOR, -1 - number * institutions.size() - people);
            }
        }
    }

    /** The state that an adjective such as "Syrian" tells of; null for other words. */
    @Nullable Actor stateOf(String adjective) {
        Integer number = stateByAdjective.get(adjective);
        return number == null ? null : actors.get(number);
    }

    private void add(Actor actor) {
        int number = actors.size();
        actors.add(actor);
        byId.put(actor.id(), number);
        trie.add(actor.name(), NameTrie.What.ACTOR, number);
        for (String alias : actor.aliases()) {
            trie.add(alias, NameTrie.What.ACTOR, number);
        }
    }

    NameTrie trie() {
        return trie;
    }

    /** The actor of a number; negative numbers are derived ones. */
    Actor actor(int number) {
        return number >= 0
                ? actors.get(number)
                : derived((-1 - number) / institutions.size(), (-1 - number) % institutions.size());
    }

    /** A state's institution. */
    Actor derived(int state, int institution) {
        int number = state * institutions.size() + institution;
        Actor known = derived.get(number);
        if (known != null) {
            return known;
        }
        State its = states.get(state);
        Institution one = institutions.get(institution);
        Actor made = one.of(its, more.getOrDefault(its.code() + "." + one.suffix(), List.of()));
        derived.compareAndSet(number, null, made);
        return derived.get(number);
    }

    @Nullable Actor byId(String id) {
        Integer number = find(id);
        return number == null ? null : actor(number);
    }

    /** All, those that follow from states last. */
    List<Actor> all() {
        List<Actor> all = new ArrayList<>(actors);
        for (int state = 0; state < states.size(); state++) {
            for (int institution = 0; institution < institutions.size(); institution++) {
                all.add(derived(state, institution));
            }
        }
        return all;
    }

    private int numberOf(String id) {
        Integer number = find(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no actor " + id + " to give more names to");
        }
        return number;
    }

    private @Nullable Integer find(String id) {
        Integer number = byId.get(id);
        int dot = id.indexOf('.');
        if (number != null || dot < 0) {
            return number;
        }
        Integer state = stateByCode.get(id.substring(0, dot));
        Integer institution = institutionBySuffix.get(id.substring(dot + 1));
        return state == null || institution == null ? null : -1 - state * institutions.size() - institution;
    }
}
