package org.rapporteur.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.deep.AttributionHead.Labels;
import org.rapporteur.deep.AttributionHead.Role;

/**
 * Joins labelled words into attributions: each content gets its cue, each cue its source, by distance. It counts words, and
 * more for each full stop and each paragraph between.
 */
final class Linker {
    private static final int STOP = 8;
    private static final int PARAGRAPH = 15;

    private static final int FARTHEST_CUE = 20;
    private static final int FARTHEST_SOURCE_OF_CUE = 29;
    private static final int FARTHEST_SOURCE = 19;

    /** A stretch of words with one role, the end exclusive; how sure its labels are, 0 to 1. */
    record Stretch(Role role, int start, int end, double certainty) {}

    /** A content with its cue and its source. */
    record Linked(
            Stretch content,
            @Nullable Stretch cue,
            @Nullable Stretch source) {}

    private final int[] paragraphs;

    /** How many full stops stand before each word, and at last in all. */
    private final int[] stops;

    /**
     * Takes a document.
     *
     * @param paragraphs the number of each word's paragraph
     * @param isStop whether a word is a full stop, or a question or exclamation mark
     */
    Linker(int[] paragraphs, IntPredicate isStop) {
        this.paragraphs = paragraphs;
        stops = new int[paragraphs.length + 1];
        for (int i = 0; i < paragraphs.length; i++) {
            stops[i + 1] = stops[i] + (isStop.test(i) ? 1 : 0);
        }
    }

    /** A document's attributions, by their contents' order. */
    List<Linked> link(Labels labels) {
        List<Stretch> contents = new ArrayList<>();
        List<Stretch> cues = new ArrayList<>();
        List<Stretch> sources = new ArrayList<>();
        for (Stretch stretch : stretches(labels)) {
            switch (stretch.role()) {
                case CONTENT -> contents.add(stretch);
                case CUE -> cues.add(stretch);
                case SOURCE -> sources.add(stretch);
            }
        }
        return contents.stream()
                .map(content -> {
                    Stretch cue = nearest(content, cues, FARTHEST_CUE);
                    Stretch source = cue == null
                            ? nearest(content, sources, FARTHEST_SOURCE)
                            : nearest(cue, sources, FARTHEST_SOURCE_OF_CUE);
                    return new Linked(content, cue, source);
                })
                .toList();
    }

    private static List<Stretch> stretches(Labels labels) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < labels.words(); i++) {
            int label = labels.label(i);
            if (label % 2 == 1) {
                int end = i + 1;
                double certainty = labels.certainty(i);
                while (end < labels.words() && labels.label(end) == label + 1) {
                    certainty += labels.certainty(end++);
                }
                found.add(new Stretch(Role.of(label), i, end, certainty / (end - i)));
            }
        }
        return found;
    }

    /** The nearest of stretches in order that is not too far; of two, the first. */
    private @Nullable Stretch nearest(Stretch one, List<Stretch> others, int farthest) {
        Stretch nearest = null;
        int least = farthest + 1;
        for (int i = firstThatMayReach(one, others, farthest); i < others.size(); i++) {
            Stretch other = others.get(i);
            if (other.start() - one.end() > farthest) {
                break;
            }
            int distance = distance(one, other);
            if (distance < least) {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    private static int firstThatMayReach(Stretch one, List<Stretch> others, int farthest) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (one.start() - others.get(middle).end() > farthest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int distance(Stretch a, Stretch b) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(from, Math.max(a.start(), b.start()));
        int one = paragraphs[a.start()];
        int other = paragraphs[b.start()];
        boolean held = one <= other && other <= paragraphs[a.end() - 1];
        return to - from + STOP * (stops[to] - stops[from]) + (held ? 0 : PARAGRAPH * Math.abs(one - other));
    }
}
