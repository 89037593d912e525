package org.rapporteur.world;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;

/**
 * Something that happened.
 *
 * @param way the section of {@code attacks.txt}, or {@code protest}
 * @param doer null where nobody is told to have done it
 * @param target what was struck, as within a sentence
 * @param site the same by its name
 * @param trade that of somebody near by, and the thing he has: reports of no other deed speak of these
 * @param victims as a noun; {@code people} where they are of no one group
 */
public record Deed(
        String id,
        String way,
        LocalDate day,
        Town town,
        @Nullable Side doer,
        String target,
        String site,
        String street,
        String trade,
        String thing,
        int killed,
        int injured,
        String victims,
        Map<Group, Integer> parts) {
    public Deed {
        parts = Map.copyOf(parts);
    }

    boolean isAttack() {
        return !way.equals("protest");
    }

    @Nullable Group group() {
        return switch (victims) {
            case "civilians" -> Group.CIVILIANS;
            case "soldiers" -> Group.SOLDIERS;
            default -> null;
        };
    }
}
