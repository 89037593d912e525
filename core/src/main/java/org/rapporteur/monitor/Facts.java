package org.rapporteur.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** What claims of several kinds have in common: when, where, by whom. */
final class Facts {
    private static final Claim.Visitor<Facts, RuntimeException> OF = new Claim.Visitor<>() {
        @Override
        public Facts statement(Statement statement) {
            return new Facts(null, null, List.of());
        }

        @Override
        public Facts event(Event event) {
            return new Facts(event.time(), event.place(), event.actors());
        }

        @Override
        public Facts casualties(Casualties casualties) {
            return new Facts(casualties.time(), casualties.place(), casualties.by());
        }
    };

    private final @Nullable Time time;
    private final @Nullable Place place;
    private final List<Party> actors;

    private Facts(@Nullable Time time, @Nullable Place place, List<Party> actors) {
        this.time = time;
        this.place = place;
        this.actors = List.copyOf(actors);
    }

    /** The days that a claim tells of; null where it tells none. */
    static @Nullable Interval days(Claim claim) {
        Time time = claim.accept(OF).time;
        return time == null ? null : time.interval();
    }

    static @Nullable Place place(Claim claim) {
        return claim.accept(OF).place;
    }

    static List<Party> actors(Claim claim) {
        return claim.accept(OF).actors;
    }
}
