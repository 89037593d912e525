package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Group;
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
        if (isWanted(casualties.group())) {
            return casualties;
        }
        for (Casualties.Part part : casualties.of()) {
            if (isWanted(part.group())) {
                return casualties.withCounts(part.counts(), part.group());
            }
        }
        return null;
    }

    private boolean isWanted(@Nullable Group group) {
        return group == wanted || (wanted == Group.CIVILIANS && group != null && CIVILIAN.contains(group));
    }
}
