package org.rapporteur.lab.names;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotate.names.NameFeatures;
import org.rapporteur.annotate.names.NameLabels;
import org.rapporteur.annotate.names.NameText;

/** Runs of words with their features and labels, laid out flat for training. */
final class Examples {
    private int[] features = new int[1 << 20];
    private int featureCount;
    private int[] ends = new int[1 << 16];
    private byte[] labels = new byte[1 << 16];
    private int words;
    private int[] runs = new int[1 << 14];
    private byte[] times = new byte[1 << 14];
    private int runCount;

    int runCount() {
        return runCount;
    }

    int words() {
        return words;
    }

    /** The number of a run's first word. */
    int first(int run) {
        return run == 0 ? 0 : runs[run - 1];
    }

    int end(int run) {
        return runs[run];
    }

    int times(int run) {
        return times[run];
    }

    byte label(int word) {
        return labels[word];
    }

    int featuresFrom(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    int featuresTo(int word) {
        return ends[word];
    }

    int feature(int at) {
        return features[at];
    }

    /** Adds the runs of a lesson: of words that can belong to a name, and of names that can hold a place. */
    void add(Lesson lesson) {
        NameText text = lesson.text();
        NameFeatures extractor = new NameFeatures(text);
        for (int s = 0; s < text.sentenceCount(); s++) {
            extractor.enter(s);
            int end = text.first(s + 1);
            for (int i = text.first(s); i < end; i++) {
                int first = i;
                boolean open = false;
                while (i < end && text.isCandidate(i)) {
                    open |= lesson.isOpen(i);
                    i++;
                }
                if (i > first && !open) {
                    for (int word = first; word < i; word++) {
                        add(extractor, word, false, 0, lesson.label(word));
                    }
                    endRun(lesson.times());
                }
            }
            inner(lesson, extractor, text.first(s), end);
        }
    }

    private void inner(Lesson lesson, NameFeatures extractor, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lesson.label(i) != NameLabels.OUTSIDE) {
                int first = i;
                while (NameLabels.goesOn(lesson.label(i))) {
                    i++;
                }
                if (i > first && NameFeatures.holdsPlaces(NameLabels.kind(lesson.label(i)))) {
                    for (int word = first; word <= i; word++) {
                        int place = NameFeatures.placeWithin(word, first, i);
                        add(extractor, word, true, place, lesson.inner(word));
                    }
                    endRun(lesson.times());
                }
            }
        }
    }

    private void add(NameFeatures extractor, int word, boolean inner, int place, byte label) {
        if (features.length < featureCount + NameFeatures.MOST) {
            features = Arrays.copyOf(features, features.length * 2);
        }
        int[] found = new int[NameFeatures.MOST];
        int count = inner ? extractor.ofInner(word, place, found) : extractor.of(word, found);
        System.arraycopy(found, 0, features, featureCount, count);
        featureCount += count;
        if (words == ends.length) {
            ends = Arrays.copyOf(ends, words * 2);
            labels = Arrays.copyOf(labels, words * 2);
        }
        ends[words] = featureCount;
        labels[words++] = label;
    }

    private void endRun(int count) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, runCount * 2);
            times = Arrays.copyOf(times, runCount * 2);
        }
        runs[runCount] = words;
        times[runCount++] = (byte) count;
    }

    /**
     * Numbers the features that stand at least so often from 0 on in the order of their hashes, drops the others, and
     * returns the hashes in that order.
     */
    int[] number(int least) {
        int[] sorted = Arrays.copyOf(features, featureCount);
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0; i < featureCount; ) {
            int next = i;
            while (next < featureCount && sorted[next] == sorted[i]) {
                next++;
            }
            if (next - i >= least) {
                sorted[kept++] = sorted[i];
            }
            i = next;
        }
        int[] hashes = Arrays.copyOf(sorted, kept);
        int to = 0;
        int at = 0;
        for (int word = 0; word < words; word++) {
            for (; at < ends[word]; at++) {
                int number = Arrays.binarySearch(hashes, features[at]);
                if (number >= 0) {
                    features[to++] = number;
                }
            }
            ends[word] = to;
        }
        featureCount = to;
        return hashes;
    }

    static Examples of(List<Lesson> lessons) {
        Examples examples = new Examples();
        lessons.forEach(examples::add);
        return examples;
    }
}
