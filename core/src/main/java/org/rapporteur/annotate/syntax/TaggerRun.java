package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/** Tags one sentence after another in one thread, allocating nothing once it has met their words and the longest. */
public final class TaggerRun {
    private final TaggerTables tables;
    private final TaggerParts parts;
    private final TagContext tagContext = new TagContext();
    private final TagStates states;
    private final long[] sum;
    private final long[] directSum;
    private final int[] hidden;
    private final int[] directScores;
    private final int[] active;
    private final float[] scores;
    private final TaggerRows nothing;

    /** By word: its rows, those of how it is written, and, where the treebank doesn't have it, a sum of its own. */
    private TaggerRows[] words = new TaggerRows[0];

    private TaggerRows[] looks = new TaggerRows[0];
    private TaggerRows[] sums = new TaggerRows[0];

    TaggerRun(TaggerTables tables) {
        this.tables = tables;
        TaggerWeights weights = tables.weights;
        parts = new TaggerParts(weights.inventory());
        states = new TagStates(weights.contextUnits());
        sum = new long[tables.hiddenLongs];
        directSum = new long[tables.directLongs];
        hidden = new int[weights.hidden()];
        directScores = new int[tables.directLongs * Lanes.COUNT];
        active = new int[weights.hidden() + 1];
        scores = new float[weights.outBias()[0].length];
        nothing = emptyRows();
    }

    private TaggerRows emptyRows() {
        return new TaggerRows(
                new long[TaggerWeights.PLACES][tables.hiddenLongs], new float[2][3 * tables.weights.contextUnits()]);
    }

    /** Gives each word of a sentence its tags. */
    public void tag(Words sentence) {
        sentence.xposNames = tables.weights.xpos();
        sentence.uposNames = tables.weights.upos();
        parts.start(sentence);
        int size = parts.size();
        look(size);
        states.compute(words, looks, size);
        int before = 0;
        int second = 0;
        for (int i = 0; i < size; i++) {
            int word = parts.part(i, TaggerParts.WORD);
            int fixed = word == 0 ? -1 : tables.weights.fixed()[word - 1];
            if (fixed >= 0) {
                sentence.xpos[i] = fixed >> 5;
                sentence.upos[i] = fixed & 31;
            } else {
                score(i, size, before, second);
                int fine = fine();
                sentence.xpos[i] = fine;
                sentence.upos[i] = coarse(fine);
            }
            second = before;
            before = sentence.xpos[i] + 1;
        }
    }

    private void look(int size) {
        if (words.length < size) {
            int had = words.length;
            int more = Math.max(64, size + size / 2);
            words = new TaggerRows[more];
            looks = new TaggerRows[more];
            sums = Arrays.copyOf(sums, more);
            for (int i = had; i < more; i++) {
                sums[i] = emptyRows();
            }
        }
        for (int i = 0; i < size; i++) {
            looks[i] = tables.look(parts.part(i, TaggerParts.SHAPE), parts.part(i, TaggerParts.CAPITALS));
            words[i] = parts.part(i, TaggerParts.WORD) > 0 ? tables.word(parts, i) : addUp(i);
        }
    }

    /** Adds up what an unknown word's parts come to. */
    private TaggerRows addUp(int word) {
        TaggerRows rows = sums[word];
        TaggerRows unknown = tables.part(0);
        for (int place = 0; place < TaggerWeights.PLACES; place++) {
            System.arraycopy(unknown.places()[place], 0, rows.places()[place], 0, tables.hiddenLongs);
        }
        for (int direction = 0; direction < 2; direction++) {
            System.arraycopy(
                    unknown.context()[direction], 0, rows.context()[direction], 0, rows.context()[direction].length);
        }
        for (int kind = TaggerParts.WORD + 1; kind < TaggerParts.SHAPE; kind += 2) {
            TaggerRows one = rows(word, kind);
            TaggerRows other = kind + 1 < TaggerParts.SHAPE ? rows(word, kind + 1) : nothing;
            for (int place = 0; place < TaggerWeights.PLACES; place++) {
                Lanes.add(rows.places()[place], one.places()[place], other.places()[place]);
            }
            for (int direction = 0; direction < 2; direction++) {
                Matrices.add(rows.context()[direction], one.context()[direction], other.context()[direction]);
            }
        }
        return rows;
    }

