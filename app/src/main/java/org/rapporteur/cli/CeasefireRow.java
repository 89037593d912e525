package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Incident;

/** The days of a ceasefire as rows of a table. */
final class CeasefireRow {
    static final List<String> COLUMNS = List.of(
            "ceasefire",
            "date",
            "party",
            "party_id",
            "term",
            "state",
            "alleged",
            "confirmed",
            "denied",
            "named",
            "inferred",
            "origins",
            "claims");

    static List<List<String>> of(Ceasefire ceasefire) {
        List<List<String>> rows = new ArrayList<>();
        for (Ceasefire.Day day : ceasefire.days()) {
            Incident.Somebody party = day.party();
            rows.add(List.of(
                    ceasefire.id(),
                    day.date().toString(),
                    party == null ? "" : party.name(),
                    party == null || party.id() == null ? "" : party.id(),
                    word(day.term()),
                    word(day.state()),
                    Integer.toString(day.alleged()),
                    Integer.toString(day.confirmed()),
                    Integer.toString(day.denied()),
                    Integer.toString(day.named()),
                    Integer.toString(day.inferred()),
                    Integer.toString(day.origins()),
                    String.join(";", day.claims())));
        }
        return rows;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private CeasefireRow() {}
}
