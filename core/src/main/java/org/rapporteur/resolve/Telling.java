package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;

/**
 * What one report tells of one happening, in the form in which tellings are compared.
 *
 * @param id that of its first claim
 * @param report the report's
 * @param claims the ids of its claims, in text order
 * @param kind what happened; those who were hurt, nobody tells how, were assaulted
 * @param background whether it is told as history alone
 * @param days on which it may have been; null where nothing tells
 * @param published when the report came out
 * @param killed the numbers of killed that it gives
 * @param actors who did it, by register ids or, without one, names
 * @param targets to whom, likewise
 * @param names full names of people, streets and the like that few reports hold
 * @param strangeWords capitalised words that news hardly holds
 * @param words the rarest words of the passages that tell it, with weights whose squares add up to 1
 */
public record Telling(
        String id,
        String report,
        List<String> claims,
        Event.Type kind,
        boolean background,
        @Nullable Interval days,
        @Nullable LocalDate published,
        List<Spot> spots,
        Set<Event.Mode> modes,
        Set<Integer> killed,
        Set<Integer> injured,
        Set<String> actors,
        Set<String> targets,
        Set<String> names,
        Set<String> strangeWords,
        Map<String, Double> words) {
    public Telling {
        claims = List.copyOf(claims);
        spots = List.copyOf(spots);
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        killed = Collections.unmodifiableSet(new TreeSet<>(killed));
        injured = Collections.unmodifiableSet(new TreeSet<>(injured));
        actors = Collections.unmodifiableSet(new TreeSet<>(actors));
        targets = Collections.unmodifiableSet(new TreeSet<>(targets));
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        strangeWords = Collections.unmodifiableSet(new TreeSet<>(strangeWords));
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
