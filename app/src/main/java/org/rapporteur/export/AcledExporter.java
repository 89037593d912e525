package org.rapporteur.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Policy;
import org.rapporteur.table.Column;
import org.rapporteur.table.Countries;

/** Rows with the columns of the Armed Conflict Location and Event Data project; {@code docs/exports.md} tells each. */
final class AcledExporter extends TableExporter {
    private static final List<Column<AcledEvent>> COLUMNS = List.of(
            new Column<>("event_id_cnty", event -> event.facts().id()),
            new Column<>("event_date", event -> event.facts().from()),
            new Column<>("year", event -> event.facts().year()),
            new Column<>("time_precision", AcledEvent::timePrecision),
            new Column<>("disorder_type", AcledEvent::disorderType),
            new Column<>("event_type", AcledEvent::eventType),
            new Column<>("sub_event_type", AcledEvent::subEventType),
            new Column<>("actor1", event -> Sides.name(event.sides().first())),
            new Column<>("assoc_actor_1", AcledEvent::associated1),
            new Column<>("inter1", AcledEvent::inter1),
            new Column<>("actor2", event -> Sides.name(event.sides().second())),
            new Column<>("assoc_actor_2", AcledEvent::associated2),
            new Column<>("inter2", AcledEvent::inter2),
            new Column<>("interaction", AcledEvent::interaction),
            new Column<>("civilian_targeting", AcledEvent::civilianTargeting),
            new Column<>("iso", event -> Countries.number(event.facts().at(Place.Location::country))),
            Column.empty("region"),
            new Column<>("country", event -> event.facts().countryName()),
            new Column<>("admin1", event -> event.facts().at(Place.Location::admin1)),
            new Column<>("admin2", event -> event.facts().at(Place.Location::admin2)),
            Column.empty("admin3"),
            new Column<>("location", event -> event.facts().placeName()),
            new Column<>("latitude", event -> event.facts().at(Place.Location::lat)),
            new Column<>("longitude", event -> event.facts().at(Place.Location::lon)),
            new Column<>("geo_precision", AcledEvent::geoPrecision),
            new Column<>("source", event -> event.facts().ofReports(Report::publisher)),
            Column.empty("source_scale"),
            new Column<>("notes", AcledEvent::notes),
            new Column<>("fatalities", event -> event.facts().harmed(Harm.KILLED, Range::best)),
            new Column<>("tags", AcledEvent::tags),
            new Column<>(
                    "timestamp",
                    event -> event.facts().reports().stream()
                            .flatMap(cited -> Stream.ofNullable(cited.readAt()))
                            .max(Instant::compareTo)
                            .map(Instant::getEpochSecond)
                            .orElse(null)));

    @Override
    public String format() {
        return "acled";
    }

    @Override
    public Policy policy() {
        return Policy.ACLED;
    }

    @Override
    List<String> columns() {
        return names(COLUMNS);
    }

    @Override
    List<List<String>> rows(Exported what) {
        return what.present().stream()
                .filter(facts -> facts.event().codes().acled() != null)
                .map(facts -> cells(COLUMNS, AcledEvent.of(facts)))
                .toList();
    }
}
