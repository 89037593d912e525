package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Random;
import org.rapporteur.annotate.syntax.ArcHybrid;
import org.rapporteur.annotate.syntax.ParserWeights;
import org.rapporteur.annotate.syntax.Words;

/**
 * Gathers gradients from one sentence after another. It follows the parser's own choices most of the time, so that it
 * learns to go on from mistakes; the loss is that of the oracle's transitions taken together, and of the relation where
 * an arc is right.
 */
final class ParserLearning {
    /** The share of hidden units that are left out at random. */
    private static final float LEFT_OUT = .2f;

    /** How often the parser's own choice is followed. */
    private static final double EXPLORE = .8;

    private static final float TOO_SMALL = 1e-4f;

    private final ParserParameters parameters;
    private final Random random;
    private final Words buffer = new Words();
    private final WordLayer words;
    private final RecurrentLayer recurrent;
    private final int fineTags;
    private final int coarseTags;
    private final ArcHybrid state = new ArcHybrid();
    private final float[] sum = new float[WordParameters.HIDDEN];
    private final float[] mask = new float[WordParameters.HIDDEN];
    private final float[] hidden = new float[WordParameters.HIDDEN];
    private final float[] gradient = new float[WordParameters.HIDDEN];
    private final float[] scores = new float[ArcHybrid.TRANSITIONS];
    private final float[] relationScores;

    /** By word what its context comes to in the hidden layer, before a place scales it. */
    private float[][] contexts = new float[0][];

    private float[][] contextGradients = new float[0][];

    ParserLearning(ParserParameters parameters, TagNames names, Random random) {
        this.parameters = parameters;
        this.random = random;
        words = new WordLayer(parameters.words, random);
        recurrent = new RecurrentLayer(parameters.words, words);
        fineTags = names.xpos().size();
        coarseTags = names.upos().size();
        relationScores = new float[names.relations().size()];
    }

    /** Adds a sentence's gradients and returns its loss. */
    double learn(TrainingSentence sentence, boolean explore) {
        sentence.fill(buffer, random);
        words.forward(buffer);
        int size = sentence.size();
        recurrent.forward(sentence.xpos, size);
        if (contexts.length < size) {
            contexts = new float[size + 32][WordParameters.HIDDEN];
            contextGradients = new float[size + 32][WordParameters.HIDDEN];
        }
        for (int i = 0; i < size; i++) {
            Arrays.fill(contexts[i], 0);
            Arrays.fill(contextGradients[i], 0);
            Vectors.addProduct(contexts[i], recurrent.out(i), parameters.contexts.value);
        }
        state.start(size);
        double loss = 0;
        while (!state.isDone()) {
            loss += step(sentence, explore);
        }
        for (int i = 0; i < size; i++) {
            Vectors.backProduct(contextGradients[i], recurrent.out(i), parameters.contexts, recurrent.gradient(i));
        }
        recurrent.backward(sentence.xpos, size);
        words.backward();
        return loss;
    }

    private double step(TrainingSentence sentence, boolean explore) {
        int allowed = state.allowed();
        int best = ArcHybridOracle.best(state, sentence.heads);
        forward(sentence);
        score(scores, parameters.decide, parameters.decideBias);
        Arrays.fill(gradient, 0);
        double loss = best == allowed ? 0 : decisionLoss(allowed, best);
        boolean follow = explore && random.nextDouble() < EXPLORE;
        int transition = highest(scores, follow ? allowed : best);
        if (transition == ArcHybrid.SHIFT) {
            backward(sentence);
            state.shift();
            return loss;
        }
        score(relationScores, parameters.label, parameters.labelBias);
        int relation = highest(relationScores, -1);
        int dependent = state.dependent();
        if (sentence.heads[dependent] == state.headBy(transition)) {
            int right = sentence.relations[dependent];
            loss += relationLoss(right, relationScores[relation]);
            relation = follow ? relation : right;
        }
        backward(sentence);
        state.attach(transition, relation);
        return loss;
    }

