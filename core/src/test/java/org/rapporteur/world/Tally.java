package org.rapporteur.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often something came out as it should, of how often it could. */
final class Tally {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final boolean shows = Boolean.getBoolean("worlds.show");

    /** Counts one case; tells of what went wrong where that is wanted. */
    void count(String what, boolean right, String about) {
        int[] count = counts.computeIfAbsent(what, any -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
        if (!right && shows) {
            System.out.println("not " + what + ": " + about);
        }
    }

    /** The share of what came out right; 1 where there was nothing. */
    double share(String what) {
        int[] count = counts.getOrDefault(what, new int[] {1, 1});
        return (double) count[0] / count[1];
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, count) -> lines.append(
                String.format("%-42s %6.2f %%  %d of %d%n", what, 100.0 * count[0] / count[1], count[0], count[1])));
        return lines.toString();
    }
}