    private TaggerRows rows(int word, int kind) {
        int part = parts.part(word, kind);
        return part == 0 ? nothing : tables.part(part);
    }

    private TaggerRows word(int word, int size) {
        return word < 0 || word >= size ? tables.outside : words[word];
    }

    private TaggerRows written(int word, int size) {
        return word < 0 || word >= size ? nothing : looks[word];
    }

    private void score(int word, int size, int before, int second) {
        System.arraycopy(tables.bias, 0, sum, 0, sum.length);
        Lanes.add(sum, tables.before[before], tables.second[second]);
        for (int place = 0; place < TaggerWeights.PLACES; place++) {
            int at = word + place - TaggerWeights.SELF;
            Lanes.add(sum, word(at, size).places()[place], written(at, size).places()[place]);
        }
        Lanes.positive(sum, hidden);
        System.arraycopy(tables.weights.outBias()[0], 0, scores, 0, scores.length);
        multiply(word);
        Arrays.fill(directSum, 0);
        tagContext.find(parts, word, before, second);
        KeyTable keys = tables.weights.keys();
        for (int i = 0; i < tagContext.count(); i++) {
            int key = keys.find(tagContext.key(i));
            if (key >= 0) {
                addDirect(key * directSum.length);
            }
        }
        Lanes.read(directSum, directScores);
        for (int t = 0; t < tables.fineTags; t++) {
            scores[t] += directScores[t] * (1f / TaggerTables.UNIT);
        }
    }

    private void addDirect(int from) {
        long[] direct = tables.direct;
        for (int j = 0; j < directSum.length; j++) {
            directSum[j] += direct[from + j];
        }
    }

    /** Multiplies hidden and recurrent units with their weights, four at a time, leaving out hidden ones that are zero. */
    private void multiply(int word) {
        float[][] matrix = tables.weights.hiddenOut();
        int count = 0;
        for (int j = 0; j < hidden.length; j++) {
            active[count] = j;
            count += hidden[j] > 0 ? 1 : 0;
        }
        int i = 0;
        for (; i + 3 < count; i += 4) {
            Matrices.addRows(
                    scores,
                    matrix[active[i]],
                    hidden[active[i]] * (1f / TaggerTables.UNIT),
                    matrix[active[i + 1]],
                    hidden[active[i + 1]] * (1f / TaggerTables.UNIT),
                    matrix[active[i + 2]],
                    hidden[active[i + 2]] * (1f / TaggerTables.UNIT),
                    matrix[active[i + 3]],
                    hidden[active[i + 3]] * (1f / TaggerTables.UNIT));
        }
        for (; i < count; i++) {
            Matrices.addRow(scores, matrix[active[i]], hidden[active[i]] * (1f / TaggerTables.UNIT));
        }
        Matrices.addProduct(scores, states.out(word), tables.weights.contextOut());
    }

    private int fine() {
        int best = 0;
        for (int t = 1; t < tables.fineTags; t++) {
            if (scores[t] > scores[best]) {
                best = t;
            }
        }
        return best;
    }

    /** The best coarse tag that may go with a fine one. */
    private int coarse(int fine) {
        int best = tables.onlyCoarse[fine];
        if (best < 0) {
            boolean[] may = tables.weights.coarseOf()[fine];
            for (int t = 0; t < tables.coarseTags; t++) {
                if (may[t] && (best < 0 || scores[tables.fineTags + t] > scores[tables.fineTags + best])) {
                    best = t;
                }
            }
        }
        return best;
    }
}
