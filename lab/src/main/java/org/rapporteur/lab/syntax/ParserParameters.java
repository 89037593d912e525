package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.annotate.syntax.ArcHybrid;
import org.rapporteur.annotate.syntax.ParserWeights;
import org.rapporteur.annotate.syntax.WordInventory;

/** The parser's weights while they are learned; what each is for, {@link ParserWeights} says. */
final class ParserParameters {
    private static final int HIDDEN = WordParameters.HIDDEN;

    final WordParameters words;
    final Parameter[] fineTags;
    final Parameter[] coarseTags;
    final Parameter[] labels;
    final Parameter measures;
    final Parameter bias;
    final Parameter contexts;
    final Parameter contextScales;
    final Parameter decide;
    final Parameter decideBias;
    final Parameter label;
    final Parameter labelBias;
    private final List<Parameter> all = new ArrayList<>();

    /** Begins with random weights, the same from the same random numbers. */
    ParserParameters(WordInventory inventory, List<TrainingSentence> sentences, TagNames names, Random random) {
        int relations = names.relations().size();
        words = new WordParameters(
                inventory,
                sentences,
                ArcHybrid.WORD_PLACES,
                2,
                names.xpos().size(),
                Math.sqrt(1.0 / (3 * WordParameters.EMBEDDING)),
                random);
        all.addAll(words.all());
        fineTags = make(ArcHybrid.PLACES, names.xpos().size() + 2, HIDDEN, .05, random);
        coarseTags = make(ArcHybrid.PLACES, names.upos().size() + 2, HIDDEN, .05, random);
        labels = make(ArcHybrid.RELATIONS, relations + 1, HIDDEN, .05, random);
        measures = make(ArcHybrid.MEASURES * ArcHybrid.MEASURE_VALUES, HIDDEN, .05, random);
        bias = make(1, HIDDEN, 0, random);
        Arrays.fill(bias.value[0], .2f);
        contexts = make(2 * WordParameters.CONTEXT, HIDDEN, Math.sqrt(1.0 / (2 * WordParameters.CONTEXT)), random);
        contextScales = make(ParserWeights.CONTEXTS, HIDDEN, .5, random);
        decide = make(ArcHybrid.TRANSITIONS, HIDDEN, .5 * Math.sqrt(2.0 / HIDDEN), random);
        decideBias = make(1, ArcHybrid.TRANSITIONS, 0, random);
        label = make(relations, HIDDEN, .5 * Math.sqrt(2.0 / HIDDEN), random);
        labelBias = make(1, relations, 0, random);
    }

    private Parameter make(int rows, int columns, double deviation, Random random) {
        Parameter parameter = new Parameter(rows, columns, deviation, random);
        all.add(parameter);
        return parameter;
    }

    private Parameter[] make(int count, int rows, int columns, double deviation, Random random) {
        Parameter[] parameters = new Parameter[count];
        for (int i = 0; i < count; i++) {
            parameters[i] = make(rows, columns, deviation, random);
        }
        return parameters;
    }

    List<Parameter> all() {
        return all;
    }

    /** The means. */
    ParserWeights weights(TagNames names, long[] possible, Average average) {
        return new ParserWeights(
                names.relations(),
                possible,
                words.weights(average),
                average.of(fineTags),
                average.of(coarseTags),
                average.of(labels),
                average.of(measures),
                average.of(bias),
                average.of(contexts),
                average.of(contextScales),
                average.of(decide),
                average.of(decideBias),
                average.of(label),
                average.of(labelBias));
    }
}
