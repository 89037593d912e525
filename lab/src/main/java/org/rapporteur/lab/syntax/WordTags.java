package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/** Which tags each word of an inventory is seen with. */
final class WordTags {
    /** A word that was seen so often, and almost always with one tag, is given that tag without further thought. */
    private static final int FIXED = 40;

    private static final double ALMOST_ALWAYS = .997;

    /** A word that is seen so often may only have tags that it is seen with. */
    private static final int OFTEN = 10;

    /** Tags that other taggers gave count where they are so many, and so large a part of a word's. */
    private static final int SELDOM = 2;

    private static final int SELDOM_IN = 500;

    private static final int UPOS_BITS = 5;

    private final WordParts parts;
    private final Words words = new Words();
    private final int[][] counts;
    private final int fineTags;
    private final int[] fixed;
    private final long[] candidates;

    /**
     * Counts.
     *
     * @param silver sentences with tags that other taggers gave them
     */
    WordTags(WordInventory inventory, TagNames names, List<TrainingSentence> sentences, List<TrainingSentence> silver) {
        parts = new WordParts(inventory);
        fineTags = names.xpos().size();
        counts = new int[inventory.ownWords() + 1][fineTags << UPOS_BITS];
        silver.forEach(this::count);
        int[][] fine = fineCounts();
        for (int[] tags : fine) {
            int seldom = Math.max(SELDOM, Arrays.stream(tags).sum() / SELDOM_IN);
            for (int tag = 0; tag < tags.length; tag++) {
                tags[tag] = tags[tag] < seldom ? 0 : tags[tag];
            }
        }
        for (int[] tags : counts) {
            Arrays.fill(tags, 0);
        }
        sentences.forEach(this::count);
        fixed = new int[inventory.ownWords()];
        candidates = new long[inventory.ownWords()];
        int[][] gold = fineCounts();
        for (int word = 1; word < counts.length; word++) {
            fixed[word - 1] = fixed(counts[word]);
            candidates[word - 1] = candidates(gold[word], fine[word]);
        }
    }

    private void count(TrainingSentence sentence) {
        sentence.fill(words);
        parts.start(words);
        for (int i = 0; i < sentence.size(); i++) {
            counts[parts.part(i, WordParts.WORD)][sentence.xpos[i] << UPOS_BITS | sentence.upos[i]]++;
        }
    }

    private int[][] fineCounts() {
        int[][] fine = new int[counts.length][fineTags];
        for (int word = 0; word < counts.length; word++) {
            for (int tags = 0; tags < counts[word].length; tags++) {
                fine[word][tags >> UPOS_BITS] += counts[word][tags];
            }
        }
        return fine;
    }

    private static int fixed(int[] tags) {
        int best = 0;
        for (int tag = 1; tag < tags.length; tag++) {
            best = tags[tag] > tags[best] ? tag : best;
        }
        int all = Arrays.stream(tags).sum();
        return all >= FIXED && tags[best] >= ALMOST_ALWAYS * all ? best : -1;
    }

    private static long candidates(int[] gold, int[] silver) {
        long may = 0;
        int all = 0;
        for (int tag = 0; tag < gold.length; tag++) {
            all += gold[tag] + silver[tag];
            may |= gold[tag] + silver[tag] > 0 ? 1L << tag : 0;
        }
        return all >= OFTEN ? may : 0;
    }

    /** By a word's number less one the fine tag it always has times 32 plus the coarse one, or -1. */
    int[] fixed() {
        return fixed.clone();
    }

    /** By a word's number less one the fine tags it may have, a bit each; 0 where it may have any. */
    long[] candidates() {
        return candidates.clone();
    }
}
