package org.rapporteur.export;

import java.util.List;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Policy;
import org.rapporteur.table.Column;

/** Rows with the columns of UCDP's Georeferenced Event Dataset, and the policy last; {@code docs/exports.md} tells each. */
final class GedExporter extends TableExporter {
    private static final List<Column<GedEvent>> COLUMNS = List.of(
            new Column<>("id", event -> event.facts().id()),
            Column.empty("relid"),
            new Column<>("year", event -> event.facts().year()),
            Column.empty("active_year"),
            Column.empty("code_status"),
            new Column<>("type_of_violence", GedEvent::typeOfViolence),
            Column.empty("conflict_dset_id"),
            Column.empty("conflict_new_id"),
            Column.empty("conflict_name"),
            Column.empty("dyad_dset_id"),
            Column.empty("dyad_new_id"),
            new Column<>("dyad_name", GedEvent::dyadName),
            Column.empty("side_a_dset_id"),
            Column.empty("side_a_new_id"),
            new Column<>("side_a", GedEvent::sideA),
            Column.empty("side_b_dset_id"),
            Column.empty("side_b_new_id"),
            new Column<>("side_b", GedEvent::sideB),
            new Column<>("number_of_sources", event -> event.facts().incident().outlets()),
            new Column<>("source_article", GedEvent::articles),
            new Column<>("source_office", event -> event.facts().ofReports(Report::publisher)),
            new Column<>("source_date", event -> event.facts().ofReports(GedEvent::published)),
            new Column<>("source_headline", event -> event.facts().ofReports(Report::title)),
            new Column<>("source_original", GedEvent::originals),
            new Column<>("where_prec", GedEvent::wherePrecision),
            new Column<>(
                    "where_coordinates",
                    event -> event.facts().at(at -> event.facts().placeName())),
            new Column<>("where_description", event -> event.facts().placeName()),
            new Column<>("adm_1", event -> event.facts().at(Place.Location::admin1)),
            new Column<>("adm_2", event -> event.facts().at(Place.Location::admin2)),
            new Column<>("latitude", event -> event.facts().at(Place.Location::lat)),
            new Column<>("longitude", event -> event.facts().at(Place.Location::lon)),
            new Column<>("geom_wkt", GedEvent::point),
            new Column<>("priogrid_gid", event -> event.facts().at(GedEvent::gridCell)),
            new Column<>("country", event -> event.facts().countryName()),
            Column.empty("country_id"),
            Column.empty("region"),
            Column.empty("event_clarity"),
            new Column<>("date_prec", GedEvent::datePrecision),
            new Column<>("date_start", event -> event.facts().from()),
            new Column<>("date_end", event -> event.facts().until()),
            Column.empty("deaths_a"),
            Column.empty("deaths_b"),
            new Column<>("deaths_civilians", GedEvent::civilians),
            Column.empty("deaths_unknown"),
            new Column<>("best", event -> event.facts().harmed(Harm.KILLED, Range::best)),
            new Column<>("high", event -> event.facts().harmed(Harm.KILLED, Range::high)),
            new Column<>("low", event -> event.facts().harmed(Harm.KILLED, Range::low)),
            Column.empty("gwnoa"),
            Column.empty("gwnob"),
            new Column<>("policy", event -> event.facts().policy().key()));

    @Override
    public String format() {
        return "ged";
    }

    @Override
    public Policy policy() {
        return Policy.UCDP;
    }

    @Override
    List<String> columns() {
        return names(COLUMNS);
    }

    @Override
    List<List<String>> rows(Exported what) {
        return what.present().stream()
                .map(GedEvent::of)
                .filter(GedEvent::isDeadly)
                .map(event -> cells(COLUMNS, event))
                .toList();
    }
}
