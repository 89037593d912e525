package org.rapporteur.flink;

import java.util.List;

/**
 * A telling on its way, with all that an incident is made of.
 *
 * @param id the telling's
 * @param json the telling
 * @param claims its claims, as the contract's lines
 * @param newsroom that of its report; from {@link Credit} on, that of the first copy of its report's text
 */
public record Tale(String id, String report, String json, List<String> claims, Newsroom newsroom) {
    /** What is needed to compare it. */
    Tale withoutClaims() {
        return new Tale(id, report, json, List.of(), newsroom);
    }

    Tale creditedTo(Newsroom first) {
        return new Tale(id, report, json, claims, first);
    }
}
