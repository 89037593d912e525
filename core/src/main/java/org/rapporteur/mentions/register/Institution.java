package org.rapporteur.mentions.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every state has, such as an army.
 *
 * @param suffix what its id has after the state's
 * @param nouns "army"; "ministry of health" is the "health ministry", too
 */
record Institution(String suffix, Actor.Kind kind, @Nullable String role, List<String> nouns) {
    Institution {
        nouns = List.copyOf(nouns);
    }

    /** One state's, by its id, its names and who it belongs to. */
    Actor of(State state, List<String> more) {
        List<String> names = new ArrayList<>();
        if (suffix.equals("CVL")) {
            names.addAll(state.people());
        }
        for (String noun : nouns) {
            for (String adjective : state.adjectives()) {
                names.add(adjective + " " + noun);
            }
        }
        for (String noun : nouns) {
            names.add(state.names().get(0) + "'s " + noun);
        }
        names.addAll(more);
        List<String> distinct = names.stream().distinct().toList();
        return new Actor(
                state.code() + "." + suffix,
                distinct.get(0),
                kind,
                state.code(),
                role,
                distinct.subList(1, distinct.size()),
                state.from(),
                state.to(),
                List.of(new Actor.Relation(Actor.Relation.Type.BELONGS_TO, state.code(), null, null, null)));
    }

    /** The paths that lead to it from a state's forms. */
    void addTo(NameTrie trie, int number) {
        for (String noun : nouns) {
            trie.addPattern("{adjective} " + noun, number);
            trie.addPattern("{owner} " + noun, number);
            trie.addPattern(noun + " of {name}", number);
        }
    }
}
