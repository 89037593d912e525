package org.rapporteur.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Position;
import org.rapporteur.monitor.Positions;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.Told;

/**
 * The positions of a record or of inputs.
 *
 * @param all that was known by a filter's days
 * @param asked those of them that the filter lets through
 * @param claims by their ids
 */
public record ToldPositions(List<Position> all, List<Position> asked, Map<String, Told> claims) {
    public static ToldPositions of(IncidentSource source, Filter filter, Register register) {
        Map<String, Told> claims = new HashMap<>();
        List<Told> told = source.claims(filter);
        told.forEach(one -> claims.put(one.claim().basis().id(), one));
        List<Position> all = Positions.of(told, source.texts(), register);
        IncidentFilter which = new IncidentFilter(filter);
        List<Position> asked = all.stream()
                .filter(position -> which.lets(position, toldBy(position, claims)))
                .toList();
        return new ToldPositions(all, asked, claims);
    }

    /** The claims that a position rests on. */
    public List<Told> toldBy(Position position) {
        return toldBy(position, claims);
    }

    private static List<Told> toldBy(Position position, Map<String, Told> claims) {
        return position.claims().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
