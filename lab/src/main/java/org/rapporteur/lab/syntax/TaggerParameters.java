package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.annotate.syntax.TaggerWeights;

/** The tagger's neural part while it is learned. */
final class TaggerParameters {
    static final int EMBEDDING = Integer.getInteger("emb", 64);
    static final int HIDDEN = Integer.getInteger("hid", 96);
    static final int CONTEXT = Integer.getInteger("ctx", 32);

    final Parameter embeddings;
    final Parameter[] places = new Parameter[TaggerWeights.PLACES];
    final Parameter[] contextWords = new Parameter[2];
    final Parameter before;
    final Parameter second;
    final Parameter hiddenBias;
    final Parameter hiddenOut;
    final Parameter contextOut;
    final Parameter outBias;

    /** Begins with random weights, the same from the same random numbers. */
    TaggerParameters(int descriptions, int xpos, int upos, Random random) {
        int out = (xpos + upos + 3) / 4 * 4;
        embeddings = new Parameter(descriptions + 1, EMBEDDING, .1, random);
        for (int i = 0; i < places.length; i++) {
            places[i] = new Parameter(EMBEDDING, HIDDEN, Math.sqrt(1.0 / EMBEDDING), random);
        }
        for (int i = 0; i < contextWords.length; i++) {
            contextWords[i] = new Parameter(EMBEDDING, 3 * CONTEXT, Math.sqrt(1.0 / EMBEDDING), random);
        }
        before = new Parameter(xpos + 1, HIDDEN, .1, random);
        second = new Parameter(xpos + 1, HIDDEN, .1, random);
        hiddenBias = new Parameter(1, HIDDEN, 0, random);
        hiddenOut = new Parameter(HIDDEN, out, Math.sqrt(1.0 / HIDDEN), random);
        contextOut = new Parameter(2 * CONTEXT, out, Math.sqrt(.5 / CONTEXT), random);
        outBias = new Parameter(1, out, 0, random);
    }

    /** All of them. */
    List<Parameter> all() {
        List<Parameter> all =
                new ArrayList<>(List.of(embeddings, before, second, hiddenBias, hiddenOut, contextOut, outBias));
        all.addAll(List.of(places));
        all.addAll(List.of(contextWords));
        return all;
    }
}
