package org.rapporteur.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;

/**
 * The usual form of a monitor's bulletin: by area, how many violations are told of in a period and in the one before, how many of
 * them are explosions, and how often access was denied.
 *
 * @param previous the first day of the period before, which is as long
 */
public record Bulletin(LocalDate from, LocalDate to, LocalDate previous, List<Row> rows) {
    private static final Set<Event.Mode> EXPLOSIONS = EnumSet.of(
            Event.Mode.AERIAL,
            Event.Mode.HEAVY_WEAPONS,
            Event.Mode.DRONE,
            Event.Mode.EXPLOSIVES,
            Event.Mode.SUICIDE_ATTACK);

    public Bulletin {
        rows = List.copyOf(rows);
    }

    /** How many of each in a period. */
    public record Counts(int violations, int explosions, int deniedAccess) {
        Counts plus(Counts more) {
            return new Counts(
                    violations + more.violations, explosions + more.explosions, deniedAccess + more.deniedAccess);
        }
    }

    /**
     * An area's.
     *
     * @param area a division's name, or else a place's; empty where nobody tells
     */
    public record Row(String area, Counts now, Counts before) {}

    private static final Counts NONE = new Counts(0, 0, 0);

    static Bulletin of(List<Violation> violations, LocalDate from, LocalDate to) {
        LocalDate previous = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        Map<String, Row> rows = new TreeMap<>();
        for (Violation violation : violations) {
            boolean now = !violation.day().isBefore(from) && !violation.day().isAfter(to);
            boolean before =
                    !violation.day().isBefore(previous) && violation.day().isBefore(from);
            if ((now || before) && violation.claims().stream().anyMatch(Violation::isSaid)) {
                Counts one = counts(violation);
                String area = area(violation.incident());
                Row row = rows.getOrDefault(area, new Row(area, NONE, NONE));
                rows.put(
                        area,
                        now
                                ? new Row(area, row.now().plus(one), row.before())
                                : new Row(area, row.now(), row.before().plus(one)));
            }
        }
        return new Bulletin(from, to, previous, new ArrayList<>(rows.values()));
    }

    /** The sum of all areas. */
    public Row total() {
        Row total = new Row("", NONE, NONE);
        for (Row row : rows) {
            total = new Row("", total.now().plus(row.now()), total.before().plus(row.before()));
        }
        return total;
    }

    private static Counts counts(Violation violation) {
        Incident incident = violation.incident();
        Event.Mode mode = incident == null ? null : incident.event().mode();
        return new Counts(
                1, mode != null && EXPLOSIONS.contains(mode) ? 1 : 0, violation.term() == Term.AID_ACCESS ? 1 : 0);
    }

    private static String area(@org.jspecify.annotations.Nullable Incident incident) {
        Incident.Somewhere place = incident == null ? null : incident.event().place();
        if (place == null) {
            return "";
        }
        Place.Location at = place.location();
        return at == null || at.admin1() == null ? place.name() : at.admin1();
    }
}
