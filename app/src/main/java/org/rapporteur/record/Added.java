package org.rapporteur.record;

import java.util.List;
import java.util.Map;

/**
 * What adding reports did.
 *
 * @param reports ids, in the record, of the reports that weren't there
 * @param versions those of them that are new versions, each with the id of the one before
 * @param unchanged how many were there already
 */
public record Added(List<String> reports, Map<String, String> versions, int claims, int unchanged) {
    public Added {
        reports = List.copyOf(reports);
        versions = Map.copyOf(versions);
    }
}
