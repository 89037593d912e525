package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Place;
import org.rapporteur.record.ListedIncident.Days;
import org.rapporteur.record.ListedIncident.Figures;
import org.rapporteur.record.ListedIncident.Numbers;
import org.rapporteur.record.ListedIncident.Terms;

/** Listed incidents as columns, which the tables of incidents and of what was known of them earlier have in common. */
final class ListedColumns {
    /** In the order of {@link #values}. */
    static final String ALL =
            "card, type, place, own_place_names, words, parties, sources, disputes, stances, background,"
                    + " own_from, own_to, known_on, known_last, latest_figure, killed_low, killed_best, killed_high, injured_low,"
                    + " injured_best, injured_high, origins, claims, harms, other_harms, lat, lon, country, admin1, admin2,"
                    + " precision, reports";

    /** As many question marks. */
    static final String MARKS = ALL.replaceAll("[a-z0-9_]+", "?");

    /** The values where claims make no incident. */
    static final List<@Nullable Object> NONE = Collections.nCopies(MARKS.split(",", -1).length, null);

    /** What {@link #read} reads, in its order. */
    static final String READ = "code, revision, " + ALL;

    /** From lat to precision. */
    private static final int PLACE_COLUMNS = 6;

    private final Map<String, LocalDate> days = new HashMap<>();

    /** What the columns of one hold. */
    static List<@Nullable Object> values(ListedIncident listed) {
        Terms terms = listed.terms();
        Days days = listed.days();
        Numbers numbers = listed.numbers();
        Place.Location at = listed.location();
        return Arrays.asList(
                listed.card(),
                terms.type(),
                terms.place().isEmpty() ? null : terms.place(),
                terms.placeNames(),
                terms.words(),
                terms.parties(),
                terms.sources(),
                terms.disputes(),
                terms.stances(),
                terms.background() ? 1 : 0,
                text(days.from()),
                text(days.to()),
                text(days.knownFirst()),
                text(days.knownLast()),
                text(days.latestFigure()),
                orNull(numbers.killed().low()),
                orNull(numbers.killed().best()),
                orNull(numbers.killed().high()),
                orNull(numbers.injured().low()),
                orNull(numbers.injured().best()),
                orNull(numbers.injured().high()),
                numbers.origins(),
                numbers.claims(),
                numbers.harms(),
                numbers.others(),
                at == null ? null : at.lat(),
                at == null ? null : at.lon(),
                at == null ? null : at.country(),
                at == null ? null : at.admin1(),
                at == null ? null : at.admin2(),
                at == null ? null : ContractNames.of(at.precision()),
                Arrays.stream(listed.reports()).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    /** One of its columns. */
    ListedIncident read(ResultSet row) throws SQLException {
        int column = 0;
        String code = orEmpty(row.getString(++column));
        long revision = row.getLong(++column);
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
                code, card, terms, known, numbers, at, list(orEmpty(row.getString(++column))), revision);
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

    private static int[] list(String numbers) {
        if (numbers.isEmpty()) {
            return new int[0];
        }
        return Arrays.stream(numbers.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static @Nullable Integer orNull(int number) {
        return number < 0 ? null : (Integer) number;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
