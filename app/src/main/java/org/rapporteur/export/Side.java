package org.rapporteur.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;

/** What a party is in a conflict. */
enum Side {
    STATE,
    ARMED_GROUP,
    CIVILIANS;

    private static final Set<String> OF_STATES = Set.of("MIL", "COP", "GOV", "SPY");
    private static final Set<String> OF_GROUPS = Set.of("REB", "UAF", "PRM");

    /** What somebody is by role, or else by type; null where neither tells. */
    static @Nullable Side of(Incident.Somebody party) {
        String role = party.role();
        if (role != null && OF_STATES.contains(role)) {
            return STATE;
        }
        if (role != null && OF_GROUPS.contains(role)) {
            return ARMED_GROUP;
        }
        Party.Type type = party.type();
        if (type == Party.Type.CIVILIANS || "CVL".equals(role)) {
            return CIVILIANS;
        }
        if (type == Party.Type.GOVERNMENT) {
            return STATE;
        }
        return type == Party.Type.ARMED_GROUP ? ARMED_GROUP : null;
    }

    /** Whether it fights. */
    boolean isArmed() {
        return this != CIVILIANS;
    }
}
