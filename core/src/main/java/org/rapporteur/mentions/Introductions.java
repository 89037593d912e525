package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;

/** Where a report first speaks of somebody whom it doesn't name: "a senior diplomat", "the military council". */
final class Introductions {
    /** How many ways to be called are told apart for one noun. */
    private static final int MOST = 8;

    private final Parties parties;
    private final List<Line> lines;

    /** By noun, the offsets at which an indefinite phrase has it. */
    private final Map<String, NavigableMap<Integer, String>> indefinite = new HashMap<>();

    /** By noun, the different words of phrases that say more than it, and where each first stands. */
    private final Map<String, List<Phrase>> described = new HashMap<>();

    private int read;

    private record Phrase(int start, String words) {}

    Introductions(Parties parties, List<Line> lines) {
        this.parties = parties;
        this.lines = lines;
    }

    /**
     * The words of the only one of a noun that was introduced before a word; null where there is none, or several.
     *
     * @param body whether a definite phrase introduces one, too: "the military council"
     */
    @Nullable String words(Line line, int head, String noun, boolean body) {
        readTo(line);
        int offset = line.start(head);
        List<String> different = new ArrayList<>();
        for (String words : indefinite
                .getOrDefault(noun, new TreeMap<>())
                .headMap(offset, false)
                .values()) {
            addNew(different, words);
            if (different.size() > 1) {
                return null;
            }
        }
        if (body) {
            described.getOrDefault(noun, List.of()).stream()
                    .filter(phrase -> phrase.start() < offset)
                    .forEach(phrase -> addNew(different, phrase.words()));
        }
        return different.size() == 1 ? different.get(0) : null;
    }

    /** Whether an indefinite phrase of a noun stands between the end of a line and a word of another. */
    boolean isAnew(Line line, int head, String noun, int after) {
        readTo(line);
        Line last = lines.get(after);
        int from = last.index() == line.index() ? last.start(0) : last.end(last.size() - 1);
        return !indefinite
                .getOrDefault(noun, new TreeMap<>())
                .subMap(from, true, Math.max(from, line.start(head)), false)
                .isEmpty();
    }

    private static void addNew(List<String> different, String words) {
        if (!different.contains(words)) {
            different.add(words);
        }
    }

    private void readTo(Line line) {
        for (; read <= line.index(); read++) {
            Line other = lines.get(read);
            for (Candidate one : parties.candidates(other)) {
                String noun = one.noun();
                if (noun == null) {
                    continue;
                }
                String words = NounPhrase.words(other, one.first(), one.head(), false);
                if (one.indefinite()) {
                    indefinite.computeIfAbsent(noun, unseen -> new TreeMap<>()).put(other.start(one.head()), words);
                } else if (one.head() - one.first() > 1) {
                    List<Phrase> known = described.computeIfAbsent(noun, unseen -> new ArrayList<>());
                    if (known.size() < MOST
                            && known.stream().noneMatch(phrase -> phrase.words().equals(words))) {
                        known.add(new Phrase(other.start(one.head()), words));
                    }
                }
            }
        }
    }
}
