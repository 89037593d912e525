package org.rapporteur.lab.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The counties of the United States: TopoJSON with their FIPS ids and names. */
final class Counties {
    private static final int FIRST_CITY = 510;

    /** A county by GeoNames' codes: the state's letters and three digits. */
    record Code(String state, String county) {}

    private final Map<Code, String> names = new LinkedHashMap<>();

    /**
     * Reads them.
     *
     * @param states the states' letters by their names
     */
    static Counties read(Path file, Map<String, String> states) throws IOException {
        JsonNode objects = new ObjectMapper().readTree(file.toFile()).path("objects");
        Map<String, String> letters = new HashMap<>();
        for (JsonNode state : objects.path("states").path("geometries")) {
            String name = state.path("properties").path("name").asText();
            String found = name.equals("District of Columbia") ? "DC" : states.get(name);
            if (found != null) {
                letters.put(state.path("id").asText(), found);
            }
        }
        Counties counties = new Counties();
        for (JsonNode county : objects.path("counties").path("geometries")) {
            String id = county.path("id").asText();
            String state = letters.get(id.substring(0, 2));
            if (state != null) {
                Code code = new Code(state, id.substring(2));
                counties.names.put(
                        code, full(county.path("properties").path("name").asText(), code));
            }
        }
        if (counties.names.isEmpty()) {
            throw new IOException(file + " has no counties; give counties-10m.json of the npm package us-atlas");
        }
        return counties;
    }

    /** The counties' names as reports give them. */
    Map<Code, String> names() {
        return names;
    }

    /** Whether it is a town that belongs to no county. */
    static boolean isTown(Code code) {
        return Integer.parseInt(code.county()) >= FIRST_CITY || code.state().equals("DC");
    }

    private static String full(String name, Code code) {
        return switch (code.state()) {
            case "LA" -> name + " Parish";
            case "AK" -> name;
            default -> isTown(code) ? name : name + " County";
        };
    }
}
