package org.rapporteur.extract.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Upos;

/**
 * A rule that goes by the tree.
 *
 * @param tags what the trigger may be; empty where it may be anything
 * @param condition what else it must be
 * @param unless ways that must lead nowhere
 */
record TreePattern(
        String rule,
        List<Example> examples,
        List<Trigger> triggers,
        Set<Upos> tags,
        Condition condition,
        List<Role> roles,
        List<Way> unless)
        implements Pattern {
    /** A role and the way to it. */
    record Role(String name, boolean optional, Way way) {}

    TreePattern {
        examples = List.copyOf(examples);
        triggers = List.copyOf(triggers);
        tags = Set.copyOf(tags);
        roles = List.copyOf(roles);
        unless = List.copyOf(unless);
    }

    @Override
    public @Nullable Match match(Line line, int word, Trigger trigger) {
        if ((!tags.isEmpty() && !tags.contains(line.syntax().upos(word)))
                || !Relations.lemma(line, word).equals(trigger.lemma())
                || !condition.holds(line, word)) {
            return null;
        }
        Map<String, List<Filler>> found = new LinkedHashMap<>();
        for (Role role : roles) {
            List<Place> places = role.way().from(line, word);
            if (!places.isEmpty()) {
                found.put(role.name(), fillers(line, places));
            } else if (!role.optional()) {
                return null;
            }
        }
        boolean refused = unless.stream().anyMatch(way -> !way.from(line, word).isEmpty());
        return refused ? null : new Match(rule, line, word, found);
    }

    private static List<Filler> fillers(Line line, List<Place> places) {
        return places.stream()
                .map(place -> new Filler(OptionalInt.of(place.word()), Phrases.of(line, place)))
                .toList();
    }
}