    private void forward(TrainingSentence sentence) {
        state.look();
        System.arraycopy(parameters.bias.value[0], 0, sum, 0, sum.length);
        for (int i = 0; i < ArcHybrid.PLACES; i++) {
            int word = state.place(i);
            if (i < ArcHybrid.WORD_PLACES) {
                Vectors.add(sum, words.sum(i, word));
            }
            if (i < ParserWeights.CONTEXTS && word < sentence.size()) {
                Vectors.addScaled(sum, contexts[word], parameters.contextScales.value[i]);
            }
            Vectors.add(
                    sum,
                    parameters.fineTags[i].value[fineTag(sentence, word)],
                    parameters.coarseTags[i].value[coarseTag(sentence, word)]);
        }
        for (int i = 0; i < ArcHybrid.RELATIONS; i++) {
            Vectors.add(sum, parameters.labels[i].value[state.relation(i)]);
        }
        for (int i = 0; i < ArcHybrid.MEASURES; i++) {
            Vectors.add(sum, parameters.measures.value[state.measure(i)]);
        }
        for (int j = 0; j < sum.length; j++) {
            mask[j] = sum[j] > 0 && random.nextFloat() >= LEFT_OUT ? 1 / (1 - LEFT_OUT) : 0;
            hidden[j] = sum[j] * mask[j];
        }
    }

    private void backward(TrainingSentence sentence) {
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] *= mask[j];
        }
        Vectors.add(parameters.bias.gradient(0), gradient);
        for (int i = 0; i < ArcHybrid.PLACES; i++) {
            int word = state.place(i);
            if (i < ArcHybrid.WORD_PLACES) {
                Vectors.add(words.gradient(i, word), gradient);
            }
            if (i < ParserWeights.CONTEXTS && word < sentence.size()) {
                Vectors.addScaled(contextGradients[word], gradient, parameters.contextScales.value[i]);
                Vectors.addScaled(parameters.contextScales.gradient(i), gradient, contexts[word]);
            }
            Vectors.add(parameters.fineTags[i].gradient(fineTag(sentence, word)), gradient);
            Vectors.add(parameters.coarseTags[i].gradient(coarseTag(sentence, word)), gradient);
        }
        for (int i = 0; i < ArcHybrid.RELATIONS; i++) {
            Vectors.add(parameters.labels[i].gradient(state.relation(i)), gradient);
        }
        for (int i = 0; i < ArcHybrid.MEASURES; i++) {
            Vectors.add(parameters.measures.gradient(state.measure(i)), gradient);
        }
    }

    private int fineTag(TrainingSentence sentence, int word) {
        return word < sentence.size() ? sentence.xpos[word] : fineTags + word - sentence.size();
    }

    private int coarseTag(TrainingSentence sentence, int word) {
        return word < sentence.size() ? sentence.upos[word] : coarseTags + word - sentence.size();
    }

    private void score(float[] scores, Parameter rows, Parameter bias) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Vectors.dot(rows.value[i], hidden) + bias.value[0][i];
        }
    }

    /** The highest of those whose bit is set; a number past the 31st always counts. */
    private static int highest(float[] scores, int among) {
        int highest = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((among == -1 || (among & 1 << i) != 0) && (highest < 0 || scores[i] > scores[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    private double decisionLoss(int allowed, int best) {
        float most = scores[highest(scores, allowed)];
        double[] odds = new double[scores.length];
        double total = 0;
        double right = 0;
        for (int i = 0; i < scores.length; i++) {
            if ((allowed & 1 << i) != 0) {
                odds[i] = StrictMath.exp(scores[i] - most);
                total += odds[i];
                right += (best & 1 << i) != 0 ? odds[i] : 0;
            }
        }
        for (int i = 0; i < scores.length; i++) {
            if ((allowed & 1 << i) != 0) {
                double wanted = (best & 1 << i) != 0 ? odds[i] / right : 0;
                push(parameters.decide, parameters.decideBias, i, (float) (odds[i] / total - wanted));
            }
        }
        return -StrictMath.log(right / total);
    }

    private double relationLoss(int right, float most) {
        double[] odds = new double[relationScores.length];
        double total = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(relationScores[i] - most);
            total += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            float by = (float) (odds[i] / total) - (i == right ? 1 : 0);
            if (Math.abs(by) > TOO_SMALL) {
                push(parameters.label, parameters.labelBias, i, by);
            }
        }
        return -StrictMath.log(odds[right] / total);
    }

    private void push(Parameter rows, Parameter bias, int row, float by) {
        bias.gradient(0)[row] += by;
        Vectors.add(rows.gradient(row), hidden, by);
        Vectors.add(gradient, rows.value[row], by);
    }
}
