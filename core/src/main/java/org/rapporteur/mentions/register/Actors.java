package org.rapporteur.mentions.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done with more than one actor. */
final class Actors {
    /** The one of several that there was on a day: that existed, or held an office; null where nothing tells. */
    static @Nullable Actor on(List<Actor> several, @Nullable LocalDate day) {
        if (several.size() == 1) {
            return several.get(0);
        }
        if (day == null) {
            return null;
        }
        List<Actor> there = kept(several, actor -> actor.existsOn(day));
        List<Actor> inOffice = kept(
                there,
                actor -> actor.has(Actor.Relation.Type.HOLDS_OFFICE_IN, day)
                        || actor.has(Actor.Relation.Type.LEADS, day));
        List<Actor> best = inOffice.isEmpty() ? there : inOffice;
        return best.size() == 1 ? best.get(0) : null;
    }

    private static List<Actor> kept(List<Actor> actors, Predicate<Actor> which) {
        return actors.stream().filter(which).toList();
    }

    /** Two entries of one actor as one: what the first doesn't tell is as the second has it, its days as one. */
    static Actor merged(Actor first, Actor second) {
        Set<String> names = new LinkedHashSet<>(first.aliases());
        names.add(second.name());
        names.addAll(second.aliases());
        names.remove(first.name());
        boolean dated = first.from() != null || first.to() != null;
        return new Actor(
                first.id(),
                first.name(),
                first.kind(),
                first.country() != null ? first.country() : second.country(),
                first.role() != null ? first.role() : second.role(),
                List.copyOf(names),
                dated ? first.from() : second.from(),
                dated ? first.to() : second.to(),
                Stream.concat(first.relations().stream(), second.relations().stream())
                        .distinct()
                        .toList());
    }

    private Actors() {}
}
