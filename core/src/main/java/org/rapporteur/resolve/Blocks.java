package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Interval;
import org.rapporteur.read.Hash64;

/**
 * The keys by which tellings that may be of one incident find each other: place and days, rare names, rare words and days.
 * A telling is kept under its own keys and looks for others under these and their neighbours.
 */
public final class Blocks {
    private static final int CELLS_A_DEGREE = 2;
    private static final int PERIOD_DAYS = 8;
    private static final int SEASON_DAYS = 128;
    private static final int WORDS = 20;

    /** The keys a telling is kept under. */
    public static Set<String> of(Telling telling) {
        return keys(telling, 0, 0);
    }

    /** The keys under which others may be kept that are of the same incident; {@link #of} among them. */
    public static Set<String> around(Telling telling) {
        return keys(telling, -1, 1);
    }

    /**
     * Numbers of keys, in order, of which two tellings share any where one would find the other by {@link #around}, and, but for a
     * chance of one in 2<sup>64</sup> for each two keys, only there.
     */
    public static long[] meeting(Telling telling) {
        return keys(telling, 0, 1).stream()
                .mapToLong(Hash64::of)
                .sorted()
                .distinct()
                .toArray();
    }

    private static Set<String> keys(Telling telling, int from, int to) {
        Set<String> keys = new TreeSet<>();
        String kind = telling.kind().name();
        for (long season : periods(telling, SEASON_DAYS, from, to)) {
            for (String name : telling.names()) {
                keys.add(kind + " name " + name + " in " + season);
            }
            telling.strangeWords().stream()
                    .limit(WORDS)
                    .forEach(word -> keys.add(kind + " word " + word + " in " + season));
        }
        List<Long> periods = periods(telling, PERIOD_DAYS, from, to);
        for (Spot spot : telling.spots()) {
            for (String cell : cells(spot, from, to)) {
                for (long period : periods) {
                    keys.add(kind + " at " + cell + " in " + period);
                }
            }
        }
        for (String word : rarest(telling)) {
            for (long period : periods) {
                keys.add(kind + " rare " + word + " in " + period);
            }
        }
        return keys;
    }

    private static List<String> rarest(Telling telling) {
        return telling.words().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Long> periods(Telling telling, int length, int from, int to) {
        Set<Long> periods = new TreeSet<>();
        Interval days = telling.days();
        if (days != null && Days.length(days) <= 2L * length) {
            add(Days.first(days), length, from, to, periods);
        }
        if (telling.published() != null) {
            add(telling.published(), length, from, to, periods);
        }
        return new ArrayList<>(periods);
    }

    private static void add(LocalDate day, int length, int from, int to, Set<Long> periods) {
        long period = Math.floorDiv(day.toEpochDay(), length);
        for (long near = period + from; near <= period + to; near++) {
            periods.add(near);
        }
    }

    private static List<String> cells(Spot spot, int from, int to) {
        if (spot.lat() == null || spot.lon() == null) {
            return List.of(spot.name());
        }
        if (!spot.isExact()) {
            return List.of(spot.name());
        }
        long row = (long) Math.floor(spot.lat() * CELLS_A_DEGREE);
        long column = (long) Math.floor(spot.lon() * CELLS_A_DEGREE);
        List<String> cells = new ArrayList<>();
        for (long north = row + from; north <= row + to; north++) {
            for (long east = column + from; east <= column + to; east++) {
                cells.add(north + "/" + east);
            }
        }
        cells.add(spot.name());
        return cells;
    }

    private Blocks() {}
}
