package org.rapporteur.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.resolve.Linkage.Group;

/**
 * Puts some tellings together anew and leaves alone whatever that doesn't concern, with the same result as if all were put
 * together: a group that is made on the way goes into one outside only where it is alike to that by as much as either is to what
 * it goes into else, for the likeness of a merged group to others never exceeds that of its parts. Incidents where this is so are
 * taken in until there are none.
 */
final class Settlement {
    /** More than sums of likenesses differ by with the order in which they are added up. */
    static final double ROUNDING = 1e-9;

    private final Ties ties;
    private final Map<List<String>, Linkage> outside = new HashMap<>();
    private final Set<String> inside = new TreeSet<>();
    private List<List<String>> groups = List.of();

    private Settlement(Ties ties) {
        this.ties = ties;
    }

    /** Settles what the tellings of a store are parts of. */
    static void settle(TellingStore store, Collection<String> touched) {
        Settlement settlement = new Settlement(new Ties(store));
        settlement.takeIn(touched);
        if (!settlement.inside.isEmpty()) {
            store.replace(settlement.inside, settlement.groups, Undecided.of(settlement.groups, settlement.ties));
        }
    }

    private void takeIn(Collection<String> touched) {
        Collection<String> more = touched;
        while (!more.isEmpty()) {
            inside.addAll(ties.whole(more));
            Linkage linkage = Linkage.of(inside, ties);
            groups = Joins.of(linkage.groups(), ties);
            more = concerned(linkage);
        }
    }

    /** Tellings outside that are not settled yet, or with which groups of these would become one. */
    private Set<String> concerned(Linkage linkage) {
        Map<String, Double> around = new TreeMap<>();
        inside.forEach(telling -> ties.alike(telling).forEach((other, likeness) -> {
            if (!inside.contains(other)) {
                around.merge(other, likeness, Math::max);
            }
        }));
        ties.locate(around.keySet());
        Set<String> concerned = new TreeSet<>();
        Set<List<String>> near = new HashSet<>();
        around.forEach((telling, likeness) -> {
            List<String> incident = ties.incident(telling);
            if (incident.isEmpty()) {
                concerned.add(telling);
            } else if (likeness >= Linkage.ENOUGH - ROUNDING) {
                near.add(incident);
            }
        });
        ties.load(near.stream().flatMap(List::stream).toList());
        near.stream().filter(incident -> goesWith(linkage, incident)).forEach(concerned::addAll);
        return concerned;
    }

    private boolean goesWith(Linkage linkage, List<String> incident) {
        Linkage theirs = outside.computeIfAbsent(incident, some -> Linkage.of(some, ties));
        Map<Group, Map<Group, Double>> sums = new HashMap<>();
        for (String telling : incident) {
            ties.alike(telling).forEach((other, likeness) -> {
                if (inside.contains(other)) {
                    for (Group here = linkage.leaf(other); here != null; here = here.next()) {
                        Map<Group, Double> there = sums.computeIfAbsent(here, any -> new HashMap<>());
                        for (Group group = theirs.leaf(telling); group != null; group = group.next()) {
                            there.merge(group, likeness, Double::sum);
                        }
                    }
                }
            });
        }
        return sums.entrySet().stream()
                .anyMatch(here -> here.getValue().entrySet().stream()
                        .anyMatch(there -> wouldMerge(here.getKey(), there.getKey(), there.getValue())));
    }

    private boolean wouldMerge(Group one, Group other, double sum) {
        return sum / (one.members().size() * other.members().size()) >= Math.max(one.until(), other.until()) - ROUNDING
                && !ties.areApart(one.members(), other.members());
    }
}
