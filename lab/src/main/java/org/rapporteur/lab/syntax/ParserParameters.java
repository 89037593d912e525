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
    /** Dimensions of a word's vector. */
    static final int EMBEDDING = 64;

    static final int HIDDEN = 96;

    /** Units of the recurrent network in each direction. */
    static final int CONTEXT = 32;

    final WordInventory inventory;
    final List<String> xpos;
    final List<String> upos;
    final List<String> relations;
    final Parameter embeddings;
    final Parameter[] places;
    final Parameter[] fineTags;
    final Parameter[] coarseTags;
    final Parameter[] labels;
    final Parameter measures;
    final Parameter bias;
    final Parameter[] contextWords;
    final Parameter[] contextTags;
    final Parameter contexts;
    final Parameter contextScales;
    final Parameter decide;
    final Parameter decideBias;
    final Parameter label;
    final Parameter labelBias;
    private final List<Parameter> all = new ArrayList<>();

    ParserParameters(
            WordInventory inventory, List<String> xpos, List<String> upos, List<String> relations, Random random) {
        this.inventory = inventory;
        this.xpos = xpos;
        this.upos = upos;
        this.relations = relations;
        int described = inventory.size() - (inventory.words() - inventory.treebankWords());
        embeddings = make(described + 2, EMBEDDING, .1, random);
        places = make(ArcHybrid.WORD_PLACES, EMBEDDING, HIDDEN, Math.sqrt(1.0 / (EMBEDDING * 3)), random);
        fineTags = make(ArcHybrid.PLACES, xpos.size() + 3, HIDDEN, .05, random);
        coarseTags = make(ArcHybrid.PLACES, upos.size() + 3, HIDDEN, .05, random);
        labels = make(ArcHybrid.RELATIONS, relations.size() + 1, HIDDEN, .05, random);
        measures = make(ArcHybrid.MEASURES * ArcHybrid.MEASURE_VALUES, HIDDEN, .05, random);
        bias = make(1, HIDDEN, 0, random);
        Arrays.fill(bias.value[0], .2f);
        contextWords = make(2, EMBEDDING, 3 * CONTEXT, Math.sqrt(1.0 / EMBEDDING), random);
        contextTags = make(2, xpos.size() + 1, 3 * CONTEXT, .1, random);
        contexts = make(2 * CONTEXT, HIDDEN, Math.sqrt(1.0 / (2 * CONTEXT)), random);
        contextScales = make(ParserWeights.CONTEXTS, HIDDEN, .5, random);
        decide = make(ArcHybrid.TRANSITIONS, HIDDEN, .5 * Math.sqrt(2.0 / HIDDEN), random);
        decideBias = make(1, ArcHybrid.TRANSITIONS, 0, random);
        label = make(relations.size(), HIDDEN, .5 * Math.sqrt(2.0 / HIDDEN), random);
        labelBias = make(1, relations.size(), 0, random);
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

    /** The row of {@link #embeddings} for one of the inventory's numbers. */
    int embedding(int number) {
        return number <= inventory.treebankWords()
                ? number
                : number <= inventory.words() ? 0 : number - (inventory.words() - inventory.treebankWords());
    }

    /** The row of {@link #embeddings} for the root (1) or no word (2). */
    int special(int which) {
        return embeddings.value.length - 3 + which;
    }

    ParserWeights weights() {
        return new ParserWeights(
                inventory,
                upos,
                xpos,
                relations,
                embeddings.value,
                values(places),
                values(fineTags),
                values(coarseTags),
                values(labels),
                measures.value,
                bias.value,
                values(contextWords),
                values(contextTags),
                contexts.value,
                contextScales.value,
                decide.value,
                decideBias.value,
                label.value,
                labelBias.value);
    }

    private static float[][][] values(Parameter[] parameters) {
        float[][][] values = new float[parameters.length][][];
        for (int i = 0; i < parameters.length; i++) {
            values[i] = parameters[i].value;
        }
        return values;
    }
}
