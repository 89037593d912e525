package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;

/** Ranges in answers; what isn't told is left out. */
final class Figures {
    /** A harm's range under its name, where it has one. */
    static void put(ObjectNode to, Harm harm, Map<Harm, Range> harmed) {
        Range range = harmed.get(harm);
        if (range != null) {
            put(to.putObject(ContractNames.of(harm)), range);
        }
    }

    static void put(ObjectNode to, Range range) {
        put(to, "low", range.low());
        put(to, "best", range.best());
        put(to, "high", range.high());
    }

    static void put(ObjectNode to, String field, @Nullable Integer number) {
        if (number != null) {
            to.put(field, number);
        }
    }

    private Figures() {}
}
