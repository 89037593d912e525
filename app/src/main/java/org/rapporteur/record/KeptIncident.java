package org.rapporteur.record;

import java.util.List;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Told;

/**
 * An incident as the record has it.
 *
 * @param code of the incident now
 * @param earlierCodes the codes of incidents that have gone into it, the oldest first
 * @param incident as the claims make it that the question lets be known
 * @param claims these claims, as people left them
 */
public record KeptIncident(String code, List<String> earlierCodes, Incident incident, List<Told> claims) {
    public KeptIncident {
        earlierCodes = List.copyOf(earlierCodes);
        claims = List.copyOf(claims);
    }
}
