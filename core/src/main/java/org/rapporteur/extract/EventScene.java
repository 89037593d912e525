package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.extract.events.Deed;
import org.rapporteur.extract.events.EventPhrases;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Time;

/** Where and when an event was, by the clause that tells it. */
record EventScene(@Nullable Place where, @Nullable Time when) {
    /**
     * Reads them off a clause.
     *
     * @param places the clause's
     * @param hit what the event's targets name among them; null where they name none
     */
    static EventScene of(Line line, Deed deed, List<Timed> times, List<Place> places, @Nullable Place hit) {
        if (line.syntax().relation(deed.head()) == Relation.AMOD) {
            return new EventScene(null, null); // "Turkey-backed" is told of no place and day
        }
        Place where = Scene.place(line, deed.head(), places);
        boolean known = hit != null && (hit.location() != null || where == null || where.location() == null);
        if (where == null || (hit != null && known && Scene.isAsSmall(hit, where))) {
            where = hit;
        }
        List<Timed> own = times.stream()
                .filter(time -> line.syntax().isWithin(time.first(), deed.head()))
                .toList();
        // "calm on Tuesday … a truce brokered by" was not on Tuesday; "Monday's attack … on Tuesday" was on Monday
        boolean onlyOwn = EventPhrases.isParticiple(line, deed.head()) || (deed.noun() && !own.isEmpty());
        Time when = time(line, deed.head(), onlyOwn ? own : times);
        return new EventScene(where == null ? Scene.site(line, deed.head()) : where, when);
    }

    /** "a truce from Monday", "until Friday": when something starts or ends that isn't the deed. */
    private static boolean isBound(Line line, Timed time) {
        int before = time.first() - 1;
        boolean owner = line.is(time.end(), "'s") || line.is(time.end() - 1, "'s"); // "from Monday's attack"
        boolean range = line.is(before, "from") && time.interval() != null && !owner;
        return range || line.is(before, "until", "till");
    }

    /** The day or days of a deed, by the nearest time that hangs on it. */
    private static @Nullable Time time(Line line, int head, List<Timed> among) {
        for (Scene.Told told : Scene.times(line, head, among)) {
            Time time = told.time().expression().time();
            if (time == null || told.tie() == Scene.Tie.BELOW || isBound(line, told.time())) {
                continue;
            }
            Interval days = time.interval();
            return told.time().isSince() && days.start() != null
                    ? new Time(new Interval(days.start(), null), time.words(), time.basis(), null)
                    : time;
        }
        return null;
    }
}
