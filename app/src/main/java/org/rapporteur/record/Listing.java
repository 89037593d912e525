package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.record.ListedIncident.Days;
import org.rapporteur.record.ListedIncident.Figures;
import org.rapporteur.record.ListedIncident.Numbers;
import org.rapporteur.record.ListedIncident.Terms;
import org.rapporteur.resolve.Told;

/** Makes listed incidents of claims, and keeps them in columns. */
final class Listing {
    /** What {@link #of(ResultSet)} reads, in its order. */
    static final String COLUMNS =
            "code, card, type, place, own_place_names, words, parties, sources, disputes, stances, background,"
                    + " own_from, own_to, known_on, known_last, latest_figure, killed_low, killed_best, killed_high, injured_low, injured_best,"
                    + " injured_high, origins, claims, harms, other_harms, lat, lon, country, admin1, admin2, precision, reports,"
                    + " revision";

    private static final String KEPT = "UPDATE incidents SET card = ?, own_from = ?, own_to = ?, own_place_names = ?,"
            + " words = ?, parties = ?, sources = ?, disputes = ?, stances = ?, background = ?, origins = ?, claims = ?, harms = ?, other_harms = ?,"
            + " reports = ?, known_last = ?, latest_figure = ?, admin1 = ?, admin2 = ?, precision = ? WHERE seq = ?";

    /** From lat to precision. */
    private static final int PLACE_COLUMNS = 6;

    private final Map<String, LocalDate> days = new HashMap<>();

    /**
     * One of claims.
     *
     * @param knownOn the days on which its reports were known
     */
    static ListedIncident of(
            Handle handle, String code, Incident incident, List<Told> told, Collection<LocalDate> knownOn) {
        Interval days = incident.event().time();
        Incident.Somewhere place = incident.event().place();
        Place.Location at = place == null ? null : place.location();
        Set<String> parties = new LinkedHashSet<>();
        Set<String> sources = new TreeSet<>();
        Set<String> stances = new TreeSet<>();
        for (Told one : told) {
            sources.add(Folding.of(one.outlet()));
            stances.add(ContractNames.of(one.claim().basis().stance()));
            for (ClaimFacts.Role role : ClaimFacts.of(one.claim()).parties()) {
                if (role.role().equals("source")) {
                    sources.add(role.name());
                } else if (role.takesPart()) {
                    parties.add(role.name());
                    if (role.id() != null) {
                        parties.add(role.id());
                    }
                }
            }
        }
        TreeSet<LocalDate> known = new TreeSet<>(knownOn);
        return new ListedIncident(
                code,
                Card.of(incident),
                new Terms(
                        incident.event().type().name(),
                        place == null ? "" : place.name(),
                        place == null ? "" : ClaimFacts.placeNames(place.name(), at),
                        "|" + Folding.of(IncidentTitle.of(incident)) + "|",
                        barred(parties),
                        barred(sources),
                        barred(incident.disputes().stream()
                                .map(dispute -> ContractNames.of(dispute.field()))
                                .toList()),
                        barred(stances),
                        incident.event().background()),
                new Days(
                        days == null ? null : days.start(),
                        days == null ? null : days.end(),
                        known.isEmpty() ? LocalDate.MAX : known.first(),
                        known.isEmpty() ? LocalDate.MAX : known.last(),
                        told.stream()
                                .filter(one -> one.claim() instanceof Casualties)
                                .map(Told::published)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .orElse(null)),
                new Numbers(
                        figures(incident.harmed().get(Harm.KILLED)),
                        figures(incident.harmed().get(Harm.INJURED)),
                        incident.origins(),
                        incident.claims().size(),
                        incident.harmed().size(),
                        Card.others(incident)),
                at,
                numbers(handle, told),
                0);
    }

    /** Fills the columns that are its own. */
    static void keep(Handle handle, long seq, ListedIncident listed) {
        Terms terms = listed.terms();
        Place.Location at = listed.location();
        handle.execute(
                KEPT,
                listed.card(),
                listed.days().from(),
                listed.days().to(),
                terms.placeNames(),
                terms.words(),
                terms.parties(),
                terms.sources(),
                terms.disputes(),
                terms.stances(),
                terms.background() ? 1 : 0,
                listed.numbers().origins(),
                listed.numbers().claims(),
                listed.numbers().harms(),
                listed.numbers().others(),
                Arrays.stream(listed.reports()).mapToObj(Integer::toString).collect(Collectors.joining(",")),
                listed.days().knownLast(),
                listed.days().latestFigure(),
                at == null ? null : at.admin1(),
                at == null ? null : at.admin2(),
                at == null ? null : ContractNames.of(at.precision()),
                seq);
    }

    /** Empties them. */
    static void clear(Handle handle, long seq) {
        handle.execute(
                "UPDATE incidents SET card = NULL, own_place_names = NULL, words = NULL, parties = NULL, sources = NULL WHERE seq = ?",
                seq);
    }

    /** One of the columns. */
    ListedIncident of(ResultSet row) throws SQLException {
        int column = 0;
        String code = orEmpty(row.getString(++column));
        String card = row.getString(++column);
        Terms terms = new Terms(
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                orEmpty(row.getString(++column)),
                row.getInt(++column) == 1);
        Days known = new Days(
                day(row.getString(++column)),
                day(row.getString(++column)),
                orForever(row.getString(++column)),
                orForever(row.getString(++column)),
                day(row.getString(++column)));
        Figures killed = figures(row, column);
        Figures injured = figures(row, column + 3);
        column += 6;
        Numbers numbers = new Numbers(
                killed,
                injured,
                row.getInt(++column),
                row.getInt(++column),
                row.getInt(++column),
                row.getString(++column));
        Place.Location at = location(row, column);
        column += PLACE_COLUMNS;
        return new ListedIncident(
                code, card, terms, known, numbers, at, list(orEmpty(row.getString(++column))), row.getLong(++column));
    }

    private static Figures figures(ResultSet row, int before) throws SQLException {
        return new Figures(number(row, before + 1), number(row, before + 2), number(row, before + 3));
    }

    private static int number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? -1 : number;
    }

    private static Place.@Nullable Location location(ResultSet row, int before) throws SQLException {
        String precision = row.getString(before + PLACE_COLUMNS);
        return precision == null
                ? null
                : new Place.Location(
                        null,
                        row.getDouble(before + 1),
                        row.getDouble(before + 2),
                        row.getString(before + 3),
                        row.getString(before + 4),
                        row.getString(before + 5),
                        ContractNames.find(Place.Precision.class, precision).orElse(Place.Precision.AREA));
    }

    private static Figures figures(@Nullable Range range) {
        return range == null
                ? Figures.NONE
                : new Figures(orNone(range.low()), orNone(range.best()), orNone(range.high()));
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? -1 : number;
    }

    /** The numbers of the reports that some claims are of. */
    private static int[] numbers(Handle handle, List<Told> told) {
        Set<String> reports =
                told.stream().map(one -> one.claim().basis().report()).collect(Collectors.toSet());
        return handle
                .createQuery("SELECT seq FROM reports WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq")
                .bind(0, Json.of(reports))
                .mapTo(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] list(String numbers) {
        if (numbers.isEmpty()) {
            return new int[0];
        }
        return Arrays.stream(numbers.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static String barred(Collection<String> names) {
        return names.isEmpty() ? "" : "|" + String.join("|", names) + "|";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private LocalDate orForever(@Nullable String day) {
        return Objects.requireNonNullElse(day(day), LocalDate.MAX);
    }

    private @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : days.computeIfAbsent(day, LocalDate::parse);
    }
}
