package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.annotate.syntax.TaggerWeights;
import org.rapporteur.annotate.syntax.WordInventory;

/** The tagger's neural part while it is learned; what each is for, {@link TaggerWeights} says. */
final class TaggerParameters {
    final WordParameters words;
    final Parameter before;
    final Parameter second;
    final Parameter hiddenBias;
    final Parameter hiddenOut;
    final Parameter contextOut;
    final Parameter outBias;

    /** Begins with random weights, the same from the same random numbers. */
    TaggerParameters(WordInventory inventory, List<TrainingSentence> sentences, TagNames names, Random random) {
        int fine = names.xpos().size();
        int out = fine + names.upos().size();
        words = new WordParameters(
                inventory, sentences, TaggerWeights.PLACES, 1, 1, Math.sqrt(1.0 / WordParameters.EMBEDDING), random);
        before = new Parameter(fine + 1, WordParameters.HIDDEN, .1, random);
        second = new Parameter(fine + 1, WordParameters.HIDDEN, .1, random);
        hiddenBias = new Parameter(1, WordParameters.HIDDEN, 0, random);
        hiddenOut = new Parameter(out, WordParameters.HIDDEN, Math.sqrt(1.0 / WordParameters.HIDDEN), random);
        contextOut = new Parameter(out, 2 * WordParameters.CONTEXT, .1, random);
        outBias = new Parameter(1, out, 0, random);
    }

    List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(List.of(before, second, hiddenBias, hiddenOut, contextOut, outBias));
        all.addAll(words.all());
        return all;
    }
}
