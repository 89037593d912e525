package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.rapporteur.annotate.syntax.TagContext;
import org.rapporteur.annotate.syntax.TaggerParts;
import org.rapporteur.annotate.syntax.TaggerWeights;

/**
 * Gathers gradients from one sentence after another, tagging from left to right as the tagger does: the tags before a
 * word are its own, mistakes included.
 */
final class TaggerLearning {
    /** A word seen n times is taken for unknown in this / (this + n) of its occurrences. */
    private static final double UNKNOWN = Double.parseDouble(System.getProperty("unk", "0.4"));

    /** The share of hidden and recurrent units that are left out at random. */
    private static final float LEFT_OUT = Float.parseFloat(System.getProperty("ho", "0.25"));

    private static final float COARSE = .5f;

    private final TaggerParameters parameters;
    private final DirectWeights direct;
    private final Map<Integer, Integer> counts;
    private final Random random;
    private final TaggerParts parts;
    private final TagContext tagContext = new TagContext();
    private final RecurrentLayer recurrent;
    private final int fineTags;
    private final int coarseTags;
    private final int outside;
    private float[][] vectors = new float[0][];
    private float[][] vectorGradients = new float[0][];
    private float[][][] sums = new float[0][][];
    private float[][][] gradients = new float[0][][];
    private final float[] hidden = new float[TaggerParameters.HIDDEN];
    private final float[] mask = new float[TaggerParameters.HIDDEN];
    private final float[] context = new float[2 * TaggerParameters.CONTEXT];
    private final float[] contextMask = new float[2 * TaggerParameters.CONTEXT];
    private final float[] scores;
    private final float[] scoreGradient;
    private final float[] hiddenGradient = new float[TaggerParameters.HIDDEN];
    private final float[] contextGradient = new float[2 * TaggerParameters.CONTEXT];
    private double loss;

    TaggerLearning(
            TaggerParameters parameters,
            DirectWeights direct,
            TaggerParts parts,
            Map<Integer, Integer> counts,
            int fineTags,
            int coarseTags,
            Random random) {
        this.parameters = parameters;
        this.direct = direct;
        this.parts = parts;
        this.counts = counts;
        this.random = random;
        this.fineTags = fineTags;
        this.coarseTags = coarseTags;
        outside = parameters.embeddings.value.length - 1;
        recurrent = new RecurrentLayer(parameters.contextWords);
        scores = new float[parameters.outBias.value[0].length];
        scoreGradient = new float[scores.length];
    }

    /** Adds a sentence's gradients, moves the direct weights, and returns the loss. */
    double learn(TaggerSentence sentence, float directRate) {
        parts.start(sentence.words(random));
        int size = parts.size();
        for (int i = 0; i < size; i++) {
            int count = counts.getOrDefault(parts.part(i, TaggerParts.WORD), 0);
            if (random.nextDouble() < UNKNOWN / (UNKNOWN + count)) {
                parts.forget(i);
            }
        }
        embed(size);
        recurrent.forward(vectors, size);
        loss = 0;
        int before = 0;
        int second = 0;
        for (int i = 0; i < size; i++) {
            if (!sentence.fixed[i]) {
                forward(i, before, second);
                int chosen = highest(scores, 0, fineTags);
                backward(i, before, second, sentence, directRate);
                second = before;
                before = chosen + 1;
            } else {
                second = before;
                before = sentence.fine[i] + 1;
            }
        }
        recurrent.backward(vectors, vectorGradients, size);
        backToEmbeddings(size);
        return loss;
    }

    private void embed(int size) {
        if (vectors.length < size + 1) {
            int more = size + 32;
            vectors = new float[more][TaggerParameters.EMBEDDING];
            vectorGradients = new float[more][TaggerParameters.EMBEDDING];
            sums = new float[TaggerWeights.PLACES][more][TaggerParameters.HIDDEN];
            gradients = new float[TaggerWeights.PLACES][more][TaggerParameters.HIDDEN];
        }
        for (int i = 0; i <= size; i++) {
            Arrays.fill(vectors[i], 0);
            Arrays.fill(vectorGradients[i], 0);
            if (i == size) {
                Vectors.add(vectors[i], parameters.embeddings.value[outside]);
            } else {
                for (int kind = 0; kind < TaggerParts.KINDS; kind++) {
                    int part = parts.part(i, kind);
                    if (part > 0 || kind == TaggerParts.WORD) {
                        Vectors.add(vectors[i], parameters.embeddings.value[part]);
                    }
                }
            }
            for (int place = 0; place < sums.length; place++) {
                Arrays.fill(sums[place][i], 0);
                Arrays.fill(gradients[place][i], 0);
                Vectors.addProduct(sums[place][i], vectors[i], parameters.places[place].value);
            }
        }
    }

