package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.WordWeights;
import org.rapporteur.annotate.syntax.Words;

/** What a network learns of words, while it is learned. */
final class WordParameters {
    /** Dimensions of a word's vector. */
    static final int EMBEDDING = 64;

    /** Units of the hidden layer. */
    static final int HIDDEN = 96;

    /** Units of the recurrent network in each direction. */
    static final int CONTEXT = 32;

    /** A word that is seen less often is taken for unknown. */
    private static final int SEEN = 2;

    final WordInventory inventory;
    final Parameter embeddings;
    final Parameter[] places;
    final Parameter[] context = new Parameter[2];
    final Parameter[] contextTags = new Parameter[2];

    /** By word's number how often it is seen in what is learned from. */
    final int[] counts;

    /**
     * Begins with random weights.
     *
     * @param noWords how many kinds there are of places where no word stands
     * @param deviation of the places' weights
     * @param tags how many rows for tags the recurrent network has
     */
    WordParameters(
            WordInventory inventory,
            List<TrainingSentence> sentences,
            int placeCount,
            int noWords,
            int tags,
            double deviation,
            Random random) {
        this.inventory = inventory;
        counts = counts(inventory, sentences);
        embeddings = new Parameter(inventory.size() + noWords, EMBEDDING, .1, random);
        places = new Parameter[placeCount];
        for (int i = 0; i < placeCount; i++) {
            places[i] = new Parameter(EMBEDDING, HIDDEN, deviation, random);
        }
        for (int i = 0; i < context.length; i++) {
            context[i] = new Parameter(EMBEDDING, 3 * CONTEXT, Math.sqrt(1.0 / EMBEDDING), random);
            contextTags[i] = new Parameter(tags, 3 * CONTEXT, .1, random);
        }
    }

    private static int[] counts(WordInventory inventory, List<TrainingSentence> sentences) {
        int[] counts = new int[inventory.ownWords() + 1];
        WordParts parts = new WordParts(inventory);
        Words words = new Words();
        for (TrainingSentence sentence : sentences) {
            sentence.fill(words);
            parts.start(words);
            for (int i = 0; i < parts.size(); i++) {
                counts[parts.part(i, WordParts.WORD)]++;
            }
        }
        for (int word = 0; word < counts.length; word++) {
            counts[word] = word == 0 || counts[word] < SEEN ? 0 : counts[word];
        }
        return counts;
    }

    List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        all.add(embeddings);
        all.addAll(Arrays.asList(places));
        all.addAll(Arrays.asList(context));
        all.addAll(Arrays.asList(contextTags));
        return all;
    }

    /** The means; words that were not learned are like unknown ones. */
    WordWeights weights(Average average) {
        float[][] vectors = average.of(embeddings);
        for (int word = 1; word < counts.length; word++) {
            if (counts[word] == 0) {
                vectors[word] = vectors[0];
            }
        }
        return new WordWeights(vectors, average.of(places), average.of(context), average.of(contextTags));
    }
}
