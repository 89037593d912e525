package org.rapporteur.lab.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;

/** GeoNames' places with the names that our lists add to them. */
final class OwnTowns {
    /** In degrees; further apart, two places of one name are two. */
    private static final double SAME_TOWN = 0.25;

    private static final double NEAR = 0.5;

    private final List<GazetteerEntry> towns;
    private final Map<String, List<Integer>> byName = new HashMap<>();

    /**
     * Adds names to the largest town that is called so.
     *
     * @param others names by the country's code, a space and the main name
     */
    OwnTowns(List<GazetteerEntry> towns, Map<String, OwnLists.Names> others) {
        this.towns = new ArrayList<>(towns);
        for (int i = 0; i < towns.size(); i++) {
            GazetteerEntry town = towns.get(i);
            for (String name : town.names()) {
                byName.computeIfAbsent(key(town.country(), name), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
        others.forEach(this::addTo);
    }

    private void addTo(String countryAndName, OwnLists.Names names) {
        String country = countryAndName.substring(0, 2);
        String name = countryAndName.substring(3);
        int best = -1;
        for (int i : byName.getOrDefault(key(country, name), List.of())) {
            if (best < 0 || isBetter(towns.get(i), towns.get(best), name)) {
                best = i;
            }
        }
        if (best < 0) {
            System.err.println("names.txt: GeoNames has no town " + countryAndName);
        } else {
            towns.set(best, towns.get(best).with(names.names(), names.abbreviations()));
        }
    }

    private static boolean isBetter(GazetteerEntry town, GazetteerEntry other, String name) {
        boolean main = town.name().equals(name);
        return main == other.name().equals(name) ? town.population() > other.population() : main;
    }

    /** Gives a place's names to the town that it is, if GeoNames has it under one of them. */
    boolean merge(GazetteerEntry place) {
        if (!place.code().startsWith("PPL")) {
            return false;
        }
        for (String name : place.names()) {
            for (int i : byName.getOrDefault(key(place.country(), name), List.of())) {
                GazetteerEntry town = towns.get(i);
                if (Math.abs(town.lat() - place.lat()) < SAME_TOWN && Math.abs(town.lon() - place.lon()) < SAME_TOWN) {
                    towns.set(i, town.with(place.names(), place.abbreviations()));
                    return true;
                }
            }
        }
        return false;
    }

    /** A place of ours with the division of the nearest town of its state, if there is one near. */
    GazetteerEntry inDivision(GazetteerEntry place) {
        if (place.country().isEmpty() || place.feature() == Feature.AREA) {
            return place;
        }
        GazetteerEntry nearest = null;
        double least = NEAR * NEAR;
        for (GazetteerEntry town : towns) {
            double north = town.lat() - place.lat();
            double east = (town.lon() - place.lon()) * Math.cos(Math.toRadians(place.lat()));
            double distance = north * north + east * east;
            if (distance < least && town.country().equals(place.country())) {
                nearest = town;
                least = distance;
            }
        }
        return nearest == null ? place : place.in(nearest.admin1(), nearest.admin2());
    }

    /** The towns, in their order. */
    List<GazetteerEntry> towns() {
        return towns;
    }

    private static String key(String country, String name) {
        return country + " " + GazetteerEntry.key(name);
    }
}
