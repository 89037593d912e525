package org.rapporteur.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.table.Facts;

/** Incidents of a made-up war. */
final class Samples {
    static final Somebody ARMY = new Somebody("Syrian army", "SYR.MIL", null, "SYR", "MIL");
    static final Somebody FOREIGN = new Somebody("Russian army", "RUS.MIL", null, "RUS", "MIL");
    static final Somebody REBELS = new Somebody("Northern Front", null, Party.Type.ARMED_GROUP, "SYR", "REB");
    static final Somebody OTHERS = new Somebody("Southern Front", null, Party.Type.ARMED_GROUP, null, null);
    static final Somebody CIVILIANS = new Somebody("traders", null, Party.Type.CIVILIANS, null, null);
    static final Somebody MARKET = new Somebody("market", null, Party.Type.OBJECT, null, null);
    static final Somebody NOBODY = new Somebody("masked men", null, null, null, null);

    static Facts assault(String acled, List<Somebody> actors, List<Somebody> targets) {
        return incident(Event.Type.ASSAULT, acled, actors, targets, day(0), Place.Precision.TOWN);
    }

    /** @param acled the sub-event type */
    static Facts incident(
            Event.Type type,
            @Nullable String acled,
            List<Somebody> actors,
            List<Somebody> targets,
            @Nullable Interval time,
            Place.@Nullable Precision precision) {
        Incident incident = new Incident(
                "IDL-16-0001",
                new Incident.Merged(
                        type,
                        Event.Mode.FIREARMS,
                        actors,
                        targets,
                        null,
                        time,
                        precision == null
                                ? null
                                : new Incident.Somewhere(
                                        "Idlib",
                                        new Place.Location(
                                                "geonames:169389",
                                                35.93062,
                                                36.63393,
                                                "SYR",
                                                "Idlib",
                                                null,
                                                precision)),
                        false,
                        new Event.Codes(type.name(), null, acled)),
                List.of("r-1#e0-1"),
                1,
                1,
                1,
                Map.of(Harm.KILLED, new Range(7, 7, null)),
                List.of());
        return new Facts(new Ledger.Entry(incident, List.of()), Policy.ORIGINS, List.of());
    }

    /** From a Monday on. */
    static Interval day(int more) {
        LocalDate monday = LocalDate.of(2016, 9, 19);
        return new Interval(monday, monday.plusDays(more));
    }

    private Samples() {}
}
