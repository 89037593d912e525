package org.rapporteur.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Report;

/**
 * A field of the table of incidents, as HXL and databases have it.
 *
 * @param tag HXL's hashtag and attributes
 * @param type SQL's
 */
public record Field(Column<Facts> column, String tag, String type) {
    private static final String TEXT = "VARCHAR";
    private static final String NUMBER = "INTEGER";

    /** All of them, in order. */
    public static final List<Field> ALL = List.of(
            field("id", "#event+id", TEXT, Facts::id),
            field("type", "#event+type", TEXT, facts -> facts.event().type().name()),
            field("mode", "#event+mode", TEXT, Field::mode),
            field("from", "#date+occurred+start", "DATE", Facts::from),
            field("until", "#date+occurred+end", "DATE", Facts::until),
            field(
                    "actors",
                    "#group+actor+name",
                    TEXT,
                    facts -> Facts.names(facts.event().actors())),
            field(
                    "targets",
                    "#group+target+name",
                    TEXT,
                    facts -> Facts.names(facts.event().targets())),
            field("weapon", "#cause+weapon", TEXT, facts -> facts.event().weapon()),
            field("country", "#country+code+v_iso3", TEXT, facts -> facts.at(Place.Location::country)),
            field("country_name", "#country+name", TEXT, Facts::countryName),
            field("admin1", "#adm1+name", TEXT, facts -> facts.at(Place.Location::admin1)),
            field("admin2", "#adm2+name", TEXT, facts -> facts.at(Place.Location::admin2)),
            field("place", "#loc+name", TEXT, Facts::placeName),
            field("lat", "#geo+lat", "DOUBLE", facts -> facts.at(Place.Location::lat)),
            field("lon", "#geo+lon", "DOUBLE", facts -> facts.at(Place.Location::lon)),
            field("precision", "#geo+precision", TEXT, Field::precision),
            figure(Harm.KILLED, "low", Range::low),
            figure(Harm.KILLED, "best", Range::best),
            figure(Harm.KILLED, "high", Range::high),
            figure(Harm.INJURED, "low", Range::low),
            figure(Harm.INJURED, "best", Range::best),
            figure(Harm.INJURED, "high", Range::high),
            figure(Harm.MISSING, "low", Range::low),
            figure(Harm.MISSING, "best", Range::best),
            figure(Harm.MISSING, "high", Range::high),
            figure(Harm.ABDUCTED, "low", Range::low),
            figure(Harm.ABDUCTED, "best", Range::best),
            figure(Harm.ABDUCTED, "high", Range::high),
            figure(Harm.DISPLACED, "low", Range::low),
            figure(Harm.DISPLACED, "best", Range::best),
            figure(Harm.DISPLACED, "high", Range::high),
            field("policy", "#meta+policy", TEXT, facts -> facts.policy().key()),
            field(
                    "reports",
                    "#meta+reports+num",
                    NUMBER,
                    facts -> facts.incident().reports()),
            field(
                    "outlets",
                    "#meta+outlets+num",
                    NUMBER,
                    facts -> facts.incident().outlets()),
            field(
                    "origins",
                    "#meta+origins+num",
                    NUMBER,
                    facts -> facts.incident().origins()),
            field("disputed", "#meta+disputed", TEXT, facts -> Facts.joined(facts.disputed())),
            field(
                    "background",
                    "#meta+background",
                    "BOOLEAN",
                    facts -> facts.event().background()),
            field("sources", "#meta+source", TEXT, facts -> facts.ofReports(Report::publisher)),
            field("urls", "#meta+url", TEXT, facts -> facts.ofReports(Report::url)),
            field(
                    "claims",
                    "#meta+claims+id",
                    TEXT,
                    facts -> Facts.joined(facts.incident().claims())));

    public static List<Column<Facts>> columns() {
        return ALL.stream().map(Field::column).toList();
    }

    private static Field field(String name, String tag, String type, Function<Facts, @Nullable Object> value) {
        return new Field(new Column<>(name, value), tag, type);
    }

    private static Field figure(Harm harm, String side, Function<Range, @Nullable Integer> value) {
        String word = ContractNames.of(harm);
        return field(word + "_" + side, "#affected+" + word + "+" + side, NUMBER, facts -> facts.harmed(harm, value));
    }

    private static @Nullable String mode(Facts facts) {
        Event.Mode mode = facts.event().mode();
        return mode == null ? null : ContractNames.of(mode);
    }

    private static @Nullable String precision(Facts facts) {
        return facts.at(at -> ContractNames.of(at.precision()));
    }
}
