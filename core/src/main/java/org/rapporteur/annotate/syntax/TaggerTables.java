package org.rapporteur.annotate.syntax;

/** The tagger's weights as it computes with them. Thread-safe. */
final class TaggerTables {
    final TaggerWeights weights;
    final WordTables words;
    final int fineTags;
    final int coarseTags;

    /** By tag the code of its {@link Xpos} or {@link Upos}. */
    final byte[] xpos;

    final byte[] upos;
    final long[] bias;
    final long[][] before;
    final long[][] second;

    /** By place the row of no word. */
    final long[][] outside;

    /** By tag, the fine ones and then the coarse ones, the weights of hidden and of recurrent units as whole numbers. */
    final int[][] hiddenOut;

    final int[][] contextOut;

    /** What a sum of such products is multiplied with to be a score. */
    final float hiddenStep;

    final float contextStep;
    final float[] outBias;

    /** The fine tag's only coarse one, or -1 where there is a choice. */
    final int[] onlyCoarse;

    TaggerTables(WordInventory inventory, TaggerWeights weights) {
        this.weights = weights;
        words = new WordTables(inventory, weights.words());
        fineTags = weights.xpos().size();
        coarseTags = weights.upos().size();
        xpos = Xpos.codes(weights.xpos());
        upos = Upos.codes(weights.upos());
        bias = Lanes.of(weights.hiddenBias()[0]);
        before = Lanes.of(weights.before());
        second = Lanes.of(weights.second());
        outside = Lanes.of(words.noWord(0));
        double hiddenFactor = Matrices.factor(weights.hiddenOut());
        hiddenOut = Matrices.whole(weights.hiddenOut(), hiddenFactor);
        hiddenStep = (float) (1 / (hiddenFactor * Lanes.UNIT));
        double contextFactor = Matrices.factor(weights.contextOut());
        contextOut = Matrices.whole(weights.contextOut(), contextFactor);
        contextStep = (float) (1 / (contextFactor * Recurrence.UNIT));
        outBias = weights.outBias()[0];
        onlyCoarse = new int[fineTags];
        for (int fine = 0; fine < fineTags; fine++) {
            onlyCoarse[fine] = only(weights.coarseOf()[fine]);
        }
    }

    private static int only(boolean[] may) {
        int only = -1;
        for (int i = 0; i < may.length; i++) {
            if (may[i]) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
