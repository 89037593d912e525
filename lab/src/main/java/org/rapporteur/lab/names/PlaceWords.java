package org.rapporteur.lab.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.annotate.names.NameText;

/** Names that the teacher takes for places wherever it meets them in the texts: more often than for anything else. */
final class PlaceWords {
    private static final int LEAST = 2;

    private final Map<String, int[]> counts = new HashMap<>();

    void add(NameText text, List<TaughtWord> words) {
        for (TaughtSpan span : TaughtSpan.of(text, words)) {
            int[] count = counts.computeIfAbsent(key(words, span.first(), span.last()), key -> new int[2]);
            count[span.label().equals("LOCATION") ? 0 : 1]++;
        }
    }

    boolean isPlace(List<TaughtWord> words, int first, int last) {
        int[] count = counts.get(key(words, first, last));
        return count != null && count[0] >= LEAST && count[0] > 3 * count[1];
    }

    private static String key(List<TaughtWord> words, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(words.get(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        return key.toString();
    }
}
