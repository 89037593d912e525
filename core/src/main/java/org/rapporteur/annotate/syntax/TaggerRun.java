package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/** Tags one sentence after another in one thread, allocating nothing once it has met their words and the longest. */
public final class TaggerRun {
    private final TaggerTables tables;
    private final TagContext tagContext = new TagContext();
    private final SentenceRows words;
    private final Recurrence context;
    private final long[] sum;
    private final int[] hidden;
    private final long[] even;
    private final long[] odd;
    private final int[] found = new int[TagContext.MOST];
    private final long allTags;

    /** The recurrent network takes no tags. */
    private int[] noTags = new int[0];

    TaggerRun(TaggerTables tables) {
        this.tables = tables;
        TaggerWeights weights = tables.weights;
        words = new SentenceRows(tables.words);
        context = new Recurrence(tables.words.contextUnits, weights.words().contextTags());
        sum = new long[tables.words.hiddenLongs];
        hidden = new int[sum.length * Lanes.COUNT];
        even = new long[weights.direct().longs()];
        odd = new long[even.length];
        allTags = (1L << tables.fineTags) - 1;
    }

    /** Gives each word of a sentence, of which the parts are those, its tags. */
    public void tag(Words sentence, WordParts parts) {
        int size = parts.size();
        if (noTags.length < size) {
            noTags = new int[size * 2];
        }
        words.start(parts, 0, size);
        context.compute(words, noTags, 0);
        int before = 0;
        int second = 0;
        for (int i = 0; i < size; i++) {
            int word = parts.part(i, WordParts.WORD);
            int fixed = word == 0 ? -1 : tables.weights.fixed()[word - 1];
            if (fixed >= 0) {
                set(sentence, i, fixed >> 5, fixed & 31);
            } else {
                tag(sentence, parts, i, word == 0 ? 0 : tables.weights.candidates()[word - 1], before, second);
            }
            second = before;
            before = sentence.modelXpos[i] + 1;
        }
    }

    private void tag(Words sentence, WordParts parts, int word, long candidates, int before, int second) {
        int fine = Long.numberOfTrailingZeros(candidates);
        boolean isOnly = candidates != 0 && (candidates & (candidates - 1)) == 0;
        if (!isOnly || tables.onlyCoarse[fine] < 0) {
            computeHidden(word, before, second);
        }
        if (!isOnly) {
            int rows = addDirect(parts, word, before, second);
            fine = best(word, candidates == 0 ? allTags : candidates, rows);
        }
        set(sentence, word, fine, coarse(word, fine));
    }

    private void set(Words sentence, int word, int fine, int coarse) {
        sentence.modelXpos[word] = fine;
        sentence.modelUpos[word] = coarse;
        sentence.xpos[word] = tables.xpos[fine];
        sentence.upos[word] = tables.upos[coarse];
    }

    private void computeHidden(int word, int before, int second) {
        Lanes.set(sum, tables.bias, tables.before[before], tables.second[second]);
        for (int place = 0; place < TaggerWeights.PLACES; place++) {
            int at = word + place - TaggerWeights.SELF;
            if (at < 0 || at >= words.size()) {
                Lanes.add(sum, tables.outside[place]);
            } else {
                Lanes.add(sum, words.word(at, place), words.look(at, place));
            }
        }
        Lanes.read(sum, hidden);
        Lanes.cut(hidden);
    }

    /** First all rows are found, then added, so that they are fetched side by side. Returns how many there were. */
    private int addDirect(WordParts parts, int word, int before, int second) {
        DirectTable direct = tables.weights.direct();
        tagContext.find(parts, word, before, second);
        int count = 0;
        for (int i = 0; i < tagContext.count(); i++) {
            int row = direct.find(tagContext.key(i));
            found[count] = row;
            count += row >= 0 ? 1 : 0;
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
        for (int i = 0; i < count; i++) {
            direct.add(found[i], even, odd);
        }
        return count;
    }

    private int best(int word, long candidates, int rows) {
        int best = -1;
        float most = 0;
        for (long left = candidates; left != 0; left &= left - 1) {
            int tag = Long.numberOfTrailingZeros(left);
            float score = score(word, tag) + tables.weights.direct().weight(tag, even, odd, rows);
            if (best < 0 || score > most) {
                best = tag;
                most = score;
            }
        }
        return best;
    }

    /** The best coarse tag that may go with a fine one. */
    private int coarse(int word, int fine) {
        int best = tables.onlyCoarse[fine];
        if (best < 0) {
            boolean[] may = tables.weights.coarseOf()[fine];
            float most = 0;
            for (int tag = 0; tag < tables.coarseTags; tag++) {
                if (may[tag]) {
                    float score = score(word, tables.fineTags + tag);
                    if (best < 0 || score > most) {
                        best = tag;
                        most = score;
                    }
                }
            }
        }
        return best;
    }

    private float score(int word, int tag) {
        return Matrices.dot(hidden, tables.hiddenOut[tag]) * tables.hiddenStep
                + Matrices.dot(context.out(word), tables.contextOut[tag]) * tables.contextStep
                + tables.outBias[tag];
    }
}
