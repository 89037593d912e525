package org.rapporteur.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties.Harm;

/** The words for what happened to people, by the place they take: "12 were killed", "killed 12", "12 deaths". */
final class Harms {
    private static final Map<String, Harm> PARTICIPLES = harms(
            "killed:KILLED slain:KILLED murdered:KILLED dead:KILLED died:KILLED perished:KILLED injured:INJURED wounded:INJURED hurt:INJURED"
                    + " abducted:ABDUCTED kidnapped:ABDUCTED missing:MISSING displaced:DISPLACED");
    private static final Map<String, Harm> ACTIVES =
            harms("killed:KILLED killing:KILLED wounded:INJURED wounding:INJURED injured:INJURED injuring:INJURED"
                    + " abducted:ABDUCTED kidnapped:ABDUCTED displaced:DISPLACED displacing:DISPLACED");
    private static final Map<String, Harm> NOUNS =
            harms("deaths:KILLED fatalities:KILLED dead:KILLED injuries:INJURED wounded:INJURED injured:INJURED");

    /** All of them, and "toll". */
    static Set<String> words() {
        Set<String> words = new HashSet<>(PARTICIPLES.keySet());
        words.addAll(ACTIVES.keySet());
        words.addAll(NOUNS.keySet());
        words.add("toll");
        return words;
    }

    static @Nullable Harm participle(Line line, int i) {
        return PARTICIPLES.get(line.lower(i));
    }

    static @Nullable Harm active(Line line, int i) {
        return ACTIVES.get(line.lower(i));
    }

    static @Nullable Harm noun(Line line, int i) {
        return NOUNS.get(line.lower(i));
    }

    static boolean isAny(Line line, int i) {
        return participle(line, i) != null || noun(line, i) != null;
    }

    private static Map<String, Harm> harms(String pairs) {
        Map<String, Harm> harms = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            int colon = pair.indexOf(':');
            harms.put(pair.substring(0, colon), Harm.valueOf(pair.substring(colon + 1)));
        }
        return Map.copyOf(harms);
    }

    private Harms() {}
}
