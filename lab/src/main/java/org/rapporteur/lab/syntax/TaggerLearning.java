package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Random;
import org.rapporteur.annotate.syntax.TagContext;
import org.rapporteur.annotate.syntax.TaggerWeights;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/**
 * Gathers gradients from one sentence after another, tagging from left to right as the tagger does: the tags before a
 * word are its own, mistakes included.
 */
final class TaggerLearning {
    /** The share of hidden and recurrent units that are left out at random. */
    private static final float LEFT_OUT = .25f;

    /** What the coarse tag's loss counts beside the fine one's. */
    private static final float COARSE = .5f;

    /** A smaller gradient of a score is left out. */
    private static final float TOO_SMALL = 1e-4f;

    private final TaggerParameters parameters;
    private final DirectWeights direct;
    private final int[] fixed;
    private final Random random;
    private final Words buffer = new Words();
    private final WordLayer words;
    private final RecurrentLayer recurrent;
    private final TagContext tagContext = new TagContext();
    private final int fineTags;
    private final float[] hidden = new float[WordParameters.HIDDEN];
    private final float[] mask = new float[WordParameters.HIDDEN];
    private final float[] context = new float[2 * WordParameters.CONTEXT];
    private final float[] contextMask = new float[2 * WordParameters.CONTEXT];
    private final float[] scores;
    private final float[] scoreGradient;
    private final float[] hiddenGradient = new float[WordParameters.HIDDEN];
    private final float[] contextGradient = new float[2 * WordParameters.CONTEXT];

    /** The recurrent network takes no tags. */
    private int[] noTags = new int[0];

    private double loss;

    /**
     * Takes what is to be learned.
     *
     * @param fixed by a word's number less one, at least 0 where its tag is fixed
     */
    TaggerLearning(TaggerParameters parameters, DirectWeights direct, int[] fixed, int fineTags, Random random) {
        this.parameters = parameters;
        this.direct = direct;
        this.fixed = fixed;
        this.fineTags = fineTags;
        this.random = random;
        words = new WordLayer(parameters.words, random);
        recurrent = new RecurrentLayer(parameters.words, words);
        scores = new float[parameters.outBias.value[0].length];
        scoreGradient = new float[scores.length];
    }

    /** Adds a sentence's gradients, moves the direct weights, and returns the loss. */
    double learn(TrainingSentence sentence, float directRate) {
        sentence.fill(buffer, random);
        words.forward(buffer);
        int size = sentence.size();
        if (noTags.length < size) {
            noTags = new int[size * 2];
        }
        recurrent.forward(noTags, size);
        loss = 0;
        int before = 0;
        int second = 0;
        for (int i = 0; i < size; i++) {
            int word = words.parts().part(i, WordParts.WORD);
            int tag = sentence.xpos[i];
            if (word == 0 || fixed[word - 1] < 0) {
                forward(i, size, before, second);
                tag = highest(scores, 0, fineTags);
                backward(i, size, before, second, sentence, directRate);
            }
            second = before;
            before = tag + 1;
        }
        recurrent.backward(noTags, size);
        words.backward();
        return loss;
    }

    private static int at(int word, int place, int size) {
        int at = word + place - TaggerWeights.SELF;
        return at < 0 || at >= size ? size : at;
    }

    private void forward(int word, int size, int before, int second) {
        System.arraycopy(parameters.hiddenBias.value[0], 0, hidden, 0, hidden.length);
        Vectors.add(hidden, parameters.before.value[before], parameters.second.value[second]);
        for (int place = 0; place < TaggerWeights.PLACES; place++) {
            Vectors.add(hidden, words.sum(place, at(word, place, size)));
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
        for (int t = 0; t < scores.length; t++) {
            scores[t] = parameters.outBias.value[0][t]
                    + Vectors.dot(parameters.hiddenOut.value[t], hidden)
                    + Vectors.dot(parameters.contextOut.value[t], context);
        }
        tagContext.find(words.parts(), word, before, second);
        direct.add(tagContext, scores);
    }

    private void backward(int word, int size, int before, int second, TrainingSentence sentence, float directRate) {
        loss += softmax(0, fineTags, sentence.xpos[word], 1);
        loss += softmax(fineTags, scores.length, fineTags + sentence.upos[word], COARSE);
        direct.learn(scoreGradient, sentence.xpos[word], directRate);
        Vectors.add(parameters.outBias.gradient(0), scoreGradient);
        Arrays.fill(hiddenGradient, 0);
        Arrays.fill(contextGradient, 0);
        for (int t = 0; t < scoreGradient.length; t++) {
            if (Math.abs(scoreGradient[t]) > TOO_SMALL) {
                Vectors.add(parameters.hiddenOut.gradient(t), hidden, scoreGradient[t]);
                Vectors.add(hiddenGradient, parameters.hiddenOut.value[t], scoreGradient[t]);
                Vectors.add(parameters.contextOut.gradient(t), context, scoreGradient[t]);
                Vectors.add(contextGradient, parameters.contextOut.value[t], scoreGradient[t]);
            }
        }
        for (int j = 0; j < hidden.length; j++) {
            hiddenGradient[j] *= mask[j];
        }
        Vectors.add(parameters.hiddenBias.gradient(0), hiddenGradient);
        Vectors.add(parameters.before.gradient(before), hiddenGradient);
        Vectors.add(parameters.second.gradient(second), hiddenGradient);
        for (int place = 0; place < TaggerWeights.PLACES; place++) {
            Vectors.add(words.gradient(place, at(word, place, size)), hiddenGradient);
        }
        float[] out = recurrent.gradient(word);
        for (int j = 0; j < contextGradient.length; j++) {
            out[j] += contextGradient[j] * contextMask[j];
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

    private static int highest(float[] scores, int from, int to) {
        int highest = from;
        for (int t = from + 1; t < to; t++) {
            if (scores[t] > scores[highest]) {
                highest = t;
            }
        }
        return highest;
    }
}
