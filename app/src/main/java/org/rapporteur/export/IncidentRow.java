package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.RangeWords;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.table.Column;

/** An incident as a row of a table. */
public final class IncidentRow {
    public static final List<String> COLUMNS = List.of(
            "id",
            "from",
            "place",
            "what",
            "by",
            "to",
            "killed",
            "injured",
            "origins",
            "disputed",
            "outlets",
            "reports",
            "until",
            "country",
            "admin1",
            "lat",
            "lon",
            "weapon",
            "killed_low",
            "killed_best",
            "killed_high",
            "injured_low",
            "injured_best",
            "injured_high",
            "background",
            "claims");

    /** How many of the columns a table shows. */
    public static final int SHOWN = 10;

    /** The cells, in the order of the columns; what is unknown is empty. */
    public static List<String> of(Incident incident) {
        Incident.Merged event = incident.event();
        Place.Location at = event.place() == null ? null : event.place().location();
        List<String> row = new ArrayList<>(List.of(
                incident.id(),
                event.time() == null ? "" : told(event.time().start()),
                event.place() == null ? "" : event.place().name(),
                what(event),
                names(event.actors()),
                names(event.targets()),
                RangeWords.of(incident.harmed().get(Harm.KILLED)),
                RangeWords.of(incident.harmed().get(Harm.INJURED))));
        row.addAll(List.of(
                Integer.toString(incident.origins()),
                String.join(
                        " ",
                        incident.disputes().stream()
                                .map(dispute -> word(dispute.field()))
                                .toList()),
                Integer.toString(incident.outlets()),
                Integer.toString(incident.reports()),
                event.time() == null ? "" : told(event.time().end())));
        row.add(at == null ? "" : told(at.country()));
        row.add(at == null ? "" : told(at.admin1()));
        row.add(at == null ? "" : Column.text(at.lat()));
        row.add(at == null ? "" : Column.text(at.lon()));
        row.add(told(event.weapon()));
        sides(incident.harmed().get(Harm.KILLED), row);
        sides(incident.harmed().get(Harm.INJURED), row);
        row.add(event.background() ? "true" : "");
        row.add(String.join(";", incident.claims()));
        return row;
    }

    static String what(Incident.Merged event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode() == null ? type : type + ", " + word(event.mode());
    }

    private static void sides(@Nullable Range range, List<String> row) {
        row.add(range == null ? "" : told(range.low()));
        row.add(range == null ? "" : told(range.best()));
        row.add(range == null ? "" : told(range.high()));
    }

    private static String names(List<Incident.Somebody> parties) {
        return String.join("; ", parties.stream().map(Incident.Somebody::name).toList());
    }

    private static String told(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private IncidentRow() {}
}
