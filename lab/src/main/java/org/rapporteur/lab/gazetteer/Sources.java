package org.rapporteur.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;
import org.rapporteur.mentions.gazetteer.GazetteerWriter;
import org.rapporteur.mentions.gazetteer.GeoNamesRow;

/** What the gazetteer is made of, put together: states first, then divisions, counties, areas, towns. */
final class Sources implements GazetteerWriter.Divisions {
    /** States that were no more in 2012. */
    private static final Set<String> GONE = Set.of("AN", "CS");

    private final List<GazetteerEntry> towns = new ArrayList<>();
    private final Map<String, Centre> centres = new HashMap<>();
    private final Map<String, GazetteerEntry> divisions = new LinkedHashMap<>();
    private final Map<Counties.Code, String> counties = new LinkedHashMap<>();
    private final List<GazetteerEntry> states = new ArrayList<>();

    Sources(Path cities, Path divisionFile, Path countries, @Nullable Path countyFile) throws IOException {
        for (String line : Files.readAllLines(cities)) {
            GazetteerEntry town = GeoNamesRow.read(line, "P");
            if (town == null) {
                continue;
            }
            towns.add(town.country().equals("US") ? town : town.in(town.admin1(), "")); // only these have names
            centre(town.country()).add(town);
            centre(town.country() + "." + town.admin1()).add(town);
            if (town.country().equals("US")) {
                centre("US." + town.admin1() + "." + town.admin2()).add(town);
            }
        }
        for (String line : Files.readAllLines(divisionFile)) {
            String[] columns = line.split("\t", -1);
            addDivision(columns[0], List.of(columns[1], columns[2]), List.of(), Integer.parseInt(columns[3]));
        }
        OwnLists.divisions().forEach((code, names) -> {
            if (divisions.computeIfPresent(code, (key, known) -> known.with(names.names(), names.abbreviations()))
                    == null) {
                addDivision(code, names.names(), names.abbreviations(), 0);
            }
        });
        addStates(countries);
        if (countyFile != null) {
            Map<String, String> letters = new HashMap<>();
            divisions.values().stream()
                    .filter(division -> division.country().equals("US"))
                    .forEach(division -> letters.put(division.name(), division.admin1()));
            counties.putAll(Counties.read(countyFile, letters).names());
        }
    }

    /** All places, in the order in which they are to be written. */
    List<GazetteerEntry> places() {
        OwnTowns own = new OwnTowns(towns, OwnLists.others());
        List<GazetteerEntry> areas = new ArrayList<>();
        for (GazetteerEntry area : OwnLists.areas()) {
            if (!isDivision(area) && !own.merge(area)) {
                areas.add(own.inDivision(area));
            }
        }
        List<GazetteerEntry> places = new ArrayList<>(states);
        places.addAll(divisions.values());
        counties.forEach((code, name) -> {
            Centre centre = centres.get("US." + code.state() + "." + code.county());
            if (centre != null && !Counties.isTown(code)) {
                places.add(place(0, List.of(name), List.of(), "ADM2", centre, "US", code.state(), code.county()));
            }
        });
        places.addAll(areas);
        places.addAll(own.towns());
        return places;
    }

    /** Gives an area's names to the division that it is, if it is one. */
    private boolean isDivision(GazetteerEntry area) {
        if (area.feature() != Feature.AREA) {
            return false;
        }
        for (Map.Entry<String, GazetteerEntry> division : divisions.entrySet()) {
            GazetteerEntry known = division.getValue();
            if (known.country().equals(area.country())
                    && GazetteerEntry.key(known.name()).equals(GazetteerEntry.key(area.name()))) {
                division.setValue(known.with(area.names(), area.abbreviations()));
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable String name(String country, String admin1, String admin2) {
        if (!admin2.isEmpty()) {
            return country.equals("US") ? counties.get(new Counties.Code(admin1, admin2)) : null;
        }
        GazetteerEntry division = divisions.get(country + "." + admin1);
        return division == null ? null : division.name();
    }

    private Centre centre(String code) {
        return centres.computeIfAbsent(code, key -> new Centre());
    }

    private void addDivision(String code, List<String> names, List<String> abbreviations, int id) {
        Centre centre = centres.get(code);
        int dot = code.indexOf('.');
        if (centre != null) {
            String country = code.substring(0, dot);
            divisions.put(code, place(id, names, abbreviations, "ADM1", centre, country, code.substring(dot + 1), ""));
        }
    }

    private void addStates(Path countries) throws IOException {
        Map<String, OwnLists.State> own = OwnLists.states();
        for (String line : Files.readAllLines(countries)) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#") || GONE.contains(columns[0])) {
                continue;
            }
            OwnLists.State state = own.get(columns[0]);
            if (state == null) {
                throw new IOException(countries + ": " + columns[4] + " has no centre; give it one in countries.txt");
            }
            List<String> names = new ArrayList<>(state.names().names());
            if (names.isEmpty() || !names.remove("+")) {
                names.add(0, columns[4]);
            }
            states.add(new GazetteerEntry(
                    columns[16].isEmpty() ? 0 : Integer.parseInt(columns[16]),
                    names,
                    state.names().abbreviations(),
                    Feature.COUNTRY,
                    "PCLI",
                    state.lat(),
                    state.lon(),
                    columns[0],
                    "",
                    "",
                    columns[7].isEmpty() ? 0 : Long.parseLong(columns[7])));
        }
    }

    private static GazetteerEntry place(
            int id,
            List<String> names,
            List<String> abbreviations,
            String code,
            Centre centre,
            String country,
            String admin1,
            String admin2) {
        return new GazetteerEntry(
                id,
                names,
                abbreviations,
                Feature.ADMIN,
                code,
                centre.lat(),
                centre.lon(),
                country,
                admin1,
                admin2,
                centre.people());
    }
}
