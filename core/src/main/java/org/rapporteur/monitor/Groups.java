package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.resolve.Told;

/** Makes counts those of one group of people: of that group, of its parts, or as a part of a larger count. */
final class Groups {
    /** All who are civilians whatever else they are. */
    private static final Set<Group> CIVILIAN = EnumSet.of(
            Group.CIVILIANS,
            Group.CHILDREN,
            Group.WOMEN,
            Group.ELDERLY,
            Group.MEDICS,
            Group.AID_WORKERS,
            Group.JOURNALISTS,
            Group.REFUGEES);

    private final @Nullable Group wanted;

    /** @param wanted null for everybody */
    Groups(@Nullable Group wanted) {
        this.wanted = wanted;
    }

    /** The claims with the counts of the group alone; those without any are left out. */
    List<Told> of(List<Told> claims) {
        if (wanted == null) {
            return claims;
        }
        List<Told> of = new ArrayList<>();
        for (Told told : claims) {
            if (told.claim() instanceof Casualties casualties) {
                Casualties own = of(casualties);
                if (own != null) {
                    of.add(new Told(own, told.outlet(), told.origin(), told.published()));
                }
            } else {
                of.add(told);
            }
        }
        return of;
    }

    private @Nullable Casualties of(Casualties casualties) {
        if (wanted == null || isWanted(casualties.group())) {
            return casualties;
        }
        List<Casualties.Part> own =
                casualties.of().stream().filter(part -> part.group() == wanted).toList();
        Map<Harm, Count> counts = summed(
                own.isEmpty()
                        ? casualties.of().stream()
                                .filter(part -> isWanted(part.group()))
                                .toList()
                        : own);
        return counts.isEmpty() ? null : casualties.withCounts(counts, wanted);
    }

    /** Parts of one count, "two women and four children", add up; a number with an open side leaves that of the sum open. */
    private static Map<Harm, Count> summed(List<Casualties.Part> parts) {
        Map<Harm, Count> sums = new EnumMap<>(Harm.class);
        for (Casualties.Part part : parts) {
            part.counts().forEach((harm, count) -> sums.merge(harm, count, Groups::sum));
        }
        return sums;
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.low() == null || other.low() == null ? null : (Integer) (one.low() + other.low()),
                one.high() == null || other.high() == null ? null : (Integer) (one.high() + other.high()),
                one.approximate() || other.approximate(),
                one.words() + ", " + other.words());
    }

    private boolean isWanted(@Nullable Group group) {
        return group == wanted || (wanted == Group.CIVILIANS && group != null && CIVILIAN.contains(group));
    }
}
