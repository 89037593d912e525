package org.rapporteur.annotate.syntax;

/** Parses one sentence after another in one thread, allocating nothing once it has met the longest. */
public final class ParserRun {
    /**
     * A longer sentence, which is none but a list or a table without line breaks, is parsed in pieces, each hung on the
     * root of the one before.
     */
    static final int LONGEST = 400;

    private static final int ROWS = ArcHybrid.PLACES + ArcHybrid.RELATIONS + ArcHybrid.MEASURES / 2;

    private final ParserTables tables;
    private final int rootRelation;
    private final int pieceRelation;
    private final int[] fineTags;
    private final int[] coarseTags;
    private final ArcHybrid state = new ArcHybrid();
    private final SentenceRows words;
    private final long[][] rows = new long[ROWS][];
    private final long[] sum;

    /** The hidden layer, cut at zero. */
    private final int[] hidden;

    private final int[] active;
    private final int[] relationScores;
    private final int[] scores = new int[ArcHybrid.TRANSITIONS];
    private int[] xpos = new int[0];
    private int[] upos = new int[0];

    ParserRun(ParserTables tables, int rootRelation, int[] fineTags, int[] coarseTags) {
        this.tables = tables;
        this.rootRelation = rootRelation;
        this.fineTags = fineTags;
        this.coarseTags = coarseTags;
        pieceRelation = Math.max(0, tables.weights.relations().indexOf("dep"));
        words = new SentenceRows(tables);
        sum = new long[tables.hidden / Lanes.COUNT];
        hidden = new int[tables.hidden];
        active = new int[tables.hidden];
        relationScores = new int[tables.labelBias.length];
    }

    /** Gives each word of a tagged sentence its head and relation. */
    public void parse(Words sentence) {
        sentence.relationNames = tables.weights.relations();
        int size = sentence.size();
        if (xpos.length < size) {
            xpos = new int[size + size / 2];
            upos = new int[size + size / 2];
        }
        for (int i = 0; i < size; i++) {
            xpos[i] = fineTags[sentence.xpos[i]];
            upos[i] = coarseTags[sentence.upos[i]];
        }
        int root = -1;
        for (int first = 0; first < size; first += LONGEST) {
            int end = Math.min(size, first + LONGEST);
            parse(sentence, first, end);
            for (int i = first; i < end; i++) {
                int head = state.head(i - first);
                boolean isRoot = head == end - first;
                sentence.heads[i] = isRoot ? root : first + head;
                sentence.relations[i] = isRoot && root >= 0 ? pieceRelation : state.label(i - first);
            }
            for (int i = first; i < end; i++) {
                if (state.head(i - first) == end - first) {
                    root = i;
                }
            }
        }
    }

    private void parse(Words sentence, int first, int end) {
        words.start(sentence, first, end, xpos, upos);
        state.start(end - first);
        while (!state.isDone()) {
            int allowed = state.allowed();
            if (allowed == 1 << ArcHybrid.SHIFT) {
                state.shift();
                continue;
            }
            computeHidden();
            int transition = best(allowed);
            if (transition == ArcHybrid.SHIFT) {
                state.shift();
            } else {
                state.attach(transition, relation(transition));
            }
        }
    }

    private void computeHidden() {
        state.look();
        int next = 0;
        for (int i = 0; i < ArcHybrid.PLACES; i++) {
            rows[next++] = words.row(state.places[i], i);
        }
        for (int i = 0; i < ArcHybrid.RELATIONS; i++) {
            rows[next++] = tables.labels[i * tables.labelRows + state.relations[i]];
        }
        int values = ArcHybrid.MEASURE_VALUES;
        for (int i = 0; i < ArcHybrid.MEASURES; i += 2) {
            // Each measure's numbers begin where those of the one before end.
            int first = state.measures[i] - i * values;
            int second = state.measures[i + 1] - (i + 1) * values;
            rows[next++] = tables.measures[(i / 2 * values + first) * values + second];
        }
        System.arraycopy(rows[0], 0, sum, 0, sum.length);
        for (int i = 1; i < ROWS; i += 4) {
            Lanes.add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        Lanes.positive(sum, hidden);
    }

    private int best(int allowed) {
        int[] shift = tables.decide[ArcHybrid.SHIFT];
        int[] left = tables.decide[ArcHybrid.LEFT];
        int[] right = tables.decide[ArcHybrid.RIGHT];
        int shiftScore = tables.decideBias[ArcHybrid.SHIFT];
        int leftScore = tables.decideBias[ArcHybrid.LEFT];
        int rightScore = tables.decideBias[ArcHybrid.RIGHT];
        for (int j = 0; j < hidden.length; j++) {
            int unit = hidden[j];
            shiftScore += unit * shift[j];
            leftScore += unit * left[j];
            rightScore += unit * right[j];
        }
        scores[ArcHybrid.SHIFT] = shiftScore;
        scores[ArcHybrid.LEFT] = leftScore;
        scores[ArcHybrid.RIGHT] = rightScore;
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((allowed & 1 << i) != 0 && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    private int relation(int transition) {
        if (state.headBy(transition) == state.root()) {
            return rootRelation;
        }
        System.arraycopy(tables.labelBias, 0, relationScores, 0, relationScores.length);
        int count = 0;
        for (int j = 0; j < hidden.length; j++) {
            active[count] = j;
            count += hidden[j] > 0 ? 1 : 0;
        }
        int[][] label = tables.label;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add(
                    relationScores,
                    label[active[i]],
                    hidden[active[i]],
                    label[active[i + 1]],
                    hidden[active[i + 1]],
                    label[active[i + 2]],
                    hidden[active[i + 2]],
                    label[active[i + 3]],
                    hidden[active[i + 3]]);
        }
        for (; i < count; i++) {
            add(relationScores, label[active[i]], hidden[active[i]]);
        }
        int relations = tables.weights.relations().size();
        int best = -1;
        for (int k = 0; k < relations; k++) {
            if (k != rootRelation && (best < 0 || relationScores[k] > relationScores[best])) {
                best = k;
            }
        }
        return best;
    }

    private static void add(int[] sum, int[] a, int wa, int[] b, int wb, int[] c, int wc, int[] d, int wd) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
        }
    }

    private static void add(int[] sum, int[] a, int wa) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += wa * a[j];
        }
    }
}
