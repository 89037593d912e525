package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotate.text.Lexicon;

/** Where a world lies: its sides and towns, from {@code theatres.txt}. */
record Theatre(
        String country,
        LocalDate from,
        Map<String, List<Side>> sides,
        String monitor,
        String counter,
        String ministry,
        Side denied,
        List<Town> towns,
        List<Town> neighbours,
        String protestCity) {
    private static final Lexicon FILE = Lexicon.read(Theatre.class, "theatres.txt");

    static final List<Theatre> ALL = FILE.sections().stream().map(Theatre::read).toList();

    private static Theatre read(String section) {
        Map<String, List<String>> values = new TreeMap<>();
        List<Town> towns = new ArrayList<>();
        for (String line : FILE.lines(section)) {
            String key = line.substring(0, line.indexOf(':'));
            List<String> value = Arrays.stream(line.substring(key.length() + 1).split(";"))
                    .map(String::strip)
                    .toList();
            if (key.startsWith("province ")) {
                value.forEach(town -> towns.add(new Town(town, key.substring("province ".length()))));
            }
            values.put(key, value);
        }
        List<Town> neighbours = of(values, "neighbours").stream()
                .map(name -> towns.stream()
                        .filter(town -> town.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        towns.removeAll(neighbours);
        Map<String, List<Side>> sides = new TreeMap<>();
        for (String way : List.of("air", "ground", "gunmen")) {
            sides.put(way, of(values, way).stream().map(Theatre::side).toList());
        }
        return new Theatre(
                of(values, "country").get(0),
                LocalDate.parse(of(values, "from").get(0)),
                sides,
                of(values, "monitor").get(0),
                of(values, "counter").get(0),
                of(values, "ministry").get(0),
                side(of(values, "denier").get(0)),
                List.copyOf(towns),
                neighbours,
                of(values, "protest").get(0));
    }

    List<Side> groundForces() {
        return sides.getOrDefault("ground", List.of());
    }

    private static List<String> of(Map<String, List<String>> values, String key) {
        List<String> of = values.get(key);
        if (of == null) {
            throw new IllegalStateException("theatres.txt: a theatre has no \"" + key + "\"; add a line for it");
        }
        return of;
    }

    private static Side side(String line) {
        String[] parts = line.split(" = ", 2);
        return new Side(parts[0], parts[1]);
    }
}
