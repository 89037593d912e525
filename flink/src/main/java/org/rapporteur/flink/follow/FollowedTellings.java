package org.rapporteur.flink.follow;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.resolve.MemoryTellings;

/** Tellings in memory, and which groups of them have come and gone. */
final class FollowedTellings extends MemoryTellings {
    private final Set<List<String>> come = new LinkedHashSet<>();
    private final Set<List<String>> gone = new LinkedHashSet<>();

    @Override
    public void remove(String telling) {
        incidentsOf(Set.of(telling)).values().forEach(this::leave);
        super.remove(telling);
    }

    @Override
    public void replace(Set<String> settled, List<List<String>> groups, List<Doubt> doubts) {
        Set<List<String>> before = new HashSet<>(incidentsOf(settled).values());
        super.replace(settled, groups, doubts);
        groups.forEach(group -> {
            if (!before.remove(group)) {
                come.add(group);
            }
        });
        before.forEach(this::leave);
    }

    private void leave(List<String> group) {
        if (!come.remove(group)) {
            gone.add(group);
        }
    }

    /** The groups that there are now and weren't when this was asked last. */
    Collection<List<String>> takeCome() {
        return taken(come);
    }

    /** The groups that there were when this was asked last and aren't now. */
    Collection<List<String>> takeGone() {
        return taken(gone);
    }

    private static Collection<List<String>> taken(Set<List<String>> groups) {
        List<List<String>> taken = List.copyOf(groups);
        groups.clear();
        return taken;
    }
}
