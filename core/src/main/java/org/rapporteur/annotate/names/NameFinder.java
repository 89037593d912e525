package org.rapporteur.annotate.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Span;

/** Finds the names in a report's sentences. Immutable and thread-safe. */
public final class NameFinder {
    private final NameModel model;

    public NameFinder(NameModel model) {
        this.model = model;
    }

    /**
     * Loads the finder for English.
     *
     * @throws java.io.UncheckedIOException where the model is missing or damaged
     */
    public static NameFinder english() {
        return new NameFinder(NameModel.ofResource("names.model"));
    }

    /**
     * The names in a report's text, by {@link Name}'s order. They may hold each other: a place stands in an
     * organisation's name ("Cottonport Fire Station") and is what the name of its people means ("Russian").
     */
    public List<Name> find(String text, List<Sentence> sentences) {
        NameText words = new NameText(text.toCharArray(), sentences);
        LabelScorer scorer = new LabelScorer(model, words);
        byte[] labels = scorer.labels();
        DocumentNames.settle(words, labels);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < words.size; i++) {
            if (labels[i] != NameLabels.OUTSIDE) {
                int first = i;
                while (NameLabels.goesOn(labels[i])) {
                    i++;
                }
                NameKind kind = NameLabels.kind(labels[first]);
                names.add(new Name(new Span(words.starts[first], words.textEnds[i]), kind));
                places(words, scorer, kind, first, i, names);
            }
        }
        Collections.sort(names);
        return names;
    }

    /** The places that a name of another kind names too. */
    private static void places(
            NameText text, LabelScorer scorer, NameKind kind, int first, int last, List<Name> names) {
        if (kind == NameKind.GROUP && (text.lists[first] & NameLists.DEMONYM) != 0) {
            names.add(new Name(new Span(text.starts[first], text.textEnds[last]), NameKind.PLACE));
        } else if (last > first && NameFeatures.holdsPlaces(kind)) {
            byte[] inner = scorer.inner(first, last);
            for (int i = first; i <= last; i++) {
                int begin = i;
                if (inner[i - first] != NameLabels.OUTSIDE) {
                    while (NameLabels.goesOn(inner[i - first])) {
                        i++;
                    }
                } else {
                    i = Math.min(last, text.listedPlace(i) - 1);
                }
                if (i >= begin && !(begin == first && i == last)) {
                    names.add(new Name(new Span(text.starts[begin], text.textEnds[i]), NameKind.PLACE));
                }
                i = Math.max(i, begin);
            }
        }
    }
}
