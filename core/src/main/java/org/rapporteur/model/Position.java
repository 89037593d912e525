package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a party wants or will do about a matter, as it says or as it is told of it.
 *
 * @param id unique over all positions of one question
 * @param party the institution, where one speaks by office
 * @param speaker who said so for it; null where nobody is told
 * @param about the words for the matter, as they stand
 * @param time when; the time that a claim gives, or else the day of publication
 * @param claims the ids of all that tell it
 * @param changes the id of the position that it departs from
 */
public record Position(
        String id,
        Who party,
        @Nullable String speaker,
        Act act,
        String about,
        @Nullable Interval time,
        List<String> claims,
        @Nullable String changes) {
    public Position {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("position " + id + " rests on no claim");
        }
        if (about.isBlank()) {
            throw new IllegalArgumentException("position " + id + " is about nothing");
        }
    }

    /** The same as a departure from another. */
    public Position changing(String other) {
        return new Position(id, party, speaker, act, about, time, claims, other);
    }

    /** What a party does with a matter. */
    public enum Act {
        DEMAND,
        OFFER,
        ACCEPT,
        REFUSE,
        SUPPORT,
        PROMISE,
        THREATEN,
        PROPOSE,
        POSITION,
        WITHDRAW
    }
}