    private static int at(int word, int place, int size) {
        int at = word + place - TaggerWeights.SELF;
        return at < 0 || at >= size ? size : at;
    }

    private void forward(int word, int before, int second) {
        System.arraycopy(parameters.hiddenBias.value[0], 0, hidden, 0, hidden.length);
        Vectors.add(hidden, parameters.before.value[before], parameters.second.value[second]);
        for (int place = 0; place < sums.length; place++) {
            Vectors.add(hidden, sums[place][at(word, place, parts.size())]);
        }
        for (int j = 0; j < hidden.length; j++) {
            mask[j] = hidden[j] > 0 && random.nextFloat() >= LEFT_OUT ? 1 / (1 - LEFT_OUT) : 0;
            hidden[j] *= mask[j];
        }
        float[] out = recurrent.out(word);
        for (int j = 0; j < context.length; j++) {
            contextMask[j] = random.nextFloat() >= LEFT_OUT ? 1 / (1 - LEFT_OUT) : 0;
            context[j] = out[j] * contextMask[j];
        }
        System.arraycopy(parameters.outBias.value[0], 0, scores, 0, scores.length);
        Vectors.addProduct(scores, hidden, parameters.hiddenOut.value);
        Vectors.addProduct(scores, context, parameters.contextOut.value);
        tagContext.find(parts, word, before, second);
        direct.add(tagContext, true, scores);
    }

    private void backward(int word, int before, int second, TaggerSentence sentence, float directRate) {
        Arrays.fill(scoreGradient, 0);
        loss += softmax(0, fineTags, sentence.fine[word], 1);
        loss += softmax(fineTags, fineTags + coarseTags, fineTags + sentence.coarse[word], COARSE);
        direct.learn(scoreGradient, sentence.fine[word], directRate);
        Vectors.add(parameters.outBias.gradient(0), scoreGradient);
        Arrays.fill(hiddenGradient, 0);
        Vectors.backProduct(scoreGradient, hidden, parameters.hiddenOut, hiddenGradient);
        for (int j = 0; j < hidden.length; j++) {
            hiddenGradient[j] *= mask[j];
        }
        Vectors.add(parameters.hiddenBias.gradient(0), hiddenGradient);
        Vectors.add(parameters.before.gradient(before), hiddenGradient);
        Vectors.add(parameters.second.gradient(second), hiddenGradient);
        for (int place = 0; place < gradients.length; place++) {
            Vectors.add(gradients[place][at(word, place, parts.size())], hiddenGradient);
        }
        Arrays.fill(contextGradient, 0);
        Vectors.backProduct(scoreGradient, context, parameters.contextOut, contextGradient);
        float[] out = recurrent.gradient(word);
        for (int j = 0; j < contextGradient.length; j++) {
            out[j] += contextGradient[j] * contextMask[j];
        }
    }

    private void backToEmbeddings(int size) {
        for (int i = 0; i <= size; i++) {
            for (int place = 0; place < gradients.length; place++) {
                Vectors.backProduct(gradients[place][i], vectors[i], parameters.places[place], vectorGradients[i]);
            }
            if (i == size) {
                Vectors.add(parameters.embeddings.gradient(outside), vectorGradients[i]);
                continue;
            }
            for (int kind = 0; kind < TaggerParts.KINDS; kind++) {
                int part = parts.part(i, kind);
                if (part > 0 || kind == TaggerParts.WORD) {
                    Vectors.add(parameters.embeddings.gradient(part), vectorGradients[i]);
                }
            }
        }
    }

    private double softmax(int from, int to, int right, float weight) {
        float most = scores[highest(scores, from, to)];
        double total = 0;
        for (int t = from; t < to; t++) {
            double odds = StrictMath.exp(scores[t] - most);
            scoreGradient[t] = (float) odds;
            total += odds;
        }
        double odds = scoreGradient[right];
        float by = (float) (weight / total);
        for (int t = from; t < to; t++) {
            scoreGradient[t] *= by;
        }
        scoreGradient[right] -= weight;
        return -weight * StrictMath.log(Math.max(odds / total, 1e-9));
    }

    static int highest(float[] scores, int from, int to) {
        int highest = from;
        for (int t = from + 1; t < to; t++) {
            if (scores[t] > scores[highest]) {
                highest = t;
            }
        }
        return highest;
    }
}
