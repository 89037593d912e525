package org.rapporteur.annotate.syntax;

import java.util.Arrays;

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
    private final long allRelations;
    private final ArcHybrid state = new ArcHybrid();
    private final StateRows words;
    private final long[][] rows = new long[ROWS][];
    private final long[] sum;

    /** The hidden layer, cut at zero. */
    private final int[] hidden;

    private final int[] scores = new int[ArcHybrid.TRANSITIONS];

    ParserRun(ParserTables tables, int rootRelation) {
        this.tables = tables;
        this.rootRelation = rootRelation;
        pieceRelation = Math.max(0, tables.weights.relations().indexOf("dep"));
        int relations = tables.weights.relations().size();
        allRelations = (-1L >>> (Long.SIZE - relations)) & ~(1L << rootRelation);
        words = new StateRows(tables);
        sum = new long[tables.words.hiddenLongs];
        hidden = new int[tables.hidden];
    }

    /** Gives each word of a tagged sentence, of which the parts are those, its head and relation. */
    public void parse(Words sentence, WordParts parts) {
        int size = sentence.size();
        int root = -1;
        for (int first = 0; first < size; first += LONGEST) {
            int end = Math.min(size, first + LONGEST);
            parse(sentence, parts, first, end);
            for (int i = first; i < end; i++) {
                int head = state.head(i - first);
                boolean isRoot = head == end - first;
                sentence.heads[i] = isRoot ? root : first + head;
                sentence.relations[i] = tables.relations[isRoot && root >= 0 ? pieceRelation : state.label(i - first)];
            }
            for (int i = first; i < end; i++) {
                if (state.head(i - first) == end - first) {
                    root = i;
                }
            }
        }
    }

    private void parse(Words sentence, WordParts parts, int first, int end) {
        words.start(sentence, parts, first, end);
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
                state.attach(transition, relation(sentence, first, transition));
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
            rows[next++] = tables.labels[i][state.relations[i]];
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
        Lanes.read(sum, hidden);
        addContexts(
                hidden,
                words.context(state.places[0]),
                tables.contextScales[0],
                words.context(state.places[1]),
                tables.contextScales[1],
                words.context(state.places[2]),
                tables.contextScales[2]);
    }

    /** And makes zero of what is below it. */
    private static void addContexts(
            int[] hidden, int[] first, int[] byFirst, int[] second, int[] bySecond, int[] third, int[] byThird) {
        for (int j = 0; j < hidden.length; j++) {
            int unit = hidden[j]
                    + ((first[j] * byFirst[j] + second[j] * bySecond[j] + third[j] * byThird[j])
                            >> ParserTables.SCALE_BITS);
            hidden[j] = unit & ~(unit >> 31);
        }
    }

    private int best(int allowed) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = tables.decideBias[i] + Matrices.dot(hidden, tables.decide[i]);
        }
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((allowed & 1 << i) != 0 && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The best relation that may hold between the words that a transition joins. */
    private int relation(Words sentence, int first, int transition) {
        int head = state.headBy(transition);
        if (head == state.root()) {
            return rootRelation;
        }
        long possible = tables.weights
                .possible()[
                ParserWeights.pair(
                        sentence.modelUpos[first + head],
                        sentence.modelUpos[first + state.dependent()],
                        transition == ArcHybrid.LEFT,
                        tables.coarseTags())];
        int best = -1;
        int most = 0;
        for (long left = possible == 0 ? allRelations : possible; left != 0; left &= left - 1) {
            int relation = Long.numberOfTrailingZeros(left);
            int score = tables.labelBias[relation] + Matrices.dot(hidden, tables.label[relation]);
            if (best < 0 || score > most) {
                best = relation;
                most = score;
            }
        }
        return best;
    }

    /**
     * What a sentence's words add at the places of a state, their tags included: summed once for each word and place
     * that the parser comes to.
     */
    private static final class StateRows {
        private final ParserTables tables;
        private final SentenceRows words;
        private final Recurrence recurrence;
        private final int[] noContext;
        private int size;
        private long[][][] tags = new long[0][][];

        /** By word what its context comes to in the hidden layer, before a place scales it. */
        private int[][] contexts = new int[0][];

        /** By word and place. */
        private long[][] sums = new long[0][];

        /** By word the places whose sum is made, one bit each. */
        private int[] made = new int[0];

        StateRows(ParserTables tables) {
            this.tables = tables;
            words = new SentenceRows(tables.words);
            recurrence = new Recurrence(
                    tables.words.contextUnits, tables.weights.words().contextTags());
            noContext = new int[tables.hidden];
        }

        void start(Words sentence, WordParts parts, int first, int end) {
            size = end - first;
            if (made.length < size) {
                grow(Math.max(64, size + size / 2));
            }
            words.start(parts, first, end);
            recurrence.compute(words, sentence.modelXpos, first);
            for (int i = 0; i < size; i++) {
                tags[i] = tables.tags(sentence.modelXpos[first + i], sentence.modelUpos[first + i]);
                made[i] = 0;
                multiply(recurrence.out(i), contexts[i]);
            }
        }

        private void grow(int capacity) {
            tags = new long[capacity][][];
            made = new int[capacity];
            contexts = new int[capacity][tables.hidden];
            int had = sums.length;
            sums = Arrays.copyOf(sums, capacity * ArcHybrid.WORD_PLACES);
            for (int i = had; i < sums.length; i++) {
                sums[i] = new long[tables.words.hiddenLongs];
            }
        }

        private void multiply(int[] context, int[] product) {
            int[][] matrix = tables.contexts;
            Arrays.fill(product, 0);
            for (int i = 0; i < context.length; i += 4) {
                add(
                        product,
                        matrix[i],
                        context[i],
                        matrix[i + 1],
                        context[i + 1],
                        matrix[i + 2],
                        context[i + 2],
                        matrix[i + 3],
                        context[i + 3]);
            }
            shift(product, tables.contextShift);
        }

        private static void add(int[] sum, int[] a, int wa, int[] b, int wb, int[] c, int wc, int[] d, int wd) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
            }
        }

        private static void shift(int[] numbers, int bits) {
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] >>= bits;
            }
        }

        /** What a word adds at a place. */
        long[] row(int word, int place) {
            if (word >= size) {
                return word == size ? tables.root[place] : tables.none[place];
            }
            if (place >= ArcHybrid.WORD_PLACES) {
                return tags[word][place];
            }
            long[] sum = sums[word * ArcHybrid.WORD_PLACES + place];
            if ((made[word] & 1 << place) == 0) {
                made[word] |= 1 << place;
                Lanes.set(sum, words.word(word, place), words.look(word, place), tags[word][place]);
            }
            return sum;
        }

        /** Its context. */
        int[] context(int word) {
            return word >= size ? noContext : contexts[word];
        }
    }
}
