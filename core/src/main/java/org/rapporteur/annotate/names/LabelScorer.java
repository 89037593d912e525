package org.rapporteur.annotate.names;

import java.util.Arrays;

/** Labels the words of one report with a model. For one thread. */
final class LabelScorer {
    private static final int LABELS = NameLabels.COUNT;

    private final NameModel model;
    private final NameText text;
    private final NameFeatures features;
    private final int[] found = new int[NameFeatures.MOST];
    private final LabelPath path = new LabelPath();
    private int[] scores = new int[64 * LABELS];

    LabelScorer(NameModel model, NameText text) {
        this.model = model;
        this.text = text;
        features = new NameFeatures(text);
    }

    /** Of every word. */
    byte[] labels() {
        byte[] labels = new byte[text.size];
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            features.enter(sentence);
            int end = text.sentences[sentence + 1];
            for (int first = text.sentences[sentence]; first < end; first++) {
                if (text.candidates[first]) {
                    int last = first;
                    while (last + 1 < end && text.candidates[last + 1]) {
                        last++;
                    }
                    run(first, last, labels);
                    first = last;
                }
            }
        }
        return labels;
    }

    private void run(int first, int last, byte[] labels) {
        clear(last - first + 1);
        for (int word = first; word <= last; word++) {
            add(features.of(word, found), (word - first) * LABELS);
        }
        path.find(scores, last - first + 1, model.pairs(), labels, first);
    }

    /** Of the words of one name, for the places inside it. */
    byte[] inner(int first, int last) {
        features.enterAt(first);
        clear(last - first + 1);
        for (int word = first; word <= last; word++) {
            int count = features.ofInner(word, NameFeatures.placeWithin(word, first, last), found);
            add(count, (word - first) * LABELS);
        }
        byte[] labels = new byte[last - first + 1];
        path.find(scores, labels.length, model.pairs(), labels, 0);
        return labels;
    }

    private void clear(int words) {
        if (scores.length < words * LABELS) {
            scores = new int[words * LABELS * 2];
        }
        Arrays.fill(scores, 0, words * LABELS, 0);
    }

    private void add(int count, int at) {
        for (int i = 0; i < count; i++) {
            model.add(found[i], scores, at);
        }
    }
}
